import type { CommandCtx } from '../../../platform/context.ts';
import { brokeConstraint } from '../../../platform/refusal.ts';
import { photoUnknown } from '../errors.ts';

/** The photos of a studio in the order in which clients see them [ORG-015]. */
export async function setStudioPhotos(ctx: CommandCtx, studioId: string, photoIds: readonly string[]): Promise<void> {
  await ctx.db
    .deleteFrom('org.studio_photo')
    .where('network_id', '=', ctx.networkId)
    .where('studio_id', '=', studioId)
    .execute();
  if (photoIds.length === 0) return;
  await ctx.db
    .insertInto('org.studio_photo')
    .values(
      [...new Set(photoIds)].map((fileId, at) => ({
        network_id: ctx.networkId,
        studio_id: studioId,
        file_id: fileId,
        sort_order: at,
      })),
    )
    .execute()
    .catch((error) => {
      if (brokeConstraint(error, 'studio_photo_network_id_file_id')) throw photoUnknown();
      throw error;
    });
}
