import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { addressOf, pageRoutes, signIn } from './office.ts';

/** Opens where nobody has an account yet, or by a secret or a paper alone: their own walks and tests open them. */
const elsewhere = new Set(['/siapkan', '/b/[token]', '/lupa/[token]', '/undangan/[token]']);
const history = '/kantor/[org]/riwayat/[jenis]/[id]';
const backups = '/kantor/[org]/pengaturan/cadangan';
/** Shown to nobody who is signed in. */
const outside = new Set(['/masuk']);
const routes = pageRoutes().filter((route) => !elsewhere.has(route));

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs in the page; of a second theme only what colours can spoil. */
async function runAxe(onlyColours: boolean): Promise<string[]> {
  type Found = { violations: { id: string; nodes: { target: unknown[] }[] }[] };
  type Axe = { run(of: Document, options: object): Promise<Found> };
  const { axe: tool } = globalThis as unknown as { axe: Axe };
  const only = onlyColours
    ? { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }
    : {};
  const { violations } = await tool.run(document, { resultTypes: ['violations'], ...only });
  return violations.map(
    ({ id, nodes }) => `axe ${id} at ${nodes.map((n) => String(n.target)).join(', ')}`,
  );
}

const themes = ['terang', 'gelap'];

/** What is wrong with a page: its answer, what axe finds in both themes, and whether it is too wide. */
async function faultsOf(page: Page, address: string): Promise<string[]> {
  const answer = await page.goto(address);
  const faults = answer?.status() === 200 ? [] : [`status ${answer?.status()}`];
  const policy = answer?.headers()['content-security-policy'] ?? '';
  if (!/script-src 'self' 'nonce-/.test(policy)) faults.push(`content policy “${policy}”`);
  await page.evaluate(axe);
  for (const [i, theme] of themes.entries()) {
    await page.evaluate((name) => {
      document.documentElement.dataset['theme'] = name;
    }, theme);
    faults.push(...(await page.evaluate(runAxe, i > 0)).map((fault) => `${theme}: ${fault}`));
  }
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (excess > 0) faults.push(`${excess} px too wide`);
  return faults.map((fault) => `${address}: ${fault}`);
}

for (const [contact, who, sees] of seats()) {
  test(`every page is free of faults that axe can find, in both themes: ${who}`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
    // What the content policy held back, the browser says aloud.
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) {
        faults.push(`${page.url()}: ${message.text()}`);
      }
    });
    if (contact) await signIn(page, contact);
    for (const route of routes.filter(sees)) {
      const address = await (route === history ? historyOf(page) : addressOf(page, route));
      faults.push(...(address ? await faultsOf(page, address) : [`${route}: no link leads there`]));
    }
    expect(faults).toEqual([]);
  });
}

/** A record's history, by the link that an entry's page has to it. */
async function historyOf(page: Page): Promise<string | null> {
  await page.goto((await addressOf(page, '/kantor/[org]/jurnal/[id]')) ?? '');
  const link = page.locator('a[href*="/riwayat/"]').first();
  return link.getAttribute('href');
}

/** Who looks at which pages. */
function seats(): (readonly [
  contact: string | null,
  who: string,
  sees: (route: string) => boolean,
])[] {
  const isAudit = (route: string) => route.includes('/pemeriksaan');
  const isSetting = (route: string) => route !== backups && /pengaturan|data-pribadi/.test(route);
  return [
    [null, 'outside', (route) => outside.has(route)],
    [
      'bendahara@wonokromo.example',
      'treasurer',
      (route) => !outside.has(route) && !isSetting(route) && !isAudit(route) && route !== backups,
    ],
    ['auditor@wonokromo.example', 'auditor', isAudit],
    ['ketua@wonokromo.example', 'chair', isSetting],
    ['sistem@wonokromo.example', 'administrator', (route) => route === backups],
  ];
}
