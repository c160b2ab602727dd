import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type Company, newCompany } from './company.ts';
import { classDay, newClass, newHall } from './group-classes.ts';
import { open, settled } from './screen.ts';

function daysLater(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}

async function graveFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target).join(' | ')}`);
}

/** Classes of a day that are not cancelled, as the server has them: their clocks in Moscow. */
async function clocksOf(page: Page, company: Company, day: string): Promise<string[]> {
  const answer = await page.request.get(`/api/v1/classes?studioIds=${company.studioId}&from=${day}&to=${day}`);
  const { classes } = await answer.json();
  return classes.map(({ startsAt }: { startsAt: string }) =>
    new Date(startsAt).toLocaleTimeString('ru', { timeZone: 'Europe/Moscow', hour: '2-digit', minute: '2-digit' }),
  );
}

async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: option }).click();
}

/** Four classes at 18:00, one a week. */
async function newSeries(page: Page, company: Company): Promise<string> {
  const { roomId, classTypeId } = await newHall(page, company);
  const answer = await page.request.post('/api/v1/class-series', {
    data: {
      studioId: company.studioId,
      classTypeId,
      roomId,
      trainerIds: [company.people[0]?.id],
      durationMin: 55,
      capacity: 6,
      weekdays: [(new Date(classDay()).getUTCDay() + 6) % 7],
      startMin: 1080,
      startsOn: classDay(),
      repeatCount: 4,
    },
  });
  expect(answer.status()).toBe(201);
  return (await answer.json()).seriesId;
}

test('[SCH-001, SCH-003, SCH-010] places a series, leaves out the day whose hall is taken, and takes it all back', async ({
  page,
}) => {
  const company = await newCompany(page);
  const { roomId, classTypeId } = await newHall(page, company);
  await newClass(page, company, { classTypeId, roomId, clock: '18:00' });
  await open(page, `/timetable/new?date=${classDay()}`);

  await choose(page, 'Направление', 'Стретчинг');
  await choose(page, 'Тренеры', 'Артём Дорохов');
  await page.keyboard.press('Escape');
  await choose(page, 'Зал', 'Зал 1');
  await page.getByRole('radio', { name: 'После занятий' }).click();
  await page.getByRole('textbox', { name: 'Сколько занятий' }).fill('3');
  const plan = page.getByRole('region', { name: 'Что получится' });
  await expect(plan.getByRole('listitem')).toHaveCount(3);
  await expect(plan.getByText('зал занят')).toHaveCount(1);
  await plan.getByRole('checkbox').first().click();
  await page.getByRole('button', { name: 'Поставить 2 занятия' }).click();

  await expect(page.getByText('2 занятия в расписании')).toBeVisible();
  expect(await clocksOf(page, company, daysLater(classDay(), 7))).toEqual(['18:00']);
  await page.getByRole('button', { name: 'Вернуть' }).click();
  await expect(page.getByText('Вернули как было')).toBeVisible();
  expect(await clocksOf(page, company, daysLater(classDay(), 7))).toEqual([]);
  expect(await clocksOf(page, company, classDay())).toEqual(['18:00']);
});

test('[SCH-004] copies a day of classes to the next one', async ({ page }) => {
  const company = await newCompany(page);
  const { roomId, classTypeId } = await newHall(page, company);
  await newClass(page, company, { classTypeId, roomId, clock: '10:00' });
  await newClass(page, company, { classTypeId, roomId, clock: '18:00' });
  const next = daysLater(classDay(), 1);
  await open(page, `/timetable?view=day&date=${classDay()}`);
  await expect(page.getByRole('main').getByRole('link', { name: /Стретчинг/ })).toHaveCount(2);

  await page.getByRole('button', { name: 'Ещё' }).click();
  await page.getByRole('menuitem', { name: 'Скопировать занятия' }).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByRole('listitem')).toHaveCount(2);
  await sheet.getByRole('button', { name: 'Скопировать 2 занятия' }).click();
  await expect(page.getByText('2 занятия в расписании')).toBeVisible();

  expect(await clocksOf(page, company, next)).toEqual(['10:00', '18:00']);
  await open(page, `/timetable?view=day&date=${next}`);
  await expect(page.getByRole('main').getByRole('link', { name: /Стретчинг/ })).toHaveCount(2);
  expect(await graveFaults(page)).toEqual([]);
});

test('[SCH-001i, SCH-006] a series moves by half an hour, comes back, and ends', async ({ page }) => {
  const company = await newCompany(page);
  const seriesId = await newSeries(page, company);
  await open(page, `/timetable/series/${seriesId}`);
  const time = page.getByRole('textbox', { name: 'Время' });
  await expect(time).toHaveValue('18:00');

  await time.fill('18:30');
  await time.press('Tab');
  const plan = page.getByRole('region', { name: 'Что получится' });
  await expect(plan.getByRole('listitem')).toHaveCount(4);
  expect(await graveFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Изменить 4 занятия' }).click();
  await expect(page.getByText('Изменили 4 занятия')).toBeVisible();
  await expect(page.getByText('Вернуть как было можно до')).toBeVisible();
  await settled(page);
  expect(await clocksOf(page, company, classDay())).toEqual(['18:30']);

  await page.getByRole('button', { name: 'Вернуть' }).click();
  await expect(page.getByText('Вернули как было')).toBeVisible();
  await settled(page);
  await expect(time).toHaveValue('18:00');

  await page.getByRole('button', { name: 'Завершить серию' }).click();
  await page.getByRole('button', { name: 'Отменить 4 занятия' }).click();
  await expect(page.getByText('Серия завершена, отменили 4 занятия')).toBeVisible();
  await expect(page.getByText('В этой серии больше нет занятий')).toBeVisible();
});

test('axe finds nothing serious in the form of new classes', async ({ page }) => {
  await newCompany(page);
  await open(page, `/timetable/new?date=${classDay()}`);

  expect(await graveFaults(page)).toEqual([]);
});
