import type pg from 'pg';
import type { CommandCtx } from '../../platform/context.ts';
import { HandoverError } from '../../platform/handover.ts';
import { newId } from '../../platform/ids.ts';
import { translate } from '../../platform/messages.ts';
import { type Identity, transact } from '../../platform/transact.ts';
import { readPhone } from '../clients/public.ts';
import { senderOf } from './audience.ts';
import { companyInReach } from './company-reach.ts';
import { compose } from './compose.ts';
import { noCompany, noGateway, testFailed } from './errors.ts';
import { gatewayNamed } from './gateways.ts';
import type { Channel } from './model.ts';
import { startAgain } from './save-channel.ts';
import { houseOf } from './story.ts';

export interface TestChannel {
  companyId: string;
  channel: Channel;
  to: string;
}

/**
 * Sends a test through the channel's keys and answers what the provider said [MSG-013i]. One that goes through also starts a
 * stopped channel again. The provider is asked between two transactions.
 */
export async function testMessagingChannel(
  pool: pg.Pool,
  identity: Identity,
  input: TestChannel,
): Promise<{ code: string; answer: string }> {
  const ready = await transact(pool, identity, (ctx) => prepareTest(ctx, input));
  const accepted = await ready.gateway.send(ready.load).catch((error: unknown) => {
    if (error instanceof HandoverError) throw testFailed({ answer: error.answer, code: error.code });
    throw error;
  });
  await transact(pool, identity, async (ctx) => {
    await startAgain(ctx, ready.name, input.channel);
    await ctx.db
      .insertInto('messaging.message')
      .values({
        network_id: ctx.networkId,
        id: ready.id,
        company_id: input.companyId,
        kind: 'test',
        channel: input.channel,
        address: ready.load.to,
        locale: ctx.locale,
        status: 'sent',
        dedupe_key: `test:${ready.id}`,
        title: ready.title,
        body: ready.body,
        due_at: ctx.now,
        sent_at: ctx.now,
        created_at: ctx.now,
        status_at: ctx.now,
        attempts: 1,
        gateway: ready.name,
        provider_id: accepted?.id ?? null,
        provider_code: accepted?.code ?? null,
        provider_answer: accepted?.answer ?? null,
        sender_id: ctx.actor.id,
        sender_name: ctx.actor.name,
      })
      .execute();
  });
  return { code: accepted?.code ?? 'OK', answer: accepted?.answer ?? '' };
}

async function prepareTest(ctx: CommandCtx, { companyId, channel, to }: TestChannel) {
  const company = await companyInReach(ctx, companyId, 'edit');
  const sender = await senderOf(ctx, { companyId });
  if (!sender) throw noCompany();
  const name = sender.channels[channel].gateway;
  const gateway = name ? await gatewayNamed(ctx, name, channel) : undefined;
  if (!name || !gateway) throw noGateway();
  const id = newId();
  const say = (part: string) => translate(ctx.locale, `messaging.test.${part}`, { company: company.name });
  if (channel === 'sms') {
    const body = say('sms');
    return { id, name, gateway, title: '', body, load: { to: await readPhone(ctx, to, '/to'), text: body } };
  }
  const house = await houseOf(ctx, { companyId, studioId: null });
  const nothing = { story: null, facts: {}, clientName: '', address: to };
  const { letter } = compose(
    { kind: 'code', channel, locale: ctx.locale, house, ...nothing },
    { title: say('title'), body: say('body') },
  );
  if (!letter) throw new Error('A letter was expected.');
  return {
    id,
    name,
    gateway,
    title: say('title'),
    body: say('body'),
    load: { ...letter, to, messageId: `<${id}@salus>` },
  };
}
