import { sql } from 'kysely';
import type * as z from 'zod';
import type { ReadCtx } from '../../platform/context.ts';
import { noSuchPlace } from '../cabinet/public.ts';
import { canSendCode } from '../messaging/public.ts';
import type { PublicPlace } from '../org/public.ts';
import type { PublicPlaceCard } from './schema.ts';

type PlaceView = z.output<typeof PublicPlaceCard>;
type StudioView = PlaceView['studios'][number];

/** What everybody may know of the place behind a link: a company with its studios, or one studio of it [WID-033]. */
export async function readPlace(ctx: ReadCtx, place: PublicPlace, slug: string): Promise<PlaceView> {
  const image = imagesOf(slug);
  const { rows } = await sql<
    Omit<PlaceView, 'logo' | 'studios' | 'sendsCodesBy'> & {
      logoId: string | null;
      studios: (StudioView & { photos: string[] })[] | null;
    }
  >`
    select c.name, c.description, c.logo_file_id as "logoId", coalesce(c.support_phone, c.phone) as phone,
      coalesce(c.support_email, c.email) as email, n.default_locale as locale, n.currency, n.country,
      n.accent_hue as "accentHue",
      (select jsonb_agg(jsonb_build_object('id', st.id, 'name', st.name, 'street', st.address, 'phone', st.phone,
          'address', (select a.slug from org.public_address a where a.network_id = st.network_id and a.studio_id = st.id
            order by a.given_at desc, a.slug limit 1),
          'timeZone', st.time_zone, 'isVirtual', st.kind = 'virtual', 'womenOnly', st.women_only,
          'description', st.description, 'weekHours', st.week_hours,
          'photos', (select coalesce(jsonb_agg(p.file_id order by p.sort_order), '[]') from org.studio_photo p
            where p.network_id = st.network_id and p.studio_id = st.id)) order by st.sort_order, st.name)
        from org.studio st where st.network_id = c.network_id and st.company_id = c.id and st.archived_at is null
          and st.kind <> 'office' and (${place.studioId}::uuid is null or st.id = ${place.studioId}::uuid)) as studios
    from org.company c join org.network n on n.network_id = c.network_id
    where c.network_id = ${ctx.networkId} and c.id = ${place.companyId} and c.archived_at is null`.execute(ctx.db);
  const [found] = rows;
  if (!found?.studios) throw noSuchPlace();
  const { logoId, studios, ...card } = found;
  const carriers = ['sms', 'email'] as const;
  const can = await Promise.all(carriers.map((channel) => canSendCode(ctx, { companyId: place.companyId, channel })));
  const sendsCodesBy = carriers.filter((_, index) => can[index]);
  return {
    ...card,
    sendsCodesBy,
    logo: image(logoId),
    studios: studios.map((studio) => ({ ...studio, photos: studio.photos.map((id) => image(id) ?? '') })),
  };
}

/** The studio that a client named, which must belong to the place of the link. */
export async function requireStudioOf(ctx: ReadCtx, place: PublicPlace, studioId: string): Promise<void> {
  const found = await ctx.db
    .selectFrom('org.studio')
    .select('id')
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', studioId)
    .where('company_id', '=', place.companyId)
    .where('archived_at', 'is', null)
    .executeTakeFirst();
  if (!found || (place.studioId !== null && place.studioId !== studioId)) throw noSuchPlace();
}

/** Addresses of pictures that this place shows to everybody; the size is added by who shows it. */
export function imagesOf(slug: string): (fileId: string | null) => string | null {
  return (fileId) => fileId && `/api/v1/public/${slug}/images/${fileId}`;
}
