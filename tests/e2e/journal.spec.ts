import { expect, type Locator, type Page, test } from '@playwright/test';
import { bookedVisit, type Company, newCompany } from './company.ts';
import { bookedParticipant, classDay, newClass, newHall } from './group-classes.ts';
import { open, settled } from './screen.ts';

/** A visit in the grid, by what it says of itself. */
function visitOf(page: Page, name: string | RegExp): Locator {
  return page.getByRole('main').getByRole('button', { name });
}

async function openJournal(page: Page, company: Company, more = ''): Promise<void> {
  await open(page, `/journal?date=${company.day}${more}`);
  await expect(page.getByText('Вероника Л.').first()).toBeVisible();
}

function personOf({ people }: Company, lastName: string): string {
  const person = people.find((one) => one.lastName === lastName);
  if (!person) throw new Error(`The company has no ${lastName}.`);
  return person.id;
}

/** Takes a visit at its middle, or at its lower edge, and lets it go so many pixels away. */
async function drag(page: Page, visit: Locator, by: { x?: number; y?: number; atEdge?: boolean }): Promise<void> {
  await visit.scrollIntoViewIfNeeded();
  const box = await visit.boundingBox();
  if (!box) throw new Error('The visit is not on the screen.');
  const [x, y] = [box.x + box.width / 2, by.atEdge ? box.y + box.height - 2 : box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + Math.sign(by.x ?? 0) * 12, y + Math.sign(by.y ?? 0) * 12, { steps: 4 });
  await page.mouse.move(x + (by.x ?? 0), y + (by.y ?? 0), { steps: 8 });
  await page.mouse.up();
}

test('[SCH-021] an edge pulled down makes a visit longer, and Ctrl+Z takes it back', async ({ page }) => {
  const company = await newCompany(page);
  await bookedVisit(page, company, { clock: '10:00', firstName: 'Ольга', phone: '+79161234567' });
  await openJournal(page, company);
  const box = await visitOf(page, /Ольга/).boundingBox();

  await drag(page, visitOf(page, /Ольга/), { y: (box?.height ?? 0) / 2, atEdge: true });
  await expect(page.getByText('Ольга: теперь 1 ч 30 мин')).toBeVisible();
  await expect(visitOf(page, /^10:00.11:30, Ольга/)).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(visitOf(page, /^10:00.11:00, Ольга/)).toBeVisible();
});

test('[BKG-022i] a visit with a closed lock asks before it goes to somebody else', async ({ page }) => {
  const company = await newCompany(page);
  const [hers, other] = [personOf(company, 'Лаптева'), personOf(company, 'Дорохов')];
  const { id } = await bookedVisit(page, company, {
    clock: '10:00',
    employeeId: hers,
    firstName: 'Ольга',
    phone: '+79161234567',
  });
  await page.request.patch(`/api/v1/visits/${id}`, { data: { lock: 'closed' } });
  await openJournal(page, company);
  const [from, to] = await Promise.all(['Вероника Л.', 'Артём Д.'].map((name) => headOf(page, name)));
  const away = (to?.x ?? 0) - (from?.x ?? 0);
  const specialist = async () => (await (await page.request.get(`/api/v1/visits/${id}`)).json()).lines[0].employeeId;

  const left = async () => (await visitOf(page, /Ольга/).boundingBox())?.x;
  const atHome = await left();

  await drag(page, visitOf(page, /Ольга/), { x: away });
  await page.getByRole('dialog').getByRole('button', { name: 'Оставить' }).click();
  await expect.poll(left).toBe(atHome);
  expect(await specialist()).toBe(hers);

  await drag(page, visitOf(page, /Ольга/), { x: away });
  await page.getByRole('dialog').getByRole('button', { name: 'Сменить' }).click();
  await expect(page.getByText(/Ольга: перенесено на/)).toBeVisible();
  expect(await specialist()).toBe(other);
});

test('[SCH-010] a drop on taken time is refused, says why, and one press takes the nearest time', async ({ page }) => {
  const company = await newCompany(page);
  const employeeId = personOf(company, 'Лаптева');
  await bookedVisit(page, company, { clock: '10:00', employeeId, firstName: 'Ольга', phone: '+79161234567' });
  await bookedVisit(page, company, { clock: '12:00', employeeId, firstName: 'Мария', phone: '+79161234568' });
  await openJournal(page, company);
  const box = await visitOf(page, /Мария/).boundingBox();

  await drag(page, visitOf(page, /Мария/), { y: -1.5 * (box?.height ?? 0) });

  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/10:30 не подходит: Вероника Лаптева/)).toBeVisible();
  await expect(visitOf(page, /^12:00.13:00, Мария/)).toBeAttached();
  await dialog.getByRole('radio').first().check();
  await dialog.getByRole('button', { name: /^Перенести на/ }).click();
  await expect(visitOf(page, /^11:00.12:00, Мария/)).toBeVisible();
});

