/**
 * A week of 6 studios with 600 classes and 7,000 bookings over HTTP, database included: the staff's read and everybody's, anew after
 * a change, kept, and with the tag of who has it already; then so many people at once who look again and again.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { newId } from '../apps/server/src/platform/ids.ts';
import { type BigStudio, dayAhead, openBigStudio, studioInstant } from './big-studio.ts';
import { type MeasuredApp, medianMs, openApp } from './measured-app.ts';
import type { Looked, Looking } from './timetable.worker.ts';
import { addClasses, addHall } from './training-studio.ts';

const goalMs = 15;
const atMostStatements = 3;
const [studios, classesADay, bookings] = [6, 14.3, 7_000];
const runs = 40;
const [readsASecond, seconds, goalP99] = [500, 8, 100];

export async function run(): Promise<void> {
  const studio = await openBigStudio({ staff: 60, clients: 2_000 });
  const app = await openApp(studio);
  try {
    const { studioIds, classIds } = await fillWeek(studio);
    const week = `from=${dayAhead(10)}&to=${dayAhead(16)}`;
    const staff = `/api/v1/classes?studioIds=${studioIds.join(',')}&${week}`;
    const everybody = `/api/v1/public/bench/classes?${week}`;
    const anew = async (path: string) => {
      // a booking comes in between: the next read finds nothing kept
      await studio.admin.query('update classes.class set waiting = waiting + 1 where id = $1', [classIds[0]]);
      return app.get(path);
    };
    const times = {
      staffAnew: await medianMs(() => anew(staff), runs),
      staffKept: await medianMs(() => app.get(staff), runs),
      everybodyAnew: await medianMs(() => anew(everybody), runs),
      everybodyKept: await medianMs(() => app.get(everybody), runs),
    };
    const statements = (await app.statementsOf(staff)).length;
    const { classes } = JSON.parse(await app.get(everybody)) as { classes: { taken: number }[] };
    const taken = classes.reduce((sum, one) => sum + one.taken, 0);
    console.log(`${classes.length} classes, ${taken} bookings, ${statements} statements`);
    for (const [name, ms] of Object.entries(times)) console.log(`${name}: ${ms.toFixed(1)} ms`);
    const isMet = Math.max(times.staffKept, times.everybodyKept) <= goalMs && statements <= atMostStatements;
    console.log(
      `bench timetable: ${Math.max(times.staffKept, times.everybodyKept).toFixed(1)} ms kept (goal <= ${goalMs} ms) ${isMet && classes.length >= 600 ? 'met' : 'short'}`,
    );
    await rush(app, everybody);
  } finally {
    await app.close();
    await studio.close();
  }
}

async function fillWeek(studio: BigStudio): Promise<{ studioIds: string[]; classIds: string[] }> {
  const studioIds = [studio.studioId];
  for (let n = 1; n < studios; n += 1) {
    const id = newId();
    studioIds.push(id);
    await studio.admin.query(
      `insert into org.studio (network_id, id, company_id, name, address, time_zone, week_hours)
       select network_id, $2, company_id, name || $3, address, time_zone, week_hours from org.studio where network_id = $1 and id = $4`,
      [studio.networkId, id, ` ${n}`, studio.studioId],
    );
  }
  await studio.admin.query(
    `insert into org.public_address (slug, network_id, company_id) select 'bench', network_id, id from org.company where network_id = $1`,
    [studio.networkId],
  );
  const classIds: string[] = [];
  for (const studioId of studioIds) {
    const hall = await addHall(studio, studioId);
    const starts = Array.from({ length: Math.round(classesADay * 7) }, (_, n) =>
      studioInstant(dayAhead(10 + (n % 7)), 480 + Math.floor(n / 7) * 60),
    );
    classIds.push(
      ...(await addClasses(
        studio,
        starts.map((startsAt) => ({ ...hall, studioId, startsAt, capacity: 14 })),
      )),
    );
  }
  await studio.admin.query(
    `with made as (
       insert into classes.booking (network_id, id, number, class_id, client_id, payment)
       select $1, gen_random_uuid(), n, ($2::uuid[])[1 + n % cardinality($2::uuid[])],
         ($3::uuid[])[1 + (n / cardinality($2::uuid[]) * 97 + n) % cardinality($3::uuid[])], 'at_studio'
       from generate_series(1, $4::int) n
       on conflict do nothing returning class_id
     )
     update classes.class k set taken = c.taken from (select class_id, count(*) as taken from made group by class_id) c
     where k.network_id = $1 and k.id = c.class_id`,
    [studio.networkId, classIds, studio.clientIds, bookings],
  );
  await studio.admin.query('vacuum analyze');
  return { studioIds, classIds };
}

/** People look again and again from a process of their own, at a fixed rate: whoever is late is not waited for. */
async function rush(app: MeasuredApp, path: string): Promise<void> {
  for (const hasTag of [true, false]) {
    const before = process.cpuUsage();
    const { p99, rate, failed } = await look({ url: app.url + path, hasTag, readsASecond, seconds });
    const isMet = p99 <= goalP99 && failed === 0 && rate >= readsASecond * 0.98;
    const { user, system } = process.cpuUsage(before);
    const ownMs = (user + system) / 1000 / (readsASecond * seconds);
    const what = hasTag ? 'with the tag (304)' : 'whole answers, packed';
    console.log(
      `bench timetable reads, ${what}: ${rate.toFixed(0)}/s, p99 ${p99.toFixed(1)} ms, ${ownMs.toFixed(2)} ms of the server’s processor each (goal ${readsASecond}/s, <= ${goalP99} ms) ${isMet ? 'met' : 'short'}`,
    );
  }
}

function look(task: Looking): Promise<Looked> {
  const worker: ChildProcess = fork(new URL('./timetable.worker.ts', import.meta.url), [], {
    execArgv: ['--import', 'tsx'],
  });
  return new Promise((resolve, reject) => {
    worker.once('message', () => {
      worker.once('message', (looked: Looked) => resolve(looked));
      worker.send(task);
    });
    worker.once('exit', (code) => code !== 0 && reject(new Error(`The worker ended with ${code}.`)));
  });
}
