import { expect, test } from 'vitest';
import { attachFile, describeFile, detachFile } from '#app.ts';
import { searchSources } from '#coop/search-sources.ts';
import { makePdf } from '../../../test/make-pdf.ts';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { sealDeeds } from '../audit/seal-deeds.ts';
import { newId } from '../id.ts';
import { perform } from '../perform.ts';
import { findRecords } from '../search/find-records.view.ts';
import type { FoundRecord } from '../search/find-records.view.ts';
import { indexRecords } from '../search/index-records.ts';
import { fileSearch } from './file-search.view.ts';
import { keepFile } from './keep-file.ts';

const index = indexRecords(searchSources);

const lines = [
  ['1-1101', 125_000],
  ['4-1101', -125_000],
] as const;

async function attach(world: World, subjectId: string, name: string): Promise<string> {
  const { ticket } = await keepFile(world.app, world.treasurer, makePdf());
  const wish = { subjectKind: 'entry', subjectId, ticket, name };
  return (await perform(world.app, world.treasurer, attachFile, wish, newId())).attachmentId;
}

/** The documents that a text finds once what was done is indexed. */
async function found(
  world: World,
  text: string,
  actor = world.treasurer,
): Promise<readonly FoundRecord[]> {
  await sealDeeds.run(world.app, world.org.id);
  await index.run(world.app, world.org.id);
  const groups = await findRecords(world.app, actor, { sources: searchSources, text, limit: 10 });
  return groups.find(({ kind }) => kind === 'document')?.records ?? [];
}

test('documents are found by name, note and record, misspelt or not, and no more once detached', async () => {
  await using world = await openWorld();
  const { app, treasurer } = world;
  // One is there when the index is built, the other comes later.
  const entryId = await world.post(lines, { memo: 'Beli timbangan' });
  const id = await attach(world, entryId, 'Kuitansi Makmur.pdf');
  const path = `/dokumen/${id}`;
  for (const text of ['makmur', 'kuitnasi', 'timbangan']) {
    expect(await found(world, text), text).toMatchObject([{ id, path }]);
  }
  const later = await attach(world, await world.post(lines, { memo: 'Sewa' }), 'Perjanjian.pdf');
  expect(await found(world, 'perjanjian')).toMatchObject([{ id: later }]);
  const words = { attachmentId: later, name: 'Kontrak kios', note: 'dua tahun' };
  await perform(app, treasurer, describeFile, words, newId());
  expect(await found(world, 'tahun kontrak')).toMatchObject([{ id: later }]);
  expect(await found(world, 'perjanjian')).toEqual([]);
  await perform(app, treasurer, detachFile, { attachmentId: later }, newId());
  expect(await found(world, 'kontrak')).toEqual([]);
});

test('whoever may not see the record finds none of its documents', async () => {
  await using world = await openWorld();
  await attach(world, await world.post(lines), 'Rahasia.pdf');
  expect(await found(world, 'rahasia')).toHaveLength(1);
  expect(await found(world, 'rahasia', world.stranger)).toEqual([]);
  expect(await found(world, 'rahasia', world.member)).toEqual([]);
  const subject = { title: { id: '', en: '' }, faces: async () => new Map(), words: null as never };
  const kinds = [
    { ...subject, kind: 'a', permission: 'books.read' },
    { ...subject, kind: 'b', permission: 'member.read' },
  ];
  expect(() => fileSearch(kinds)).toThrow('one permission');
});
