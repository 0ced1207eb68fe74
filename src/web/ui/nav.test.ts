import { expect, test } from 'vitest';
import { permissions } from '#app.ts';
import { isAt, navGroups, openPlaces, quickPlaces } from './nav.ts';

const places = navGroups.flatMap((group) => group.places);
const openTo = (role: string) =>
  places
    .filter(({ needs }) => needs === null || permissions.allows(role, needs))
    .map(({ path }) => path);

test('a menu names what its seat may open, and no group without a place', () => {
  const administrator = openPlaces(openTo('administrator')).flatMap((group) => group.places);
  const paths = administrator.map(({ path }) => path);
  expect(paths).toContain('/pengaturan');
  expect(paths).not.toContain('/jurnal');
  const treasurer = openPlaces(openTo('treasurer')).flatMap((group) => group.places);
  // What an auditor drew and found is not for those whose books they look at.
  expect(treasurer).toEqual(places.filter(({ path }) => path !== '/pemeriksaan'));
});

test('a phone’s bar has four places that open, whoever holds it', () => {
  for (const role of ['administrator', 'treasurer', 'teller', 'supervisor']) {
    const open = openTo(role);
    const quick = quickPlaces(open);
    expect(quick).toHaveLength(4);
    expect(quick.every(({ path }) => open.includes(path))).toBe(true);
  }
});

test('personal data belongs to the settings, though its address is its own', () => {
  const settings = places.find(({ path }) => path === '/pengaturan')!;
  expect(isAt('/kantor/kop/data-pribadi/akses', '/kantor/kop', settings)).toBe(true);
  expect(isAt('/kantor/kop/jurnal', '/kantor/kop', settings)).toBe(false);
});
