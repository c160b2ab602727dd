import type { ReadCtx } from '../../../platform/context.ts';
import { notFound } from '../errors.ts';
import { mergedRights, studiosInReach } from '../model.ts';
import { listPreferences } from '../preferences/list-preferences.ts';

/** Who is signed in, in which network, which studios they reach and what they may do there. */
export async function getSession(ctx: ReadCtx) {
  const { network, user } = await readPeople(ctx);
  const reach = studiosInReach(ctx.actor.grants);
  const studios = (await readStudios(ctx)).filter(({ id }) => reach.everywhere || reach.studioIds.has(id));
  const companies = new Map(studios.map(({ companyId, companyName }) => [companyId, companyName]));
  const [company] = [...companies].map(([id, name]) => ({ id, name }));
  return {
    user,
    network,
    company: companies.size === 1 && company ? company : null,
    studios,
    rights: mergedRights(ctx.actor.grants),
    locale: user.locale,
    preferences: await listPreferences(ctx),
  };
}

async function readPeople(ctx: ReadCtx) {
  const row = await ctx.db
    .selectFrom('org.network as n')
    .leftJoin('access.account as a', (join) =>
      join.onRef('a.network_id', '=', 'n.network_id').on('a.id', '=', ctx.actor.id),
    )
    .leftJoin('staff.employee as e', (join) =>
      join.onRef('e.network_id', '=', 'n.network_id').on('e.id', '=', ctx.actor.id),
    )
    .select([
      'n.name',
      'n.currency',
      'n.country',
      'n.default_locale',
      'n.business_kind',
      'n.accent_hue',
      'n.franchise_mode',
      'n.is_demo',
      'n.setup_done_at',
      'a.display_name',
      'a.email',
      'a.locale',
      'a.is_owner',
      'e.id as employeeId',
      'e.photo_file_id',
    ])
    .where('n.network_id', '=', ctx.networkId)
    .executeTakeFirst();
  if (!row) throw notFound();
  return {
    user: {
      id: ctx.actor.id,
      name: row.display_name ?? ctx.actor.name,
      email: row.email,
      employeeId: row.employeeId,
      photoUrl: row.photo_file_id ? `/api/v1/files/${row.photo_file_id}/thumb` : null,
      isOwner: row.is_owner ?? false,
      locale: row.locale,
    },
    network: {
      id: ctx.networkId,
      name: row.name,
      currency: row.currency,
      country: row.country,
      defaultLocale: row.default_locale,
      businessKind: row.business_kind,
      accentHue: row.accent_hue,
      franchiseMode: row.franchise_mode,
      isDemo: row.is_demo,
      setupDoneAt: row.setup_done_at,
    },
  };
}

function readStudios(ctx: ReadCtx) {
  return ctx.db
    .selectFrom('org.studio as s')
    .innerJoin('org.company as c', (join) =>
      join.onRef('c.network_id', '=', 's.network_id').onRef('c.id', '=', 's.company_id'),
    )
    .select([
      's.id',
      's.name',
      's.company_id as companyId',
      'c.name as companyName',
      's.region_id as regionId',
      's.time_zone as timeZone',
      's.kind',
      's.address',
    ])
    .where('s.network_id', '=', ctx.networkId)
    .where('s.archived_at', 'is', null)
    .orderBy('c.kind', 'desc')
    .orderBy('c.name')
    .orderBy('s.sort_order')
    .orderBy('s.name')
    .execute();
}
