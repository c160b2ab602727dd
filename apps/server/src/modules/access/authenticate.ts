import { isLocale } from '@salus/i18n';
import type pg from 'pg';
import type { Actor, CommandCtx } from '../../platform/context.ts';
import type { Authenticator } from '../../platform/http/requests.ts';
import type { Grant, Rights } from '../../platform/rights.ts';
import { systemActor, transact } from '../../platform/transact.ts';
import { hashToken, networkOfKey, networkOfToken } from './credentials.ts';
import { effectiveRights, ownerGrant, type RightsOverride } from './effective-rights.ts';

interface AssignmentRow {
  rights: Rights;
  gradeRights: RightsOverride | null;
  studioIds: string[];
  regionStudioIds: string[];
  companyStudioIds: string[];
}

interface SessionRow {
  session_id: string;
  id: string;
  display_name: string;
  locale: string | null;
  is_owner: boolean;
  assignments: AssignmentRow[];
}

interface ApiKeyRow {
  id: string;
  name: string;
  rights: Rights;
  studio_ids: string[];
}

/*
 * A place narrows, a scope widens: "studio" means the studios named (by themselves, their region or their company),
 * "region" and "company" also their sisters.
 */
const loadSession = `
  with me as (
    select s.id as session_id, a.id, a.display_name, a.locale, a.is_owner
    from access.session s
    join access.account a on a.network_id = s.network_id and a.id = s.account_id and a.state = 'active'
    where s.network_id = $1 and s.token_hash = $2 and s.revoked_at is null and s.expires_at > now()
  ), place as (
    select asg.id as assignment_id, st.id as studio_id, st.region_id, st.company_id
    from me
    join access.assignment asg on asg.network_id = $1 and asg.account_id = me.id
    join access.assignment_place p on p.network_id = $1 and p.assignment_id = asg.id
    join org.studio st on st.network_id = $1
      and (st.id = p.studio_id or st.region_id = p.region_id or st.company_id = p.company_id)
  )
  select me.*, coalesce((
    select jsonb_agg(jsonb_build_object(
      'rights', pos.rights, 'gradeRights', g.rights,
      'studioIds', (select coalesce(jsonb_agg(distinct studio_id), '[]') from place where assignment_id = asg.id),
      'regionStudioIds', (select coalesce(jsonb_agg(distinct st.id), '[]') from place
         join org.studio st on st.network_id = $1 and (st.id = place.studio_id or st.region_id = place.region_id)
         where place.assignment_id = asg.id),
      'companyStudioIds', (select coalesce(jsonb_agg(distinct st.id), '[]') from place
         join org.studio st on st.network_id = $1 and st.company_id = place.company_id
         where place.assignment_id = asg.id)))
    from access.assignment asg
    join access.position pos on pos.network_id = $1 and pos.id = asg.position_id
    left join access.grade g on g.network_id = $1 and g.id = asg.grade_id
    where asg.network_id = $1 and asg.account_id = me.id), '[]') as assignments
  from me`;

const loadApiKey = `
  select id, name, rights, studio_ids from access.api_key
  where network_id = $1 and token_hash = $2 and revoked_at is null and (expires_at is null or expires_at > now())`;

/** "Last seen" is written at most this often per session or key. */
const seenEveryMs = 5 * 60_000;

/** Tells who asks. Nothing is cached: a changed position, grade or session counts from the next request on [ACC-018]. */
export function createAuthenticator(pool: pg.Pool): Authenticator {
  return {
    locate(credential) {
      const networkId =
        credential.kind === 'session' ? networkOfToken(credential.token) : networkOfKey('sk', credential.token);
      if (!networkId) return undefined;
      const values = [networkId, hashToken(credential.token)];
      return credential.kind === 'session'
        ? { networkId, query: { name: 'load-session', text: loadSession, values } }
        : { networkId, query: { name: 'load-api-key', text: loadApiKey, values } };
    },
    actor(row) {
      if (!row) return undefined;
      if (!('session_id' in row)) return { actor: apiKeyActor(row as unknown as ApiKeyRow), locale: null };
      const session = row as unknown as SessionRow;
      return { actor: accountActor(session), locale: isLocale(session.locale) ? session.locale : null };
    },
    seen(networkId, actor) {
      const subject = actor.kind === 'api_key' ? actor.id : actor.sessionId;
      if (!subject || !isDue(subject)) return;
      void transact(pool, { networkId, actor: systemActor, channel: 'system' }, (ctx) =>
        noteSeen(ctx, actor, subject),
      ).catch(() => {}); // "last seen" is a courtesy: a failure must not fail the request
    },
  };
}

function noteSeen(ctx: CommandCtx, actor: Actor, id: string) {
  return actor.kind === 'api_key'
    ? ctx.db
        .updateTable('access.api_key')
        .set({ last_used_at: ctx.now })
        .where('network_id', '=', ctx.networkId)
        .where('id', '=', id)
        .execute()
    : ctx.db
        .updateTable('access.session')
        .set({ seen_at: ctx.now })
        .where('network_id', '=', ctx.networkId)
        .where('id', '=', id)
        .execute();
}

function accountActor(row: SessionRow): Actor {
  const grants: Grant[] = row.assignments.map((assignment) => ({
    rights: effectiveRights(assignment.rights, assignment.gradeRights ?? {}),
    studioIds: assignment.studioIds,
    regionStudioIds: assignment.regionStudioIds,
    companyStudioIds: assignment.companyStudioIds,
  }));
  if (row.is_owner) grants.push(ownerGrant());
  return { kind: 'account', id: row.id, name: row.display_name, grants, sessionId: row.session_id };
}

function apiKeyActor(row: ApiKeyRow): Actor {
  const grants: Grant[] = [
    { rights: row.rights, studioIds: row.studio_ids, regionStudioIds: [], companyStudioIds: [] },
  ];
  return { kind: 'api_key', id: row.id, name: row.name, grants };
}

const notedAt = new Map<string, number>();

function isDue(sessionId: string): boolean {
  const now = Date.now();
  if (now - (notedAt.get(sessionId) ?? 0) < seenEveryMs) return false;
  if (notedAt.size > 10_000) notedAt.clear();
  notedAt.set(sessionId, now);
  return true;
}
