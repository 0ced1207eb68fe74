import { expect, test } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { demoOffice, signIn } from './office.ts';

async function seat(browser: Browser, local: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, `${local}@wonokromo.example`);
  return page;
}

test('what a teller posts above the limit waits, and is booked in two names when somebody else says yes', async ({
  browser,
}) => {
  const teller = await seat(browser, 'teller');
  const memo = `Belanja kantong plastik ${Date.now()}`;
  await teller.goto(`${demoOffice}/jurnal`);
  await teller.locator('input[name="keterangan"]').fill(memo);
  await teller.locator('#akun-0').fill('5-2105');
  await teller.locator('input[name="debit-0"]').fill('2.500.000');
  await teller.locator('#akun-1').fill('1-1101');
  await teller.locator('input[name="kredit-1"]').fill('2.500.000');
  await teller.locator('input[name="kredit-1"]').press('Control+Enter');
  await teller.waitForURL(/\/persetujuan\/[0-9a-f-]{36}$/);
  await expect(
    teller.getByRole('status').filter({ hasText: 'Menunggu persetujuan' }),
  ).toBeVisible();
  await expect(teller.getByText(memo)).toBeVisible();
  await expect(teller.getByRole('button', { name: /Setujui/ })).toHaveCount(0);
  await expect(teller.getByRole('button', { name: 'Tarik kembali' })).toBeVisible();
  const address = teller.url();

  const chair = await seat(browser, 'ketua');
  await expect(chair.getByRole('link', { name: /Persetujuan \d+ menunggu Anda/ })).toBeVisible();
  await chair.goto(address);
  await expect(chair.getByText(memo)).toBeVisible();
  await chair.getByRole('button', { name: 'Setujui Rp 2.500.000' }).click();
  await chair.waitForURL(/\/persetujuan$/);
  await chair.getByRole('link', { name: 'Lihat hasilnya' }).click();
  await chair.locator('.result a').first().click();
  await chair.waitForURL(/\/jurnal\/[0-9a-f-]{36}$/);
  const about = chair.locator('section', { has: chair.locator('#tentang') });
  await expect(about).toContainText('Yuni Saputri');
  await expect(about).toContainText('Disetujui oleh');
  await expect(about).toContainText('Soleh Bagaskara');

  await teller.goto(address);
  await expect(teller.getByText('Disetujui', { exact: true })).toBeVisible();
});
