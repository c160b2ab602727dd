import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, type Request, test } from '@playwright/test';
import { signIn } from './people.ts';

/** Screens behind the sign-in, all those of the rail and of the settings included. */
async function addresses(page: Page): Promise<string[]> {
  const linksOf = async (place: 'navigation' | 'main') => {
    const links = await page.getByRole(place).getByRole('link').all();
    const targets = await Promise.all(links.map((link) => link.getAttribute('href')));
    return targets.map((target) => target?.split('?')[0] ?? '/');
  };
  await page.goto('/');
  await expect(page.getByRole('navigation', { name: 'Разделы' })).toBeVisible();
  const rail = (await linksOf('navigation')).filter((path) => path !== '/');
  await page.goto('/settings');
  await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
  const settings = (await linksOf('main')).filter((path) => path.startsWith('/'));
  return [...new Set([...rail, ...settings])];
}

const pending = new Map<Page, number>();

/** Counts what the page still waits for; the stream of changes never ends and does not count. */
function countRequests(page: Page): void {
  const add = (by: number) => (request: Request) => {
    if (!request.url().includes('/api/v1/live')) pending.set(page, (pending.get(page) ?? 0) + by);
  };
  page.on('request', add(1));
  page.on('requestfinished', add(-1));
  page.on('requestfailed', add(-1));
}

/** Waits until the screen shows itself instead of its skeleton. */
async function settle(page: Page): Promise<void> {
  await expect(page.getByRole('main').first()).toBeVisible();
  await expect.poll(() => pending.get(page) ?? 0).toBe(0);
  await expect(page.getByRole('main').getByRole('status')).toHaveCount(0);
}

async function gravestOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) => `${new URL(page.url()).pathname}: ${id} at ${nodes.map(({ target }) => target).join(' | ')}`,
    );
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });
    test.beforeEach(({ page }) => countRequests(page));

    test('axe finds nothing serious before the sign-in', async ({ page }) => {
      const found: string[] = [];
      for (const address of ['/sign-in', '/start']) {
        await page.goto(address);
        await settle(page);
        found.push(...(await gravestOf(page)));
      }
      expect(found).toEqual([]);
    });

    test('axe finds nothing serious on any screen', async ({ page }) => {
      test.setTimeout(120_000);
      await signIn(page, 'owner');
      const found: string[] = [];
      for (const address of await addresses(page)) {
        await page.goto(address);
        await settle(page);
        found.push(...(await gravestOf(page)));
      }
      expect(found).toEqual([]);
    });
  });
}
