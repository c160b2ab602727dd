import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { type ReadCtx, reachTo, requireReach } from '../../platform/context.ts';
import type { Reach } from '../../platform/rights.ts';
import { type SearchPatterns, searchPatterns } from './client-search.ts';
import type { ClientFilters } from './list-schema.ts';
import { dayOf } from './model.ts';
import { atStudios, withinReachOf } from './reach.ts';
import { foundBySearch, searchLimit } from './search-candidates.ts';

/**
 * The last and the next visit as their indexes hold them, never null. Not `coalesce`: below row-level security that counts as
 * leaky, and the index would only give an order.
 */
export const lastVisitKey = sql`(case when c.last_visit_at is null then '-infinity' else c.last_visit_at end)`;
export const nextVisitKey = sql`(case when c.next_visit_at is null then 'infinity' else c.next_visit_at end)`;

/** Conditions on `clients.client as c` and what the order by relevance needs to know. */
export interface ClientConditions {
  where: RawBuilder<SqlBool>;
  search: SearchPatterns | undefined;
  /** More was found than could be ordered by relevance. */
  isCommonSearch: boolean;
  /** Whether a row's phone and e-mail may be shown. */
  contactsShown: RawBuilder<SqlBool>;
}

/** What filters need to be told before they become SQL: the zone of days, and whom the search found. */
export interface Preparation {
  zone: string;
  found: readonly string[];
}

/** Turns filters and the actor's reach into SQL. Asks at most one question, and only when a filter needs it. */
export async function clientConditions(ctx: ReadCtx, filters: ClientFilters): Promise<ClientConditions> {
  const { q, birthdayWithinDays, nextVisit, nextVisitFrom, nextVisitTo } = filters;
  const { visitedFrom, visitedTo, registeredFrom, registeredTo } = filters;
  const days = [nextVisit, nextVisitFrom, nextVisitTo, visitedFrom, visitedTo, registeredFrom, registeredTo];
  const isNeeded = q || birthdayWithinDays !== undefined || days.some(Boolean);
  return conditionsAt(ctx, filters, isNeeded ? await prepare(ctx, q) : { zone: 'UTC', found: [] });
}

/** One statement for the zone of the first studio and for the search. */
export async function prepare(ctx: ReadCtx, q?: string): Promise<Preparation> {
  const search = q ? searchPatterns(q) : undefined;
  const found = search ? foundBySearch(ctx, search) : sql`'{}'::uuid[]`;
  const { rows } = await sql<Preparation>`
    select coalesce((
      select s.time_zone from org.studio s where s.network_id = ${ctx.networkId} and s.archived_at is null
      order by s.sort_order, s.id limit 1), 'UTC') as zone, ${found} as found`.execute(ctx.db);
  return rows[0] ?? { zone: 'UTC', found: [] };
}

/** The same when the preparation is done: counting many views asks for it once. */
export function conditionsAt(ctx: ReadCtx, filters: ClientFilters, { zone, found }: Preparation): ClientConditions {
  const reach = requireReach(ctx, 'clients.client', 'view');
  const contactsShown = shownTo(ctx, reach);
  const search = filters.q ? searchPatterns(filters.q) : undefined;
  const conditions = [
    sql<SqlBool>`c.network_id = ${ctx.networkId}`,
    filters.archived ? sql<SqlBool>`c.archived_at is not null` : sql<SqlBool>`c.archived_at is null`,
    ...(reach.everywhere ? [] : [withinReachOf(ctx, reach)]),
    ...traits(ctx, filters),
    ...times(ctx, filters, zone),
    ...(search ? matching(ctx, search, found, contactsShown) : []),
  ];
  return {
    where: sql<SqlBool>`${sql.join(conditions, sql` and `)}`,
    search,
    isCommonSearch: found.length > searchLimit,
    contactsShown,
  };
}

