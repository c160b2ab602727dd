import { expect, type Page, test } from '@playwright/test';
import { type Company, newCompany } from './company.ts';
import { lastMessageTo } from './outbox.ts';
import { goTo, open, settled } from './screen.ts';

const uniquePhone = () => `+7926${String(Math.floor(Math.random() * 1e7)).padStart(7, '0')}`;

/** Without quiet hours: what is sent at night would wait for the morning. */
async function companyAwake(page: Page): Promise<Company & { companyId: string }> {
  const company = await newCompany(page);
  const { companyId } = await (await page.request.get(`/api/v1/studios/${company.studioId}`)).json();
  const saved = await page.request.put(`/api/v1/messaging/settings/${companyId}/rules`, {
    data: { quietFromMin: 0, quietToMin: 0, kinds: [] },
  });
  expect(saved.status()).toBe(200);
  return { ...company, companyId };
}

/** A visit of which the client was told by SMS: the server says that the message has left. */
async function toldOfVisit(page: Page, company: Company, phone: string): Promise<{ clientId: string }> {
  const booked = await page.request.post('/api/v1/visits', {
    data: {
      studioId: company.studioId,
      newClient: { phone, firstName: 'Анна' },
      startsAt: new Date(`${company.day}T18:00:00+03:00`).toISOString(),
      lines: [{ serviceId: company.serviceId, employeeId: company.people[0]?.id }],
      notify: true,
    },
  });
  expect(booked.status()).toBe(201);
  const clientId = (await booked.json()).client.id as string;
  await messagesLeft(page, clientId, 1);
  return { clientId };
}

/** Waits until so many messages about a booking have been handed to the provider. */
async function messagesLeft(page: Page, clientId: string, count: number): Promise<void> {
  await expect
    .poll(async () => {
      const { items } = await (
        await page.request.get(`/api/v1/messages?clientId=${clientId}&kind=visit_booked`)
      ).json();
      return items.filter(({ status }: { status: string }) => status === 'sent' || status === 'delivered').length;
    })
    .toBe(count);
}

test('[MSG-021] a text is written with its preview beside it, kept, and given back', async ({ page }) => {
  await newCompany(page);
  await open(page, '/messages?tab=texts&text=visit_booked.sms&language=ru');
  const text = page.getByRole('textbox', { name: 'Текст сообщения' });
  await text.fill('{client}, до встречи в {time}! {link}');
  await expect(page.getByText(/Анна, до встречи в \d\d:\d\d! http/)).toBeVisible();
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await expect(page.getByText('Сохранено')).toBeVisible();
  await settled(page);

  await open(page, '/messages?tab=texts&text=visit_booked.sms&language=ru');
  await expect(text).toHaveValue('{client}, до встречи в {time}! {link}');
  await text.fill('Здравствуйте, {nobody}');
  await expect(page.getByText(/\{nobody\}/).last()).toBeVisible();
});

test('[MSG-003] [MSG-021i] what goes by which channel is chosen and kept', async ({ page }) => {
  await newCompany(page);
  await open(page, '/messages?tab=channels');
  const byLetter = page.getByRole('checkbox', { name: 'Запись создана: Почта' });
  await expect(byLetter).toBeChecked();
  await byLetter.uncheck();
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await expect(page.getByText('Сохранено')).toBeVisible();
  await settled(page);

  await open(page, '/messages?tab=channels');
  await expect(page.getByRole('checkbox', { name: 'Запись создана: Почта' })).not.toBeChecked();
});

test('[MSG-011] [MSG-012] a client’s card shows what she was told, and it is sent again from there', async ({
  page,
}) => {
  const company = await companyAwake(page);
  const phone = uniquePhone();
  const { clientId } = await toldOfVisit(page, company, phone);
  await open(page, `/clients/${clientId}?tab=messages`);
  await page.getByRole('row', { name: /Запись создана SMS/ }).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByText('/v/••••')).toBeVisible();
  await sheet.getByRole('button', { name: 'Отправить ещё раз' }).click();
  await expect(page.getByText('Сообщение поставлено в очередь')).toBeVisible();
  await messagesLeft(page, clientId, 2);
});

test('[BKG-004] by the link in her message a client sees her visit alone, moves and cancels it', async ({
  page,
  browser,
}) => {
  const company = await companyAwake(page);
  const phone = uniquePhone();
  await toldOfVisit(page, company, phone);
  const link = /http[^\s<"]*\/v\/\w+/.exec(await lastMessageTo(page, phone))?.[0] ?? '';
  const context = await browser.newContext({ locale: 'ru-RU', viewport: { width: 390, height: 844 } });
  const client = await context.newPage();
  await goTo(client, link);
  await expect(client.getByRole('heading', { name: 'Анна, ждём вас' })).toBeVisible();
  await expect(client.getByText(phone)).toHaveCount(0);

  await client.getByRole('button', { name: 'Перенести' }).click();
  await client.getByRole('button', { name: '10:00', exact: true }).click();
  await expect(client.getByText(/, 10:00/).first()).toBeVisible();
  await expect(client.getByRole('heading', { name: 'Анна, ждём вас' })).toBeVisible();

  await client.getByRole('button', { name: 'Отменить' }).click();
  await client.getByRole('alertdialog').getByRole('button', { name: 'Отменить' }).click();
  await expect(client.getByRole('heading', { name: 'Запись отменена' })).toBeVisible();
  await context.close();
});
