import type { Locale } from '@salus/i18n';
import { sql } from 'kysely';
import * as z from 'zod';
import type { ReadCtx } from '../../platform/context.ts';
import { inLanguage } from '../catalogue/public.ts';

/** What a message tells about: one visit or one place in a class. */
export interface Story {
  subjectId: string;
  isClass: boolean;
  startsAt: Date;
  endsAt: Date;
  what: string;
  who: string;
  seat: string | null;
  /** Grows with each change, so that a calendar takes the younger invitation. */
  sequence: number;
  state: string | null;
}

/** Kept with the message, because it cannot be asked for later. */
export const messageFacts = z.object({
  before: z.object({ startsAt: z.iso.datetime() }).optional(),
  byClient: z.boolean().optional(),
  /** Sent again by a person, who need not wait for the morning. */
  byHand: z.boolean().optional(),
  minutes: z.int().optional(),
  until: z.iso.datetime().optional(),
  place: z
    .object({
      classId: z.uuid().optional(),
      startsAt: z.iso.datetime(),
      endsAt: z.iso.datetime(),
      what: z.string(),
      who: z.string().default(''),
      seat: z.string().nullable().default(null),
      sequence: z.int().default(0),
      isClass: z.boolean().default(true),
    })
    .optional(),
});
export type MessageFacts = z.output<typeof messageFacts>;

interface VisitRow {
  state: string;
  starts_at: Date;
  ends_at: Date;
  version: number;
  lines: { name: string; translations: unknown; who: string }[];
}

/** The story of a message as it stands now: a held message tells the present time, not that of last night. */
export async function storyOf(
  ctx: ReadCtx,
  { subjectId, facts, locale }: { subjectId: string | null; facts: MessageFacts; locale: Locale },
): Promise<Story | null> {
  if (!subjectId) return null;
  if (facts.place) {
    const { startsAt, endsAt, classId: _, ...place } = facts.place;
    return { ...place, subjectId, state: null, startsAt: new Date(startsAt), endsAt: new Date(endsAt) };
  }
  const { rows } = await sql<VisitRow>`
    select v.state, v.starts_at, v.ends_at, v.version,
      (select jsonb_agg(jsonb_build_object('name', l.service_name, 'translations', s.translations,
          'who', btrim(e.first_name || ' ' || e.last_name)) order by l.line_no)
        from bookings.visit_line l
        join catalogue.service s on s.network_id = l.network_id and s.id = l.service_id
        join staff.employee e on e.network_id = l.network_id and e.id = l.employee_id
        where l.network_id = v.network_id and l.visit_id = v.id) as lines
    from bookings.visit v
    where v.network_id = ${ctx.networkId} and v.id = ${subjectId}`.execute(ctx.db);
  const visit = rows[0];
  if (!visit) return null;
  const lines = visit.lines ?? [];
  return {
    subjectId,
    isClass: false,
    startsAt: visit.starts_at,
    endsAt: visit.ends_at,
    what: [...new Set(lines.map(({ name, translations }) => inLanguage(locale, 'name', name, translations)))].join(
      ', ',
    ),
    who: [...new Set(lines.map(({ who }) => who))].join(', '),
    seat: null,
    sequence: visit.version,
    state: visit.state,
  };
}

/** The house that speaks: its names, colours and how it is reached [MSG-009i]. */
export interface House {
  company: string;
  studio: string;
  address: string;
  contact: string;
  email: string | null;
  website: string | null;
  timeZone: string;
  accentHue: number;
  logoFileId: string | null;
  /** The public address of the studio, else of its company: links in messages stand below it. */
  slug: string | null;
}

interface HouseRow {
  company: string;
  studio: string | null;
  address: string | null;
  contact: string | null;
  email: string | null;
  website: string | null;
  time_zone: string | null;
  accent_hue: number;
  logo_file_id: string | null;
  slug: string | null;
}

export async function houseOf(ctx: ReadCtx, place: { companyId: string; studioId: string | null }): Promise<House> {
  const { rows } = await sql<HouseRow>`
    select c.name as company, s.name as studio, s.address,
      coalesce(nullif(s.phone, ''), nullif(c.support_phone, ''), nullif(c.phone, ''), nullif(c.support_email, ''),
        nullif(c.email, ''), nullif(c.website, '')) as contact,
      coalesce(nullif(c.support_email, ''), nullif(c.email, '')) as email, nullif(c.website, '') as website,
      s.time_zone, n.accent_hue, c.logo_file_id,
      (select a.slug from org.public_address a where a.network_id = c.network_id and a.company_id = c.id
        and (a.studio_id is null or a.studio_id = s.id) order by a.studio_id is null, a.given_at desc, a.slug limit 1) as slug
    from org.company c
    join org.network n on n.network_id = c.network_id
    left join org.studio s on s.network_id = c.network_id and s.id = ${place.studioId}::uuid
    where c.network_id = ${ctx.networkId} and c.id = ${place.companyId}`.execute(ctx.db);
  const row = rows[0];
  if (!row) throw new Error('A message names a company that does not exist.');
  return {
    company: row.company,
    studio: row.studio ?? row.company,
    address: row.address ?? '',
    contact: row.contact ?? row.company,
    email: row.email,
    website: row.website,
    timeZone: row.time_zone ?? 'UTC',
    accentHue: row.accent_hue,
    logoFileId: row.logo_file_id,
    slug: row.slug,
  };
}
