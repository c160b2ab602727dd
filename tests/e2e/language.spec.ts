import { expect, test } from '@playwright/test';
import { signIn, signInByForm } from './people.ts';
import { open } from './screen.ts';

test('[ACC-001] a person signs in by e-mail and password, and out again', async ({ page }) => {
  await signInByForm(page, 'desk');
  await page.getByRole('button', { name: /: меню$/ }).click();
  await page.getByRole('menuitem', { name: 'Выйти' }).click();

  await expect(page.getByRole('heading', { name: 'Вход' })).toBeVisible();
  await open(page, '/clients');
  await expect(page.getByRole('heading', { name: 'Вход' })).toBeVisible();
});

test('[ACC-001] a wrong password is refused in words', async ({ page }) => {
  await open(page, '/sign-in');
  await page.getByLabel('Почта или телефон').fill('desk@oasis.example');
  await page.getByLabel('Пароль', { exact: true }).fill('not the password');
  await page.getByRole('button', { name: 'Войти', exact: true }).click();

  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Войти', exact: true })).toBeEnabled();
});

/** Each language with a word that its rail must show. */
const languages = [
  { name: 'English', clients: 'Clients', lang: 'en', dir: 'ltr' },
  { name: 'Español', clients: 'Clientes', lang: 'es', dir: 'ltr' },
  { name: 'Bahasa Indonesia', clients: 'Klien', lang: 'id', dir: 'ltr' },
  { name: 'हिन्दी', clients: 'ग्राहक', lang: 'hi', dir: 'ltr' },
  { name: '简体中文', clients: '客户', lang: 'zh', dir: 'ltr' },
  { name: 'العربية', clients: 'العملاء', lang: 'ar', dir: 'rtl' },
  { name: 'Русский', clients: 'Клиенты', lang: 'ru', dir: 'ltr' },
] as const;

test('[L10N-001, L10N-003] the language is switched at any moment; Arabic turns the whole screen', async ({ page }) => {
  await signIn(page, 'owner');
  await open(page, '/clients');
  const rail = page.getByRole('navigation').first();
  const menu = page
    .getByRole('banner')
    .getByRole('button', { name: /^(Язык|Language|Idioma|Bahasa|भाषा|语言|اللغة)$/ });

  for (const { name, clients, lang, dir } of languages) {
    await test.step(name, async () => {
      await menu.click();
      await page.getByRole('menuitem', { name }).click();
      await expect(rail.getByText(clients, { exact: true })).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('dir', dir);
      await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${lang}`));
      const box = await rail.boundingBox();
      expect(dir === 'rtl' ? (box?.x ?? 0) > 700 : (box?.x ?? 1) < 1).toBe(true);
    });
  }

  await page.reload();
  await expect(rail.getByText('Клиенты', { exact: true })).toBeVisible();
});
