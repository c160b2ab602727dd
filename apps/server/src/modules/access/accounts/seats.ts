import type { ReadCtx } from '../../../platform/context.ts';

/** How many people are paid for: whoever can sign in, unless all their positions are free seats [ACC-016]. */
export async function countSeats(ctx: ReadCtx): Promise<{ paid: number; free: number }> {
  const rows = await ctx.db
    .selectFrom('access.account as a')
    .leftJoin('access.assignment as asg', (join) =>
      join.onRef('asg.network_id', '=', 'a.network_id').onRef('asg.account_id', '=', 'a.id'),
    )
    .leftJoin('access.position as p', (join) =>
      join.onRef('p.network_id', '=', 'asg.network_id').onRef('p.id', '=', 'asg.position_id'),
    )
    .select((eb) => [
      'a.id',
      eb.fn
        .agg<boolean>('bool_or', [eb.or([eb('a.is_owner', '=', true), eb('p.is_free_seat', '=', false)])])
        .as('isPaid'),
    ])
    .where('a.network_id', '=', ctx.networkId)
    .where('a.state', 'in', ['active', 'invited'])
    .groupBy('a.id')
    .execute();
  const paid = rows.filter(({ isPaid }) => isPaid).length;
  return { paid, free: rows.length - paid };
}
