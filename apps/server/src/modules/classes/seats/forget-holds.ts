import { defineHousekeeping } from '../../../platform/jobs/jobs.ts';

/** Holds that ended count for nothing; what they say of an address need not be kept either. */
export const forgetHolds = defineHousekeeping({
  name: 'classes_forget_holds',
  schedule: '41 * * * *',
  async run(ctx) {
    await ctx.db
      .deleteFrom('classes.seat_hold')
      .where('network_id', '=', ctx.networkId)
      .where('expires_at', '<', new Date(ctx.now.getTime() - 3_600_000))
      .execute();
  },
});
