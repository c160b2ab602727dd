import { expect, test } from '@playwright/test';
import { open } from './screen.ts';

test('[ORG-001, ORG-002, ORG-011] a visitor registers a company and sees its journal with the first colleague', async ({
  page,
}) => {
  const unique = Date.now();
  await open(page, '/start');
  const company = page.getByRole('textbox', { name: 'Название' }).first();
  const studio = page.getByRole('textbox', { name: 'Название' }).last();
  await expect(company).toBeFocused();
  await company.fill('Терма');
  await page.getByRole('textbox', { name: 'Ваше имя' }).fill('Ирина Зотова');
  await page.getByRole('textbox', { name: 'Телефон или почта' }).fill(`irina-${unique}@terma.example`);
  await page.getByLabel('Пароль', { exact: true }).fill('тёплый хаммам 42');
  await page.getByRole('button', { name: 'Спа и массаж' }).click();
  await studio.fill('Чеховская');
  await page.getByRole('textbox', { name: 'Адрес' }).fill('Москва, Страстной бульвар, 8');
  const services = page.getByRole('checkbox');
  await expect(services.first()).toBeChecked();
  const team = page.getByRole('textbox', { name: 'Имя, должность, Enter' });
  await team.fill('Вероника Лаптева, массажист');
  await team.press('Enter');
  await expect(page.getByText('Всё готово')).toBeVisible();

  await page.getByRole('button', { name: 'Открыть журнал' }).click();

  await expect(page).toHaveURL(/\/journal/);
  await expect(page.getByRole('navigation', { name: 'Разделы' })).toBeVisible();
  await expect(page.getByText('Вероника').first()).toBeVisible();
});

test('[ORG-001] the start says at the field what is missing and keeps what was entered', async ({ page }) => {
  await open(page, '/start');
  await page.getByRole('textbox', { name: 'Ваше имя' }).fill('Ирина Зотова');
  await page.getByLabel('Пароль', { exact: true }).fill('коротко');

  await page.getByRole('button', { name: 'Открыть журнал' }).click();

  await expect(page.getByText('Не меньше 8 символов')).toBeVisible();
  await expect(page.getByText('Проверьте телефон или почту')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Название' }).first()).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Ваше имя' })).toHaveValue('Ирина Зотова');
});
