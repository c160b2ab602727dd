import { sql } from 'kysely';
import type { ReadCtx } from '../../platform/context.ts';
import { fileNotFound } from '../../platform/files/store-image.ts';
import type { PublicPlace } from '../org/public.ts';

/** Refuses every picture that is not shown to clients: a client's photo never leaves through a public link. */
export async function requirePublicImage(ctx: ReadCtx, place: PublicPlace, fileId: string): Promise<void> {
  const { rows } = await sql<{ isShown: boolean }>`
    select exists (select from org.company where network_id = ${ctx.networkId} and id = ${place.companyId} and logo_file_id = ${fileId})
      or exists (select from org.studio_photo p join org.studio s on s.network_id = p.network_id and s.id = p.studio_id
        where p.network_id = ${ctx.networkId} and p.file_id = ${fileId} and s.company_id = ${place.companyId})
      or exists (select from staff.employee where network_id = ${ctx.networkId} and photo_file_id = ${fileId}
        and provides_services and online_booking and state <> 'dismissed')
      or exists (select from staff.employee e
        join org.studio st on st.network_id = e.network_id and st.company_id = ${place.companyId}
        join classes.class k on k.network_id = e.network_id and k.studio_id = st.id and k.ends_at > ${ctx.now}
          and k.starts_at > ${ctx.now}::timestamptz - interval '1 day' and e.id = any (k.trainer_ids)
        where e.network_id = ${ctx.networkId} and e.photo_file_id = ${fileId} and e.state <> 'dismissed')
      or exists (select from catalogue.service where network_id = ${ctx.networkId} and photo_file_id = ${fileId} and online_booking)
      or exists (select from catalogue.class_type where network_id = ${ctx.networkId} and photo_file_id = ${fileId})
      as "isShown"`.execute(ctx.db);
  if (!rows[0]?.isShown) throw fileNotFound();
}
