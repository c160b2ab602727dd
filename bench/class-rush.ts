/** 5,000 people rush at 40 places of one class from several processes: who is in, who waits in which order, how many a second. */
import { type ChildProcess, fork } from 'node:child_process';
import { dayAhead, openBigStudio, studioInstant } from './big-studio.ts';
import type { Decided, Rush } from './class-rush.worker.ts';
import { addClasses, addHall } from './training-studio.ts';

const goal = 300;
const people = 5_000;
const places = 40;
const processes = 4;
const connections = 12;

export async function run(): Promise<void> {
  const studio = await openBigStudio({ staff: 1, clients: people });
  try {
    const hall = await addHall(studio, studio.studioId);
    const startsAt = studioInstant(dayAhead(10), 1080);
    const [classId = ''] = await addClasses(studio, [
      { ...hall, studioId: studio.studioId, startsAt, capacity: places },
    ]);
    const workers = await Promise.all(Array.from({ length: processes }, startWorker));
    const { url, networkId, clientIds } = studio;
    const answers = await Promise.all(
      workers.map((worker, at) => {
        const mine = clientIds.filter((_, index) => index % processes === at);
        return send(worker, { url, networkId, classId, clientIds: mine, connections });
      }),
    );
    report(answers.flat(), await countsOf(studio.admin, classId));
  } finally {
    await studio.close();
  }
}

function startWorker(): Promise<ChildProcess> {
  const worker = fork(new URL('./class-rush.worker.ts', import.meta.url), [], { execArgv: ['--import', 'tsx'] });
  return new Promise((resolve, reject) => {
    worker.once('message', () => resolve(worker));
    worker.once('exit', (code) => reject(new Error(`The worker ended with ${code}.`)));
  });
}

function send(worker: ChildProcess, task: Rush): Promise<Decided[]> {
  return new Promise((resolve, reject) => {
    worker.once('message', (told: { decided: Decided[] }) => resolve(told.decided));
    worker.once('exit', (code) => code !== 0 && reject(new Error(`The worker ended with ${code}.`)));
    worker.send(task);
  });
}

interface Counts {
  taken: number;
  booked: number;
  waiting: number;
  numbers: number;
}

async function countsOf(
  admin: { query(text: string, values: unknown[]): Promise<{ rows: Counts[] }> },
  classId: string,
) {
  const { rows } = await admin.query(
    `select k.taken, k.waiting,
       (select count(*)::int from classes.booking b where b.network_id = k.network_id and b.class_id = k.id and b.is_active) as booked,
       (select count(distinct arrival_no)::int from classes.wait w where w.network_id = k.network_id and w.class_id = k.id) as numbers
     from classes.class k where k.id = $1`,
    [classId],
  );
  return rows[0] as Counts; // the class was made above
}

function report(decided: readonly Decided[], counts: Counts): void {
  const failed = decided.filter(({ outcome }) => outcome === 'failed').length;
  const waiting = people - places;
  const isExact =
    failed === 0 &&
    counts.taken === places &&
    counts.booked === places &&
    counts.waiting === waiting &&
    counts.numbers === waiting;
  const seconds =
    (Math.max(...decided.map(({ answeredAt }) => answeredAt)) - Math.min(...decided.map(({ askedAt }) => askedAt))) /
    1000;
  const rate = decided.length / seconds;
  const overtaken = overtakings(decided);
  console.log(
    `${counts.booked} of ${places} places, ${counts.waiting} waiting, ${failed} failed, ${overtaken} overtaken: ${isExact ? 'exact' : 'WRONG'}`,
  );
  const isMet = rate >= goal && isExact && overtaken === 0;
  console.log(`bench class-rush: ${rate.toFixed(0)} decisions/s (goal >= ${goal}) ${isMet ? 'met' : 'short'}`);
}

/** How many stand behind somebody who asked only after they had their answer. */
function overtakings(decided: readonly Decided[]): number {
  const line = decided.filter(({ outcome }) => outcome === 'waiting');
  const byAnswer = [...line].sort((a, b) => a.answeredAt - b.answeredAt);
  let [at, furthest, overtaken] = [0, 0, 0];
  for (const one of [...line].sort((a, b) => a.askedAt - b.askedAt)) {
    for (; (byAnswer[at]?.answeredAt ?? Number.POSITIVE_INFINITY) < one.askedAt; at += 1) {
      furthest = Math.max(furthest, byAnswer[at]?.position ?? 0);
    }
    if ((one.position ?? 0) < furthest) overtaken += 1;
  }
  return overtaken;
}
