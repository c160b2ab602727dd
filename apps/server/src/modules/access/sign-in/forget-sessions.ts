import { defineHousekeeping } from '../../../platform/jobs/jobs.ts';

const keptMs = 30 * 86_400_000;

/** Sessions that ended a month ago: who signed in and when stays in the history, addresses and devices do not. */
export const forgetSessions = defineHousekeeping({
  name: 'access.forget_sessions',
  schedule: '23 3 * * *',
  async run(ctx) {
    const longAgo = new Date(ctx.now.getTime() - keptMs);
    await ctx.db
      .deleteFrom('access.session')
      .where('network_id', '=', ctx.networkId)
      .where((eb) => eb.or([eb('expires_at', '<', longAgo), eb('revoked_at', '<', longAgo)]))
      .execute();
  },
});
