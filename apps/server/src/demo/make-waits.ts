import { isoDate } from '@salus/scheduling';
import { sql } from 'kysely';
import { isWanted, joinWait, startsFor } from '../modules/waiting/public.ts';
import type { DemoStudio, World } from './world.ts';

const waitingInAStudio = 6;
const daysAhead = 7;
/** Hours that people ask for: after work, on the way to it, around noon. */
const hours = [
  [1020, 1260],
  [540, 720],
  [720, 900],
] as const;

/**
 * Some of the line of each of the first two studios: wishes for hours that are full, so that they really wait, and one for a time
 * that is free, which is offered as soon as the server runs.
 */
export async function makeWaits(world: World): Promise<void> {
  for (const studio of world.studios.slice(0, 2)) await makeLine(world, studio);
}

async function makeLine(world: World, studio: DemoStudio): Promise<void> {
  const own = world.clients.filter((client) => client.studio === studio);
  const asked = new Set<string>();
  let waiting = 0;
  let isOffered = false;
  for (const { service_id: serviceId, employee_id: employeeId } of await whoDoesWhat(world, studio)) {
    const client = world.random.pick(own);
    const span = hours[waiting % hours.length];
    if (!span || waiting >= waitingInAStudio) return;
    if (asked.has(client.id)) continue;
    const [fromDay, untilDay] = [isoDate(world.today), isoDate(world.today + (waiting % 3 === 0 ? 1 : 2))];
    const wish = {
      studioId: studio.id,
      clientId: client.id,
      serviceIds: [serviceId],
      employeeIds: [employeeId],
      fromDay,
      untilDay,
      weekdays: [],
      fromMin: span[0],
      toMin: span[1],
      note: '',
    };
    const times = { ...wish, source: 'desk' as const };
    const starts = await startsFor(world.ctx, times, { from: fromDay, days: daysAhead });
    const isFull = !starts.some(({ startsAt }) => isWanted(times, studio.plan.timeZone, startsAt));
    if (!isFull && isOffered) continue;
    if (isFull) waiting += 1;
    else isOffered = true;
    asked.add(client.id);
    await joinWait(world.ctx, wish);
  }
}

/** Who of the studio does which of the services that are booked by themselves, in a settled order. */
async function whoDoesWhat(world: World, studio: DemoStudio) {
  const { rows } = await sql<{ service_id: string; employee_id: string }>`
    select min(ss.service_id::text)::uuid as service_id, ss.employee_id
    from catalogue.service_staff ss
    join catalogue.service s on s.network_id = ss.network_id and s.id = ss.service_id and s.state = 'active' and s.online_booking
    join staff.employee_studio es on es.network_id = ss.network_id and es.employee_id = ss.employee_id
    where ss.network_id = ${world.ctx.networkId} and es.studio_id = ${studio.id}
    group by ss.employee_id, s.category_id
    order by md5(ss.employee_id::text || min(ss.service_id::text)) limit 40`.execute(world.ctx.db);
  return rows;
}
