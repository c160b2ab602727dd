import { isoDate, localMinuteOf } from '@salus/scheduling';
import { sql } from 'kysely';
import type * as z from 'zod';
import { recordChange } from '../../platform/audit.ts';
import { type CommandCtx, requireReach } from '../../platform/context.ts';
import { publish } from '../../platform/events.ts';
import { newId } from '../../platform/ids.ts';
import { withinReach } from '../../platform/rights.ts';
import { idOfActor } from './close-offer.ts';
import {
  daysOver,
  noSuchClient,
  noSuchService,
  noSuchSpecialist,
  notFound,
  tooManyWishes,
  wishExists,
} from './errors.ts';
import { waitJoined } from './events.ts';
import { atMostWishes } from './model.ts';
import type { JoinWait } from './schema.ts';
import { wishFacts } from './wish-record.ts';

export type JoinWaitCommand = z.output<typeof JoinWait>;

/**
 * Puts a client into the line for a time: services, any or some specialists, days, weekdays and hours, until a day. The same
 * wish told twice is one wish.
 */
export async function joinWait(ctx: CommandCtx, input: JoinWaitCommand): Promise<{ id: string; isNew: boolean }> {
  requireMayJoin(ctx, input);
  const facts = await requireKnown(ctx, input);
  const today = isoDate(localMinuteOf(facts.timeZone, Math.floor(ctx.now.getTime() / 60_000)).day);
  if (input.untilDay < today) throw daysOver();
  // Limits and repeats look at all wishes of a client, so two requests of hers queue here.
  await sql`select pg_advisory_xact_lock(hashtextextended(${ctx.networkId} || ${input.clientId}, 12))`.execute(ctx.db);
  const wish = { ...sorted(input), fromDay: input.fromDay > today ? input.fromDay : today };
  const standing = await standingWish(ctx, wish);
  if (standing) return { id: standing, isNew: false };
  const id = input.id ?? newId();
  await ctx.db
    .insertInto('waiting.wish')
    .values({
      network_id: ctx.networkId,
      id,
      client_id: wish.clientId,
      studio_id: wish.studioId,
      service_ids: wish.serviceIds,
      employee_ids: wish.employeeIds,
      from_day: wish.fromDay,
      until_day: wish.untilDay,
      weekdays: wish.weekdays,
      from_min: wish.fromMin,
      to_min: wish.toMin,
      note: wish.note,
      source: ctx.actor.kind === 'client' ? 'site' : 'desk',
      created_by: idOfActor(ctx),
      created_at: ctx.now,
      state_changed_at: ctx.now,
    })
    .execute();
  const about = { id, clientId: wish.clientId, studioId: wish.studioId, serviceIds: wish.serviceIds };
  publish(ctx, waitJoined, { subjectId: id, studioId: wish.studioId, data: wishFacts(about) });
  recordChange(ctx, {
    action: 'wait.join',
    objectType: 'wait',
    objectId: id,
    studioId: wish.studioId,
    after: { ...about, fromDay: wish.fromDay, untilDay: wish.untilDay, employeeIds: wish.employeeIds },
  });
  return { id, isNew: true };
}

function requireMayJoin(ctx: CommandCtx, input: JoinWaitCommand): void {
  if (ctx.actor.kind === 'client') {
    if (input.clientId !== ctx.actor.id) throw notFound();
    return;
  }
  const reach = requireReach(ctx, 'bookings.visit', 'add');
  const isOwn = input.employeeIds.length > 0 && input.employeeIds.every((id) => id === ctx.actor.id);
  if (!withinReach(reach, { studioId: input.studioId, isOwn })) throw notFound();
}

/** Sets have no order: the same wish looks the same however it was clicked together. */
function sorted(input: JoinWaitCommand): JoinWaitCommand {
  return {
    ...input,
    employeeIds: [...new Set(input.employeeIds)].sort(),
    weekdays: [...new Set(input.weekdays)].sort(),
  };
}

async function requireKnown(ctx: CommandCtx, input: JoinWaitCommand): Promise<{ timeZone: string }> {
  const isClient = ctx.actor.kind === 'client';
  const { rows } = await sql<{ time_zone: string; is_client: boolean; services: number; people: number }>`
    select st.time_zone,
      exists (select from clients.client c where c.network_id = st.network_id and c.id = ${input.clientId}
        and c.archived_at is null) as is_client,
      (select count(*)::int from catalogue.service s where s.network_id = st.network_id
        and s.id = any (${input.serviceIds}::uuid[])
        and s.state = 'active' and (s.online_booking or not ${isClient}::boolean)) as services,
      (select count(*)::int from staff.employee_studio e where e.network_id = st.network_id and e.studio_id = st.id
        and e.employee_id = any (${input.employeeIds}::uuid[])) as people
    from org.studio st
    where st.network_id = ${ctx.networkId} and st.id = ${input.studioId} and st.archived_at is null`.execute(ctx.db);
  const facts = rows[0];
  if (!facts) throw notFound();
  if (!facts.is_client) throw noSuchClient();
  if (facts.services < new Set(input.serviceIds).size) throw noSuchService();
  if (facts.people < new Set(input.employeeIds).size) throw noSuchSpecialist();
  return { timeZone: facts.time_zone };
}

/** The wish that is there already: by its id, or because it is the same. */
async function standingWish(ctx: CommandCtx, wish: JoinWaitCommand): Promise<string | undefined> {
  const { rows } = await sql<{ id: string; client_id: string; is_same: boolean; is_active: boolean }>`
    select w.id, w.client_id, w.is_active,
      w.studio_id = ${wish.studioId} and w.service_ids = ${wish.serviceIds}::uuid[]
        and w.employee_ids = ${wish.employeeIds}::uuid[] and w.from_day = ${wish.fromDay}::date
        and w.until_day = ${wish.untilDay}::date and w.weekdays = ${wish.weekdays}::smallint[]
        and w.from_min = ${wish.fromMin} and w.to_min = ${wish.toMin} as is_same
    from waiting.wish w
    where w.network_id = ${ctx.networkId} and (w.id = ${wish.id ?? null}::uuid or (w.client_id = ${wish.clientId} and w.is_active))`.execute(
    ctx.db,
  );
  const repeated = rows.find((row) => row.id === wish.id);
  if (repeated && repeated.client_id !== wish.clientId) throw wishExists({ waitId: repeated.id });
  const standing = repeated ?? rows.find((row) => row.is_same);
  if (!standing && rows.length >= atMostWishes) throw tooManyWishes({ atMost: atMostWishes });
  return standing?.id;
}