/** Contacts show where their own right reaches; usually that is as far as the clients themselves. */
function shownTo(ctx: ReadCtx, clients: Reach): RawBuilder<SqlBool> {
  const contacts = reachTo(ctx, 'clients.contact', 'view');
  if (!contacts) return sql<SqlBool>`false`;
  const covers =
    contacts.everywhere ||
    (!clients.everywhere &&
      (contacts.own || !clients.own) &&
      clients.studioIds.every((studioId) => contacts.studioIds.includes(studioId)));
  return covers ? sql<SqlBool>`true` : withinReachOf(ctx, contacts);
}

function matching(
  ctx: ReadCtx,
  search: SearchPatterns,
  found: readonly string[],
  contactsShown: RawBuilder<SqlBool>,
): RawBuilder<SqlBool>[] {
  const patterns = [search.first, ...search.others];
  const isMatch = sql<SqlBool>`c.search_text like all (${patterns}::text[])`;
  // Inside a coalesce a common pattern is taken for common: the planner walks the sort index and stops after a page.
  const matches =
    found.length > searchLimit
      ? sql<SqlBool>`coalesce(${isMatch}, false)`
      : sql<SqlBool>`c.id = any(${[...found]}::uuid[]) and ${isMatch}`;
  if (reachTo(ctx, 'clients.contact', 'view')?.everywhere) return [matches];
  // Whoever may not see contacts cannot find by parts of them either: parts could be tried out one by one.
  const nameAndCard = sql<string>`(' ' || translate(lower(c.sort_name), 'ё-''’', 'е ') || ' '
    || translate(coalesce(lower(c.loyalty_card), ''), ' -', '') || ' ')`;
  return [
    matches,
    sql<SqlBool>`(${contactsShown} or c.phone like ${search.wholePhone} or ${nameAndCard} like all (${patterns}::text[]))`,
  ];
}

/** The status in force, by the same rule as `clientStatus` in model.ts. */
export function statusSql(ctx: ReadCtx): RawBuilder<string> {
  return sql<string>`case
    when c.fixed_status is not null and (c.fixed_status_until is null or c.fixed_status_until >= ${dayOf(ctx.now)}::date)
      then c.fixed_status
    when c.bonus_percent >= 10 then 'vip' when c.completed_visits >= 2 then 'repeat' else 'primary' end`;
}

const groupColumns = {
  attention: 'c.needs_attention',
  earlier: 'c.wants_earlier',
  staff: 'c.is_staff',
  guest: 'c.is_guest',
} as const;

function traits(ctx: ReadCtx, filters: ClientFilters): RawBuilder<SqlBool>[] {
  const all: RawBuilder<SqlBool>[] = [];
  const today = dayOf(ctx.now);
  if (filters.categoryId?.length) all.push(sql`c.category_id = any(${filters.categoryId}::uuid[])`);
  if (filters.status?.length) all.push(sql`${statusSql(ctx)} = any(${filters.status}::text[])`);
  if (filters.group?.length)
    all.push(
      sql`(${sql.join(
        filters.group.map((group) => sql.ref(groupColumns[group])),
        sql` or `,
      )})`,
    );
  if (filters.tag?.length) all.push(sql`c.id in (select clients.tagged(${filters.tag}::text[]))`);
  if (filters.source?.length) all.push(sql`c.source = any(${filters.source}::text[])`);
  if (filters.studioId?.length) all.push(atStudios(ctx, filters.studioId));
  if (filters.visitsFrom !== undefined) all.push(sql`c.completed_visits >= ${filters.visitsFrom}`);
  if (filters.visitsTo !== undefined) all.push(sql`c.completed_visits <= ${filters.visitsTo}`);
  if (filters.consent !== undefined) all.push(sql`c.notifications_consent = ${filters.consent}`);
  if (filters.sex) all.push(sql`c.sex = ${filters.sex}`);
  if (filters.ageFrom !== undefined)
    all.push(sql`c.born_on <= (${today}::date - make_interval(years => ${filters.ageFrom}::int))::date`);
  if (filters.ageTo !== undefined)
    all.push(sql`c.born_on > (${today}::date - make_interval(years => ${filters.ageTo + 1}::int))::date`);
  if (filters.needsContract !== undefined) {
    const needs = sql<SqlBool>`(c.next_medical_visit_at >= ${ctx.now} and not exists (
      select 1 from clients.contract k
      where k.network_id = c.network_id and k.client_id = c.id and k.kind = 'medical'
        and k.signed_on <= c.next_medical_visit_at::date
        and (k.ends_on is null or k.ends_on >= c.next_medical_visit_at::date)))`;
    all.push(filters.needsContract ? needs : sql`${needs} is not true`);
  }
  return all;
}

