import { createFormats, isLocale } from '@salus/i18n';
import { sql } from 'kysely';
import { newId } from '../platform/ids.ts';
import { translate } from '../platform/messages.ts';
import { insertRows } from './insert-rows.ts';
import { createRandom } from './random.ts';
import type { World } from './world.ts';

interface Told {
  id: string;
  client_id: string;
  studio_id: string;
  company_id: string;
  starts_at: Date;
  phone: string | null;
  consent: boolean;
  company: string;
  address: string;
  contact: string | null;
  time_zone: string;
  services: string;
}

const daysTold = 3;
const hour = 3_600_000;

/**
 * What clients of the last days were told, so that the log and the report have something to show: most of it arrived, some did
 * not, each with its reason. Nothing of it is sent.
 */
export async function makeMessages(world: World): Promise<void> {
  const { ctx } = world;
  const random = createRandom(7_421); // of its own: what is made around it stays as it is
  const locale = isLocale(world.locale) ? world.locale : 'en';
  const rows: Record<string, unknown>[] = [];
  for (const visit of await visitsTold(world)) {
    for (const [kind, ahead] of [
      ['visit_booked', 30],
      ['reminder_2h', 2],
    ] as const) {
      const at = new Date(visit.starts_at.getTime() - ahead * hour);
      if (at >= ctx.now) continue;
      const outcome = outcomeOf(visit, random.next());
      const formats = createFormats(locale, visit.time_zone);
      const words = {
        company: visit.company,
        date: formats.dateRange(visit.starts_at, visit.starts_at),
        time: formats.time(visit.starts_at),
        services: visit.services,
        address: visit.address,
        contact: visit.contact ?? visit.company,
      };
      rows.push({
        id: newId(),
        company_id: visit.company_id,
        studio_id: visit.studio_id,
        client_id: visit.client_id,
        subject_id: visit.id,
        kind,
        channel: 'sms',
        address: visit.phone,
        locale,
        dedupe_key: `demo:${visit.id}:${kind}:sms`,
        facts: {},
        body: outcome.status === 'skipped' ? null : translate(locale, `messaging.text.${kind}.sms`, words),
        due_at: at,
        status_at: at,
        created_at: at,
        sent_at: outcome.status === 'skipped' ? null : at,
        attempts: outcome.status === 'skipped' ? 0 : 1,
        status_checks: 30, // nobody is asked what became of it
        sender_name: '',
        ...outcome,
      });
    }
  }
  await insertRows(ctx, 'messaging.message', rows);
}

function outcomeOf({ phone, consent }: Told, chance: number): { status: string; reason: string | null } {
  if (!consent) return { status: 'skipped', reason: 'no_consent' };
  if (!phone) return { status: 'skipped', reason: 'no_address' };
  if (chance < 0.02) return { status: 'failed', reason: 'undelivered' };
  return { status: chance < 0.1 ? 'sent' : 'delivered', reason: null };
}

/** Visits from some days ago until tomorrow, in a settled order. */
async function visitsTold({ ctx }: World): Promise<Told[]> {
  const at = (days: number) => new Date(ctx.now.getTime() + days * 24 * hour);
  const { rows } = await sql<Told>`
    select v.id, v.client_id, v.studio_id, st.company_id, v.starts_at, c.phone, c.notifications_consent as consent, co.name as company,
      st.address, coalesce(nullif(st.phone, ''), nullif(co.support_phone, ''), co.phone) as contact, st.time_zone,
      (select string_agg(l.service_name, ', ' order by l.line_no) from bookings.visit_line l
        where l.network_id = v.network_id and l.visit_id = v.id) as services
    from bookings.visit v
    join clients.client c on c.network_id = v.network_id and c.id = v.client_id
    join org.studio st on st.network_id = v.network_id and st.id = v.studio_id
    join org.company co on co.network_id = st.network_id and co.id = st.company_id
    where v.network_id = ${ctx.networkId} and v.starts_at between ${at(-daysTold)} and ${at(1)}
      and v.state not in ('cancelled_by_client', 'cancelled_by_studio', 'late_cancelled')
    order by v.number`.execute(ctx.db);
  return rows;
}
