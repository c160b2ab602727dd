import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { signIn } from './people.ts';
import { open } from './screen.ts';

/** Screens behind the sign-in, all those of the rail and of the settings included. */
async function addresses(page: Page): Promise<string[]> {
  const linksOf = async (place: 'navigation' | 'main') => {
    const links = await page.getByRole(place).getByRole('link').all();
    const targets = await Promise.all(links.map((link) => link.getAttribute('href')));
    return targets.map((target) => target?.split('?')[0] ?? '/');
  };
  await open(page, '/');
  const rail = (await linksOf('navigation')).filter((path) => path !== '/');
  await open(page, '/settings');
  const settings = (await linksOf('main')).filter((path) => path.startsWith('/'));
  return [...new Set([...rail, ...settings])];
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

    test('axe finds nothing serious before the sign-in', async ({ page }) => {
      const found: string[] = [];
      for (const address of ['/sign-in', '/start']) {
        await open(page, address);
        found.push(...(await gravestOf(page)));
      }
      expect(found).toEqual([]);
    });

    test('axe finds nothing serious on any screen', async ({ page }) => {
      test.setTimeout(300_000); // some thirty screens, three seconds each on a quiet machine
      await signIn(page, 'owner');
      const found: string[] = [];
      for (const address of await addresses(page)) {
        await open(page, address);
        found.push(...(await gravestOf(page)));
      }
      expect(found).toEqual([]);
    });
  });
}
