import { createHash } from 'node:crypto';
import { isLocale } from '@salus/i18n';
import type pg from 'pg';
import type { ReadCtx } from '../../../platform/context.ts';
import { calendarText } from '../../../platform/icalendar.ts';
import { read, systemActor, transact } from '../../../platform/transact.ts';
import { hashToken, networkOfKey } from '../../access/public.ts';
import { feedOver } from '../errors.ts';
import { entriesOfClient, entriesOfEmployee } from './feed-entries.ts';

const noteReadingEachMs = 10 * 60_000;

/**
 * The calendar behind a secret address, and a mark that changes only when it does. Who was dismissed, put away or given a
 * new address has none any more; that is not told apart from an address that never was.
 */
export async function feedText(pool: pg.Pool, token: string): Promise<{ text: string; etag: string }> {
  const networkId = networkOfKey('cf', token);
  if (!networkId) throw feedOver();
  const asProduct = { networkId, actor: systemActor, channel: 'api' } as const;
  const { text, isDue } = await read(pool, asProduct, (ctx) => writeFeed(ctx, hashToken(token)));
  if (isDue) void noteReading(pool, asProduct, hashToken(token)).catch(() => {}); // a courtesy to the screen
  return { text, etag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"` };
}

async function writeFeed(ctx: ReadCtx, tokenHash: string): Promise<{ text: string; isDue: boolean }> {
  const feed = await ctx.db
    .selectFrom('integrations.calendar_feed as f')
    .innerJoin('org.network as n', 'n.network_id', 'f.network_id')
    .leftJoin('staff.employee as e', (join) =>
      join
        .onRef('e.network_id', '=', 'f.network_id')
        .onRef('e.id', '=', 'f.owner_id')
        .on('f.owner_kind', '=', 'employee')
        .on((at) => at.or([at('e.dismissed_on', 'is', null), at('e.dismissed_on', '>=', dayOf(ctx.now))])),
    )
    .leftJoin('clients.client as c', (join) =>
      join
        .onRef('c.network_id', '=', 'f.network_id')
        .onRef('c.id', '=', 'f.owner_id')
        .on('f.owner_kind', '=', 'client')
        .on('c.archived_at', 'is', null)
        .on('c.anonymised_at', 'is', null),
    )
    .select([
      'f.owner_id',
      'f.shows_phones',
      'f.read_at',
      'n.name',
      'n.default_locale',
      'e.id as employee_id',
      'c.id as client_id',
    ])
    .where('f.network_id', '=', ctx.networkId)
    .where('f.token_hash', '=', tokenHash)
    .executeTakeFirst();
  if (!feed || (!feed.employee_id && !feed.client_id)) throw feedOver();
  const spoken = { ...ctx, locale: isLocale(feed.default_locale) ? feed.default_locale : ctx.locale };
  const entries = feed.employee_id
    ? await entriesOfEmployee(spoken, feed.employee_id, { showsPhones: feed.shows_phones })
    : await entriesOfClient(spoken, feed.owner_id);
  return {
    text: calendarText({ method: 'PUBLISH', name: feed.name, entries }),
    isDue: !feed.read_at || ctx.now.getTime() - feed.read_at.getTime() > noteReadingEachMs,
  };
}

/** The day it still is somewhere: the last day at work is one. */
const dayOf = (now: Date) => new Date(now.getTime() - 12 * 3_600_000).toISOString().slice(0, 10);

function noteReading(pool: pg.Pool, identity: Parameters<typeof transact>[1], tokenHash: string): Promise<unknown> {
  return transact(pool, identity, (ctx) =>
    ctx.db
      .updateTable('integrations.calendar_feed')
      .set({ read_at: ctx.now })
      .where('network_id', '=', ctx.networkId)
      .where('token_hash', '=', tokenHash)
      .execute(),
  );
}
