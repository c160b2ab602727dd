import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import type { App, Services } from '../../platform/server-module.ts';
import { read } from '../../platform/transact.ts';
import { atPublicPlace } from '../cabinet/public.ts';
import { html } from './page.ts';
import { readPlace } from './place.ts';

const params = z.object({ place: z.string().min(3).max(60), token: z.string().regex(/^[\w-]{8,64}$/) });

/**
 * The page behind the link of a message. It is the same for every token: what a token opens, its widget asks, and neither
 * search engines nor the sites it leads on to learn the address.
 */
export function visitPageRoute(app: App, { pool }: Services): void {
  (app as unknown as FastifyInstance).get(
    '/s/:place/v/:token',
    { schema: { hide: true, params }, config: { rateLimit: { max: 60, timeWindow: '1 minute' } } } as never,
    async (request, reply) => {
      const { place: slug, token } = request.params as z.output<typeof params>;
      const { place, identity } = await atPublicPlace(pool, request, slug);
      const card = await read(pool, identity, (ctx) => readPlace(ctx, place, slug));
      return reply
        .headers({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex, nofollow' })
        .type('text/html; charset=utf-8')
        .send(visitPage(card, { slug, token, locale: request.locale }));
    },
  );
}

function visitPage(
  { name, accentHue, phone }: { name: string; accentHue: number; phone: string | null },
  { slug, token, locale }: { slug: string; token: string; locale: string },
): string {
  return `<!doctype html>
<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex,nofollow">
<meta name="referrer" content="no-referrer">
<title>${html(name)}</title>
<link rel="modulepreload" href="/widgets/salus.js">
<style>
:root{color-scheme:light dark;--salus-scheme:light dark;--salus-accent:oklch(.45 .07 ${accentHue})}
body{margin:0;font:400 16px/1.45 system-ui,"Noto Sans","Noto Sans Arabic",sans-serif;background:Canvas;color:CanvasText}
salus-visit{min-block-size:100dvh}
</style>
</head>
<body>
<salus-visit place="${html(slug)}" token="${html(token)}" locale="${locale}"></salus-visit>
<noscript>${html(name)}${phone ? ` <a href="tel:${html(phone)}" dir="ltr">${html(phone)}</a>` : ''}</noscript>
<script type="module" src="/widgets/salus.js"></script>
</body>
</html>`;
}
