import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { type Company, newCompany } from './company.ts';
import { codeSentTo, foreignSite, newPhone } from './foreign-site.ts';
import { bookedParticipant, newClass, newHall, participantsOf } from './group-classes.ts';
import { open } from './screen.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

type Words = Record<string, string>;
const wordsIn = async (locale: string): Promise<Words> =>
  JSON.parse(await readFile(new URL(`../../apps/widgets/src/messages/${locale}.json`, import.meta.url), 'utf8'));
/** The beginning of a button that ends with a time. */
const startOf = (text: string | undefined) => new RegExp(`^${text?.split('{')[0]}`);

/** Two classes of one evening, in a hall with seats. */
async function twoClasses(page: Page, company: Company) {
  const hall = await newHall(page, company);
  const early = await newClass(page, company, { ...hall, clock: '18:00' });
  const late = await newClass(page, company, { ...hall, clock: '19:30' });
  return { early, late };
}

const classAt = (widget: Locator, clock: string) => widget.locator('.cls').filter({ hasText: clock });

/** A seat counts as chosen when the server holds it. */
async function chooseSeat(widget: Locator, words: Words, seat: number): Promise<void> {
  await widget.getByRole('gridcell', { name: startOf(words.seat_label?.replace('{seat}', String(seat))) }).click();
  await expect(widget.getByRole('status')).toContainText(words.seat_held?.split('{seat}')[0] ?? '');
}

/** The phone, the code and once in a lifetime the name. */
async function signIn(page: Page, widget: Locator, words: Words, button: RegExp): Promise<void> {
  const phone = newPhone();
  await widget.locator('input[type=tel]').fill(`8${phone}`);
  await widget.getByRole('button', { name: button }).click();
  await widget.locator('.code input').fill(await codeSentTo(page, phone));
  await widget.getByLabel(words.first_name ?? '').fill('Ольга');
  await widget.getByRole('button', { name: words.continue, exact: true }).click();
}

const sites = [
  { site: 'plain', locale: 'ru', does: 'on a plain site' },
  { site: 'hostile', locale: 'en', does: 'on a site that styles everything' },
  { site: 'strict', locale: 'ar', does: 'by a button under a strict content policy' },
] as const;
for (const { site, locale, does } of sites) {
  test(`[WID-010, WID-013, BKG-018, SCH-007] a class is booked, moved and cancelled from a phone ${does} (${locale})`, async ({
    page,
  }) => {
    const company = await newCompany(page);
    const { early, late } = await twoClasses(page, company);
    const words = await wordsIn(locale);
    const refused: string[] = [];
    page.on('console', (message) => message.text().includes('Content Security Policy') && refused.push(message.text()));
    const foreign = await foreignSite(page, site, company, 'timetable');
    if (site === 'strict') await page.getByRole('button', { name: 'احجز' }).click();
    const widget = page.locator('salus-timetable');

    await classAt(widget, '18:00').click();
    await chooseSeat(widget, words, 2);
    await widget.getByRole('button', { name: startOf(words.book) }).click();
    await signIn(page, widget, words, startOf(words.book));
    await expect(widget.getByRole('heading', { name: words.done })).toBeVisible();
    expect(await participantsOf(page, early.id)).toEqual([{ name: 'Ольга', seat: 2 }]);

    await widget.getByRole('button', { name: words.move_visit, exact: true }).click();
    await classAt(widget, '19:30').click();
    await chooseSeat(widget, words, 5);
    await widget.getByRole('button', { name: startOf(words.move_here) }).click();
    await expect(widget.locator('.ticket')).toContainText('19:30');
    expect(await participantsOf(page, early.id)).toEqual([]);
    expect(await participantsOf(page, late.id)).toEqual([{ name: 'Ольга', seat: 5 }]);

    await widget.getByRole('button', { name: words.cancel_visit, exact: true }).click();
    await widget.getByRole('alertdialog').getByRole('button', { name: words.cancel_visit }).click();
    await expect(widget.getByRole('heading', { name: words.cancelled })).toBeVisible();
    expect(await participantsOf(page, late.id)).toEqual([]);
    expect(refused).toEqual([]);
    foreign.close();
  });
}

