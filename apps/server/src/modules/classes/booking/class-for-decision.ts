import { dayBounds, isoDate, localMinuteOf, weekdayOf } from '@salus/scheduling';
import { sql } from 'kysely';
import type { ReadCtx } from '../../../platform/context.ts';
import { type BookingRules, rulesInForce } from '../../org/public.ts';
import { notFound } from '../errors.ts';
import { type ClassRow, instantOfMinute, minuteOf, offerMin } from '../model.ts';

/** A class with what a decision about its places needs besides: zone, limits, whom to call. */
export interface DecidedClass {
  row: ClassRow;
  zone: string;
  phone: string;
  /** Its format is one that clients see [CAT-003]. */
  isShown: boolean;
  rules: BookingRules;
}

/** Reads it in one statement; decisions themselves are made under the row's lock by the functions of the schema. */
export async function classForDecision(ctx: ReadCtx, classId: string): Promise<DecidedClass> {
  const { rows } = await sql<
    ClassRow & {
      zone: string;
      phone: string | null;
      is_shown: boolean;
      company_id: string;
      settings: { key: string; scope_id: string; value: unknown }[] | null;
    }
  >`
    select k.*, st.time_zone as zone, coalesce(st.phone, co.support_phone, co.phone) as phone, st.company_id,
      not exists (select from catalogue.format f where f.network_id = k.network_id and f.id = k.format_id
        and not f.shown_to_clients) as is_shown,
      (select jsonb_agg(jsonb_build_object('key', s.key, 'scope_id', s.scope_id, 'value', s.value)) from platform.setting s
        where s.network_id = ${ctx.networkId} and s.scope_id in (${ctx.networkId}, st.company_id, st.id)
          and s.key like 'booking.%') as settings
    from classes.class k
    join org.studio st on st.network_id = k.network_id and st.id = k.studio_id
    join org.company co on co.network_id = k.network_id and co.id = st.company_id
    where k.network_id = ${ctx.networkId} and k.id = ${classId}`.execute(ctx.db);
  const found = rows[0];
  if (!found) throw notFound();
  const { zone, phone, is_shown: isShown, company_id: companyId, settings, ...row } = found;
  return {
    row,
    zone,
    phone: phone ?? '',
    isShown,
    rules: rulesInForce(settings ?? [], [row.studio_id, companyId, ctx.networkId]),
  };
}

/** The times and limits that the deciding functions work with: days and weeks are the studio's own. */
export function decisionTerms({ row, zone, rules }: DecidedClass) {
  const { day } = localMinuteOf(zone, minuteOf(row.starts_at));
  const monday = day - weekdayOf(day);
  const at = (minute: number) => instantOfMinute(minute).toISOString();
  return {
    classId: row.id,
    day: isoDate(day),
    dayFrom: at(dayBounds(zone, day)[0]),
    dayTo: at(dayBounds(zone, day)[1]),
    weekFrom: at(dayBounds(zone, monday)[0]),
    weekTo: at(dayBounds(zone, monday + 6)[1]),
    sameClassPerDay: rules.sameClassPerDay,
    classesPerWeek: rules.classesPerWeek,
    cancelHours: rules.cancelHours,
    deadline: new Date(row.starts_at.getTime() - (rules.cancelHours ?? 0) * 3_600_000).toISOString(),
    offerMin,
  };
}

/** What events say of a booking, besides the booking itself. */
export function bookingFacts(row: ClassRow) {
  return {
    classId: row.id,
    studioId: row.studio_id,
    classTypeId: row.class_type_id,
    trainerIds: row.trainer_ids,
    startsAt: row.starts_at.toISOString(),
    endsAt: row.ends_at.toISOString(),
  };
}

/** What events say of somebody who waits. */
export function waitFacts(row: ClassRow) {
  const { trainerIds: _, ...facts } = bookingFacts(row);
  return facts;
}
