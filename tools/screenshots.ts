/**
 * Makes the pictures of the README from a running installation with the demo network:
 * `npx tsx tools/screenshots.ts [http://127.0.0.1:8080]`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import sharp from 'sharp';
import { ensureChromium } from './chromium.mjs';

interface Shot {
  name: string;
  address: string;
  person?: string;
  locale?: string;
  dark?: boolean;
  width?: number;
  height?: number;
  /** What must stand on the screen before the picture is taken. */
  prepare?: (page: Page) => Promise<void>;
}

const base = process.argv[2] ?? 'http://127.0.0.1:8080';
const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../docs/screenshots');
const atMostBytes = 150_000;

const widget = { address: '/s/chekhovskaya', person: 'nobody', width: 390, height: 844 };

const shots: Shot[] = [
  { name: 'journal', address: '/journal' },
  { name: 'journal-dark', address: '/journal', dark: true },
  { name: 'journal-arabic', address: '/journal', locale: 'ar' },
  { name: 'journal-phone', address: '/journal', width: 390, height: 844 },
  { name: 'booking', address: '/journal?panel=new' },
  { name: 'today', address: '/today' },
  { name: 'clients', address: '/clients', prepare: firstRow },
  { name: 'client', address: '/clients', person: 'owner', prepare: openFirstRow },
  { name: 'schedule', address: '/schedule', person: 'manager' },
  { name: 'catalogue', address: '/catalogue', person: 'owner' },
  { name: 'rights', address: '/settings/rights', person: 'owner' },
  { name: 'timetable', address: '/timetable' },
  { name: 'class', address: '/timetable', prepare: openFullClass },
  { name: 'class-phone', address: '/timetable', width: 390, height: 844, prepare: openFullClass },
  { name: 'waiting', address: '/waiting' },
  { name: 'start', address: '/start', person: 'nobody' },
  { name: 'widget-service', ...widget },
  { name: 'widget-time', ...widget, prepare: chooseTime },
  { name: 'widget-dark', ...widget, dark: true, prepare: confirmVisit },
  { name: 'widget-arabic', ...widget, locale: 'ar', prepare: chooseTime },
  { name: 'widget-classes', ...widget, address: '/s/chekhovskaya/classes' },
  { name: 'widget-class', ...widget, address: '/s/chekhovskaya/classes', prepare: openPublicClass },
  { name: 'widget-week', ...widget, address: '/s/chekhovskaya/classes', width: 1280, height: 860 },
];

const pending = new Map<Page, number>();
const wanted = new Set(process.argv.slice(3));
await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-background-networking'],
});
try {
  for (const shot of shots) if (wanted.size === 0 || wanted.has(shot.name)) await take(browser, shot);
} finally {
  await browser.close();
}

async function take(browser: Browser, shot: Shot): Promise<void> {
  const context = await browser.newContext({
    baseURL: base,
    viewport: { width: shot.width ?? 1440, height: shot.height ?? 900 },
    deviceScaleFactor: shot.width ? 2 : 1,
    locale: shot.locale ?? 'ru-RU',
    timezoneId: 'Europe/Moscow',
    colorScheme: shot.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    bypassCSP: true, // waitForFunction evaluates text
  });
  try {
    const page = await context.newPage();
    countRequests(page);
    if (shot.person !== 'nobody') {
      const identifier = `${shot.person ?? 'desk'}@oasis.example`;
      const answer = await page.request.post('/api/v1/sign-in', { data: { identifier, password: 'oasis-demo-2026' } });
      if (!answer.ok()) throw new Error(`${identifier} cannot sign in at ${base}: is the demo network there?`);
      if (shot.locale) await page.request.patch('/api/v1/session', { data: { locale: shot.locale } });
    }
    await page.goto(shot.address);
    await settle(page);
    await shot.prepare?.(page);
    await write(shot.name, await page.screenshot());
    if (shot.locale && shot.person !== 'nobody') {
      await page.request.patch('/api/v1/session', { data: { locale: 'ru' } });
    }
  } finally {
    await context.close();
  }
}

/** The screen has its data: nothing is asked any more, nothing says "loading", pictures have come. */
async function settle(page: Page): Promise<void> {
  for (let quietMs = 0; quietMs < 800; quietMs += 100) {
    if ((pending.get(page) ?? 0) > 0) quietMs = 0;
    await page.waitForTimeout(100);
  }
  await page.getByRole('main').first().waitFor();
  // As text: these run in the page, and this file is checked without the browser's types.
  await page.waitForFunction(`document.querySelectorAll('main [role="status"]').length === 0`);
  await page.waitForFunction('[...document.images].every((image) => image.complete)');
  await page.evaluate('document.fonts.ready.then(() => true)');
}

/** Counts what a page still waits for; the stream of changes never ends and does not count. */
function countRequests(page: Page): void {
  const add = (by: number) => (request: { url(): string }) => {
    if (request.url().includes('/api/v1/live')) return;
    pending.set(page, (pending.get(page) ?? 0) + by);
  };
  page.on('request', add(1));
  page.on('requestfinished', add(-1));
  page.on('requestfailed', add(-1));
}

async function firstRow(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('row').nth(3).getByRole('link').first().waitFor();
}

async function openFirstRow(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('row').nth(3).getByRole('link').first().click();
  await page.waitForURL(/\/clients\/[0-9a-f-]{36}/);
  await settle(page);
}

/** Through the steps of the widget: the second service, the first specialist with a time. */
async function chooseTime(page: Page): Promise<void> {
  await page.locator('.prices button').nth(1).click();
  await page.locator('.who > button').first().click();
  await page.locator('section .slot').first().waitFor();
  await settle(page);
}

async function confirmVisit(page: Page): Promise<void> {
  await chooseTime(page);
  await page.locator('section .slot').first().click();
  await page.locator('.ticket').waitFor();
  await settle(page);
}

/** The first class of the week that has somebody waiting. */
async function openFullClass(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('link').filter({ hasText: '14/14' }).first().click();
  await page.waitForURL(/\/classes\/[0-9a-f-]{36}/);
  await settle(page);
}

async function openPublicClass(page: Page): Promise<void> {
  await page.locator('salus-timetable .cls').nth(1).click();
  await settle(page);
}

/** The best quality that keeps the picture light. */
async function write(name: string, png: Buffer): Promise<void> {
  for (const quality of [90, 80, 70, 60]) {
    const bytes = await sharp(png).webp({ quality }).toBuffer();
    if (bytes.length > atMostBytes && quality > 60) continue;
    await writeFile(path.join(folder, `${name}.webp`), bytes);
    console.log(`${name}.webp ${Math.round(bytes.length / 1000)} KB`);
    return;
  }
}
