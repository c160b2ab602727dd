import type { Selectable } from 'kysely';
import { recordChange } from '../../../platform/audit.ts';
import { type CommandCtx, type ReadCtx, reachTo } from '../../../platform/context.ts';
import type { IntegrationsCalendarFeed } from '../../../platform/db/schema.generated.ts';
import { newKey } from '../../access/public.ts';
import { absenceRight } from '../../calendar/public.ts';
import { notFound, phonesNotAllowed } from '../errors.ts';
import { installation } from '../installation.ts';
import type { CalendarFeedView } from './schema.ts';

/** Whose visits a feed tells. */
export interface FeedOwner {
  kind: 'employee' | 'client';
  id: string;
}

/** The feed of an employee, for herself and her superiors. */
export async function readEmployeeFeed(ctx: ReadCtx, employeeId: string): Promise<CalendarFeedView> {
  await absenceRight(ctx, 'view', employeeId);
  return feedOf(ctx, { kind: 'employee', id: employeeId });
}

/** Switches the feed of an employee on, gives it a new address, or decides about phones in it. */
export async function issueEmployeeFeed(
  ctx: CommandCtx,
  { employeeId, isNew, showsPhones }: { employeeId: string; isNew: boolean; showsPhones?: boolean | undefined },
): Promise<CalendarFeedView> {
  const { asSuperior, studioId } = await absenceRight(ctx, 'add', employeeId);
  const seesPhones = asSuperior && reachTo(ctx, 'clients.contact', 'view') !== undefined;
  const owner = { kind: 'employee', id: employeeId } as const;
  const before = await stored(ctx, owner);
  const changesPhones = showsPhones !== undefined && showsPhones !== (before?.shows_phones ?? false);
  if (changesPhones && showsPhones && !seesPhones) throw phonesNotAllowed();
  await write(ctx, owner, { isNew: isNew || !before, showsPhones: showsPhones ?? before?.shows_phones ?? false });
  recordChange(ctx, {
    action: 'calendar_feed.issue',
    objectType: 'employee',
    objectId: employeeId,
    studioId,
    before: { isOn: before !== undefined, showsPhones: before?.shows_phones ?? false },
    after: { isOn: true, isNew, showsPhones: showsPhones ?? before?.shows_phones ?? false },
  });
  return feedOf(ctx, owner);
}

/** Switches the feed of an employee off: its address is dead at once. */
export async function endEmployeeFeed(ctx: CommandCtx, employeeId: string): Promise<CalendarFeedView> {
  const { studioId } = await absenceRight(ctx, 'add', employeeId);
  await end(ctx, { kind: 'employee', id: employeeId });
  recordChange(ctx, {
    action: 'calendar_feed.end',
    objectType: 'employee',
    objectId: employeeId,
    studioId,
    before: { isOn: true },
    after: { isOn: false },
  });
  return feedOf(ctx, { kind: 'employee', id: employeeId });
}

/** A client's own feed of what she has booked. */
export const readMyFeed = (ctx: ReadCtx) => feedOf(ctx, mine(ctx));

/** Switches one's own feed on, or gives it a new address. */
export async function issueMyFeed(ctx: CommandCtx): Promise<CalendarFeedView> {
  await write(ctx, mine(ctx), { isNew: true, showsPhones: false });
  return feedOf(ctx, mine(ctx));
}

/** Switches one's own feed off. */
export async function endMyFeed(ctx: CommandCtx): Promise<CalendarFeedView> {
  await end(ctx, mine(ctx));
  return feedOf(ctx, mine(ctx));
}

const mine = (ctx: ReadCtx): FeedOwner => {
  if (ctx.actor.kind !== 'client') throw notFound();
  return { kind: 'client', id: ctx.actor.id };
};

async function feedOf(ctx: ReadCtx, owner: FeedOwner): Promise<CalendarFeedView> {
  const row = await stored(ctx, owner);
  if (!row) return { address: null, showsPhones: false, issuedAt: null, readAt: null };
  const { box, siteUrl } = installation();
  const token = box.open(row.sealed_token).toString('utf8');
  return {
    address: `${siteUrl}/api/v1/calendar-feeds/${token}.ics`,
    showsPhones: row.shows_phones,
    issuedAt: row.created_at,
    readAt: row.read_at,
  };
}

function stored(ctx: ReadCtx, owner: FeedOwner): Promise<Selectable<IntegrationsCalendarFeed> | undefined> {
  return ctx.db
    .selectFrom('integrations.calendar_feed')
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .where('owner_kind', '=', owner.kind)
    .where('owner_id', '=', owner.id)
    .executeTakeFirst();
}

async function write(
  ctx: CommandCtx,
  owner: FeedOwner,
  { isNew, showsPhones }: { isNew: boolean; showsPhones: boolean },
): Promise<void> {
  const token = newKey('cf', ctx.networkId);
  const fresh = {
    token_hash: token.hash,
    sealed_token: installation().box.seal(Buffer.from(token.text)),
    created_at: ctx.now,
    read_at: null,
  };
  await ctx.db
    .insertInto('integrations.calendar_feed')
    .values({
      network_id: ctx.networkId,
      owner_kind: owner.kind,
      owner_id: owner.id,
      ...fresh,
      shows_phones: showsPhones,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['network_id', 'owner_kind', 'owner_id'])
        .doUpdateSet({ ...(isNew ? fresh : {}), shows_phones: showsPhones }),
    )
    .execute();
}

async function end(ctx: CommandCtx, owner: FeedOwner): Promise<void> {
  await ctx.db
    .deleteFrom('integrations.calendar_feed')
    .where('network_id', '=', ctx.networkId)
    .where('owner_kind', '=', owner.kind)
    .where('owner_id', '=', owner.id)
    .execute();
}
