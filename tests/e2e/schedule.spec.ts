import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { bookedVisit, type Company, newCompany } from './company.ts';
import { open, settled } from './screen.ts';

/** The Monday after a day. */
function mondayAfter(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + ((8 - at.getUTCDay()) % 7 || 7));
  return at.toISOString().slice(0, 10);
}

function daysLater(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}

function personOf(company: Company, lastName: string) {
  const person = company.people.find((one) => one.lastName === lastName);
  if (!person) throw new Error(`Nobody is called ${lastName}.`);
  return person;
}

async function setShift(page: Page, company: Company, facts: { employeeId: string; day: string; from: number }) {
  const answer = await page.request.put('/api/v1/schedule/shifts', {
    data: {
      studioId: company.studioId,
      cells: [{ employeeId: facts.employeeId, day: facts.day }],
      plan: { work: [[facts.from, 1200]], breaks: [] },
    },
  });
  expect(answer.status()).toBe(200);
}

async function graveFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target).join(' | ')}`);
}

test('[SCH-016] plans a shift with the keyboard alone, takes it back, and publishes what was drafted', async ({
  page,
}) => {
  const company = await newCompany(page);
  const monday = mondayAfter(company.day);
  await open(page, `/schedule?from=${monday}`);
  const grid = page.getByRole('region', { name: 'График работы' });
  const cellOf = (name: string, hours: string) => grid.getByRole('button', { name: new RegExp(`${name}.*${hours}`) });

  await grid.locator('[data-cell="0:0"]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(grid.locator('[data-cell="1:1"]')).toBeFocused();
  await page.keyboard.press('Enter');
  const editor = page.getByRole('dialog');
  await editor.getByLabel('Начало').fill('12:00');
  await editor.getByLabel('Конец').fill('18:00');
  await editor.getByRole('button', { name: 'Только этот день' }).press('Enter');
  await expect(page.getByText('Изменён 1 день')).toBeVisible();
  await expect(cellOf('.*', '12–18')).toHaveCount(1);

  await page
    .getByRole('button', { name: /^Вернуть/ })
    .first()
    .click();
  await expect(cellOf('.*', '12–18')).toHaveCount(0);

  const [id] = company.people.map((person) => person.id);
  const planned = await page.request.put('/api/v1/schedule/shifts', {
    data: {
      studioId: company.studioId,
      cells: [{ employeeId: id, day: monday }],
      plan: { work: [[780, 1080]], breaks: [] },
      asDraft: true,
    },
  });
  expect(planned.status()).toBe(200);
  // Nobody reloads: what a colleague plans appears by itself [SCH-013i].
  await expect(cellOf('.*', '13–18')).toBeVisible();
  await page.getByRole('button', { name: 'Опубликовать 1' }).click();
  await expect(page.getByText('Опубликован 1 день')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Опубликовать/ })).toHaveCount(0);
  await expect(cellOf('.*', '13–18')).toBeVisible();
});

test('[SCH-004i] copies a week: its collisions are listed, one is left as it was', async ({ page }) => {
  const company = await newCompany(page);
  const monday = mondayAfter(company.day);
  const { id } = personOf(company, 'Лаптева');
  await setShift(page, company, { employeeId: id, day: monday, from: 780 });
  await setShift(page, company, { employeeId: id, day: daysLater(monday, 1), from: 780 });
  await setShift(page, company, { employeeId: id, day: daysLater(monday, 7), from: 900 });
  await open(page, `/schedule?from=${monday}&panel=copy`);

  const sheet = page.getByRole('dialog');
  await expect(sheet.getByText('1 совпадение')).toBeVisible();
  await expect(sheet.getByText(/уже есть исключение/)).toBeVisible();
  await sheet.getByLabel('Заменить').uncheck();
  await sheet.getByRole('button', { name: 'Копировать 1 день' }).click();

  await expect(sheet).toBeHidden();
  const row = page.getByRole('button', { name: /Вероника Лаптева/ });
  await expect(row.filter({ hasText: '15–20' })).toHaveCount(1);
  await expect(row.filter({ hasText: /черновик|новая/ })).toHaveCount(1);
});

test('[STF-018, STF-008i] leave is asked for, its visit is handed over, then it is approved', async ({ page }) => {
  const company = await newCompany(page);
  const { id } = personOf(company, 'Лаптева');
  const visit = await bookedVisit(page, company, {
    clock: '10:00',
    employeeId: id,
    firstName: 'Ольга',
    phone: '+79161234567',
  });
  const asked = await page.request.post('/api/v1/absences', {
    data: {
      employeeId: id,
      kind: 'vacation',
      startsAt: new Date(`${company.day}T00:00:00+03:00`).toISOString(),
      endsAt: new Date(`${daysLater(company.day, 3)}T00:00:00+03:00`).toISOString(),
      state: 'requested',
    },
  });
  expect(asked.status()).toBe(201);
  await open(page, '/schedule');

  await page.getByRole('button', { name: '1 заявка' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Решить' }).click();
  const details = page.getByRole('dialog', { name: 'Вероника Лаптева' });
  await expect(details.getByRole('link', { name: /Ольга · Балийский массаж/ })).toBeVisible();
  await expect(details.getByRole('button', { name: 'Одобрить' })).toBeDisabled();
  const moved = await page.request.post(`/api/v1/visits/${visit.id}/cancellation`, {
    data: { by: 'studio', reason: 'Отпуск' },
  });
  expect(moved.ok()).toBe(true);

  await page.reload();
  await settled(page);
  await details.getByRole('button', { name: 'Одобрить' }).click();

  await expect(details).toBeHidden();
  await expect(page.getByRole('button', { name: '1 заявка' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Отпуск/ })).toBeVisible();
});

test('[STF-016] a photo is put into the card and is seen in the list', async ({ page }) => {
  const company = await newCompany(page);
  const { id } = personOf(company, 'Лаптева');
  await open(page, `/staff/${id}`);

  await page.locator('input[type=file]').setInputFiles({
    name: 'face.png',
    mimeType: 'image/png',
    // The smallest picture there is: one red pixel.
    buffer: Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==',
      'base64',
    ),
  });
  await expect(page.getByRole('button', { name: 'Убрать' })).toBeVisible();
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Сохранено')).toBeVisible();

  await open(page, '/staff');
  await expect(page.getByRole('row', { name: /Лаптева/ }).locator('img')).toBeVisible();
});

test('[STF-003] axe finds nothing serious on the card of an employee and its sheets', async ({ page }) => {
  const company = await newCompany(page);
  const { id } = personOf(company, 'Лаптева');
  const found: string[] = [];
  for (const tab of ['profile', 'settings']) {
    await open(page, `/staff/${id}${tab === 'profile' ? '' : `?tab=${tab}`}`);
    found.push(...(await graveFaults(page)).map((fault) => `${tab}: ${fault}`));
  }
  for (const panel of ['copy', 'templates']) {
    await open(page, `/schedule?panel=${panel}`);
    await expect(page.getByRole('dialog')).toBeVisible();
    found.push(...(await graveFaults(page)).map((fault) => `${panel}: ${fault}`));
  }
  expect(found).toEqual([]);
});
