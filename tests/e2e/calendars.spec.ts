import { expect, test } from '@playwright/test';
import { newCompany } from './company.ts';
import { open, settled } from './screen.ts';

test('[SCH-013] an employee’s feed is switched on, gives her visits, and dies with a new address', async ({ page }) => {
  const { people } = await newCompany(page);
  await open(page, `/staff/${people[0]?.id}?tab=calendars`);
  await page.getByRole('button', { name: 'Получить адрес' }).click();
  await expect(page.getByText('Адрес готов')).toBeVisible();
  const address = page.getByRole('textbox', { name: 'Адрес календаря' });
  const first = await address.inputValue();
  const read = async (of: string) => (await page.request.get(new URL(of).pathname)).status();
  expect(await read(first)).toBe(200);

  await page.getByRole('button', { name: 'Новый адрес' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Выдать новый' }).click();
  await expect(address).not.toHaveValue(first);
  await settled(page);
  expect([await read(first), await read(await address.inputValue())]).toEqual([404, 200]);
});

test('[SCH-020] a busy calendar comes in as a file, takes the time, and gives it back', async ({ page }) => {
  const { people, day } = await newCompany(page);
  const stamp = (clock: string) => `${day.replaceAll('-', '')}T${clock}00`;
  const event = `BEGIN:VEVENT\nUID:1\nSUMMARY:Врач\nDTSTART:${stamp('1200')}\nDTEND:${stamp('1400')}\nEND:VEVENT`;
  await open(page, `/staff/${people[0]?.id}?tab=calendars`);
  await page.getByRole('button', { name: 'Подключить календарь' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByText('Файлом').click();
  await sheet.locator('input[type=file]').setInputFiles({
    name: 'vrach.ics',
    mimeType: 'text/calendar',
    buffer: Buffer.from(`BEGIN:VCALENDAR\n${event}\nEND:VCALENDAR\n`),
  });
  await sheet.getByRole('button', { name: 'Подключить', exact: true }).click();
  await expect(page.getByText('Календарь подключён')).toBeVisible();
  await settled(page);
  const calendar = page.getByRole('region', { name: 'vrach.ics' });
  await expect(calendar.getByText('1 занятый промежуток')).toBeVisible();

  await calendar.getByRole('button', { name: 'Отключить календарь' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Отключить календарь' }).click();
  await expect(page.getByText('Календарь отключён')).toBeVisible();
  await expect(calendar).toHaveCount(0);
});
