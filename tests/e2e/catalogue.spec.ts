import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { newCompany } from './company.ts';
import { signIn } from './people.ts';
import { open, settled } from './screen.ts';

/** Opens the list of services in the booking panel of the journal. */
async function openServicesToBook(page: Page, day: string) {
  await open(page, `/journal?date=${day}&panel=new`);
  const panel = page.getByRole('region', { name: 'Новая запись' });
  await panel.getByLabel('Ещё услуга').click();
  return panel;
}

test('[CAT-013] a service is made in its form and is offered', async ({ page }) => {
  const company = await newCompany(page);
  await open(page, '/catalogue/services/new');
  await page.getByLabel('Название').fill('Баня');
  await page.getByRole('link', { name: 'Цены' }).click();
  await page.getByRole('textbox', { name: 'Цена' }).fill('6000');
  await page.getByRole('link', { name: 'Специалисты' }).click();
  await page.getByRole('checkbox', { name: 'Вероника Лаптева' }).check();
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('heading', { name: 'Баня' })).toBeVisible();

  const panel = await openServicesToBook(page, company.day);
  await page.getByRole('option', { name: 'Баня' }).click();

  await expect(panel.getByText(/6\s000/).first()).toBeVisible();
  await expect(panel.getByRole('radiogroup', { name: 'Лучшее время' }).getByRole('radio').first()).toBeVisible();
});

test('[CAT-014i, CAT-050] a subservice takes over what is not its own, and is booked for a party', async ({ page }) => {
  const company = await newCompany(page);
  const staff = [{ employeeId: company.people[0]?.id }];
  const made = await page.request.post('/api/v1/services', {
    data: { name: 'Баня', durationMin: 60, priceMinor: 600_000, needsRoom: false, maxPeople: 6, staff },
  });
  const { id } = await made.json();
  await open(page, `/catalogue/services/new?parent=${id}`);
  await page.getByLabel('Название').fill('С пилингом');
  await page.getByRole('link', { name: 'Цены' }).click();
  const prices = page.getByRole('switch', { name: /Цены как у услуги/ });
  await expect(prices).toBeChecked();
  await expect(page.getByRole('textbox', { name: 'Цена' })).toBeDisabled();
  await prices.uncheck();
  await page.getByRole('textbox', { name: 'Цена' }).fill('7500');
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await expect(page.getByRole('heading', { name: 'С пилингом' })).toBeVisible();

  const panel = await openServicesToBook(page, company.day);
  await expect(page.getByRole('option', { name: 'Баня', exact: true })).toHaveCount(0);
  await page.getByRole('option', { name: 'Баня: С пилингом' }).click();
  await expect(panel.getByText(/7\s500/).first()).toBeVisible();
  await panel.getByLabel('Сколько человек: Баня: С пилингом').fill('4');

  await expect(panel.getByRole('radiogroup', { name: 'Лучшее время' }).getByRole('radio').first()).toBeVisible();
});

test('[ORG-015] a photo of a studio is uploaded and shown', async ({ page }) => {
  const company = await newCompany(page);
  await open(page, `/settings/studios/${company.studioId}?tab=photos`);
  const drawn = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [600, 400];
    canvas.getContext('2d')?.fillRect(40, 40, 300, 200);
    return canvas.toDataURL('image/png').split(',')[1] ?? '';
  });

  await page.getByLabel(/Перетащите файл/).setInputFiles({
    name: 'hall.png',
    mimeType: 'image/png',
    buffer: Buffer.from(drawn, 'base64'),
  });

  const photo = page.getByRole('img', { name: /Чеховская/ });
  await expect(photo).toBeVisible();
  await expect.poll(() => photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
});

test('[ORG-019] a seat map is drawn, published and counted', async ({ page }) => {
  const company = await newCompany(page);
  const made = await page.request.post('/api/v1/rooms', {
    data: { studioId: company.studioId, kind: 'hall', name: 'Зал 1' },
  });
  const { id } = await made.json();
  await open(page, `/settings/rooms/${id}/seats`);
  const hall = page.getByRole('region', { name: 'План мест' });
  const box = await hall.boundingBox();
  if (!box) throw new Error('A hall that is shown has a place.');

  await page.getByRole('toolbar').getByRole('button', { name: 'Ряд' }).click();
  await page.mouse.move(box.x + 60, box.y + 120);
  await page.mouse.down();
  await page.mouse.move(box.x + 320, box.y + 120, { steps: 6 });
  await page.mouse.up();
  await page.getByRole('button', { name: 'Опубликовать' }).click();
  await expect(page.getByText('План опубликован')).toBeVisible();

  await open(page, '/settings/rooms');
  await expect(page.getByRole('link', { name: /^\d+ мест/ })).toBeVisible();
});

test('[CAT-002, ORG-021] a directory is put into order by the keyboard and by hand', async ({ page }) => {
  const company = await newCompany(page);
  for (const name of ['Первое', 'Второе', 'Третье']) {
    await page.request.post(`/api/v1/studios/${company.studioId}/departments`, { data: { name } });
  }
  await open(page, '/settings/departments');
  const rows = page.getByRole('table').getByRole('row');
  const places = async () => {
    const words = await rows.allInnerTexts();
    return ['Первое', 'Второе', 'Третье'].sort(
      (a, b) => words.findIndex((text) => text.includes(a)) - words.findIndex((text) => text.includes(b)),
    );
  };
  const handle = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}: перетащите`) });

  await handle('Второе').focus();
  await page.keyboard.press('ArrowUp');
  await expect.poll(places).toEqual(['Второе', 'Первое', 'Третье']);
  await settled(page);
  await handle('Третье').dragTo(handle('Второе'));
  await expect.poll(places).toEqual(['Третье', 'Второе', 'Первое']);

  await settled(page);
  await page.reload();
  await expect.poll(places).toEqual(['Третье', 'Второе', 'Первое']);
});

/** Every directory whose records open in a panel. */
const directories = [
  '/catalogue?tab=categories',
  '/catalogue?tab=class-types',
  '/catalogue?tab=formats',
  '/settings/company?tab=entities',
  '/settings/company?tab=regions',
  '/settings/departments',
  '/settings/rooms',
  '/settings/equipment',
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    for (const address of directories) {
      test(`axe finds nothing serious in a panel of ${address}`, async ({ page }) => {
        await signIn(page, 'owner');
        await open(page, address);
        await page
          .getByRole('main')
          .getByRole('button', { name: /^Добавить/ })
          .first()
          .click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await settled(page);

        const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze();

        const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
        expect(grave.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target).join(' | ')}`)).toEqual([]);
      });
    }
  });
}
