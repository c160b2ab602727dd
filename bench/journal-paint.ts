/** How long the grid of a day of 100 specialists with 20 visits each takes from its data to the screen, in Chromium. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findChromium } from '../tools/chromium.mjs';
import { type BigStudio, dayAhead, fillDays, openBigStudio } from './big-studio.ts';

const goalMs = 250;
const rounds = 5;
const days = [dayAhead(10), dayAhead(11)];

/** Runs in the page: marks the moment when visits that it had not yet drawn have been painted. */
const watchPaint = `
  let drawn;
  new MutationObserver(() => {
    const now = document.querySelector('[data-block]')?.dataset.block;
    if (now === undefined || now === drawn) return;
    drawn = now;
    // A message posted in the frame is read when the frame has been painted.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => performance.mark('painted');
      port2.postMessage(null);
    });
  }).observe(document, { childList: true, subtree: true });`;

/** Runs in the page: when the so-many-th journal had come and when it was painted. */
const paintOf = `(nth) => {
  const answers = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/api/v1/journal?'));
  const painted = performance.getEntriesByName('painted')[nth];
  return answers[nth] && painted && { from: answers[nth].responseEnd, to: painted.startTime };
}`;

/** Measures what people have: the built admin (`npm run build`), served by the product. */
export async function run(): Promise<void> {
  const studio = await openBigStudio({ staff: 100, clients: 2000 });
  let server: ChildProcess | undefined;
  let browser: Browser | undefined;
  try {
    await fillDays(studio, days, 20);
    server = fork(new URL('./serve.ts', import.meta.url), [studio.url, '4'], { execArgv: ['--import', 'tsx'] });
    const [{ address }] = (await once(server, 'message')) as [{ address: string }];
    browser = await chromium.launch({
      executablePath: findChromium(),
      args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
    });
    const opened: number[] = [];
    const stepped: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const page = await openPage(browser, studio, address);
      await page.goto(`/journal?date=${days[0]}`);
      opened.push(await paintMs(page, 1));
      await page.keyboard.press('ArrowRight');
      stepped.push(await paintMs(page, 2));
      await page.context().close();
    }
    const [first, next] = [median(opened), median(stepped)];
    console.log(`from data to painted grid: first opening ${first} ms, next day ${next} ms`);
    const worst = Math.max(first, next);
    console.log(`bench journal-paint: ${worst} ms (goal <= ${goalMs} ms) ${worst <= goalMs ? 'met' : 'short'}`);
  } finally {
    await browser?.close();
    server?.kill();
    await studio.close();
  }
}

/** A browser that has never been here, signed in. */
async function openPage(browser: Browser, studio: BigStudio, address: string): Promise<Page> {
  // The product forbids evaluated scripts, which is how the measurement asks.
  const context = await browser.newContext({
    bypassCSP: true,
    baseURL: address,
    viewport: { width: 1440, height: 900 },
  });
  const [name = '', value = ''] = studio.cookie.split('=');
  await context.addCookies([{ name, value, url: address }]);
  const page = await context.newPage();
  await page.addInitScript({ content: watchPaint });
  return page;
}

/** Milliseconds between the end of the so-many-th journal's answer and the frame that shows it. */
async function paintMs(page: Page, nth: number): Promise<number> {
  const times = await page.waitForFunction(`(${paintOf})(${nth - 1})`);
  const { from, to } = (await times.jsonValue()) as { from: number; to: number };
  return Math.round(to - from);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
