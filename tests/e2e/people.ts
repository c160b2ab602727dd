import { expect, type Page } from '@playwright/test';
import { open } from './screen.ts';

/** People of the demo network, which a fresh installation starts with. */
const password = 'oasis-demo-2026';
export type Person = 'owner' | 'franchise' | 'region' | 'manager' | 'accountant' | 'desk' | 'specialist' | 'viewer';

/** Signs in through the form, as a person does. */
export async function signInByForm(page: Page, person: Person): Promise<void> {
  await open(page, '/sign-in');
  await page.getByLabel('Почта или телефон').fill(`${person}@oasis.example`);
  await page.getByLabel('Пароль', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Войти', exact: true }).click();
  await expect(page.getByRole('navigation', { name: 'Разделы' })).toBeVisible();
}

/** Signs in behind the screens: for tests that are about something else. */
export async function signIn(page: Page, person: Person): Promise<void> {
  const answer = await page.request.post('/api/v1/sign-in', {
    data: { identifier: `${person}@oasis.example`, password },
  });
  expect(answer.status()).toBe(200);
}
