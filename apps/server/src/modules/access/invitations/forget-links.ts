import { defineHousekeeping } from '../../../platform/jobs/jobs.ts';

const keptMs = 30 * 86_400_000;

/** An expired link loses its sealed secret within the hour, and goes altogether a month after it ended. */
export const forgetLinks = defineHousekeeping({
  name: 'access.forget_links',
  schedule: '41 * * * *',
  async run(ctx) {
    const longAgo = new Date(ctx.now.getTime() - keptMs);
    await ctx.db
      .updateTable('access.invitation')
      .set({ sealed_link: null })
      .where('network_id', '=', ctx.networkId)
      .where('expires_at', '<=', ctx.now)
      .where('sealed_link', 'is not', null)
      .execute();
    await ctx.db
      .deleteFrom('access.invitation')
      .where('network_id', '=', ctx.networkId)
      .where((eb) =>
        eb.or([eb('expires_at', '<', longAgo), eb('used_at', '<', longAgo), eb('revoked_at', '<', longAgo)]),
      )
      .execute();
  },
});
