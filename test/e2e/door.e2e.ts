import { expect, test } from '@playwright/test';

test('the first page opens, in Indonesian, without an error in the console', async ({ page }) => {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));

  const answer = await page.goto('/');

  expect(answer?.status()).toBe(200);
  await expect(page.locator('html')).toHaveAttribute('lang', 'id');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(errors).toEqual([]);
});

test('health says that the database answers', async ({ request }) => {
  const answer = await request.get('/healthz');

  expect(answer.status()).toBe(200);
  expect(await answer.json()).toEqual({ status: 'ok', database: 'ok' });
});
