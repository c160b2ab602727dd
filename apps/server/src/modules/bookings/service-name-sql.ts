import { sql } from 'kysely';
import type { ReadCtx } from '../../platform/context.ts';

/**
 * The name of a booked service for the reader: in her language where the catalogue has one, else as it was called when it
 * was booked [L10N-004i]. Beside `bookings.visit_line l` and `catalogue.service s`.
 */
export function serviceNameFor({ locale }: Pick<ReadCtx, 'locale'>) {
  return sql<string>`coalesce(nullif(btrim(s.translations #>> array[${locale}::text, 'name']), ''), l.service_name)`;
}