test('[BKG-013i] digits set the status of the visit under the cursor, Ctrl+Z takes it back', async ({ page }) => {
  const company = await newCompany(page);
  const [first] = company.people;
  await bookedVisit(page, company, {
    clock: '09:00',
    employeeId: first?.id,
    firstName: 'Ольга',
    phone: '+79161234567',
  });
  await openJournal(page, company);

  await page.getByRole('region', { name: 'Сетка журнала' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('status').filter({ hasText: /Ольга, Балийский массаж, Ожидается/ })).toBeAttached();
  await page.keyboard.press('2');
  await expect(visitOf(page, /Ольга.*Подтверждён/)).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(visitOf(page, /Ольга.*Ожидается/)).toBeVisible();
});

test('[SCH-026, SCH-026i] closes time without a client and gives it back', async ({ page }) => {
  const company = await newCompany(page);
  await openJournal(page, company);

  await page.keyboard.press('b');
  const panel = page.getByRole('region', { name: 'Закрыть время' });
  await panel.getByLabel('Чьё время').click();
  await page.getByRole('option', { name: /Лаптева/ }).click();
  await panel.getByLabel('Причина').fill('Совещание');
  await panel.getByRole('button', { name: /^Закрыть / }).click();
  const block = visitOf(page, /Перерыв. Совещание/);
  await expect(block).toBeVisible();

  await block.click();
  await page.getByRole('button', { name: 'Вернуть время' }).click();
  await expect(block).toHaveCount(0);
});

test('[SCH-018] a week opens one of its days, and the day goes to paper', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  const company = await newCompany(page);
  const employeeId = personOf(company, 'Лаптева');
  await bookedVisit(page, company, { clock: '10:00', employeeId, firstName: 'Ольга', phone: '+79161234567' });
  await open(page, `/journal?date=${company.day}&view=week&who=${employeeId}`);
  const title = new Intl.DateTimeFormat('ru', { day: 'numeric', month: 'long' }).format(new Date(company.day));

  await page.getByTitle(new RegExp(`^Открыть день: .*${title}`)).click();
  await settled(page);
  await expect(page.getByText('Артём Д.').first()).toBeVisible();
  await expect(visitOf(page, /Ольга/)).toBeVisible();

  await page.getByRole('button', { name: 'Печать или PDF' }).click();
  await page.getByRole('menuitem', { name: 'Списки специалистов' }).click();
  await page.emulateMedia({ media: 'print' });
  const sheets = page.locator('[data-sheets]');
  await expect(sheets.getByRole('heading', { name: /Вероника Лаптева/ })).toBeVisible();
  await expect(sheets.getByRole('row', { name: /10:00.11:00 Ольга.*Балийский массаж/ })).toBeVisible();
});

test('[SCH-017, SCH-018] a class stands with its trainer and in its hall, counts its people by itself, and opens', async ({
  page,
}) => {
  const company = await newCompany(page);
  const { id } = await newClass(page, company, { ...(await newHall(page, company)), clock: '18:00' });
  const { firstName, lastName } = company.people[0] ?? { firstName: '', lastName: '' };
  const aClass = (taken: number) =>
    page.getByRole('main').getByRole('link', {
      name: new RegExp(`^18:00.18:55, Стретчинг, ${firstName} ${lastName}, Зал 1, занято мест: ${taken} из 6`),
    });

  await open(page, `/journal?date=${classDay()}`);
  await expect(aClass(0)).toBeVisible();
  await expect(page.getByText(/^1 занятие|, 1 занятие/)).toBeVisible();
  await bookedParticipant(page, id, '+79161234567');
  await expect(aClass(1)).toBeVisible();

  await open(page, `/journal?date=${classDay()}&by=hall`);
  await aClass(1).click();
  await expect(page).toHaveURL(new RegExp(`/classes/${id}`));
  await expect(page.getByRole('heading', { name: /Стретчинг/ }).first()).toBeVisible();
});

test('[SCH-019i] classes that a person hides stay hidden wherever this person opens the journal', async ({
  page,
  browser,
}) => {
  const company = await newCompany(page);
  await newClass(page, company, { ...(await newHall(page, company)), clock: '18:00' });
  await open(page, `/journal?date=${classDay()}`);
  const aClass = page.getByRole('main').getByRole('link', { name: /Стретчинг/ });
  await expect(aClass).toBeVisible();

  await page.getByRole('button', { name: 'Фильтры' }).click();
  const kept = page.waitForResponse((answer) => answer.url().includes('/profile/preferences/journal.filters'));
  await page.getByRole('switch', { name: 'Скрыть групповые занятия' }).check({ force: true });
  expect((await kept).status()).toBe(204);
  await expect(aClass).toHaveCount(0);

  const elsewhere = await browser.newContext({
    storageState: { cookies: await page.context().cookies(), origins: [] },
  });
  const other = await elsewhere.newPage();
  await open(other, `/journal?date=${classDay()}`);
  await expect(other.getByRole('button', { name: /Фильтры.*1/ })).toBeVisible();
  await expect(other.getByRole('main').getByRole('link', { name: /Стретчинг/ })).toHaveCount(0);
  await elsewhere.close();
});

test('[BKG-020] a booking that was begun is not lost by Esc or by a click on another visit', async ({ page }) => {
  const company = await newCompany(page);
  await bookedVisit(page, company, { clock: '10:00', firstName: 'Ольга', phone: '+79161234567' });
  await openJournal(page, company, '&panel=new');
  const panel = page.getByRole('region', { name: 'Новая запись' });
  await panel.getByRole('button', { name: 'Новый клиент' }).click();
  await panel.getByLabel('Имя').fill('Мария');

  await visitOf(page, /Ольга/).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Остаться' }).click();
  await expect(panel.getByLabel('Имя')).toHaveValue('Мария');

  await panel.getByLabel('Имя').press('Escape');
  await page.getByRole('dialog').getByRole('button', { name: 'Уйти' }).click();
  await expect(panel).toBeHidden();
});

async function headOf(page: Page, name: string) {
  return page.locator('[data-journal-grid]').getByText(name).first().boundingBox();
}
