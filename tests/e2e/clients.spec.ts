import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { bookedVisit, newCompany } from './company.ts';
import { open, settled } from './screen.ts';

const photo = path.resolve('apps/server/src/platform/files/fixtures/two-colours.heic');
const paper = { name: 'Договор М-7.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') };

async function newClient(page: Page, facts: Record<string, unknown>): Promise<string> {
  const added = await page.request.post('/api/v1/clients', { data: facts });
  expect(added.status()).toBe(201);
  return (await added.json()).id;
}

test('[CLI-026, CLI-027] a photo of a phone becomes the face of the card', async ({ page }) => {
  await newCompany(page);
  const id = await newClient(page, { phone: '+79161234567', firstName: 'Анна', lastName: 'Котова' });
  await open(page, `/clients/${id}`);

  await page.getByLabel('Сменить фото').setInputFiles(photo);

  const face = page.getByRole('main').locator('img').first();
  await expect(face).toBeVisible();
  await expect(face).not.toHaveJSProperty('naturalWidth', 0);
});

test('[CLI-045] a contract is kept with its paper and found valid', async ({ page }) => {
  await newCompany(page);
  const id = await newClient(page, { phone: '+79161234567', firstName: 'Анна' });
  await open(page, `/clients/${id}?tab=contracts`);

  await page.getByRole('button', { name: 'Добавить договор' }).click();
  const form = page.getByRole('dialog', { name: 'Добавить договор' });
  await form.getByLabel('Номер').fill('М-7');
  await form.getByLabel('Файл договора').setInputFiles({ ...paper, buffer: Buffer.from('not a paper') });
  await form.getByRole('button', { name: 'Сохранить' }).click();
  await expect(form.getByRole('alert')).toContainText('PDF');
  await form.getByLabel('Файл договора').setInputFiles(paper);
  await form.getByRole('button', { name: 'Сохранить' }).click();

  await expect(form).toHaveCount(0);
  const row = page.getByRole('row', { name: /М-7/ });
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('Действует');
  const download = page.waitForEvent('download');
  await row.getByRole('link', { name: 'PDF' }).click();
  expect((await download).suggestedFilename()).toBe('Договор М-7.pdf');
});

test('[CLI-029] changes of the profile are kept only after saving, and are not lost by a click', async ({ page }) => {
  await newCompany(page);
  const id = await newClient(page, { phone: '+79161234567', firstName: 'Анна', lastName: 'Котова' });
  await open(page, `/clients/${id}/edit`);

  await page.getByLabel('Фамилия').fill('Морозова');
  await page.getByRole('navigation').getByRole('link', { name: 'Журнал' }).click();
  const question = page.getByRole('dialog');
  await question.getByRole('button', { name: 'Остаться' }).click();
  await expect(page.getByLabel('Фамилия')).toHaveValue('Морозова');
  await page.keyboard.press('Control+s');

  await expect(page.getByRole('heading', { level: 1 })).toContainText('Анна Морозова');
});

test('[CLI-001] two cards of one person become one with the visits of both', async ({ page }) => {
  const company = await newCompany(page);
  await bookedVisit(page, company, { clock: '10:00', firstName: 'Анна', phone: '+79161234567' });
  await bookedVisit(page, company, { clock: '12:00', firstName: 'Аня', phone: '+79161234568' });
  const { items } = await (await page.request.get('/api/v1/clients')).json();
  for (const { id } of items) {
    expect((await page.request.patch(`/api/v1/clients/${id}`, { data: { email: 'anna@mail.example' } })).ok()).toBe(
      true,
    );
  }
  await open(page, '/clients/duplicates');

  await page.getByRole('button', { name: 'Объединить в первую' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Объединить' }).click();
  await expect(page.getByText('Карточки объединены')).toBeVisible();
  await settled(page);

  await expect(page.getByRole('link', { name: 'Визиты 2' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('axe finds nothing serious on the card of a client', async ({ page }) => {
      const company = await newCompany(page);
      await bookedVisit(page, company, { clock: '10:00', firstName: 'Анна', phone: '+79161234567' });
      const { items } = await (await page.request.get('/api/v1/clients')).json();
      const card = `/clients/${items[0].id}`;
      const contract = { kind: 'medical', number: 'М-7', signedOn: company.day };
      await page.request.post(`/api/v1${card}/contracts`, { data: contract });
      const found: string[] = [];
      for (const address of [
        card,
        `${card}?tab=visits`,
        `${card}?tab=contracts`,
        `${card}?tab=history`,
        `${card}/edit`,
      ]) {
        await open(page, address);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
        found.push(
          ...grave.map(({ id, nodes }) => `${address}: ${id} at ${nodes.map(({ target }) => target).join(' | ')}`),
        );
      }
      expect(found).toEqual([]);
    });
  });
}
