/** A week of 6 studios with 600 classes and 7,000 bookings: one read of the timetable over HTTP, database included. */
import { newId } from '../apps/server/src/platform/ids.ts';
import { dayAhead, openBigStudio, studioInstant } from './big-studio.ts';
import { medianMs, openApp } from './measured-app.ts';
import { addClasses, addHall } from './training-studio.ts';

const goalMs = 15;
const atMostStatements = 3;
const [studios, classesADay, bookings] = [6, 14.3, 7_000];
const runs = 40;

export async function run(): Promise<void> {
  const studio = await openBigStudio({ staff: 60, clients: 2_000 });
  const app = await openApp(studio);
  try {
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
    const path = `/api/v1/classes?studioIds=${studioIds.join(',')}&from=${dayAhead(10)}&to=${dayAhead(16)}`;
    const statements = (await app.statementsOf(path)).length;
    const { classes } = JSON.parse(await app.get(path)) as { classes: { taken: number }[] };
    const taken = classes.reduce((sum, one) => sum + one.taken, 0);
    const ms = await medianMs(() => app.get(path), runs);
    console.log(`${classes.length} classes, ${taken} bookings, ${statements} statements`);
    const isMet = ms <= goalMs && statements <= atMostStatements && classes.length >= 600;
    console.log(`bench timetable: ${ms.toFixed(1)} ms (goal <= ${goalMs} ms) ${isMet ? 'met' : 'short'}`);
  } finally {
    await app.close();
    await studio.close();
  }
}
