/** What a widget weighs, and when a slow phone shows the first times or classes of it; the demo's own page, in Chromium. */
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page, type Response } from '@playwright/test';
import { findChromium } from '../tools/chromium.mjs';
import { startProduct, withUsedData } from './product.ts';

const goals = { loaderKb: 3, scriptKb: 35, paintMs: 1500, shift: 0.02 };
/** A phone four times slower than this machine, on 1.6 Mbit/s with 150 ms there and back. */
const slowPhone = { cpu: 4, bytesPerSecond: 1_600_000 / 8, latencyMs: 150 };
const rounds = 5;
/** What is useful first: something that can be tapped. */
const widgets = [
  { name: 'booking', path: '/s/chekhovskaya', useful: '.prices button' },
  { name: 'timetable', path: '/s/chekhovskaya/classes', useful: '.cls' },
];

export async function run(): Promise<void> {
  await withUsedData(async (dataDir) => {
    const product = await startProduct(dataDir);
    try {
      await measure(product.address);
    } finally {
      await product.stop();
    }
  });
}

/** Prints the figures of the widgets that an address serves. */
export async function measure(address: string): Promise<void> {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
  });
  try {
    for (const widget of widgets) {
      const seen: Seen[] = [];
      for (let round = 0; round < rounds; round += 1) seen.push(await visit(browser, address, widget));
      const [{ loaderKb, scriptKb } = { loaderKb: 0, scriptKb: 0 }] = seen;
      const paintMs = median(seen.map((one) => one.paintMs));
      const shift = Math.max(...seen.map((one) => one.shift));
      const isMet =
        loaderKb <= goals.loaderKb && scriptKb <= goals.scriptKb && paintMs <= goals.paintMs && shift < goals.shift;
      console.log(
        `bench widgets, ${widget.name}: loader ${loaderKb} KB, script in all ${scriptKb} KB (goals <= ${goals.loaderKb}, ${goals.scriptKb}), ` +
          `slow phone ${paintMs} ms (goal <= ${goals.paintMs}), shift ${shift.toFixed(3)} (goal < ${goals.shift}) ${isMet ? 'met' : 'short'}`,
      );
    }
  } finally {
    await browser.close();
  }
}

interface Seen {
  loaderKb: number;
  scriptKb: number;
  paintMs: number;
  shift: number;
}

/** A phone that has never been here opens the page. */
async function visit(
  browser: Browser,
  address: string,
  { name, path, useful }: (typeof widgets)[number],
): Promise<Seen> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'ru-RU',
    hasTouch: true,
    bypassCSP: true, // the question when it was painted is asked from outside of the page
  });
  const page = await context.newPage();
  const scripts: Response[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response);
  });
  await slowDown(page);
  await page.addInitScript(`
    globalThis.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });`);
  await page.goto(address + path);
  const painted = await page.waitForFunction(
    `document.querySelector('salus-${name}')?.shadowRoot?.querySelector('${useful}') && performance.now()`,
    undefined,
    { polling: 'raf' },
  );
  const paintMs = Math.round(Number(await painted.jsonValue()));
  // What is fetched later, while the first screen is read, does not belong to it; shifts that it makes do.
  const first = await Promise.all(
    scripts.map(async (script) => ({ url: script.url(), kb: gzipSync(await script.body()).length / 1024 })),
  );
  await page.waitForLoadState('networkidle');
  const shift = Number(await page.evaluate('globalThis.shift'));
  await context.close();
  const loader = first.find(({ url }) => url.endsWith('/widgets/salus.js'));
  return {
    loaderKb: round(loader?.kb ?? 0),
    scriptKb: round(first.reduce((sum, { kb }) => sum + kb, 0)),
    paintMs,
    shift,
  };
}

async function slowDown(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowPhone.cpu });
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slowPhone.latencyMs,
    downloadThroughput: slowPhone.bytesPerSecond,
    uploadThroughput: slowPhone.bytesPerSecond / 2,
  });
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const round = (kb: number) => Math.round(kb * 10) / 10;
