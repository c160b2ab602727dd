import type { CommandCtx } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { undoMin } from '../model.ts';
import type { NewClass } from '../place-classes.ts';

/** Keeps which classes were put into the timetable together, so that they can be taken back for some minutes. */
export async function keepPlaced(
  ctx: CommandCtx,
  seriesId: string | null,
  studioId: string,
  classes: readonly NewClass[],
): Promise<{ changeId: string; undoUntil: Date }> {
  const changeId = newId();
  const undoUntil = new Date(ctx.now.getTime() + undoMin * 60_000);
  await ctx.db
    .insertInto('classes.change')
    .values({
      network_id: ctx.networkId,
      id: changeId,
      studio_id: studioId,
      kind: 'place',
      scope: 'all',
      before: JSON.stringify({
        classes: [],
        series: null,
        newSeriesId: seriesId,
        added: classes.map(({ id }) => id),
        bookings: [],
        waits: [],
      }),
      undo_until: undoUntil,
      created_by: ctx.actor.kind === 'account' ? ctx.actor.id : null,
      created_at: ctx.now,
    })
    .execute();
  return { changeId, undoUntil };
}
