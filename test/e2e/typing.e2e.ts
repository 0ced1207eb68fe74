import { expect, test } from '@playwright/test';
import { demoOffice, signIn } from './office.ts';

test('what is typed and chosen before the script of a page has arrived stays, and is booked', async ({
  page,
}) => {
  await signIn(page, 'bendahara@wonokromo.example');
  const memo = `Diketik sebelum skrip tiba ${Date.now()}`;
  const arrived = Promise.withResolvers<void>();
  await page.route('**/_app/**/*.js', async (route) => {
    await arrived.promise;
    await route.continue();
  });
  await page.goto(`${demoOffice}/jurnal`, { waitUntil: 'commit' });
  await page.locator('input[name="tanggal"]').fill('hari ini');
  await page.locator('input[name="keterangan"]').fill(memo);
  await page.locator('#jenis').selectOption('memorial');
  await page.locator('#akun-0').fill('1-1101');
  await page.locator('input[name="debit-0"]').fill('7.500');
  await page.locator('#akun-1').fill('4-1101');
  await page.locator('input[name="kredit-1"]').fill('7.500');
  await expect(page.locator('#akun-0')).toHaveAttribute('list', 'akun-akun');

  arrived.resolve();
  await expect(page.getByRole('status').filter({ hasText: 'Debit dan kredit sama' })).toBeVisible();
  await expect(page.locator('input[name="keterangan"]')).toHaveValue(memo);
  await expect(page.locator('input[name="tanggal"]')).toHaveValue('hari ini');
  await expect(page.locator('#jenis')).toHaveValue('memorial');
  await expect(page.locator('#akun-1')).toHaveValue('4-1101');
  await page.getByRole('button', { name: 'Bukukan Rp 7.500' }).click();
  await expect(page.getByRole('row', { name: new RegExp(memo) })).toContainText('7.500');
});
