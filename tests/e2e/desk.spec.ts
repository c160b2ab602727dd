import { expect, type Locator, type Page, test } from '@playwright/test';
import { bookedVisit, type Company, newCompany } from './company.ts';
import { signIn } from './people.ts';
import { open } from './screen.ts';

/** A visit in the grid, by what it says of itself. */
function visitOf(page: Page, name: string | RegExp): Locator {
  return page.getByRole('main').getByRole('button', { name });
}

async function openJournal(page: Page, company: Company): Promise<void> {
  await open(page, `/journal?date=${company.day}`);
  await expect(page.getByText('Вероника Л.').first()).toBeVisible();
}

test('[BKG-020] books a new client from the panel: phone, service, one of the best times', async ({ page }) => {
  const company = await newCompany(page);
  await openJournal(page, company);

  await page.getByRole('button', { name: 'Записать' }).click();
  const panel = page.getByRole('region', { name: 'Новая запись' });
  await panel.getByRole('button', { name: 'Новый клиент' }).click();
  await panel.getByLabel('Телефон').fill('9161234567');
  await panel.getByLabel('Имя').fill('Ольга');
  await panel.getByLabel('Ещё услуга').click();
  await page.getByRole('option', { name: 'Балийский массаж' }).click();
  await panel.getByRole('radiogroup', { name: 'Лучшее время' }).getByRole('radio').first().click();
  await panel.getByRole('button', { name: /^Записать на/ }).click();

  await expect(page.getByText(/Ольга: запись на/)).toBeVisible();
  await expect(panel).toBeHidden();
  await expect(visitOf(page, /Ольга, Балийский массаж/)).toBeVisible();
});

test('[ORG-016i] a studio for women warns the desk that books a stranger, and the guest before she confirms', async ({
  page,
}) => {
  const company = await newCompany(page);
  const studio = await (await page.request.get(`/api/v1/studios/${company.studioId}`)).json();
  const changed = await page.request.patch(`/api/v1/studios/${company.studioId}`, {
    data: { version: studio.version, womenOnly: true },
  });
  expect(changed.ok()).toBe(true);

  await openJournal(page, company);
  await page.getByRole('button', { name: 'Записать' }).click();
  const panel = page.getByRole('region', { name: 'Новая запись' });
  await expect(panel.getByText(/только женщин/)).toHaveCount(0);
  await panel.getByRole('button', { name: 'Новый клиент' }).click();
  await expect(panel.getByText('Студия принимает только женщин: уточните, кто придёт')).toBeVisible();

  await page.goto(`/s/${company.publicAddress}`);
  const widget = page.locator('salus-booking');
  await widget.locator('.prices button').first().click();
  await widget.locator('.who > button').first().click();
  await widget.locator('.day:not([data-full])').last().click();
  await widget.locator('section .slot').first().click();
  await expect(widget.getByText('Эта студия только для женщин')).toBeVisible();
});

test('[BKG-009, BKG-013] moves a visit by hand, takes it back, receives the client and finishes', async ({ page }) => {
  const company = await newCompany(page);
  await bookedVisit(page, company, { clock: '10:00', firstName: 'Ольга', phone: '+79161234567' });
  await openJournal(page, company);
  const visit = visitOf(page, /Ольга/);
  await expect(visit).toHaveAccessibleName(/^10:00.11:00/);

  await dragDown(page, visit, 120);

  await expect(page.getByText(/Ольга: перенесено на/)).toBeVisible();
  await expect(visitOf(page, /^12:00.13:00, Ольга/)).toBeVisible();

  await page
    .getByRole('button', { name: /Вернуть|Отменить/ })
    .first()
    .click();
  await expect(visitOf(page, /^10:00.11:00, Ольга/)).toBeVisible();

  await visitOf(page, /Ольга/).click();
  const card = page.getByRole('region', { name: /^Визит №/ });
  await card.getByRole('button', { name: 'Пришёл' }).click();
  await card.getByRole('button', { name: 'Завершить' }).click();

  await expect(visitOf(page, /Ольга.*Завершён/i)).toBeVisible();
});

