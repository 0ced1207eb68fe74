import fc from 'fast-check';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { expect, test } from 'vitest';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { searchSources } from '#coop/search-sources.ts';
import { sealDeeds } from '../audit/seal-deeds.ts';
import { newId } from '../id.ts';
import { findRecords } from './find-records.view.ts';
import { indexRecords } from './index-records.ts';
import type { SearchRow } from './search-source.ts';

const index = indexRecords(searchSources);

async function indexed(world: World): Promise<void> {
  await sealDeeds.run(world.app, world.org.id);
  await index.run(world.app, world.org.id);
}

/** The titles of what a text finds, of one kind. */
async function titles(
  world: World,
  text: string,
  { kind = 'member', actor = world.treasurer }: { kind?: string; actor?: World['treasurer'] } = {},
): Promise<string[]> {
  const groups = await findRecords(world.app, actor, { sources: searchSources, text, limit: 10 });
  return groups.find((group) => group.kind === kind)?.records.map(({ title }) => title) ?? [];
}

test('members are found by fragments, slips of the finger and old spellings', async () => {
  await using world = await openWorld();
  const names = [
    'Sri Wahyuni',
    'Soejanto Hadi',
    'Djoko Susilo',
    'Tjahjono',
    'Muhammad Fadhil',
    'Budi',
  ];
  for (const [i, name] of names.entries())
    await world.addMember(`A-${String(i + 1).padStart(4, '0')}`, name);
  await indexed(world);
  const table: readonly (readonly [typed: string, name: string])[] = [
    ['sri wahyuni', 'Sri Wahyuni'],
    ['wahy', 'Sri Wahyuni'],
    ['yuni', 'Sri Wahyuni'],
    ['Sri Wahyni', 'Sri Wahyuni'],
    ['wahyuin', 'Sri Wahyuni'],
    ['Wahyuni, Sri', 'Sri Wahyuni'],
    ['srii wahuni', 'Sri Wahyuni'],
    ['Suyanto', 'Soejanto Hadi'],
    ['Joko', 'Djoko Susilo'],
    ['joko soesilo', 'Djoko Susilo'],
    ['Cahyono', 'Tjahjono'],
    ['mohammad fadil', 'Muhammad Fadhil'],
    ['bdui', 'Budi'],
    ['bdi', 'Budi'],
    ['A-0003', 'Djoko Susilo'],
    ['3', 'Djoko Susilo'],
  ];
  for (const [typed, name] of table) expect(await titles(world, typed), typed).toContain(name);
  expect((await titles(world, 'sri wahyuni'))[0]).toBe('Sri Wahyuni');
  expect(await titles(world, 'zzzzzz')).toEqual([]);
});

test('entries are found by memo, number whole or in part, amount and day', async () => {
  await using world = await openWorld({ now: '2026-11-24' });
  const [cost] = await world.look<{ code: string }>(
    `select code from account where org_id = $1 and sak_class = 'operating-expense' and not control
      order by code limit 1`,
    [world.org.id],
  );
  const post = (memo: string, amount: number) =>
    world.post(
      [
        [cost!.code, amount],
        ['1-1101', -amount],
      ],
      { memo },
    );
  await post('Bayar listrik kantor', 1_250_000);
  await post('Gaji karyawan', 900_000);
  await indexed(world);
  const details = async (text: string) => {
    const groups = await findRecords(world.app, world.treasurer, {
      sources: searchSources,
      text,
      limit: 10,
    });
    return groups.find(({ kind }) => kind === 'entry')?.records ?? [];
  };
  const [listrik] = await details('listirk');
  expect(listrik!.detail).toBe('Bayar listrik kantor');
  for (const text of [
    listrik!.title,
    listrik!.title.slice(-4),
    '1.250.000',
    '1250000',
    'Rp 1.250.000',
    'listrik 1.250.000',
  ]) {
    expect(
      (await details(text)).map(({ id }) => id),
      text,
    ).toEqual([listrik!.id]);
  }
  expect(await details('24/11/2026')).toHaveLength(2);
  expect(await details('2026-11-25')).toEqual([]);
  expect(await details('1.250.001')).toEqual([]);
});

test('where one kind has all that was typed, no other is shown that has a part of it', async () => {
  await using world = await openWorld();
  await world.addMember('A-0001', 'Raharja');
  await indexed(world);
  expect(await titles(world, '1-1101', { kind: 'account' })).toEqual(['1-1101 Kas']);
  expect(await titles(world, '1-1101')).toEqual([]);
  expect(await titles(world, '1')).toEqual(['Raharja']);
});

test('who is renamed is found by the new name, and no more by the old', async () => {
  await using world = await openWorld();
  const id = await world.addMember('A-1', 'Siti Aminah');
  await indexed(world);
  await world.look(`update member set name = 'Ratna Dewi' where org_id = $1 and id = $2`, [
    world.org.id,
    id,
  ]);
  await world.look('delete from search_state where org_id = $1', [world.org.id]);
  await indexed(world);
  expect(await titles(world, 'ratna')).toEqual(['Ratna Dewi']);
  expect(await titles(world, 'aminah')).toEqual([]);
});

test('what is made after the first building is found, and being told twice changes nothing', async () => {
  await using world = await openWorld();
  await indexed(world);
  await world.addMember('A-7', 'Kartini Lestari');
  await indexed(world);
  await indexed(world);
  expect(await titles(world, 'kartini')).toEqual(['Kartini Lestari']);
  const rows = await world.look<{ many: string }>(
    `select cardinality(ids)::text as many from search_posting where org_id = $1 and word = 'kartini'`,
    [world.org.id],
  );
  expect(rows).toEqual([{ many: '1' }]);
});

