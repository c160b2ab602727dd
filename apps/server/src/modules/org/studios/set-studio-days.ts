import { sql } from 'kysely';
import type * as z from 'zod';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx, ReadCtx } from '../../../platform/context.ts';
import { publish } from '../../../platform/events.ts';
import { studioChanged } from '../events.ts';
import { tidyDay } from '../hours.ts';
import { findStudio } from './find-studio.ts';
import type { StudioDay, StudioDayView } from './schema.ts';

type Day = z.output<typeof StudioDayView>;

/** Dated exceptions of a studio from one day to another, both included. */
export async function listStudioDays(
  ctx: ReadCtx,
  query: { studioId: string; from: string; to: string },
): Promise<{ items: Day[] }> {
  await findStudio(ctx, query.studioId);
  return { items: await daysOf(ctx, query.studioId, query.from, query.to) };
}

/** Chooses the hours of dates: holidays, short days, an extra Sunday. They override the weekday [ORG-013i]. */
export async function setStudioDays(
  ctx: CommandCtx,
  { studioId, days }: { studioId: string; days: readonly z.output<typeof StudioDay>[] },
): Promise<{ items: Day[] }> {
  const studio = await findStudio(ctx, studioId, 'org.studio', 'edit');
  const rows = days.map(({ onDate, hours, note }) => ({ on_date: onDate, hours: tidyDay(hours), note }));
  await sql`
    insert into org.studio_day (network_id, studio_id, on_date, hours, note)
    select ${ctx.networkId}, ${studioId}, d.on_date, d.hours, d.note
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as d(on_date date, hours jsonb, note text)
    on conflict (network_id, studio_id, on_date) do update set hours = excluded.hours, note = excluded.note`.execute(
    ctx.db,
  );
  announce(ctx, studio, 'studio.set_days', { days: rows });
  const dates = days.map(({ onDate }) => onDate).sort();
  return { items: await daysOf(ctx, studioId, dates[0] ?? '', dates.at(-1) ?? '') };
}

/** Returns a date to the hours of its weekday. */
export async function clearStudioDay(
  ctx: CommandCtx,
  { studioId, onDate }: { studioId: string; onDate: string },
): Promise<void> {
  const studio = await findStudio(ctx, studioId, 'org.studio', 'edit');
  await ctx.db
    .deleteFrom('org.studio_day')
    .where('network_id', '=', ctx.networkId)
    .where('studio_id', '=', studioId)
    .where('on_date', '=', onDate)
    .execute();
  announce(ctx, studio, 'studio.clear_day', { onDate });
}

async function daysOf(ctx: ReadCtx, studioId: string, from: string, to: string): Promise<Day[]> {
  const rows = await ctx.db
    .selectFrom('org.studio_day')
    .select(['on_date', 'hours', 'note'])
    .where('network_id', '=', ctx.networkId)
    .where('studio_id', '=', studioId)
    .where('on_date', '>=', from)
    .where('on_date', '<=', to)
    .orderBy('on_date')
    .execute();
  return rows.map((row) => ({ onDate: row.on_date, hours: row.hours as unknown as Day['hours'], note: row.note }));
}

function announce(
  ctx: CommandCtx,
  studio: { id: string; name: string; company_id: string },
  action: string,
  after: object,
): void {
  recordChange(ctx, { action, objectType: 'studio', objectId: studio.id, studioId: studio.id, after });
  publish(ctx, studioChanged, {
    subjectId: studio.id,
    studioId: studio.id,
    data: { name: studio.name, companyId: studio.company_id, isArchived: false },
  });
}