function times(ctx: ReadCtx, filters: ClientFilters, zone: string): RawBuilder<SqlBool>[] {
  const all: RawBuilder<SqlBool>[] = [];
  const startOf = (day: string) => sql`(${day}::date::timestamp at time zone ${zone})`;
  const endOf = (day: string) => sql`((${day}::date + 1)::timestamp at time zone ${zone})`;
  const [last, next] = [lastVisitKey, nextVisitKey];
  const happened = sql`${last} > '-infinity'`;
  if (filters.sleepingMonths)
    all.push(
      sql`${happened} and ${last} < ${ctx.now}::timestamptz - make_interval(months => ${filters.sleepingMonths}::int)`,
    );
  if (filters.sleepingDays)
    all.push(
      sql`${happened} and ${last} < ${ctx.now}::timestamptz - make_interval(days => ${filters.sleepingDays}::int)`,
    );
  if (filters.visitedFrom) all.push(sql`${last} >= ${startOf(filters.visitedFrom)}`);
  if (filters.visitedTo) all.push(sql`${happened} and ${last} < ${endOf(filters.visitedTo)}`);
  if (filters.registeredFrom) all.push(sql`c.created_at >= ${startOf(filters.registeredFrom)}`);
  if (filters.registeredTo) all.push(sql`c.created_at < ${endOf(filters.registeredTo)}`);
  if (filters.nextVisitFrom) all.push(sql`${next} >= ${startOf(filters.nextVisitFrom)} and ${next} < 'infinity'`);
  if (filters.nextVisitTo) all.push(sql`${next} < ${endOf(filters.nextVisitTo)} and ${next} >= ${ctx.now}`);
  if (filters.nextVisit === 'none') all.push(sql`(c.next_visit_at is null or c.next_visit_at < ${ctx.now})`);
  if (filters.nextVisit === 'any') all.push(sql`${next} >= ${ctx.now} and ${next} < 'infinity'`);
  if (filters.nextVisit === 'today' || filters.nextVisit === 'this_week') {
    const unit = filters.nextVisit === 'today' ? 'day' : 'week';
    const end = sql`((date_trunc(${unit}, ${ctx.now}::timestamptz at time zone ${zone}) + ${`1 ${unit}`}::interval) at time zone ${zone})`;
    all.push(sql`${next} >= ${ctx.now} and ${next} < ${end}`);
  }
  if (filters.birthdayWithinDays !== undefined) all.push(birthdays(ctx.now, zone, filters.birthdayWithinDays));
  return all;
}

/** Birthdays from today on; over New Year's Eve the range is in two pieces. */
function birthdays(now: Date, zone: string, days: number): RawBuilder<SqlBool> {
  const from = birthdayKey(now, zone);
  const to = birthdayKey(new Date(now.getTime() + days * 86_400_000), zone);
  if (from <= to) return sql`c.birthday_key >= ${from} and c.birthday_key <= ${to}`;
  return sql`(c.birthday_key >= ${from} or c.birthday_key <= ${to})`;
}

function birthdayKey(at: Date, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, month: 'numeric', day: 'numeric' }).formatToParts(
    at,
  );
  const part = (type: string) => Number(parts.find((piece) => piece.type === type)?.value);
  return part('month') * 100 + part('day');
}
