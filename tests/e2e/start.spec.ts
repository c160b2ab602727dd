import { expect, test } from '@playwright/test';

test('a fresh installation answers, is ready, and documents its API', async ({ request }) => {
  expect(await (await request.get('/health')).json()).toMatchObject({ status: 'ok' });
  expect((await request.get('/ready')).status()).toBe(200);

  const docs = await request.get('/api/docs/');
  expect(docs.status()).toBe(200);
  expect(await docs.text()).toContain('swagger');
});

test('the admin opens in the browser without an error of its own', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));

  await page.goto('/');

  await expect(page.locator('#root')).not.toBeEmpty();
  expect(errors).toEqual([]);
});
