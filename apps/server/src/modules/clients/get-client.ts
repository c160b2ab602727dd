import { sql } from 'kysely';
import type { CommandCtx, ReadCtx } from '../../platform/context.ts';
import type { Action } from '../../platform/rights.ts';
import { statusSql } from './client-filters.ts';
import { clientNotFound } from './errors.ts';
import type { ListedClient } from './list-clients.ts';
import { dayOf, groupMarks, isStatusFixed } from './model.ts';
import { maskEmail, maskPhone } from './phone.ts';
import { mayWithClient, requireClient } from './reach.ts';
import type { ClientCard } from './schema.ts';

type Stored = ListedClient & {
  version: number;
  phone2: string | null;
  sex: 'female' | 'male' | null;
  comment: string;
  features: ClientCard['features'];
  notifications_consent: boolean;
  marketing_consent: boolean;
  fixed_status_reason: string | null;
  specialist_lock: 'open' | 'closed';
  missed_visits: number;
  first_visit_at: Date | null;
  anonymised_at: Date | null;
  locked_employee: ClientCard['lockedEmployee'];
  home_studio: ClientCard['homeStudio'];
  interests: ClientCard['interests'];
  privileges: ClientCard['privileges'];
  preferences: NonNullable<ClientCard['preferences']>;
  contracts: NonNullable<ClientCard['contracts']>;
  former_phones: { phone: string; changedAt: string; reason: string }[];
};

/** The whole card [CLI-010]. What the actor may not see is absent or masked; the confidential note is never part of it. */
export async function getClient(ctx: ReadCtx, input: { clientId: string }): Promise<ClientCard> {
  await requireClient(ctx, input.clientId, 'view');
  const may = (resource: string, action: Action) => mayWithClient(ctx, input.clientId, resource, action);
  const contactsShown = await may('clients.contact', 'view');
  const preferencesShown = await may('clients.preference', 'view');
  const contractsShown = await may('clients.contract', 'view');
  const client = await storedCard(ctx, input.clientId);
  const today = dayOf(ctx.now);
  const phone = (number: string | null) => number && (contactsShown ? number : maskPhone(number));
  const isToCome = client.next_visit_at !== null && client.next_visit_at >= ctx.now;
  const contracts = client.contracts.map((contract) => ({
    ...contract,
    isValid: contract.signedOn <= today && (contract.endsOn === null || contract.endsOn >= today),
  }));
  return {
    id: client.id,
    version: client.version,
    lastName: client.last_name,
    firstName: client.first_name,
    patronymic: client.patronymic,
    phone: phone(client.phone),
    phone2: phone(client.phone2),
    email: client.email && (contactsShown ? client.email : maskEmail(client.email)),
    contactsHidden: !contactsShown,
    loyaltyCard: client.loyalty_card,
    bornOn: client.born_on,
    sex: client.sex,
    photoFileId: client.photo_file_id,
    comment: client.comment,
    features: client.features,
    notificationsConsent: client.notifications_consent,
    marketingConsent: client.marketing_consent,
    category:
      client.category_id && client.category_name !== null
        ? { id: client.category_id, name: client.category_name, colour: client.category_colour ?? 1 }
        : null,
    tags: client.tags,
    groups: groupMarks(client),
    isGuest: client.is_guest,
    needsAttention: client.needs_attention,
    isStaff: client.is_staff,
    bonusPercent: Number(client.bonus_percent),
    status: client.status,
    fixedStatus: isStatusFixed(client, today)
      ? { status: client.status, until: client.fixed_status_until, reason: client.fixed_status_reason ?? '' }
      : null,
    specialistLock: client.specialist_lock,
    lockedEmployee: client.locked_employee,
    homeStudio: client.home_studio,
    source: client.source,
    completedVisits: client.completed_visits,
    missedVisits: client.missed_visits,
    firstVisitAt: client.first_visit_at,
    lastVisitAt: client.last_visit_at,
    nextVisitAt: isToCome ? client.next_visit_at : null,
    createdAt: client.created_at,
    isArchived: client.archived_at !== null,
    isAnonymised: client.anonymised_at !== null,
    hasMedicalContract: contracts.some(({ kind, isValid }) => kind === 'medical' && isValid),
    interests: client.interests,
    privileges: client.privileges,
    preferences: preferencesShown ? client.preferences : null,
    contracts: contractsShown ? contracts : null,
    formerPhones: contactsShown
      ? client.former_phones.map((former) => ({ ...former, changedAt: new Date(former.changedAt) }))
      : null,
  };
}

/** Does something to the card and answers how it stands now. */
export async function andCard(ctx: CommandCtx, clientId: string, done: Promise<unknown>): Promise<ClientCard> {
  await done;
  return getClient(ctx, { clientId });
}

/** One statement: a card is opened while the guest stands at the desk. */
async function storedCard(ctx: ReadCtx, clientId: string): Promise<Stored> {
  const { rows } = await sql<Stored>`
    select c.*, ${statusSql(ctx)} as status, g.name as category_name, g.colour as category_colour,
      (select jsonb_build_object('id', e.id, 'name', btrim(e.first_name || ' ' || e.last_name), 'photoFileId', e.photo_file_id)
        from staff.employee e where e.network_id = c.network_id and e.id = c.locked_employee_id) as locked_employee,
      (select jsonb_build_object('id', s.id, 'name', s.name)
        from org.studio s where s.network_id = c.network_id and s.id = c.home_studio_id) as home_studio,
      (select coalesce(jsonb_agg(jsonb_build_object('interestId', d.interest_id, 'weight', d.weight)), '[]')
        from clients.declared_interest d where d.network_id = c.network_id and d.client_id = c.id) as interests,
      (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'preset', p.preset) order by p.sort_order, p.name), '[]')
        from clients.client_privilege has join clients.privilege p on p.network_id = has.network_id and p.id = has.privilege_id
        where has.network_id = c.network_id and has.client_id = c.id) as privileges,
      (select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'name', btrim(e.first_name || ' ' || e.last_name),
          'photoFileId', e.photo_file_id, 'liking', p.liking) order by p.liking desc, e.first_name), '[]')
        from clients.specialist_preference p
        join staff.employee e on e.network_id = p.network_id and e.id = p.employee_id
        where p.network_id = c.network_id and p.client_id = c.id) as preferences,
      (select coalesce(jsonb_agg(jsonb_build_object('id', k.id, 'kind', k.kind, 'number', k.number, 'signedOn', k.signed_on,
          'endsOn', k.ends_on, 'file', case when f.id is not null then jsonb_build_object('name', f.name, 'sizeBytes', f.size_bytes) end,
          'note', k.note, 'version', k.version) order by k.signed_on desc, k.id), '[]')
        from clients.contract k left join platform.file f on f.network_id = k.network_id and f.id = k.file_id
        where k.network_id = c.network_id and k.client_id = c.id) as contracts,
      (select coalesce(jsonb_agg(jsonb_build_object('phone', h.phone, 'changedAt', h.changed_at, 'reason', h.reason)
          order by h.changed_at desc), '[]')
        from clients.phone_history h where h.network_id = c.network_id and h.client_id = c.id) as former_phones
    from clients.client c
    left join clients.category g on g.network_id = c.network_id and g.id = c.category_id
    where c.network_id = ${ctx.networkId} and c.id = ${clientId}`.execute(ctx.db);
  const client = rows[0];
  if (!client) throw clientNotFound();
  return client;
}
