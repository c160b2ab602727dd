import { expect, type Page, type Request } from '@playwright/test';

const pending = new WeakMap<Page, Set<Request>>();

/** Up to so many milliseconds are added to each answer of the API: shows what a test, or a screen, takes for granted. */
const latency = Number(process.env.E2E_LATENCY ?? 0);

/** Counts what the page waits for from its first request on; the stream of changes never ends and does not count. */
function watch(page: Page): Set<Request> {
  const known = pending.get(page);
  if (known) return known;
  const requests = new Set<Request>();
  pending.set(page, requests);
  page.on('request', (request) => {
    if (!request.url().includes('/api/v1/live')) requests.add(request);
  });
  page.on('requestfinished', (request) => requests.delete(request));
  page.on('requestfailed', (request) => requests.delete(request));
  return requests;
}

/**
 * Opens an address and waits until the screen shows itself instead of its skeleton.
 *
 * A click goes to a point: what still loads above a button would move it from under the pointer.
 */
export async function open(page: Page, address: string): Promise<void> {
  await goTo(page, address);
  await settled(page);
}

/** Opens an address of any site, ours or a foreign one, whatever it shows. */
export async function goTo(page: Page, address: string): Promise<void> {
  if (latency > 0 && !pending.has(page)) await slowDown(page);
  watch(page).clear();
  await page.goto(address);
}

/** Waits until nothing is on its way to the screen. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('main').first()).toBeVisible();
  await expect.poll(() => watch(page).size).toBe(0);
  await expect(page.getByRole('main').getByRole('status')).toHaveCount(0);
}

async function slowDown(page: Page): Promise<void> {
  await page.route(/\/api\/v1\/(?!live)/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, Math.random() * latency));
    await route.continue().catch(() => undefined); // the page may be gone by now
  });
}
