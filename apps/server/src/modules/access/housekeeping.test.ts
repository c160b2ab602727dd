import { describe, expect, it } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { type TestNetwork, useServer } from '../../testing/new-network.ts';
import { forgetLinks } from './invitations/forget-links.ts';
import { forgetSessions } from './sign-in/forget-sessions.ts';

const server = useServer();
const day = 86_400_000;
const daysFromNow = (days: number) => new Date(Date.now() + days * day);

const addSession = (network: TestNetwork, name: string, facts: { expires_at: Date; revoked_at?: Date }) =>
  network.build.insert('access.session', {
    id: newId(),
    account_id: network.ownerId,
    token_hash: name,
    user_agent: name,
    ...facts,
  });

const addLink = (
  network: TestNetwork,
  name: string,
  facts: { expires_at: Date; used_at?: Date; revoked_at?: Date; sealed_link?: Buffer },
) =>
  network.build.insert('access.invitation', {
    id: newId(),
    account_id: network.ownerId,
    purpose: 'invitation',
    channel: 'email',
    token_hash: name,
    ...facts,
  });

const sessionsOf = (network: TestNetwork) =>
  network.read(async (ctx) => {
    const rows = await ctx.db
      .selectFrom('access.session')
      .select('user_agent')
      .where('network_id', '=', ctx.networkId)
      .execute();
    return rows.map(({ user_agent }) => user_agent).sort();
  }, undefined);

const linksOf = (network: TestNetwork) =>
  network.read(async (ctx) => {
    const rows = await ctx.db
      .selectFrom('access.invitation')
      .select(['token_hash', 'sealed_link'])
      .where('network_id', '=', ctx.networkId)
      .execute();
    return Object.fromEntries(rows.map(({ token_hash, sealed_link }) => [token_hash, sealed_link !== null]));
  }, undefined);

describe('what access forgets', () => {
  it('are sessions a month after their end, of the network it is asked in', async () => {
    const [network, neighbour] = [await server.newNetwork(), await server.newNetwork()];
    await addSession(network, 'open', { expires_at: daysFromNow(1) });
    await addSession(network, 'ended lately', { expires_at: daysFromNow(-29) });
    await addSession(network, 'ended long ago', { expires_at: daysFromNow(-31) });
    await addSession(network, 'signed out long ago', { expires_at: daysFromNow(9), revoked_at: daysFromNow(-31) });
    await addSession(neighbour, 'of a neighbour', { expires_at: daysFromNow(-31) });

    await network.run((ctx) => forgetSessions.run(ctx), undefined);

    expect(await sessionsOf(network)).toEqual(['ended lately', 'open']);
    expect(await sessionsOf(neighbour)).toEqual(['of a neighbour']);
  });

  it('are links a month after their end, and the secret of an expired one at once', async () => {
    const network = await server.newNetwork();
    const sealed_link = Buffer.from('sealed');
    await addLink(network, 'good', { expires_at: daysFromNow(1), sealed_link });
    await addLink(network, 'expired', { expires_at: daysFromNow(-1), sealed_link });
    await addLink(network, 'expired long ago', { expires_at: daysFromNow(-31) });
    await addLink(network, 'used long ago', { expires_at: daysFromNow(1), used_at: daysFromNow(-31) });
    await addLink(network, 'withdrawn long ago', { expires_at: daysFromNow(1), revoked_at: daysFromNow(-31) });

    await network.run((ctx) => forgetLinks.run(ctx), undefined);

    expect(await linksOf(network)).toEqual({ good: true, expired: false });
  });
});
