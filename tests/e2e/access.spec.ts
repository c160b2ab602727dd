import { createHmac } from 'node:crypto';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { type Company, newCompany } from './company.ts';
import { lastMessageTo } from './outbox.ts';
import { open, settled } from './screen.ts';

const password = 'тёплый хаммам 42';

/** What an authenticator app shows for a key, now or `later` half minutes (RFC 6238). */
function codeOf(key: string, later = 0): string {
  const bits = [...key].map((letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  );
  const bytes = bits.join('').match(/.{8}/g) ?? [];
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + later));
  const mac = createHmac('sha1', Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2))))
    .update(counter)
    .digest();
  const offset = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

const ownEmail = async (page: Page) => (await (await page.request.get('/api/v1/session')).json()).user.email as string;

async function signInWithPassword(page: Page, email: string): Promise<void> {
  await page.getByLabel('Почта или телефон').fill(email);
  await page.getByLabel('Пароль', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Войти', exact: true }).click();
}

const rail = (page: Page) => page.getByRole('navigation', { name: 'Разделы' });

test('[ACC-001i] sets up a second factor with an authenticator app, and is asked for it at the next sign-in', async ({
  page,
}) => {
  await newCompany(page);
  const email = await ownEmail(page);
  await open(page, '/profile');

  await page.getByRole('button', { name: 'Включить' }).click();
  await page.getByLabel('Текущий пароль').fill(password);
  await page.getByRole('button', { name: 'Дальше' }).click();
  const key = await page.getByLabel('Или введите ключ вручную').inputValue();
  await page.getByLabel('Код из приложения').fill(codeOf(key));
  await page.getByRole('button', { name: 'Включить' }).click();
  await expect(page.getByText('Сохраните коды')).toBeVisible();
  await page.getByRole('button', { name: 'Сохранил' }).click();
  await expect(page.getByText('Осталось 10 кодов восстановления.')).toBeVisible();

  await page.context().clearCookies();
  await open(page, '/sign-in');
  await signInWithPassword(page, email);
  // A code works once, so the one of the next half minute is shown.
  await page.getByLabel('Код из приложения').fill(codeOf(key, 1));
  await page.getByRole('button', { name: 'Войти', exact: true }).click();

  await expect(rail(page)).toBeVisible();
});

test('[ACC-001i] comes in with a code from a letter instead of the password', async ({ page }) => {
  await newCompany(page);
  const email = await ownEmail(page);
  await page.context().clearCookies();
  await open(page, '/sign-in?from=/profile');

  await page.getByRole('button', { name: 'Войти по коду' }).click();
  await expect(page.getByText('Заполните поле').first()).toBeVisible();
  await page.getByLabel('Почта или телефон').fill(email);
  await page.getByRole('button', { name: 'Войти по коду' }).click();
  const field = page.getByLabel('Код', { exact: true });
  await expect(field).toBeFocused();
  await field.fill('000 000');
  await page.getByRole('button', { name: 'Войти', exact: true }).click();
  await expect(page.getByText(/Код не подходит/)).toBeVisible();
  const letter = await lastMessageTo(page, email);
  await field.fill(/\b\d{6}\b/.exec(letter)?.[0] ?? 'no code in the letter');
  await page.getByRole('button', { name: 'Войти', exact: true }).click();

  await expect(page).toHaveURL(/\/profile(\?|$)/);
  await expect(rail(page)).toBeVisible();
});

test('[ORG-001] goes on with a start that was left: services and colleagues', async ({ page }) => {
  const registered = await page.request.post('/api/v1/registrations', {
    data: {
      companyName: 'Терма',
      ownerName: 'Ирина Зотова',
      email: `left-${Date.now()}@terma.example`,
      password,
      businessKind: 'spa',
      locale: 'ru',
      country: 'RU',
      currency: 'RUB',
      studio: { name: 'Чеховская', address: 'Москва, Страстной бульвар, 8', timeZone: 'Europe/Moscow' },
      isFinished: false,
    },
  });
  expect(registered.status()).toBe(201);
  await open(page, '/settings');

  await page.getByRole('link', { name: /Продолжить/ }).click();
  await settled(page);
  await expect(page.getByRole('checkbox').first()).toBeChecked();
  const team = page.getByRole('textbox', { name: 'Имя, должность, Enter' });
  await team.fill('Вероника Лаптева, массажист');
  await team.press('Enter');
  await page.getByRole('button', { name: 'Открыть журнал' }).click();

  await expect(page).toHaveURL(/\/journal/);
  await expect(page.getByText('Вероника').first()).toBeVisible();
});

test('[ACC-018, ACC-007] a right taken away counts from the next step of the colleague, without a new sign-in', async ({
  page,
  browser,
}) => {
  const company = await newCompany(page);
  const positionId = await positionThatSeesClients(page);
  const desk = await colleague(page, browser, company, positionId);
  await open(desk, '/clients');
  await expect(desk.getByRole('heading', { name: 'Клиенты' })).toBeVisible();

  await open(page, `/settings/rights?position=${positionId}`);
  const cell = page.getByRole('button', { name: 'Должность. Карточки клиентов. Просмотр: есть' });
  await cell.click();
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await expect(page.getByText('Права сохранены')).toBeVisible();

  await open(desk, '/clients');
  await expect(desk.getByText('Сюда нет доступа')).toBeVisible();
  expect((await desk.request.get('/api/v1/clients')).status()).toBe(403);
  await desk.context().close();
});

async function positionThatSeesClients(page: Page): Promise<string> {
  const made = await page.request.post('/api/v1/positions', { data: { name: 'Смотритель' } });
  expect(made.status()).toBe(201);
  const { id, version } = await made.json();
  const right = { view: true, scope: 'studio' };
  const saved = await page.request.put(`/api/v1/positions/${id}/rights`, {
    data: { version, rights: { 'clients.client': right, 'bookings.visit': right }, grades: [] },
  });
  expect(saved.ok()).toBe(true);
  return id;
}

/** A colleague of this position, signed in through the link of the invitation in a browser of her own. */
async function colleague(page: Page, browser: Browser, company: Company, positionId: string): Promise<Page> {
  const added = await page.request.post('/api/v1/employees', {
    data: {
      firstName: 'Дарья',
      places: [{ studioId: company.studioId }],
      roles: [{ positionId, studioIds: [company.studioId] }],
    },
  });
  expect(added.status()).toBe(201);
  const invited = await page.request.post('/api/v1/invitations', {
    data: { accountId: (await added.json()).id, channel: 'link' },
  });
  const { link } = await invited.json();
  const context = await browser.newContext();
  const answer = await context.request.put(`/api/v1/sign-in-links/${link.split('/').at(-1)}`, { data: { password } });
  expect(answer.status()).toBe(200);
  return context.newPage();
}
