import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { bookedVisit, newCompany } from './company.ts';
import { signIn } from './people.ts';
import { open } from './screen.ts';

/** Where the screens behind the sign-in are linked from, and in how many walks they are visited: each has its half minute. */
const walks = [
  { from: '/', place: 'navigation', parts: 3 },
  { from: '/settings', place: 'main', parts: 4 },
] as const;

async function addresses(page: Page, { from, place }: (typeof walks)[number]): Promise<string[]> {
  await open(page, from);
  const links = await page.getByRole(place).getByRole('link').all();
  const targets = await Promise.all(links.map((link) => link.getAttribute('href')));
  const paths = targets.map((target) => target?.split('?')[0] ?? '/');
  return [...new Set(paths)].filter((path) => path.startsWith('/') && path !== '/');
}

async function gravestOf(page: Page, part = 'html'): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
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

    for (const walk of walks) {
      for (let part = 0; part < walk.parts; part += 1) {
        test(`axe finds nothing serious on the screens that ${walk.from} links to, ${part + 1} of ${walk.parts}`, async ({
          page,
        }) => {
          await signIn(page, 'owner');
          const found: string[] = [];
          for (const [index, address] of (await addresses(page, walk)).entries()) {
            if (index % walk.parts !== part) continue;
            await open(page, address);
            found.push(...(await gravestOf(page)));
          }
          expect(found).toEqual([]);
        });
      }
    }

    test('axe finds nothing serious in what opens beside the grid of the journal', async ({ page }) => {
      const company = await newCompany(page);
      const { id } = await bookedVisit(page, company, { clock: '10:00', firstName: 'Ольга', phone: '+79161234567' });
      const found: string[] = [];
      for (const panel of ['panel=new', `panel=visit&visit=${id}`, 'panel=block']) {
        await open(page, `/journal?date=${company.day}&${panel}`);
        await expect(page.getByRole('complementary')).toBeVisible();
        found.push(...(await gravestOf(page, 'aside')));
      }
      expect(found).toEqual([]);
    });

    test('axe finds nothing serious in the forms and the card of a visit', async ({ page }) => {
      const company = await newCompany(page);
      const { id } = await bookedVisit(page, company, { clock: '10:00', firstName: 'Ольга', phone: '+79161234567' });
      await open(page, `/journal?date=${company.day}&panel=visit&visit=${id}`);
      const panel = page.getByRole('complementary');
      const found: string[] = [];
      for (const act of ['Перенести', 'Изменить услуги', 'Скопировать', 'Повторить', 'Отменить визит']) {
        await panel.getByRole('button', { name: 'Ещё действия' }).click();
        await page.getByRole('menuitem', { name: act, exact: true }).click();
        await expect(panel.getByRole('heading', { name: act, exact: true })).toBeVisible();
        found.push(...(await gravestOf(page, 'aside')));
        await panel.getByRole('button', { name: 'Назад' }).click();
        await expect(panel.getByRole('heading', { name: act, exact: true })).toBeHidden();
      }
      await page
        .getByRole('main')
        .getByRole('button', { name: /Ольга, Балийский массаж/ })
        .hover();
      await expect(page.locator('[data-visit-card]')).toBeVisible();
      found.push(...(await gravestOf(page, '[data-visit-card]')));
      expect(found).toEqual([]);
    });
  });
}
