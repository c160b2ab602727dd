import { expect, type Page } from '@playwright/test';

/** The newest letter or text message to an address, from the page where the demo shows what people get. */
export async function lastMessageTo(page: Page, address: string): Promise<string> {
  let message = '';
  await expect
    .poll(async () => {
      const outbox = await page.request.get(`/demo/outbox?to=${encodeURIComponent(address)}`);
      message = (await outbox.text()).split('<article>')[1] ?? '';
      return message;
    })
    .not.toBe('');
  return message;
}
