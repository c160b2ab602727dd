import { expect, type Page, test } from '@playwright/test';
import { bookedVisit, type Company, newCompany } from './company.ts';
import { codeSentTo, newPhone } from './foreign-site.ts';
import { goTo, open } from './screen.ts';

/** Offers are made after the commit: the server says when one runs. */
async function runningOffer(page: Page, company: Company): Promise<{ id: string }> {
  let found: { id: string } | undefined;
  await expect
    .poll(async () => {
      const waits = await page.request.get(`/api/v1/waits?studioId=${company.studioId}&state=offered`);
      found = (await waits.json()).items[0];
      return found?.id;
    })
    .toBeTruthy();
  return found as { id: string };
}

test('[BKG-003] the desk sees for whom a time is kept, and her yes books it with one press', async ({ page }) => {
  const company = await newCompany(page);
  const visit = await bookedVisit(page, company, { clock: '18:00', firstName: 'Анна', phone: `+7${newPhone()}` });
  const booked = await (await page.request.get(`/api/v1/visits/${visit.id}`)).json();
  const joined = await page.request.post('/api/v1/waits', {
    data: {
      studioId: company.studioId,
      clientId: booked.client.id,
      serviceIds: [company.serviceId],
      fromDay: company.day,
      untilDay: company.day,
      fromMin: 720,
      toMin: 780,
    },
  });
  expect(joined.status()).toBe(201);
  await runningOffer(page, company);

  await open(page, '/waiting');
  await page.getByRole('row').filter({ hasText: 'Анна' }).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByText('Балийский массаж')).toBeVisible();
  await sheet.getByRole('button', { name: 'Согласен, записать' }).click();
  await expect(page.getByText('Клиент записан')).toBeVisible();

  await expect(sheet.getByRole('button', { name: 'Открыть визит' })).toBeVisible();
  const visits = await (
    await page.request.get(`/api/v1/visits?studioIds=${company.studioId}&from=${company.day}`)
  ).json();
  expect(visits.items.map(({ startsAt }: { startsAt: string }) => startsAt)).toEqual([
    new Date(`${company.day}T12:00:00+03:00`).toISOString(),
    new Date(`${company.day}T18:00:00+03:00`).toISOString(),
  ]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('[BKG-003, WID-013] a client who finds no time that suits waits, and takes the one that is kept for her', async ({
    page,
  }) => {
    const company = await newCompany(page);
    const widget = page.locator('salus-booking');
    const phone = newPhone();
    await goTo(page, `/s/${company.publicAddress}`);
    await widget.locator('.prices button').first().click();
    await widget.locator('.who > button').first().click();
    await widget.locator('.day:not([data-full])').last().click();
    await widget.getByRole('button', { name: /^Нет удобного часа/ }).click();
    await widget.getByRole('button', { name: 'Неделя вперёд' }).click();
    await widget.locator('input[type=tel]').fill(`8${phone}`);
    await widget.getByRole('button', { name: 'Ждать время' }).click();
    await widget.locator('.code input').fill(await codeSentTo(page, phone));
    await widget.getByLabel('Имя').fill('Ольга');
    await widget.getByRole('button', { name: 'Продолжить', exact: true }).click();
    await expect(widget.getByRole('heading', { name: 'Вы в очереди' })).toBeVisible();

    await runningOffer(page, company);
    await goTo(page, `/s/${company.publicAddress}`);
    const offer = widget.getByRole('region', { name: 'Время освободилось' });
    await offer.getByRole('button', { name: /^Записаться на/ }).click();

    await expect(widget.getByRole('heading', { name: 'Вы записаны' })).toBeVisible();
    const waits = await (await page.request.get(`/api/v1/waits?studioId=${company.studioId}&state=booked`)).json();
    expect(waits.items).toHaveLength(1);
  });
});
