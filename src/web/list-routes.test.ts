import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { permissions } from '#app.ts';
import { routeOf } from '#base/views/route-of.ts';
import { listRoutes } from '#coop/list-routes.ts';

const office = fileURLToPath(new URL('./routes/kantor/[org]', import.meta.url));

/** Pages whose address asks something and that are kept as no view, each with its reason. */
const noList: Readonly<Record<string, string>> = {
  '/anggaran/[id]': 'a sheet to fill in: what is asked opens a part of it',
  '/anggota/[id]': 'one member’s account: a view of it would lead to a person',
  '/anggota/[id]/gabung': 'a form: which row goes on',
  '/anggota/buku': 'a paper of one day, which is asked for anew each time',
  '/anggota/buku/mutasi': 'a paper of some days, which are asked for anew each time',
  '/aset/penyusutan': 'a form for one month',
  '/bank/[id]/rekonsiliasi': 'a form for one day',
  '/cari': 'what is searched for may be a name',
  '/impor': 'pages of a list that nothing narrows',
  '/impor/[id]': 'a form, filled in',
  '/latihan': 'asks back before books are emptied',
  '/pemeriksaan/[id]': 'one sample: what is asked opens an item of it',
  '/pengaturan/batas': 'opens a form',
  '/pengaturan/cadangan': 'pages of a list that nothing narrows',
  '/pengaturan/orang/undang': 'a form, filled in',
  '/teller': 'the desk for one member at a time',
  '/simpanan/buka': 'opens a form',
  '/kas/serah': 'opens a form',
  '/kas/hari': 'one day of one office',
  '/segel': 'pages of a list that nothing narrows',
};

/** A form that an address fills in. */
const isForm = (path: string) => path.endsWith('/baru');

/** Reports keep how they are laid out by themselves, and their days are asked anew each time. */
const isReport = (path: string) => /^\/laporan(\/|$)/.test(path);

/** The files of a page's own folder with an ending, as one text. */
function textOf(path: string, ending: '.svelte' | '.ts'): string {
  const folder = join(office, path);
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  return names.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
}

const pages = readdirSync(office, { recursive: true, encoding: 'utf8' })
  .filter((name) => /(^|\/)\+page\.svelte$/.test(name))
  .map((name) => `/${name.replace(/\/?\+page\.svelte$/, '')}`)
  .filter((path) => path !== '/');

test('every page that is narrowed by its address can be kept as a view, or says why not', () => {
  const narrowed = pages.filter((path) =>
    /\bquery(Word|Id|Day|Text)\(url|searchParams\.get\(/.test(textOf(path, '.ts')),
  );
  expect(narrowed.length).toBeGreaterThan(30);
  const kept = new Set(listRoutes.map(({ path }) => path));
  const forgotten = narrowed.filter(
    (path) => !(kept.has(path) || isReport(path) || isForm(path) || noList[path] !== undefined),
  );
  expect(forgotten).toEqual([]);
  expect(Object.keys(noList).filter((path) => kept.has(path) || !pages.includes(path))).toEqual([]);
});

test('every list that is kept shows its views, and asks only what its page reads', () => {
  for (const { path, asks, needs } of listRoutes) {
    expect(existsSync(join(office, path, '+page.svelte')), path).toBe(true);
    expect(textOf(path, '.svelte'), path).toMatch(/<(FilterForm|SavedViews)\b/);
    const code = textOf(path, '.ts');
    for (const name of asks) expect(code, `${path} asks ${name}`).toContain(`'${name}'`);
    if (needs !== null) expect(permissions.all.has(needs), needs).toBe(true);
  }
});

test('the list of one thing is known by the id in its path, and by nothing else there', () => {
  const id = '01a22d46-b2d5-721b-b546-f0e93b88a2d0';
  expect(routeOf(listRoutes, `/bank/${id}/mutasi`)?.path).toBe('/bank/[id]/mutasi');
  for (const path of ['/bank/[id]/mutasi', '/bank/../mutasi', `/bank/${id}`, `/bank/${id}/mutasi/`])
    expect(routeOf(listRoutes, path), path).toBeUndefined();
});
