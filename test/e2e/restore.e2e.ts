import { execFileSync, spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { recoverySheet } from '#base/backup/recovery-sheet.ts';
import { demoOffice, demoPassword, signIn } from './office.ts';

const data = process.env['SAKAGURU_TEST_DATA'] ?? '';
const moved = `${data}-moved`;
const port = Number(process.env['SAKAGURU_TEST_PORT']) + 1;

/** The cash of the head office, as the overview shows it. */
async function cashShown(page: Page, base = ''): Promise<string> {
  await page.goto(`${base}${demoOffice}`);
  const card = page.locator('section[aria-labelledby="kas"]');
  return (await card.locator('tr.total').innerText()).trim();
}

/** Posts an entry in the browser. */
async function post(page: Page): Promise<void> {
  await page.goto(`${demoOffice}/jurnal`);
  await page.locator('input[name="keterangan"]').fill('Sebelum dicadangkan');
  await page.locator('input[name="akun-0"]').fill('1-1101');
  await page.locator('input[name="debit-0"]').fill('12.345');
  await page.locator('input[name="akun-1"]').fill('4-1101');
  await page.locator('input[name="kredit-1"]').fill('12.345');
  await page.getByRole('button', { name: /^Bukukan/ }).click();
  await expect(page.getByText('Sebelum dicadangkan').first()).toBeVisible();
}

test('what was posted, backed up by the button and restored elsewhere by command, is there again', async ({
  page,
}) => {
  await signIn(page, 'bendahara@wonokromo.example');
  await post(page);
  const cash = await cashShown(page);

  await page.context().clearCookies();
  await signIn(page, 'sistem@wonokromo.example');
  await page.goto(`${demoOffice}/pengaturan/cadangan`);
  await page.getByRole('button', { name: 'Buat cadangan sekarang' }).click();
  const newest = page.locator('tbody tr').first();
  await expect(newest.getByText('Teruji', { exact: true })).toBeVisible({ timeout: 120_000 });
  const file = (await newest.locator('.path small').innerText()).trim();

  const key = readFileSync(join(data, 'sakaguru.key'), 'utf8').trim();
  const words = recoverySheet(Buffer.from(key, 'hex')).words.join(' ');
  const restore = ['src/cli/main.ts', 'restore', file, '--data', moved, '--words', words];
  execFileSync(process.execPath, restore);
  const serve = ['src/cli/main.ts', 'serve', '--port', String(port), '--data', moved];
  const server = spawn(process.execPath, serve, { stdio: 'ignore' });
  try {
    const base = `http://127.0.0.1:${port}`;
    await untilWell(page, base);
    await page.context().clearCookies();
    await signInAt(page, base);
    expect(await cashShown(page, base)).toBe(cash);
  } finally {
    server.kill('SIGTERM');
    await new Promise((resolve) => server.once('exit', resolve));
    rmSync(moved, { recursive: true, force: true });
  }
});

/** Signs in at the moved house, with the password of the one that it came from. */
async function signInAt(page: Page, base: string): Promise<void> {
  await page.goto(`${base}/masuk`);
  await page.locator('input[name="contact"]').fill('bendahara@wonokromo.example');
  await page.locator('input[name="password"]').fill(demoPassword);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await page.waitForURL((url) => url.pathname.startsWith('/kantor'));
}

async function untilWell(page: Page, base: string): Promise<void> {
  for (let i = 0; i < 300; i += 1) {
    const answer = await page.request.get(`${base}/healthz`).catch(() => null);
    if (answer?.status() === 200) return;
    await wait(200);
  }
  throw new Error('the restored house never opened');
}