test('a kind that is new to an index built already, or made otherwise, is found at once', async () => {
  await using world = await openWorld();
  await world.addMember('A-1', 'Kartini Lestari');
  await sealDeeds.run(world.app, world.org.id);
  const before = searchSources.filter(({ kind }) => kind !== 'member');
  await indexRecords(before).run(world.app, world.org.id);
  expect(await titles(world, 'kartini')).toEqual([]);
  const [built] = await states(world);
  await indexed(world);
  expect(await titles(world, 'kartini')).toEqual(['Kartini Lestari']);
  // The day on which the whole of it was built stays: the month after which it is made anew runs from it.
  expect(await states(world)).toEqual([{ building: null, built_at: built!.built_at }]);
  const numbered = searchSources.map((source) =>
    source.kind === 'member'
      ? { ...source, making: 2, select: (where: RawBuilder<unknown>) => onlyNumbered(where) }
      : source,
  );
  await indexRecords(numbered).run(world.app, world.org.id);
  expect(await titles(world, 'kartini')).toEqual([]);
  expect(await titles(world, '1', { kind: 'member' })).toEqual(['Kartini Lestari']);
});

function states(world: World) {
  return world.look<{ building: string | null; built_at: Date }>(
    'select building, built_at from search_state where org_id = $1',
    [world.org.id],
  );
}

/** Members by their number alone. */
function onlyNumbered(where: RawBuilder<unknown>) {
  return sql<SearchRow>`select r.id, r.number as title, '' as detail, '{}'::text[] as texts,
    '{}'::text[] as amounts, null::date as day, null::bigint as amount from member r where ${where}`;
}

test('a seat without members finds none, and nobody finds another cooperative’s', async () => {
  await using world = await openWorld();
  await world.addMember('A-1', 'Hasanuddin');
  await indexed(world);
  expect(await titles(world, 'hasanuddin')).toEqual(['Hasanuddin']);
  const administrator = await world.addPerson('Pengurus Sistem', 'administrator');
  expect(await titles(world, 'hasanuddin', { actor: administrator })).toEqual([]);
  expect(await titles(world, 'hasanuddin', { actor: world.stranger })).toEqual([]);
  await expect(titles(world, 'hasanuddin', { actor: world.nobody })).rejects.toMatchObject({
    code: 'organisation/absent',
  });
});

test('a name with one letter mistyped is among the first ten, in nineteen of twenty cases', async () => {
  await using world = await openWorld();
  const names = invented(2_000);
  await world.look(
    `insert into member (org_id, id, number, name, deed_id, created_at)
      select $1, t.id, 'N-' || t.no, t.name, (select id from deed where org_id = $1 limit 1), now()
      from unnest($2::uuid[], $3::text[]) with ordinality as t (id, name, no)`,
    [world.org.id, names.map(() => newId()), names],
  );
  await indexed(world);
  const tried = fc.sample(
    fc.record({
      which: fc.nat(names.length - 1),
      at: fc.nat(60),
      how: fc.nat(3),
      letter: fc.nat(25),
    }),
    { numRuns: 150, seed: 26 },
  );
  let found = 0;
  for (const { which, ...slip } of tried) {
    const name = names[which]!;
    if ((await titles(world, slipped(name, slip))).includes(name)) found += 1;
  }
  expect(found / tried.length).toBeGreaterThanOrEqual(0.95);
  // Each word stands in a hundred names and more; all three in one, two of them in the ten that are shown.
  expect(await titles(world, 'ningsih sri lestari')).toEqual(['Sri Lestari Ningsih']);
  expect(await titles(world, 'ningsh sri lestari')).toContain('Sri Lestari Ningsih');
  const some = await titles(world, 'sri qwertzu ningsih');
  expect(some).toHaveLength(10);
  expect(some.every((name) => /^Sri .* Ningsih$/.test(name))).toBe(true);
}, 60_000);

/** One slip: a letter missing, too many, wrong, or two swapped. */
function slipped(
  name: string,
  { at, how, letter }: { at: number; how: number; letter: number },
): string {
  const i = at % name.length;
  const other = String.fromCharCode(97 + letter);
  if (how === 0) return name.slice(0, i) + name.slice(i + 1);
  if (how === 1) return name.slice(0, i) + other + name.slice(i);
  if (how === 2) return name.slice(0, i) + other + name.slice(i + 1);
  return name.slice(0, i) + (name[i + 1] ?? '') + name[i]! + name.slice(i + 2);
}

function invented(many: number): string[] {
  const first =
    'Sri Siti Budi Agus Dewi Eko Hadi Ani Rina Joko Tri Dwi Nur Wahyu Ratna Bambang Endang Slamet Sulastri Mulyadi'.split(
      ' ',
    );
  const middle = 'Wahyu Putri Indah Adi Lestari Kusuma Rahma Surya Cahya Permata'.split(' ');
  const last =
    'Ningsih Santoso Hidayat Wibowo Susanti Hartono Rahayu Purnomo Setiawan Utami Nugroho Handayani Prasetyo Maulana Kurniawan'.split(
      ' ',
    );
  return Array.from({ length: many }, (_, i) => {
    const [a, b, c] = [
      first[i % 20]!,
      middle[Math.floor(i / 20) % 10]!,
      last[Math.floor(i / 200) % 15]!,
    ];
    return `${a} ${b} ${c}`;
  });
}
