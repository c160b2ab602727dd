/** The product's app in this process, with a look at the SQL that one request sends. */
import pg from 'pg';
import { buildApp } from '../apps/server/src/app.ts';
import { readConfig } from '../apps/server/src/platform/config.ts';
import { openPool } from '../apps/server/src/platform/db/database.ts';
import type { BigStudio } from './big-studio.ts';

export interface Statement {
  text: string;
  values: unknown[];
}

export interface MeasuredApp {
  url: string;
  /** Asks over HTTP and reads the whole answer. */
  get(path: string): Promise<string>;
  /** The statements of one such request, without those that only open and close the transaction. */
  statementsOf(path: string): Promise<Statement[]>;
  close(): Promise<void>;
}

type Query = (query: { text: string; values?: unknown[] } | string, ...rest: unknown[]) => unknown;

export async function openApp(studio: BigStudio): Promise<MeasuredApp> {
  const pool = openPool(studio.url, 4);
  const app = await buildApp({ config: readConfig({ LOG_LEVEL: 'error', RATE_LIMIT: '0' }), pool, live: null });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const get = async (path: string) => {
    const answer = await fetch(`${address}${path}`, { headers: { cookie: studio.cookie } });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${answer.status} ${text}`);
    return text;
  };
  return {
    url: address,
    get,
    async statementsOf(path) {
      await get(path); // the first request of a while also notes when the session was last seen
      const statements: Statement[] = [];
      const prototype = pg.Client.prototype as unknown as { query: Query };
      const { query } = prototype;
      prototype.query = function (asked, ...rest) {
        if (typeof asked !== 'string' && !/^\s*set local/.test(asked.text)) {
          statements.push({ text: asked.text, values: asked.values ?? [] });
        }
        return query.call(this, asked, ...rest);
      };
      await get(path);
      prototype.query = query;
      return statements;
    },
    async close() {
      await app.close();
      await pool.end();
    },
  };
}

/** Median of so many runs, in milliseconds, after some to warm up. */
export async function medianMs(work: () => Promise<unknown>, runs: number): Promise<number> {
  for (let n = 0; n < 8; n += 1) await work();
  const times: number[] = [];
  for (let n = 0; n < runs; n += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return times[times.length >> 1] ?? Number.NaN;
}
