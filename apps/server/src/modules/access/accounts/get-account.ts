import type { ReadCtx } from '../../../platform/context.ts';
import { notFound } from '../errors.ts';
import { gradeName, positionName } from '../positions/names.ts';
import { requireAccountReach } from './account-reach.ts';
import { assignmentsOf } from './set-assignments.ts';

/** How a person signs in, what they hold and where, and the invitation that waits for them. */
export async function getAccount(ctx: ReadCtx, accountId: string) {
  if (accountId !== ctx.actor.id) await requireAccountReach(ctx, accountId, 'view');
  const [account, assignments, invitation] = await Promise.all([
    readAccount(ctx, accountId),
    assignmentsOf(ctx, accountId),
    openInvitation(ctx, accountId),
  ]);
  if (!account || !assignments) throw notFound();
  return { ...account, assignments: await named(ctx, assignments), invitation: invitation ?? null };
}

function readAccount(ctx: ReadCtx, accountId: string) {
  return ctx.db
    .selectFrom('access.account')
    .select((eb) => [
      'id',
      'display_name as displayName',
      'email',
      'phone',
      'state',
      'is_owner as isOwner',
      'last_sign_in_at as lastSignInAt',
      eb('totp_confirmed_at', 'is not', null).$castTo<boolean>().as('hasAuthenticator'),
      'version',
    ])
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', accountId)
    .$narrowType<{ state: 'no_sign_in' | 'invited' | 'active' | 'blocked' }>()
    .executeTakeFirst();
}

function openInvitation(ctx: ReadCtx, accountId: string) {
  return ctx.db
    .selectFrom('access.invitation')
    .select(['id', 'channel', 'address', 'created_at as createdAt', 'expires_at as expiresAt', 'sent_at as sentAt'])
    .where('network_id', '=', ctx.networkId)
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', ctx.now)
    .orderBy('created_at', 'desc')
    .$narrowType<{ channel: 'email' | 'sms' | 'link' }>()
    .executeTakeFirst();
}

async function named(ctx: ReadCtx, assignments: NonNullable<Awaited<ReturnType<typeof assignmentsOf>>>) {
  if (assignments.length === 0) return [];
  const rows = await ctx.db
    .selectFrom('access.position as p')
    .leftJoin('access.grade as g', (join) =>
      join.onRef('g.network_id', '=', 'p.network_id').onRef('g.position_id', '=', 'p.id'),
    )
    .select(['p.id', 'p.name', 'p.preset', 'g.id as gradeId', 'g.name as grade', 'g.level', 'g.is_named_by_level'])
    .where('p.network_id', '=', ctx.networkId)
    .where(
      'p.id',
      'in',
      assignments.map(({ positionId }) => positionId),
    )
    .execute();
  return assignments.map((assignment) => {
    const position = rows.find(({ id }) => id === assignment.positionId);
    const grade = rows.find(({ gradeId }) => gradeId !== null && gradeId === assignment.gradeId);
    return {
      ...assignment,
      studioIds: [...assignment.studioIds],
      regionIds: [...assignment.regionIds],
      companyIds: [...assignment.companyIds],
      positionName: position ? positionName(ctx.locale, position) : '',
      gradeName:
        grade?.level != null
          ? gradeName(ctx.locale, {
              name: grade.grade ?? '',
              level: grade.level,
              is_named_by_level: grade.is_named_by_level ?? false,
            })
          : null,
    };
  });
}
