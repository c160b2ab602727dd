import type * as z from 'zod';
import type { ReadCtx } from '../../platform/context.ts';
import { nearestOfEachSpecialist, offersForClient } from '../bookings/public.ts';
import { imagesOf } from './place.ts';
import type { PublicSpecialists, PublicTimes, SpecialistsQuery, TimesQuery } from './schema.ts';

type SpecialistsView = z.output<typeof PublicSpecialists>;
type TimesView = z.output<typeof PublicTimes>;
type Offered = Awaited<ReturnType<typeof offersForClient>>['items'][number];

const [lookedAheadDays, nearestShown] = [31, 3];

/** Who may serve it, each with the nearest times: a tap on a time saves the step of choosing a day. */
export async function listSpecialists(
  ctx: ReadCtx,
  slug: string,
  { studioId, serviceIds }: z.output<typeof SpecialistsQuery>,
): Promise<SpecialistsView> {
  const wish = { studioId, serviceIds, clientId: null };
  const span = { from: dayOf(ctx.now), days: lookedAheadDays, atMost: nearestShown };
  const anybody = await offersForClient(ctx, wish, span);
  const each = await nearestOfEachSpecialist(ctx, wish, span);
  const people = await namesOf(
    ctx,
    each.map(({ employeeId }) => employeeId),
  );
  const image = imagesOf(slug);
  return {
    timeZone: anybody.timeZone,
    anybody: anybody.items.map(timeOf),
    specialists: each.flatMap(({ employeeId, priceMinor, items }) => {
      const person = people.get(employeeId);
      if (!person) return [];
      const { photoId, ...words } = person;
      return { ...words, photo: image(photoId), priceMinor, times: items.map(timeOf) };
    }),
  };
}

/** The free times of some days; when there is none, the next ones, so that nobody leaves with nothing. */
export async function listPublicTimes(ctx: ReadCtx, query: z.output<typeof TimesQuery>): Promise<TimesView> {
  const wish = { studioId: query.studioId, serviceIds: query.serviceIds, employeeId: query.employeeId, clientId: null };
  const { timeZone, durationMin, items } = await offersForClient(ctx, wish, query);
  const byDay = new Map<string, Offered[]>();
  for (const item of items) {
    const day = localDay(item.startsAt, timeZone);
    byDay.set(day, [...(byDay.get(day) ?? []), item]);
  }
  const most = Math.max(1, ...[...byDay.values()].map((times) => times.length));
  const days = Array.from({ length: query.days }, (_, index) => plusDays(query.from, index)).map((date) => {
    const times = byDay.get(date) ?? [];
    return { date, free: times.length / most, times: times.map(timeOf) };
  });
  const later = items.length > 0 ? [] : await nextTimes(ctx, wish, plusDays(query.from, query.days));
  return { timeZone, durationMin, days, nearest: later.map(timeOf) };
}

async function nextTimes(ctx: ReadCtx, wish: Parameters<typeof offersForClient>[1], from: string): Promise<Offered[]> {
  const { items } = await offersForClient(ctx, wish, { from, days: lookedAheadDays, atMost: nearestShown });
  return items;
}

function timeOf({ startsAt, endsAt, totalMinor, lines }: Offered) {
  return {
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
    employeeId: lines[0]?.employeeId ?? '',
    priceMinor: totalMinor,
  };
}

async function namesOf(ctx: ReadCtx, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, never>();
  const rows = await ctx.db
    .selectFrom('staff.employee')
    .select(['id', 'first_name', 'last_name', 'job_title', 'about', 'photo_file_id'])
    .where('network_id', '=', ctx.networkId)
    .where('id', 'in', [...ids])
    .execute();
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        name: `${row.first_name} ${row.last_name}`.trim(),
        jobTitle: row.job_title,
        about: row.about,
        photoId: row.photo_file_id,
      },
    ]),
  );
}

/** The day it is now somewhere: early enough for every zone, the engine leaves out what is past. */
function dayOf(instant: Date): string {
  return new Date(instant.getTime() - 12 * 3_600_000).toISOString().slice(0, 10);
}

function plusDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}

function localDay(instant: string | Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date(instant));
}
