import { randomUUID } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import { type Company, newCompany } from './company.ts';
import { bookedParticipant, newClass, newHall, participantsOf } from './group-classes.ts';
import { open, settled } from './screen.ts';

const people = (page: Page) => page.getByRole('list', { name: 'Участники' }).getByRole('listitem');
const search = (page: Page) => page.getByRole('combobox', { name: 'Записать гостя' });

async function statesOf(page: Page, classId: string): Promise<string[]> {
  const card = await (await page.request.get(`/api/v1/classes/${classId}`)).json();
  return card.participants.map(({ booking }: { booking: { state: string } }) => booking.state).sort();
}

/** An online class that begins in half an hour: its attendance can be marked, whatever the hour of the test. */
async function classSoon(page: Page, company: Company, classTypeId: string): Promise<{ id: string }> {
  const moscow = new Date(Date.now() + (3 * 60 + 30) * 60_000);
  const id = randomUUID();
  const made = await page.request.post('/api/v1/classes', {
    data: {
      id,
      studioId: company.studioId,
      classTypeId,
      trainerIds: [company.people[0]?.id],
      durationMin: 55,
      capacity: 6,
      priceMinor: 90_000,
      isOnline: true,
      day: moscow.toISOString().slice(0, 10),
      startMin: moscow.getUTCHours() * 60 + moscow.getUTCMinutes(),
    },
  });
  expect(made.status(), await made.text()).toBe(201);
  return { id };
}

test('[BKG-001i, BKG-018] the desk finds a client by phone, chooses the seat and books: three steps on one screen', async ({
  page,
}) => {
  const company = await newCompany(page);
  const { id } = await newClass(page, company, { ...(await newHall(page, company)), clock: '18:00' });
  const card = { phone: '+79161234567', firstName: 'Ольга', lastName: 'Тихонова' };
  expect((await page.request.post('/api/v1/clients', { data: card })).status()).toBe(201);
  await open(page, `/classes/${id}`);

  await search(page).fill('123-45-67');
  await expect(page.getByText('абонемента нет, 900 ₽')).toBeVisible();
  await page.getByRole('button', { name: 'Место 5 свободно' }).click();
  await page
    .getByRole('button', { name: 'Записать', exact: false })
    .and(page.locator('[data-variant="primary"]'))
    .click();

  await expect(page.getByText('Ольга Тихонова: место 5 занято')).toBeVisible();
  await expect(people(page)).toHaveText([/Ольга Тихонова/]);
  expect(await participantsOf(page, id)).toEqual([{ name: 'Ольга', seat: 5 }]);
});

test('[BKG-003, BKG-003i] full: a new client waits; a cancelled place is offered to her, and the desk takes it for her', async ({
  page,
}) => {
  const company = await newCompany(page);
  const { id } = await newClass(page, company, { ...(await newHall(page, company)), clock: '18:00', capacity: 1 });
  await bookedParticipant(page, id, '+79161234501');
  await open(page, `/classes/${id}`);

  await search(page).fill('+79161234502');
  await page.getByRole('button', { name: 'Новый клиент' }).click();
  await page.getByRole('textbox', { name: 'Имя' }).fill('Анна');
  await page.getByRole('button', { name: 'В лист ожидания' }).click();
  await expect(page.getByText('Анна в листе ожидания, 1 по очереди')).toBeVisible();
  const line = page.getByRole('region', { name: 'Лист ожидания' });
  await expect(line.getByRole('listitem')).toHaveText([/Анна/]);
  await settled(page);

  await page.getByRole('button', { name: 'Ещё: Вера' }).click();
  await page.getByRole('menuitem', { name: 'Отменить запись' }).click();
  const dialog = page.getByRole('dialog', { name: 'Отменить запись: Вера' });
  await expect(dialog.getByText('Место получит лист ожидания, в нём 1.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Отменить запись' }).click();
  await expect(page.getByText('Вера: запись отменена')).toBeVisible();
  await expect(line.getByText(/предложено до/)).toBeVisible();
  await settled(page);

  await line.getByRole('button', { name: 'Записать: Анна' }).click();
  await expect(people(page)).toHaveText([/Анна/]);
  await expect.poll(() => participantsOf(page, id)).toEqual([{ name: 'Анна', seat: 1 }]);
});

test('[BKG-009] who came is marked by the keyboard, everybody at once, and a mark is taken back', async ({ page }) => {
  const company = await newCompany(page);
  const { classTypeId } = await newHall(page, company);
  const { id } = await classSoon(page, company, classTypeId);
  for (const last of [1, 2, 3]) await bookedParticipant(page, id, `+7916123450${last}`);
  await open(page, `/classes/${id}`);
  const marks = people(page).getByRole('button', { name: /Отметить: Вера|Вера: Приш|Вера: На месте/ });

  await marks.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(page.getByText('Вера: приход отмечен')).toBeVisible();
  await settled(page);
  expect(await statesOf(page, id)).toEqual(['attended', 'booked', 'booked']);

  await page.getByRole('button', { name: 'Отметить всех' }).click();
  await expect(page.getByText('Отмечен приход: 2')).toBeVisible();
  await settled(page);
  expect(await statesOf(page, id)).toEqual(['attended', 'attended', 'attended']);

  await marks.last().click();
  await expect(page.getByText('Вера: отметка снята')).toBeVisible();
  await expect(page.getByText('2 на месте')).toBeVisible();
  expect(await statesOf(page, id)).toEqual(['attended', 'attended', 'booked']);
});

test('[SCH-006] a class is moved after a look at whom it touches, and the change is taken back', async ({ page }) => {
  const company = await newCompany(page);
  const { id } = await newClass(page, company, { ...(await newHall(page, company)), clock: '18:00' });
  await bookedParticipant(page, id, '+79161234501');
  await open(page, `/classes/${id}?do=change`);
  const dialog = page.getByRole('dialog', { name: 'Изменить занятие' });

  await dialog.getByRole('textbox', { name: 'Начало' }).fill('19:30');
  await dialog.getByRole('textbox', { name: 'Начало' }).press('Enter');
  await expect(dialog.getByText('Занятий: 1, клиентов: 1')).toBeVisible();
  await expect(dialog.getByText(/19:30–20:25/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Изменить 1 занятие' }).click();
  await expect(page.getByText('Изменено занятий: 1')).toBeVisible();
  await expect(page.getByRole('main').getByText('19:30–20:25')).toBeVisible();
  await settled(page);

  await page.getByRole('button', { name: 'Вернуть как было' }).click();
  await expect(page.getByText('Всё снова как было')).toBeVisible();
  await expect(page.getByRole('main').getByText('18:00–18:55')).toBeVisible();
});
