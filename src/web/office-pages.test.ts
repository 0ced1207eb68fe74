import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { permissions } from '#app.ts';
import { officePages } from './office-pages.ts';
import { navGroups } from './ui/nav.ts';

test('every page that the search leads to is a route, and takes a permission that there is', () => {
  const missing = officePages.filter(({ path, outside }) => {
    const route = `./routes${outside ? '' : '/kantor/[org]'}${path}/+page.svelte`;
    return !existsSync(fileURLToPath(new URL(route, import.meta.url)));
  });
  expect(missing.map(({ path }) => path)).toEqual([]);
  const unknown = officePages.filter(({ needs }) => needs !== null && !permissions.all.has(needs));
  expect(unknown).toEqual([]);
});

test('every place of the menu is found by the search, under the same permission', () => {
  const pages = new Map(
    officePages.filter((page) => !page.outside).map((page) => [page.path, page.needs]),
  );
  const places = navGroups.flatMap((group) => group.places);
  expect(places.filter(({ path, needs }) => pages.get(path) !== needs)).toEqual([]);
});
