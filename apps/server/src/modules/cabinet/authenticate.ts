import type pg from 'pg';
import type { Authenticator } from '../../platform/http/requests.ts';
import { systemActor, transact } from '../../platform/transact.ts';
import { hashToken, networkOfKey } from '../access/public.ts';

/** A device that is used lives on; written at most once a day. */
const loadDevice = `
  select d.id as device_id, c.id, btrim(concat_ws(' ', c.first_name, c.last_name)) as name,
    d.seen_at < now() - interval '1 day' as is_due
  from cabinet.device d
  join clients.client c on c.network_id = d.network_id and c.id = d.client_id and c.archived_at is null
  where d.network_id = $1 and d.token_hash = $2 and d.ended_at is null and d.expires_at > now()`;

/** Tells which client asks, by the secret that the device keeps. Clients hold no rights of the staff. */
export function createClientAuthenticator(pool: pg.Pool): Authenticator {
  const due = new Set<string>();
  return {
    locate({ token }) {
      const networkId = networkOfKey('cl', token);
      if (!networkId) return undefined;
      return {
        networkId,
        query: { name: 'load-device', text: loadDevice, values: [networkId, hashToken(token)] },
      };
    },
    actor(row) {
      if (!row) return undefined;
      const { device_id, id, name, is_due } = row as { device_id: string; id: string; name: string; is_due: boolean };
      if (is_due) due.add(device_id);
      return { actor: { kind: 'client', id, name, grants: [], sessionId: device_id }, locale: null };
    },
    seen(networkId, { sessionId }) {
      if (!sessionId || !due.delete(sessionId)) return;
      void transact(pool, { networkId, actor: systemActor, channel: 'system' }, (ctx) =>
        ctx.db
          .updateTable('cabinet.device')
          .set({ seen_at: ctx.now, expires_at: new Date(ctx.now.getTime() + 180 * 86_400_000) })
          .where('network_id', '=', networkId)
          .where('id', '=', sessionId)
          .execute(),
      ).catch(() => {}); // a courtesy: its failure must not fail the request
    },
  };
}
