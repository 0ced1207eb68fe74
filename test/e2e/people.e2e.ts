import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import jsQR from 'jsqr';
import { Secret, TOTP } from 'otpauth';
import sharp from 'sharp';
import { answer, newcomer } from './newcomer.ts';
import { demoOffice, signIn, signOut } from './office.ts';

/** What a camera reads off a QR code: its very picture, drawn large. */
async function readQr(code: Locator): Promise<string> {
  const markup = await code.evaluate((svg) => svg.outerHTML);
  const picture = markup.replace(
    '<svg',
    '<svg xmlns="http://www.w3.org/2000/svg" width="480" height="480"',
  );
  const drawn = sharp(Buffer.from(picture)).flatten({ background: 'white' }).ensureAlpha().raw();
  const { data, info } = await drawn.toBuffer({ resolveWithObject: true });
  return jsQR(Uint8ClampedArray.from(data), info.width, info.height)?.data ?? '';
}

test('somebody is invited at the desk, comes in by the QR with a passkey, and turns a second code on that is then asked', async ({
  page,
  browser,
}) => {
  await signIn(page, 'ketua@wonokromo.example');
  await page.goto(`${demoOffice}/pengaturan/orang/undang`);
  await page.getByLabel('Nama orang yang diundang').fill('Sari Dewi');
  await page.getByLabel('Jabatan').selectOption({ label: 'Teller' });
  await page.getByRole('button', { name: 'Buat undangan' }).click();
  const link = await readQr(page.locator('svg.qr'));
  expect(link).toMatch(/^http:\/\/localhost:\d+\/undangan\/[\w-]{64}$/);

  const { context, page: own } = await newcomer(browser);
  const contact = `sari-${Date.now()}@contoh.id`;
  const password = 'kebun-salak-pondoh';
  await own.goto(link);
  await expect(own.getByRole('heading', { level: 1 })).toContainText('Anda diundang ke');
  await own.getByLabel('Nomor HP atau surel').fill(contact);
  await own.getByLabel('Kata sandi').fill(password);
  await own.getByRole('button', { name: 'Buat akun dengan kunci sandi' }).click();
  await own.waitForURL((url) => url.pathname === demoOffice);

  await signOut(own);
  await own.getByRole('button', { name: 'Masuk dengan kunci sandi' }).click();
  await answer(own, 'window');
  await own.waitForURL((url) => url.pathname === demoOffice);
  await own.goto(link);
  await expect(own.getByText('Undangan ini sudah diterima')).toBeVisible();

  await own.goto(new URL('/akun/kode-kedua', link).href);
  const address = await readQr(own.locator('svg.qr'));
  const secret = new URL(address).searchParams.get('secret') ?? '';
  const code = (later = 0) =>
    TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: Date.now() + later });
  await own.getByLabel('Kode', { exact: true }).fill(code());
  await own.getByRole('button', { name: 'Nyalakan' }).click();
  await expect(own.locator('ol.codes li')).toHaveCount(10);

  await signOut(own);
  await own.locator('input[name="contact"]').fill(contact);
  await own.locator('input[name="password"]').fill(password);
  await own.getByRole('button', { name: 'Masuk', exact: true }).click();
  await own.waitForURL(/\/masuk\/kode/);
  await own.goto(new URL(demoOffice, link).href);
  await expect(own).toHaveURL(/\/masuk\?ke=/);
  await own.goto(new URL('/masuk/kode', link).href);
  // A code works once: the one that turned it on has been used, the next one holds already.
  await own.getByLabel('Kode', { exact: true }).fill(code(30_000));
  await own.getByRole('button', { name: 'Lanjut' }).click();
  await own.waitForURL((url) => url.pathname === demoOffice);
  await context.close();
});
