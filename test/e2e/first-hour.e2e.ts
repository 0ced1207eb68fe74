import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { sakaguru, signIn } from './office.ts';

const password = 'gajah-terbang-7';
const sheets = ['anggota', 'neraca-saldo'].map(
  (name) => `test/data/koperasi/koppas-contoh/${name}.xlsx`,
);

/** A cooperative of its own for each walk, with a treasurer. */
function foundCooperative(): { office: string; contact: string } {
  const slug = `koppas-${Date.now().toString(36)}`;
  const contact = `bendahara@${slug}.example`;
  sakaguru(['org', 'create', '--name', 'Koppas Contoh', '--slug', slug, '--without-limits']);
  const person = ['--name', 'Siti Aminah', '--contact', contact, '--role', 'treasurer'];
  sakaguru(['org', 'add-person', '--org', slug, ...person, '--password-stdin'], `${password}\n`);
  return { office: `/kantor/${slug}`, contact };
}

/** Uploads the two sheets, looks at what they say, and books them. */
async function bringSheets(page: Page, office: string): Promise<void> {
  await page.goto(`${office}/impor`);
  await page.locator('input[type="file"]').setInputFiles(sheets);
  await page.getByRole('button', { name: /^(Unggah|Baca|Periksa)/ }).click();
  const compared = page.locator('input[name="dibandingkan"]');
  await expect(compared).toBeVisible();
  await compared.check();
  await page.getByRole('button', { name: /^Simpan 412 anggota/ }).click();
  await expect(page.getByText('JU-2025-IM-0001').first()).toBeVisible();
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with scripts' : 'without scripts';

  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    test(`a treasurer imports, opens a figure down to its entry and reverses it, ${how}`, async ({
      page,
    }) => {
      const { office, contact } = foundCooperative();
      await signIn(page, contact, password);
      await bringSheets(page, office);

      await page.goto(`${office}/laporan/posisi-keuangan?per=31/12/2025`);
      const stock = page.getByRole('row', { name: /^(\S+ )?Persediaan/ });
      await stock.getByRole('link', { name: /48\.320\.500/ }).click();
      const opened = page.locator('#jelas');
      await expect(opened.getByRole('heading', { name: 'Persediaan', exact: true })).toBeVisible();
      await expect(opened.locator('.figure')).toHaveText('48.320.500');

      await opened.getByRole('link', { name: 'JU-2025-IM-0001' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'JU-2025-IM-0001' })).toBeVisible();
      await page.locator('input[name="reason"]').fill('lembar yang salah');
      await page.getByRole('button', { name: /^Balik Rp/ }).click();
      await expect(page.getByText('lembar yang salah').first()).toBeVisible();

      await page.goto(`${office}/laporan/posisi-keuangan`);
      await expect(
        page.getByRole('row', { name: /^(\S+ )?Persediaan 0 48\.320\.500/ }),
      ).toBeVisible();
    });
  });
}

test('whoever tries the demonstration takes another seat, and is that person then', async ({
  page,
}) => {
  await page.goto('/masuk');
  await page.getByRole('button', { name: /Pengawas/ }).click();
  await page.waitForURL((url) => url.pathname === '/kantor/koppas-wonokromo');
  await page.goto('/akun');
  await expect(page.getByText('Bambang Waluyo').first()).toBeVisible();
});
