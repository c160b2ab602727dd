import { sql } from 'kysely';
import { insertRows } from './insert-rows.ts';
import type { ClientFacts, World } from './world.ts';

const chunkSize = 2_000;

/** Adds one visit to what is known of its client. Visits come in the order of their days. */
export function noteVisit(
  world: World,
  clientId: string,
  visit: { state: string; startsAt: Date; employeeId: string; isMedical: boolean; wantsEarlier: boolean },
): void {
  const facts = factsOf(world, clientId);
  facts.employeeIds.add(visit.employeeId);
  if (visit.state === 'no_show') facts.missed += 1;
  if (visit.state === 'completed') {
    facts.completed += 1;
    facts.firstAt ??= visit.startsAt;
    facts.lastAt = visit.startsAt;
  }
  const isComing = (visit.state === 'expected' || visit.state === 'confirmed') && visit.startsAt > world.ctx.now;
  if (!isComing) return;
  facts.nextAt ??= visit.startsAt;
  if (visit.isMedical) facts.nextMedicalAt ??= visit.startsAt;
  facts.wantsEarlier ||= visit.wantsEarlier;
}

function factsOf(world: World, clientId: string): ClientFacts {
  let facts = world.facts.get(clientId);
  if (!facts) {
    facts = {
      completed: 0,
      missed: 0,
      firstAt: null,
      lastAt: null,
      nextAt: null,
      nextMedicalAt: null,
      wantsEarlier: false,
      employeeIds: new Set(),
    };
    world.facts.set(clientId, facts);
  }
  return facts;
}

/** Puts on the cards what lists of clients sort and filter by, for all clients at once instead of visit by visit. */
export async function noteVisits({ ctx, facts }: World): Promise<void> {
  const rows = [...facts].map(([id, { employeeIds: _, ...known }]) => ({ id, ...known }));
  for (let at = 0; at < rows.length; at += chunkSize) {
    await sql`
      update clients.client c set
        completed_visits = f.completed, missed_visits = f.missed, first_visit_at = f."firstAt", last_visit_at = f."lastAt",
        next_visit_at = f."nextAt", next_medical_visit_at = f."nextMedicalAt", wants_earlier = f."wantsEarlier"
      from jsonb_to_recordset(${JSON.stringify(rows.slice(at, at + chunkSize))}::jsonb) as f(id uuid, completed int, missed int,
        "firstAt" timestamptz, "lastAt" timestamptz, "nextAt" timestamptz, "nextMedicalAt" timestamptz, "wantsEarlier" boolean)
      where c.network_id = ${ctx.networkId} and c.id = f.id`.execute(ctx.db);
  }
  const pairs = [...facts].flatMap(([id, { employeeIds }]) =>
    [...employeeIds].map((employeeId) => ({ client_id: id, employee_id: employeeId })),
  );
  await insertRows(ctx, 'clients.client_employee', pairs);
}
