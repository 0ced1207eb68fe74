import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

/** The demonstration's office, which the server of the walks was filled with. */
export const demoOffice = '/kantor/koppas-wonokromo';
export const demoPassword = 'pasar-wonokromo';

/** Runs the command on the walks' installation, beside the running server; answers what it wrote. */
export function sakaguru(args: readonly string[], typed = ''): string {
  const data = process.env['SAKAGURU_TEST_DATA'] ?? '';
  const command = ['src/cli/main.ts', ...args, '--data', data];
  return execFileSync(process.execPath, command, { input: typed, encoding: 'utf8' });
}

/** Signs in by the form, as a person does. */
export async function signIn(page: Page, contact: string, password = demoPassword): Promise<void> {
  await page.goto('/masuk');
  await page.locator('input[name="contact"]').fill(contact);
  await page.locator('input[name="password"]').fill(password);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await page.waitForURL((url) => url.pathname.startsWith('/kantor'));
}

/** Signs out at the address that the page is at, which need not be the walks' own. */
export async function signOut(page: Page): Promise<void> {
  await page.goto(new URL('/keluar', page.url()).href);
  await page.locator('main').getByRole('button', { name: 'Keluar' }).click();
  await page.waitForURL(/\/masuk/);
}

/** Every page that there is, as its folder names it: `/kantor/[org]/jurnal/[id]`. */
export function pageRoutes(): string[] {
  const folder = fileURLToPath(new URL('../../src/web/routes', import.meta.url));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('+page.svelte'))
    .map((path) => `/${path.replace(/\/?\+page\.svelte$/, '')}`)
    .toSorted();
}

/** Parts of an address that are one of a few names and no record. */
const named: Readonly<Record<string, string>> = { '[laporan]': 'posisi-keuangan' };

/**
 * The address of a page of the demonstration. A part in brackets is taken from the first link that the
 * nearest page before it has to such a page; null if it has none.
 */
export async function addressOf(page: Page, route: string): Promise<string | null> {
  const parts = route.replace('/kantor/[org]', demoOffice).split('/').slice(1);
  const routes = new Set(pageRoutes().map((one) => one.replace('/kantor/[org]', demoOffice)));
  let [address, known, listed] = ['', '', ''];
  for (const part of parts) {
    known += `/${part}`;
    const fixed = part.startsWith('[') ? named[part] : part;
    if (fixed !== undefined) {
      address += `/${fixed}`;
      if (routes.has(known)) listed = address;
      continue;
    }
    await page.goto(listed);
    const hrefs = await page.$$eval('a[href]', (links) =>
      links.map((a) => a.getAttribute('href')!),
    );
    const child = new RegExp(`^${address}/([0-9a-f-]{36}|[0-9]-[0-9]{4})(?=$|[/?#])`);
    const found = hrefs.flatMap((href) => child.exec(new URL(href, page.url()).pathname) ?? []);
    if (found[0] === undefined) return null;
    address = found[0];
    if (routes.has(known)) listed = address;
  }
  return address || '/';
}