test('[BKG-010, BKG-012] cancels with who and why, and the time is free again', async ({ page }) => {
  const company = await newCompany(page);
  await bookedVisit(page, company, { clock: '10:00', firstName: 'Ольга', phone: '+79161234567' });
  await openJournal(page, company);

  await visitOf(page, /Ольга/).click();
  const panel = page.getByRole('region', { name: /^Визит №/ });
  await panel.getByRole('button', { name: 'Ещё действия' }).click();
  await page.getByRole('menuitem', { name: 'Отменить визит' }).click();
  await panel.getByLabel('Причина').fill('Заболела');
  await panel.getByRole('button', { name: 'Отменить визит' }).click();

  await expect(panel.getByText('Заболела').first()).toBeVisible();
  await expect(visitOf(page, /Ольга.*(Ожидается|Подтверждён)/i)).toHaveCount(0);
});

test('[STF-008i, STF-009] covers a sick colleague: her visits are listed, moved, then nobody can book her', async ({
  page,
}) => {
  const company = await newCompany(page);
  const [sick, well] = ['Лаптева', 'Дорохов'].map((name) => company.people.find((one) => one.lastName === name));
  if (!sick || !well) throw new Error('The company has no such colleagues.');
  await bookedVisit(page, company, {
    clock: '10:00',
    employeeId: sick.id,
    firstName: 'Ольга',
    phone: '+79161234567',
  });

  await noteSickLeave(page, sick.id, company.day);
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByText(/Ольга · Балийский массаж/)).toBeVisible();

  await openJournal(page, company);
  await visitOf(page, /Ольга/).click();
  const panel = page.getByRole('region', { name: /^Визит №/ });
  await panel.getByRole('button', { name: 'Ещё действия' }).click();
  await page.getByRole('menuitem', { name: 'Перенести' }).click();
  await panel.getByLabel('Специалист').click();
  await page.getByRole('option', { name: /Дорохов/ }).click();
  await panel.getByRole('button', { name: 'Перенести' }).click();
  await expect(page.getByText(/Ольга: перенесено на/)).toBeVisible();

  await noteSickLeave(page, sick.id, company.day);
  await expect(page.getByText('Отсутствие записано')).toBeVisible();
  await openJournal(page, company);
  await expect(page.getByText('Больничный').first()).toBeVisible();
  await expect(visitOf(page, /Ольга/)).toBeVisible();
});

test('[SCH-013i] a booking in one browser appears in the other by itself', async ({ browser, page }) => {
  const company = await newCompany(page);
  const other = await browser.newContext({ storageState: await page.context().storageState() });
  const colleague = await other.newPage();
  await openJournal(colleague, company);
  await openJournal(page, company);

  await bookedVisit(page, company, { clock: '10:00', firstName: 'Ольга', phone: '+79161234567' });

  await expect(visitOf(colleague, /Ольга/)).toBeVisible();
  await other.close();
});

test('[ACC-007, ACC-016] who may only view finds no control that changes anything', async ({ page }) => {
  await signIn(page, 'viewer');
  await open(page, '/journal');
  await expect(page.getByRole('navigation', { name: 'Разделы' })).toBeVisible();

  await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^(Новая запись|Записать|Создать)$/ })).toHaveCount(0);
  const rail = page.getByRole('navigation', { name: 'Разделы' });
  await expect(rail.getByRole('link', { name: 'Настройки' })).toHaveCount(0);
  await expect(rail.getByRole('link', { name: 'Клиенты' })).toHaveCount(0);
  await open(page, '/clients');
  await expect(page.getByText('Сюда нет доступа')).toBeVisible();
});

/** Takes a visit of an hour in its middle and lets it go so many minutes later. */
async function dragDown(page: Page, visit: Locator, minutes: number): Promise<void> {
  await visit.scrollIntoViewIfNeeded();
  const box = await visit.boundingBox();
  if (!box) throw new Error('The visit is not on the screen.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 20, { steps: 4 });
  await page.mouse.move(x, y + (box.height * minutes) / 60, { steps: 8 });
  await page.mouse.up();
}

async function noteSickLeave(page: Page, employeeId: string, day: string): Promise<void> {
  await open(page, `/staff/${employeeId}?tab=schedule`);
  await page.getByRole('button', { name: 'Добавить' }).last().click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Причина').click();
  await page.getByRole('option', { name: 'Больничный' }).click();
  for (const label of ['Первый день', 'Последний день']) {
    await sheet.getByLabel(label).fill(day);
    await sheet.getByLabel(label).press('Tab');
  }
  await sheet.getByRole('button', { name: 'Записать отсутствие' }).click();
}