test('[WID-010, BKG-003] in a full class one waits; a freed place is offered, without a reload, and taken', async ({
  page,
}) => {
  const company = await newCompany(page);
  const { classTypeId } = await newHall(page, company);
  const only = await newClass(page, company, { classTypeId, clock: '18:00', capacity: 1 });
  const other = await bookedParticipant(page, only.id, `+7${newPhone()}`);
  const words = await wordsIn('ru');
  await open(page, `/s/${company.publicAddress}/classes`);
  const widget = page.locator('salus-timetable');
  await classAt(widget, '18:00').click();
  await widget.getByRole('button', { name: words.wait, exact: true }).click();
  await signIn(page, widget, words, new RegExp(`^${words.wait}$`));
  await expect(widget.locator('.in-line')).toContainText('номер 1');

  const cancelled = await page.request.post(`/api/v1/class-bookings/${other.id}/cancellation`, {
    data: { by: 'client' },
  });
  expect(cancelled.ok()).toBe(true);
  await expect(widget.locator('.offer')).toBeVisible();
  await widget.getByRole('button', { name: startOf(words.take_place_for) }).click();

  await expect(widget.getByRole('heading', { name: words.done })).toBeVisible();
  expect(await participantsOf(page, only.id)).toEqual([{ name: 'Ольга', seat: null }]);
});

test('[WID-020, BKG-006] one finds, after a reload, what one booked, cancels it there and signs out', async ({
  page,
}) => {
  const company = await newCompany(page);
  const { early } = await twoClasses(page, company);
  const words = await wordsIn('ru');
  await open(page, `/s/${company.publicAddress}/classes`);
  const widget = page.locator('salus-timetable');
  await classAt(widget, '18:00').click();
  await chooseSeat(widget, words, 1);
  await widget.getByRole('button', { name: startOf(words.book) }).click();
  await signIn(page, widget, words, startOf(words.book));
  await expect(widget.getByRole('heading', { name: words.done })).toBeVisible();

  await open(page, `/s/${company.publicAddress}`);
  const booking = page.locator('salus-booking');
  await booking.getByRole('button', { name: words.my_visits }).click();
  await expect(booking.locator('.ticket')).toContainText('Стретчинг, место 1');
  await booking.getByRole('button', { name: words.cancel_visit, exact: true }).click();
  await booking.getByRole('alertdialog').getByRole('button', { name: words.cancel_visit }).click();
  await expect(booking.getByText(words.nothing_booked ?? '')).toBeVisible();
  expect(await participantsOf(page, early.id)).toEqual([]);
  await booking.getByRole('button', { name: words.sign_out, exact: true }).click();
  await expect(booking.locator('input[type=tel]')).toBeVisible();
});

test('[BKG-018, WID-008, WID-005] seats are reached by arrows, rare days are a list, a desk shows the week', async ({
  page,
}) => {
  const company = await newCompany(page);
  await twoClasses(page, company);
  const words = await wordsIn('ru');
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, `/s/${company.publicAddress}/classes`);
  const widget = page.locator('salus-timetable');
  await expect(widget.locator('.wk .cc')).toHaveCount(2);

  await widget.locator('.cc').filter({ hasText: '18:00' }).click();
  await widget.getByRole('gridcell', { name: /^Место 1,/ }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(widget.getByRole('gridcell', { name: 'Место 5, свободно, ряд 2' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(widget.getByRole('status')).toContainText('Место 5');

  await widget.getByRole('button', { name: words.close }).click();
  await widget.getByRole('button', { name: words.year, exact: true }).click();
  await expect(widget.locator('.date')).toHaveCount(1);
  await expect(widget.locator('.date')).toContainText('2 занятия');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });
    test('axe finds nothing serious on the steps of the timetable', async ({ page }) => {
      test.slow(); // four walks over every node
      const company = await newCompany(page);
      await twoClasses(page, company);
      const words = await wordsIn('ru');
      await open(page, `/s/${company.publicAddress}/classes`);
      const widget = page.locator('salus-timetable');
      const found: string[] = [];
      const look = async (step: string) => {
        const { violations } = await new AxeBuilder({ page }).analyze();
        const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
        found.push(
          ...grave.map(({ id, nodes }) => `${step}: ${id} at ${nodes.map(({ target }) => target).join(' | ')}`),
        );
      };
      await classAt(widget, '18:00').waitFor();
      await look('list');
      await classAt(widget, '18:00').click();
      await chooseSeat(widget, words, 3);
      await look('class');
      await widget.getByRole('button', { name: startOf(words.book) }).click();
      await widget.locator('input[type=tel]').waitFor();
      await look('confirm');
      await widget.getByRole('button', { name: words.my_visits }).click();
      await widget.getByRole('button', { name: words.get_code }).waitFor();
      await look('mine');
      expect(found).toEqual([]);
    });
  });
}
