import type * as z from 'zod';
import type { CommandCtx, ReadCtx } from '../../platform/context.ts';
import { defineHousekeeping } from '../../platform/jobs/jobs.ts';
import { notFound } from './errors.ts';
import type { DeviceView } from './schema.ts';

/** The devices that know this client, the one that asks first. */
export async function listDevices(ctx: ReadCtx): Promise<z.output<typeof DeviceView>[]> {
  const rows = await ctx.db
    .selectFrom('cabinet.device')
    .select(['id', 'user_agent as userAgent', 'signed_in_at as signedInAt', 'seen_at as seenAt'])
    .where('network_id', '=', ctx.networkId)
    .where('client_id', '=', ctx.actor.id)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', ctx.now)
    .orderBy('seen_at', 'desc')
    .limit(50)
    .execute();
  return rows
    .map((row) => ({ ...row, isCurrent: row.id === ctx.actor.sessionId }))
    .sort((a, b) => Number(b.isCurrent) - Number(a.isCurrent));
}

/** Signs out on one of one's own devices; somebody else's is not found. */
export async function endDevice(ctx: CommandCtx, deviceId: string): Promise<void> {
  if ((await end(ctx, deviceId)) === 0) throw notFound();
}

/** Signs out everywhere, here too. Answers on how many devices. */
export async function endAllDevices(ctx: CommandCtx): Promise<{ ended: number }> {
  return { ended: await end(ctx) };
}

async function end(ctx: CommandCtx, deviceId?: string): Promise<number> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('cabinet.device')
    .set({ ended_at: ctx.now })
    .where('network_id', '=', ctx.networkId)
    .where('client_id', '=', ctx.actor.id)
    .where('ended_at', 'is', null)
    .$if(deviceId !== undefined, (query) => query.where('id', '=', deviceId ?? ''))
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

const keptMs = 30 * 86_400_000;

/** Devices that ended a month ago, and codes as soon as no limit counts them any more. */
export const forgetDevices = defineHousekeeping({
  name: 'cabinet.forget_devices',
  schedule: '41 3 * * *',
  async run(ctx) {
    const before = (ms: number) => new Date(ctx.now.getTime() - ms);
    await ctx.db
      .deleteFrom('cabinet.device')
      .where('network_id', '=', ctx.networkId)
      .where((eb) => eb.or([eb('expires_at', '<', before(keptMs)), eb('ended_at', '<', before(keptMs))]))
      .execute();
    await ctx.db
      .deleteFrom('cabinet.code')
      .where('network_id', '=', ctx.networkId)
      .where('requested_at', '<', before(2 * 86_400_000))
      .execute();
  },
});
