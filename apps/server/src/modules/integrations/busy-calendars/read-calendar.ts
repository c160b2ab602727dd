import type pg from 'pg';
import type { CommandCtx } from '../../../platform/context.ts';
import { publish } from '../../../platform/events.ts';
import { defineErrand, defineHousekeeping, enqueue } from '../../../platform/jobs/jobs.ts';
import { systemActor, transact } from '../../../platform/transact.ts';
import { busyCalendarChanged } from '../events.ts';
import { installation } from '../installation.ts';
import { CalendarError } from './calendar-lines.ts';
import { calendarInReach, calendarView } from './calendar-view.ts';
import { FetchError, type Fetched, fetchCalendar } from './fetch-calendar.ts';
import { readErrand } from './read-errand.ts';
import type { BusyCalendarView } from './schema.ts';
import { takeBusyTime } from './take-busy-time.ts';

/**
 * Reads one calendar: asks, reads, takes the time. No transaction is open while the other side thinks. What cannot be read
 * leaves all as it was, with the reason and since when.
 */
export const readCalendar = defineErrand({
  ...readErrand,
  async go({ pool, networkId }, { calendarId }) {
    const inNetwork = <T>(work: (ctx: CommandCtx) => Promise<T>) =>
      transact(pool as pg.Pool, { networkId, actor: systemActor, channel: 'system' }, work);
    const source = await inNetwork((ctx) => sourceOf(ctx, calendarId));
    if (!source) return;
    try {
      const fetched = source.address === null ? null : await fetchOf(source);
      const content = fetched?.bytes ?? source.content;
      if (!content) throw new FetchError('no_answer');
      await inNetwork(async (ctx) => {
        if (!(await sourceOf(ctx, calendarId))) return; // taken away while the other side was thinking
        if (fetched) await keepFetched(ctx, calendarId, fetched);
        await takeBusyTime(ctx, { calendarId, employeeId: source.employeeId, content });
      });
    } catch (problem) {
      if (!(problem instanceof FetchError || problem instanceof CalendarError)) throw problem;
      await inNetwork((ctx) => noteFault(ctx, { calendarId, employeeId: source.employeeId, fault: problem.fault }));
    }
  },
});

/** Each hour all addresses; files once a day are enough to lay out what repeats. Spread out, for they often share a host. */
export const readCalendars = defineHousekeeping({
  name: 'integrations.read_calendars',
  schedule: '23 * * * *',
  async run(ctx) {
    const due = await ctx.db
      .selectFrom('integrations.busy_calendar as c')
      .innerJoin('staff.employee as e', (join) =>
        join.onRef('e.network_id', '=', 'c.network_id').onRef('e.id', '=', 'c.employee_id'),
      )
      .select('c.id')
      .where('c.network_id', '=', ctx.networkId)
      .where((at) =>
        at.or([at('e.dismissed_on', 'is', null), at('e.dismissed_on', '>', ctx.now.toISOString().slice(0, 10))]),
      )
      .where((at) =>
        at.or([at('c.kind', '=', 'address'), at('c.tried_at', '<', new Date(ctx.now.getTime() - 23 * 3_600_000))]),
      )
      .orderBy('c.id')
      .execute();
    const spreadMs = 20 * 60_000;
    for (const [index, { id }] of due.entries()) {
      const runAt = new Date(ctx.now.getTime() + Math.floor((index / due.length) * spreadMs));
      await enqueue(ctx, readErrand, { calendarId: id }, { key: `calendar/${id}`, runAt });
    }
  },
});

/** Asks for a calendar to be read now instead of within the hour. */
export async function readCalendarNow(ctx: CommandCtx, calendarId: string): Promise<BusyCalendarView> {
  const { row } = await calendarInReach(ctx, calendarId);
  await enqueue(ctx, readErrand, { calendarId }, { key: `calendar/${calendarId}` });
  return calendarView(row);
}

interface Source {
  employeeId: string;
  address: string | null;
  content: Buffer | null;
  etag: string | null;
  lastModified: string | null;
}

async function sourceOf(ctx: CommandCtx, calendarId: string): Promise<Source | null> {
  const row = await ctx.db
    .selectFrom('integrations.busy_calendar')
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', calendarId)
    .executeTakeFirst();
  if (!row) return null;
  return {
    employeeId: row.employee_id,
    address: row.sealed_address && installation().box.open(row.sealed_address).toString('utf8'),
    content: row.content,
    etag: row.etag,
    lastModified: row.last_modified,
  };
}

function fetchOf(source: Source): Promise<Fetched> {
  const known = source.content ? { etag: source.etag, lastModified: source.lastModified } : {};
  return fetchCalendar(source.address ?? '', { allowsLocal: installation().allowsLocalCalendars, known });
}

async function keepFetched(ctx: CommandCtx, calendarId: string, { bytes, etag, lastModified }: Fetched): Promise<void> {
  if (!bytes) return;
  await ctx.db
    .updateTable('integrations.busy_calendar')
    .set({ content: bytes, etag: etag?.slice(0, 200) ?? null, last_modified: lastModified?.slice(0, 60) ?? null })
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', calendarId)
    .execute();
}

async function noteFault(
  ctx: CommandCtx,
  { calendarId, employeeId, fault }: { calendarId: string; employeeId: string; fault: string },
): Promise<void> {
  const before = await ctx.db
    .selectFrom('integrations.busy_calendar')
    .select(['failing_since', 'fault'])
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', calendarId)
    .executeTakeFirst();
  if (!before) return;
  await ctx.db
    .updateTable('integrations.busy_calendar')
    .set({ tried_at: ctx.now, failing_since: before.failing_since ?? ctx.now, fault })
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', calendarId)
    .execute();
  if (before.fault !== fault) {
    publish(ctx, busyCalendarChanged, { subjectId: calendarId, data: { calendarId, employeeId, fault } });
  }
}
