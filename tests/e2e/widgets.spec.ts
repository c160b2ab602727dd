import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { newCompany } from './company.ts';
import { codeSentTo, foreignSite, newPhone } from './foreign-site.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

/** From the service to the code, as a guest with a thumb goes: the first specialist, the last day of the week. */
async function bookBy(page: Page, widget: Locator, words: { book: RegExp; name: string; more: string }) {
  const phone = newPhone();
  await widget.locator('.prices button').first().click();
  await widget.locator('.who > button').first().click();
  await widget.locator('.day:not([data-full])').last().click();
  await widget.locator('section .slot').first().click();
  await widget.locator('input[type=tel]').fill(`8${phone}`);
  await widget.getByRole('button', { name: words.book }).click();
  await widget.locator('.code input').fill(await codeSentTo(page, phone));
  await widget.getByLabel(words.name).fill('Ольга');
  await widget.getByRole('button', { name: words.more, exact: true }).click();
  await expect(widget.locator('.ticket')).toBeVisible();
}

test('[WID-002, WID-013, WID-015] a guest books, moves and cancels from a phone on a plain site', async ({ page }) => {
  const company = await newCompany(page);
  const site = await foreignSite(page, 'plain', company);
  const widget = page.locator('salus-booking');
  await bookBy(page, widget, { book: /^Записаться на/, name: 'Имя', more: 'Продолжить' });
  await expect(widget.getByRole('heading', { name: 'Вы записаны' })).toBeVisible();

  await widget.getByRole('button', { name: 'Перенести' }).click();
  await widget.locator('section .slot').first().waitFor();
  const time = widget.locator('section .slot').last();
  const clock = await time.textContent();
  await time.click();
  await widget.getByRole('button', { name: /^Записаться на/ }).click();
  await expect(widget.locator('.ticket')).toContainText(clock ?? '');
  const visits = await (
    await page.request.get(`/api/v1/visits?studioIds=${company.studioId}&states=expected,confirmed`)
  ).json();
  expect(visits.items).toHaveLength(1);
  expect(visits.items[0].client.name.firstName).toBe('Ольга');

  await widget.getByRole('button', { name: 'Отменить' }).click();
  await widget.getByRole('alertdialog').getByRole('button', { name: 'Отменить' }).click();
  await expect(widget.getByRole('heading', { name: 'Запись отменена' })).toBeVisible();
  site.close();
});

test('[WID-003] the styles of the site do not reach the widget, nor its own the site', async ({ page }) => {
  const company = await newCompany(page);
  const site = await foreignSite(page, 'hostile', company);
  const widget = page.locator('salus-booking');

  await bookBy(page, widget, { book: /^Book /, name: 'First name', more: 'Continue' });

  await expect(widget.getByRole('heading', { name: 'You are booked' })).toBeVisible();
  const size = await widget
    .getByRole('heading')
    .first()
    .evaluate((title) => getComputedStyle(title).fontSize);
  expect(Number.parseFloat(size)).toBeGreaterThan(16);
  site.close();
});

test('[WID-003, L10N-002] a button opens it in Arabic under a strict content policy; Escape gives the page back', async ({
  page,
}) => {
  const company = await newCompany(page);
  const refused: string[] = [];
  page.on('console', (message) => message.text().includes('Content Security Policy') && refused.push(message.text()));
  const site = await foreignSite(page, 'strict', company);
  await page.getByRole('button', { name: 'احجز' }).click();
  const widget = page.locator('salus-booking');
  await expect(widget.locator('.frame')).toHaveAttribute('dir', 'rtl');

  await bookBy(page, widget, { book: /^احجز /, name: 'الاسم', more: 'متابعة' });

  await expect(widget.getByRole('heading', { name: 'تم حجزك' })).toBeVisible();
  expect(refused).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(widget).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'احجز' })).toBeFocused();
  site.close();
});

test('[SCH-013, WID-017] a time that somebody else took is told with the nearest ones, and nothing else is lost', async ({
  page,
}) => {
  const company = await newCompany(page);
  await page.goto(`/s/${company.publicAddress}`);
  const widget = page.locator('salus-booking');
  await bookBy(page, widget, { book: /^Записаться на/, name: 'Имя', more: 'Продолжить' });
  await widget.getByRole('button', { name: 'Записаться ещё' }).click();
  await widget.locator('.prices button').first().click();
  await widget.locator('.who').first().locator('button').first().click();
  await widget.locator('.day:not([data-full])').last().click();
  await widget.locator('section .slot').first().click();
  const shown = await widget.locator('.ticket .t').textContent();
  const [hour, minute] = (shown?.match(/(\d\d):(\d\d)/) ?? []).slice(1);
  // Both specialists are taken at that moment behind the guest's back.
  const times = await (
    await page.request.get(
      `/api/v1/public/${company.publicAddress}/times?studioId=${company.studioId}&serviceIds=${company.serviceId}&from=${company.day}&days=14`,
    )
  ).json();
  const wanted = times.days
    .flatMap((day: { times: { startsAt: string }[] }) => day.times)
    .filter(({ startsAt }: { startsAt: string }) =>
      new Date(startsAt).toLocaleTimeString('ru', { timeZone: 'Europe/Moscow' }).startsWith(`${hour}:${minute}`),
    );
  for (const { startsAt } of wanted) {
    for (const person of company.people) {
      await page.request.post('/api/v1/visits', {
        data: {
          studioId: company.studioId,
          startsAt,
          lines: [{ serviceId: company.serviceId, employeeId: person.id }],
        },
      });
    }
  }

  await widget.getByRole('button', { name: /^Записаться на/ }).click();

  await expect(widget.getByRole('alert')).toContainText('только что заняли');
  await expect(widget.locator('.chosen')).toBeVisible();
  await widget.getByRole('alert').locator('.slot').first().click();
  await widget.getByRole('button', { name: /^Записаться на/ }).click();
  await expect(widget.getByRole('heading', { name: 'Вы записаны' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });
    test('axe finds nothing serious on the steps of booking', async ({ page }) => {
      const company = await newCompany(page);
      await page.goto(`/s/${company.publicAddress}`);
      const widget = page.locator('salus-booking');
      const found: string[] = [];
      const look = async (step: string) => {
        await expect(widget.getByRole('status')).toHaveCount(0);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
        found.push(
          ...grave.map(({ id, nodes }) => `${step}: ${id} at ${nodes.map(({ target }) => target).join(' | ')}`),
        );
      };
      await widget.locator('.prices button').first().waitFor();
      await look('service');
      await widget.locator('.prices button').first().click();
      await widget.locator('.who').first().waitFor();
      await look('who');
      await widget.locator('.opt').click();
      await widget.locator('section .slot').first().waitFor();
      await look('when');
      await widget.locator('section .slot').first().click();
      await widget.locator('.ticket').waitFor();
      await look('confirm');
      expect(found).toEqual([]);
    });
  });
}
