import { expect, test } from 'vitest';
import { openWorld } from '../../../test/world.ts';
import { saveView } from '#coop/save-view.ts';
import { listRoutes } from '#coop/list-routes.ts';
import { newId } from '../id.ts';
import { perform } from '../perform.ts';
import { keptQuery } from './list-route.ts';
import { changeView, openWithView, removeView } from './save-view.ts';
import { savedViews } from './saved-views.view.ts';

const cash = { name: 'Kas keluar', path: '/jurnal', query: 'jenis=cash-out&dari=2026-01-01' };

test('a view is kept as the list asks, in one order, and leads nowhere else', () => {
  expect(keptQuery(listRoutes, '/jurnal', 'sampai=2026-12-31&q=&jenis=memorial')).toBe(
    'jenis=memorial&sampai=2026-12-31',
  );
  const refused = [
    ['//jahat.example', 'jenis=memorial', 'view/route-unknown'],
    ['https://jahat.example', 'jenis=memorial', 'view/route-unknown'],
    ['/jurnal/../..', 'jenis=memorial', 'view/route-unknown'],
    ['/jurnal', 'q=Sri+Wahyuni', 'view/filter-unknown'],
    ['/jurnal', 'next=https://jahat.example', 'view/filter-unknown'],
    ['/anggota', 'nomor=nik_hash', 'view/filter-unknown'],
    ['/jurnal', 'oleh=3578014107880003', 'view/personal'],
    ['/jurnal', '', 'view/empty'],
  ] as const;
  for (const [path, query, code] of refused) {
    const keep = () => keptQuery(listRoutes, path, query);
    expect(keep, `${path}?${query}`).toThrow(expect.objectContaining({ code }));
  }
});

test('one’s own view is seen by oneself; shared, by the office and nobody beyond it', async () => {
  await using world = await openWorld();
  const save = { ...cash, shared: false, first: true };
  const { viewId } = await perform(world.app, world.treasurer, saveView, save, newId());
  const seen = async (actor: typeof world.teller) =>
    (await savedViews(world.app, actor)).map(({ name, isOwn, isFirst }) => [name, isOwn, isFirst]);
  expect(await seen(world.treasurer)).toEqual([['Kas keluar', true, true]]);
  expect(await seen(world.teller)).toEqual([]);
  const openIt = { viewId, first: true };
  await expect(
    perform(world.app, world.teller, openWithView, openIt, newId()),
  ).rejects.toMatchObject({ code: 'view/absent' });
  const share = { viewId, name: 'Kas keluar 2026', shared: true };
  await perform(world.app, world.treasurer, changeView, share, newId());
  await perform(world.app, world.teller, openWithView, openIt, newId());
  expect(await seen(world.teller)).toEqual([['Kas keluar 2026', false, true]]);
  expect(await seen(world.stranger)).toEqual([]);
});

test('the list of one bank account is kept under that account', async () => {
  await using world = await openWorld();
  const path = `/bank/${newId()}/mutasi`;
  const save = { name: 'Terbuka', path, query: 'tampil=terbuka', shared: false, first: true };
  await perform(world.app, world.treasurer, saveView, save, newId());
  const [kept] = await savedViews(world.app, world.treasurer);
  expect(kept).toMatchObject({ path, query: 'tampil=terbuka', isFirst: true });
});

test('a view is changed by its owner alone; no longer shared, it opens nobody else’s list', async () => {
  await using world = await openWorld();
  const save = { ...cash, shared: true, first: false };
  const { viewId } = await perform(world.app, world.treasurer, saveView, save, newId());
  const change = { viewId, name: 'Lain', shared: true };
  const byTeller = perform(world.app, world.teller, changeView, change, newId());
  await expect(byTeller).rejects.toMatchObject({ code: 'view/not-own' });
  const removing = perform(world.app, world.teller, removeView, { viewId }, newId());
  await expect(removing).rejects.toMatchObject({ code: 'view/not-own' });
  await perform(world.app, world.teller, openWithView, { viewId, first: true }, newId());
  const unshare = { viewId, name: 'Kas keluar', shared: false };
  await perform(world.app, world.treasurer, changeView, unshare, newId());
  await perform(world.app, world.treasurer, changeView, { ...unshare, shared: true }, newId());
  const [left] = await savedViews(world.app, world.teller);
  expect(left).toMatchObject({ isFirst: false });
  await perform(world.app, world.chair, removeView, { viewId }, newId());
  expect(await savedViews(world.app, world.treasurer)).toEqual([]);
});
