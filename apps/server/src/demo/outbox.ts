import { htmlLang, type Locale, localeFacts } from '@salus/i18n';
import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { type SimulatedSms, startSmsRuSimulator } from '../../../../tools/simulators/sms-ru.ts';
import { startSmtpSimulator } from '../../../../tools/simulators/smtp.ts';
import type { Config } from '../platform/config.ts';
import { newId } from '../platform/ids.ts';
import { translate } from '../platform/messages.ts';
import type { App } from '../platform/server-module.ts';
import { systemActor, transact } from '../platform/transact.ts';

interface Shown {
  at: Date;
  to: string;
  title: string;
  text: string;
  html: string | null;
}

export interface DemoOutbox {
  /** The configuration with both simulators as the installation's providers. */
  config: Config;
  /** Adds /demo/outbox. */
  routes(app: App): void;
  stop(): Promise<void>;
}

const keeps = 200;

/**
 * In the demo letters and SMS go to simulators on local ports, and a page shows what a client got, codes included. Only where a
 * demo network stands and no real provider is connected; null otherwise.
 */
export async function startDemoOutbox(pool: pg.Pool, config: Config): Promise<DemoOutbox | null> {
  if (config.NO_DEMO || config.SMTP_URL || config.SMS_RU_API_ID || config.ROLE !== 'all') return null;
  if (!(await hasDemo(pool))) return null;
  const shown: Shown[] = [];
  const show = (one: Shown) => {
    shown.unshift(one);
    shown.length = Math.min(shown.length, keeps);
  };
  const apiId = newId();
  const smtp = await startSmtpSimulator({
    onLetter: ({ to, parsed, at }) =>
      show({ at, to: to.join(', '), title: parsed.subject ?? '', text: parsed.text ?? '', html: parsed.html ?? null }),
  }).catch(() => null); // a lean installation has no tools of development: then the demo writes no letters
  if (!smtp) return null;
  const sms = await startSmsRuSimulator({
    apiId,
    deliversAfterMs: 3000,
    onTaken: ({ at, to, text }: SimulatedSms) => show({ at, to, title: '', text, html: null }),
  });
  return {
    config: {
      ...config,
      SMTP_URL: `smtp://127.0.0.1:${smtp.port}`,
      SMS_RU_API_ID: apiId,
      SMS_RU_URL: sms.url,
      ALLOW_LOCAL_MAIL_SERVERS: true,
    },
    routes: (app) => outboxPage(app as unknown as FastifyInstance, shown, () => mayLook(pool, config)),
    async stop() {
      await Promise.all([smtp.close(), sms.close()]);
    },
  };
}

/** Franchises of the demo send through the head company's channels. */
export async function lendDemoChannels(pool: pg.Pool, networkId: string): Promise<void> {
  await transact(pool, { networkId, actor: systemActor, channel: 'demo' }, async (ctx) => {
    const head = await ctx.db
      .selectFrom('org.company')
      .select('id')
      .where('network_id', '=', networkId)
      .where('kind', '=', 'head')
      .executeTakeFirstOrThrow();
    await ctx.db
      .insertInto('messaging.channel')
      .values(
        (['email', 'sms'] as const).map((channel) => ({
          network_id: networkId,
          company_id: head.id,
          channel,
          lends: true,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
}

async function hasDemo(pool: pg.Pool): Promise<boolean> {
  const { rows } = await pool.query<{ network_id: string }>(
    'select network_id from platform.tenant order by created_at limit 5',
  );
  for (const { network_id: networkId } of rows) {
    const isDemo = await transact(pool, { networkId, actor: systemActor, channel: 'system' }, (ctx) =>
      ctx.db.selectFrom('org.network').select('is_demo').where('network_id', '=', networkId).executeTakeFirst(),
    );
    if (isDemo?.is_demo) {
      await lendDemoChannels(pool, networkId);
      return true;
    }
  }
  return false;
}

/** Codes of real people must not stand on an open page: where others have registered too, only this computer may look. */
async function mayLook(pool: pg.Pool, config: Config): Promise<boolean> {
  const isLocal = ['127.0.0.1', 'localhost', '::1'].includes(config.HOST) && !config.TRUST_PROXY && !config.PUBLIC_URL;
  if (isLocal) return true;
  const { rows } = await pool.query<{ count: string }>('select count(*) from platform.tenant');
  return Number(rows[0]?.count) === 1;
}

function outboxPage(app: FastifyInstance, shown: readonly Shown[], mayLookNow: () => Promise<boolean>): void {
  app.get<{ Querystring: { to?: string } }>(
    '/demo/outbox',
    { schema: { hide: true } as object },
    async (request, reply) => {
      if (!(await mayLookNow())) return reply.callNotFound();
      const { to } = request.query;
      const chosen = shown.filter((one) => !to || one.to.includes(to));
      return reply
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-store')
        .send(page(request.locale, chosen));
    },
  );
}

function page(locale: Locale, shown: readonly Shown[]): string {
  const say = (part: string) => escaped(translate(locale, `messaging.outbox.${part}`));
  const cards = shown.map(
    ({ at, to, title, text, html }) => `<article>
<header><b dir="ltr">${escaped(to)}</b> <time>${at.toISOString().slice(0, 19).replace('T', ' ')} UTC</time></header>
${title ? `<h2>${escaped(title)}</h2>` : ''}
${html ? `<iframe sandbox title="${escaped(title)}" srcdoc="${escaped(html)}"></iframe><details><summary>text/plain</summary><pre>${escaped(text)}</pre></details>` : `<p class="sms">${escaped(text)}</p>`}
</article>`,
  );
  return `<!doctype html>
<html lang="${htmlLang(locale)}" dir="${localeFacts[locale].dir}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="refresh" content="8">
<title>${say('title')}</title>
<style>
:root{color-scheme:light dark}
body{margin:0 auto;max-width:680px;padding:24px 16px;font:16px/1.5 system-ui,sans-serif;background:Canvas;color:CanvasText}
article{margin-block:16px;padding:16px;border:1px solid color-mix(in srgb,CanvasText 18%,Canvas);border-radius:12px}
header{display:flex;flex-wrap:wrap;gap:4px 12px;justify-content:space-between;font-size:14px}
time{opacity:.65}h1{font-size:24px;margin:0}h2{font-size:17px;margin:8px 0}
iframe{width:100%;height:520px;border:0;border-radius:8px;background:#eef1f3}
.sms{display:inline-block;margin:8px 0 0;padding:10px 14px;border-radius:14px;background:color-mix(in srgb,#007a70 16%,Canvas);white-space:pre-wrap}
pre{white-space:pre-wrap}
</style></head><body><h1>${say('title')}</h1><p>${say('hint')}</p>
${cards.length > 0 ? cards.join('\n') : `<p>${say('empty')}</p>`}
</body></html>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
