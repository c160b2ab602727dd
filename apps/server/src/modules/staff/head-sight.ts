import { type RawBuilder, sql } from 'kysely';
import { recordChange } from '../../platform/audit.ts';
import { type CommandCtx, type ReadCtx, reachTo } from '../../platform/context.ts';
import type { Reach } from '../../platform/rights.ts';

const sameLookMs = 60 * 60_000;

/**
 * Whether the studios of an employee `e` leave her in sight of the head company [ACC-013]: one of them is its own, or of a
 * partner that lets it look, or named by a role of the actor. Whoever works in no studio is the head company's own.
 */
export function inSightOfHead(ctx: ReadCtx, reach: Reach): RawBuilder<boolean> {
  return sql<boolean>`(e.id = ${ctx.actor.id}::uuid
    or not exists (select from staff.employee_studio es where es.network_id = e.network_id and es.employee_id = e.id)
    or exists (select from staff.employee_studio es
      left join read.partner_studio p on p.network_id = es.network_id and p.studio_id = es.studio_id
      where es.network_id = e.network_id and es.employee_id = e.id
        and (coalesce(p.is_open_to_head, true) or es.studio_id = any(${[...reach.studioIds]}::uuid[]))))`;
}

/**
 * The same for other rooms that name people: whether an employee `e` is in sight of whoever holds a right there. It asks
 * only when the right reaches the whole network: everybody else sees the people of the studios that their roles name.
 */
export function inSightOf(ctx: ReadCtx, resource: string): RawBuilder<boolean> {
  const reach = reachTo(ctx, resource, 'view');
  const asksForHead = reach?.everywhere && ctx.actor.kind !== 'system' && ctx.actor.kind !== 'client';
  return asksForHead ? inSightOfHead(ctx, reach) : sql<boolean>`true`;
}

/** The card of one employee, as opened: a look at a partner's person is written into the partner's history. */
export async function noteCardOpened(ctx: CommandCtx, card: { id: string; places: readonly { studioId: string }[] }) {
  if (card.id === ctx.actor.id) return;
  const partners = await partnersAmong(ctx, placesOf([card]));
  const looks = partners.map(({ studioId }) => ({ objectId: card.id, studioId }));
  await noteLooks(ctx, { action: 'employee.view', objectType: 'employee', looks });
}

/** A list with people of partners in it: one look at each of these companies. */
export async function noteListOpened(
  ctx: CommandCtx,
  page: { items: readonly { id: string; places: readonly { studioId: string }[] }[] },
): Promise<void> {
  const partners = await partnersAmong(ctx, placesOf(page.items));
  const looks = partners.map(({ companyId, studioId }) => ({ objectId: companyId, studioId }));
  await noteLooks(ctx, { action: 'employee.view_list', objectType: 'company', looks });
}

function placesOf(people: readonly { places: readonly { studioId: string }[] }[]): string[] {
  return people.flatMap(({ places }) => places.map(({ studioId }) => studioId));
}

/** Partner companies among these studios, each with one studio in whose history the look stands. */
async function partnersAmong(ctx: ReadCtx, studioIds: readonly string[]) {
  const reach = reachTo(ctx, 'staff.employee', 'view');
  if (!reach?.everywhere || ctx.actor.kind === 'system') return [];
  const foreign = studioIds.filter((id) => !reach.studioIds.includes(id));
  if (foreign.length === 0) return [];
  const { rows } = await sql<{ companyId: string; studioId: string }>`
    select distinct on (company_id) company_id as "companyId", studio_id as "studioId" from read.partner_studio
    where network_id = ${ctx.networkId} and studio_id = any(${[...new Set(foreign)]}::uuid[])
    order by company_id, studio_id`.execute(ctx.db);
  return rows;
}

/** Looking again within the hour is the same look. */
async function noteLooks(
  ctx: CommandCtx,
  { looks, ...what }: { action: string; objectType: string; looks: readonly { objectId: string; studioId: string }[] },
): Promise<void> {
  if (looks.length === 0) return;
  const noted = await ctx.db
    .selectFrom('platform.audit')
    .select('object_id')
    .where('network_id', '=', ctx.networkId)
    .where('actor_id', '=', ctx.actor.id)
    .where('at', '>', new Date(ctx.now.getTime() - sameLookMs))
    .where('action', '=', what.action)
    .execute();
  for (const look of looks) {
    if (!noted.some((row) => row.object_id === look.objectId)) recordChange(ctx, { ...what, ...look });
  }
}
