import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { newId } from '../../apps/server/src/platform/ids.ts';
import { useServer } from '../../apps/server/src/testing/new-network.ts';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const server = useServer();
const running = new Set<ChildProcess>();
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
});

/** A real server process on the test database; resolves when it says where it listens. */
async function startServer(): Promise<{ address: string; child: ChildProcess }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'apps/server/src/main.ts'], {
    cwd: root,
    env: {
      ...process.env,
      DATABASE_URL: server.database.adminUrl,
      NO_DEMO: 'true',
      PORT: '0',
      LOG_LEVEL: 'error',
      RATE_LIMIT: '0',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  let printed = '';
  for await (const chunk of child.stdout) {
    printed += String(chunk);
    const address = /ready: (http:\S+)/.exec(printed)?.[1];
    if (address) return { address, child };
  }
  throw new Error(`The server ended before it was ready: ${printed}`);
}

async function stop(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
  const ended = once(child, 'exit');
  child.kill(signal);
  const [code] = await ended;
  running.delete(child);
  return code as number | null;
}

describe('a server killed in the middle of load', () => {
  it('keeps every acknowledged booking whole and delivers every event once', { timeout: 90_000 }, async () => {
    const network = await server.newNetwork();
    const specialists = await Promise.all(Array.from({ length: 6 }, () => network.build.employee()));
    const serviceId = await network.build.service({ duration_min: 30, step_min: 15 }, specialists);
    const clientId = await network.build.client();
    const cookie = await network.cookie();
    const first = await startServer();
    const acknowledged: string[] = [];
    const day = 86_400_000;
    const nextWeek = Math.floor(Date.now() / day + 7) * day;

    /** Books one specialist's half hours, day after day, until the server is gone. */
    async function bookOn(employeeId: string): Promise<void> {
      for (let n = 0; ; n += 1) {
        const startsAt = new Date(nextWeek + Math.floor(n / 20) * day + (6 * 60 + 30 * (n % 20)) * 60_000);
        const id = newId();
        const body = {
          id,
          studioId: network.studioId,
          clientId,
          startsAt,
          lines: [{ serviceId, employeeId }],
          override: { reason: 'far ahead' },
        };
        try {
          const response = await fetch(`${first.address}/api/v1/visits`, {
            method: 'POST',
            headers: { cookie, 'content-type': 'application/json' },
            body: JSON.stringify(body),
          });
          if (response.status === 201) acknowledged.push(id);
          else throw new Error(await response.text());
        } catch (error) {
          if (first.child.killed || first.child.exitCode !== null) return;
          throw error;
        }
        if (acknowledged.length >= 150 && !first.child.killed) first.child.kill('SIGKILL');
      }
    }
    await Promise.all(specialists.map(bookOn));
    running.delete(first.child);

    const second = await startServer();
    const admin = new pg.Client({ connectionString: server.database.adminUrl });
    await admin.connect();
    try {
      await expect
        .poll(async () => (await admin.query('select count(*)::int as left from outbox.pending')).rows[0].left, {
          timeout: 30_000,
        })
        .toBe(0);
      const { rows: whole } = await admin.query<{ id: string }>(
        `select v.id from bookings.visit v
         join bookings.visit_line l on l.network_id = v.network_id and l.visit_id = v.id
         join calendar.reservation r on r.network_id = l.network_id and r.source_id = l.id and r.resource_id = l.employee_id
         where v.network_id = $1 and exists (select from outbox.event e where e.network_id = v.network_id and e.subject_id = v.id)
           and exists (select from platform.audit a where a.network_id = v.network_id and a.object_id = v.id)`,
        [network.networkId],
      );
      const { rows: half } = await admin.query(
        `select v.id from bookings.visit v where v.network_id = $1 and not exists (
           select from bookings.visit_line l where l.network_id = v.network_id and l.visit_id = v.id)`,
        [network.networkId],
      );

      expect(acknowledged.length).toBeGreaterThanOrEqual(150);
      expect(whole.map(({ id }) => id)).toEqual(expect.arrayContaining(acknowledged));
      expect(half).toEqual([]);
    } finally {
      await admin.end();
    }
    expect(await stop(second.child, 'SIGTERM')).toBe(0);
  });
});
