import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { buildApp } from './app.ts';
import { readConfig } from './platform/config.ts';
import { openPool } from './platform/db/database.ts';
import { useServer } from './testing/new-network.ts';

const server = useServer();

describe('the HTTP door', () => {
  it('sends headers that keep pages and answers to themselves', async () => {
    const { headers } = await server.app.inject({ method: 'GET', url: '/api/v1/session' });

    const csp = String(headers['content-security-policy']);
    expect(csp).toContain("frame-ancestors 'none'");
    expect(/script-src[^;]*/.exec(csp)?.[0]).not.toContain('unsafe-inline');
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'SAMEORIGIN' });
  });

  it('answers errors as problems in the language asked for', async () => {
    const ask = (language: string) =>
      server.app.inject({ method: 'GET', url: '/api/v1/session', headers: { 'accept-language': language } });
    const [ru, ar] = await Promise.all([ask('ru-RU,ru;q=0.9'), ask('ar')]);

    expect(ru.headers['content-type']).toContain('application/problem+json');
    expect(ru.json()).toMatchObject({ status: 401, code: 'platform.not_signed_in', detail: 'Войдите, пожалуйста.' });
    expect(ar.json().detail).toBe('يرجى تسجيل الدخول.');
  });

  it('carries out no change that another site provokes', async () => {
    const network = await server.newNetwork();
    const sent = (site: string) =>
      network.http('POST', '/api/v1/sign-out', {
        headers: { 'sec-fetch-site': site, 'content-type': 'application/json' },
        body: {},
      });

    const foreign = await sent('cross-site');

    expect([foreign.status, foreign.body.code]).toEqual([403, 'platform.cross_site']);
    expect((await sent('same-origin')).status).toBeLessThan(300);
  });

  it('limits requests per session and says when to come back', async () => {
    const network = await server.newNetwork();
    const app = await buildApp({
      config: readConfig({ LOG_LEVEL: 'silent', RATE_LIMIT: '3' }),
      pool: server.pool,
      live: null,
    });
    const ask = (cookie?: string) =>
      app.inject({ method: 'GET', url: '/api/v1/session', headers: cookie ? { cookie } : {} });
    const cookie = await network.cookie();

    const first = [await ask(cookie), await ask(cookie), await ask(cookie)];
    const refused = await ask(cookie);
    const somebodyElse = await ask();
    await app.close();

    expect(first.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200]);
    expect([refused.statusCode, refused.json().code]).toEqual([429, 'platform.too_many_requests']);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(somebodyElse.statusCode).toBe(401);
  });

  it('[API-001] shows its documentation, and the document it is made of', async () => {
    const [page, document] = await Promise.all([
      server.app.inject({ method: 'GET', url: '/api/docs/' }),
      server.app.inject({ method: 'GET', url: '/api/docs/json' }),
    ]);

    expect(page.statusCode).toBe(200);
    expect(document.json()).toMatchObject({ openapi: '3.1.0', info: { title: 'Salus' } });
  });

  it('tells monitors that it is well and ready, and what it measures', async () => {
    const ask = (url: string) => server.app.inject({ method: 'GET', url });
    const [health, ready, metrics] = await Promise.all([ask('/health'), ask('/ready'), ask('/metrics')]);

    expect(health.json()).toMatchObject({ status: 'ok', zoneData: process.versions.tz });
    expect(ready.statusCode).toBe(200);
    expect(metrics.body).toContain('salus_outbox_pending');
  });

  it('is not ready while a migration is missing or the database is away', async () => {
    const admin = new pg.Client({ connectionString: server.database.adminUrl });
    await admin.connect();
    const ask = async (app = server.app) => {
      const { statusCode, body } = await app.inject({ method: 'GET', url: '/ready' });
      return [statusCode, JSON.parse(body).status];
    };
    const nowhere = openPool('postgres://127.0.0.1:1/none', 2);
    const cutOff = await buildApp({ config: readConfig({ LOG_LEVEL: 'silent' }), pool: nowhere, live: null });
    try {
      const last = '(select max(name) from platform.migration)';
      await admin.query(`begin; create temp table kept as select * from platform.migration where name = ${last}`);
      await admin.query(`delete from platform.migration where name = ${last}; commit`);
      expect(await ask()).toEqual([503, 'migrations missing']);

      await admin.query('insert into platform.migration select * from kept');
      expect(await ask()).toEqual([200, 'ready']);
      expect(await ask(cutOff)).toEqual([503, 'no database']);
    } finally {
      await admin.end();
      await cutOff.close();
      await nowhere.end();
    }
  });
});
