import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Page, test } from '@playwright/test';
import type { Company } from './company.ts';
import { lastMessageTo } from './outbox.ts';
import { goTo } from './screen.ts';

/** A site of somebody else, on an origin of its own, with one of our widgets in it. */
export async function foreignSite(
  page: Page,
  name: 'plain' | 'hostile' | 'strict',
  company: Company,
  widget: 'booking' | 'timetable' = 'booking',
) {
  const html = await readFile(new URL(`sites/${name}.html`, import.meta.url), 'utf8');
  const origin = new URL(test.info().project.use.baseURL ?? '').origin;
  const body = html
    .replaceAll('{origin}', origin)
    .replaceAll('{place}', company.publicAddress)
    .replaceAll('salus-booking', `salus-${widget}`)
    .replaceAll('data-salus-open="booking"', `data-salus-open="${widget}"`);
  const site = createServer((_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body),
  );
  await new Promise<void>((listening) => site.listen(0, '127.0.0.1', listening));
  await goTo(page, `http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
  return { close: () => site.close() };
}

/** A Russian mobile number that nobody has, without its 7 or 8. */
export const newPhone = () => `916${String(Math.floor(Math.random() * 1e7)).padStart(7, '0')}`;

/** The code of the last text message to a phone. */
export async function codeSentTo(page: Page, phone: string): Promise<string> {
  const message = await lastMessageTo(page, `7${phone}`);
  return /(?<!\d)\d{4}(?!\d)/.exec(message.replace(/<header>.*?<\/header>/s, ''))?.[0] ?? 'no code in the message';
}
