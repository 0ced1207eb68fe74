// The search of an office over a million entries and 20,000 members, beside PostgreSQL's own full text
// without walls and without typing errors: `node bench/search/search.ts [entries] [times]`.
import { findRecords } from '#base/search/find-records.view.ts';
import { indexRecords } from '#base/search/index-records.ts';
import { read } from '#base/read.ts';
import { searchSources } from '#coop/search-sources.ts';
import { findEntries } from '#ledger/entries/entry-list.view.ts';
import { cpuMs, spread } from '../ledger/measure.ts';
import { openBenchWorld } from '../ledger/world.ts';
import { nameEntries, nameMembers, personName } from './names.ts';

const entries = Number(process.argv[2] ?? 1_000_000);
const times = Number(process.argv[3] ?? 60);
const members = 20_000;
/** So many questions come before those that count. */
const warm = 5;

const world = await openBenchWorld(100, 1, entries);
const { app, superuser, orgId } = world;
await nameMembers(superuser, orgId, members);
await nameEntries(superuser, orgId, members);
const begun = performance.now();
await indexRecords(searchSources).run(app, orgId);
const built = (performance.now() - begun) / 1000;
await superuser.query('vacuum analyze');
const { rows } = await superuser.query<{ mb: number; books: number; words: number }>(
  `select round((pg_total_relation_size('search_word') + pg_total_relation_size('search_posting')) / 1e6)::integer as mb,
    round((pg_total_relation_size('entry') + pg_total_relation_size('line')) / 1e6)::integer as books,
    (select count(*)::integer from search_word) as words`,
);
console.log(
  `index of ${entries.toLocaleString('en')} entries and ${members.toLocaleString('en')} members: built in ` +
    `${built.toFixed(0)} s, ${rows[0]!.mb} MB beside ${rows[0]!.books} MB of books, ${rows[0]!.words} words`,
);

const actor = world.tellers[0]!;
const search = (text: string) =>
  findRecords(app, actor, { sources: searchSources, text, limit: 8 });
await superuser.query(`create index bench_words on entry using gin (to_tsvector('simple', memo))`);
await superuser.query('vacuum analyze entry');
const plain = (text: string) =>
  superuser.query(
    `select id, number, memo, day, total from entry where org_id = $1
      and to_tsvector('simple', memo) @@ plainto_tsquery('simple', $2) order by day desc, id desc limit 8`,
    [orgId, text],
  );

const name = (i: number) => personName((i * 7_919) % members);
const slip = (word: string) => word.slice(0, -3) + word.slice(-2);

const empty = await clocked(() =>
  read(app, actor, null, async (q) => q.many({ text: 'select 1', values: [] })),
);
console.log(`yardstick, an empty read behind the wall: ${spread(empty, 1)} ms`);
const listed = await clocked((i) => findEntries(app, actor, name(i), 8), 5);
console.log(
  `yardstick, the list of entries by ILIKE, exact, nothing indexed: ${spread(listed, 0)} ms`,
);

const questions: readonly (readonly [string, (i: number) => string, boolean])[] = [
  ['a name', name, true],
  ['a name, misspelt', (i) => slip(name(i)), false],
  ['a common word', () => 'simpanan', true],
  ['two common words', () => 'setoran wajib', true],
  ['a common word, misspelt, and a name', (i) => `simpaann ${name(i)}`, false],
  ['the first letters of a word', (i) => name(i).slice(0, 3), false],
  [
    'a voucher',
    (i) => `KM-S${i % 20}-${String((i * 379) % (entries / 60)).padStart(5, '0')}`,
    false,
  ],
  ['an amount', (i) => `${(i % 900) + 100}.000`, false],
  ['a day', (i) => `${(i % 28) + 1}/3/2026`, false],
  ['a name, a slip in each word', (i) => name(i).split(' ').map(slip).join(' '), false],
  ['a long name, its first letter wrong', (i) => `q${name(i).split(' ')[1]!.slice(1)}`, false],
  ['three common words, misspelt', () => 'setorn simpnan sukarla', false],
  ['an amount and a word', (i) => `setoran ${(i % 900) + 100}00.000`, false],
  ['a day, a word and a name', (i) => `${(i % 28) + 1}/3/2026 setoran ${name(i)}`, false],
  [
    'six words that stand nowhere together',
    (i) => `setoran simpanan sukarela ${name(i)} bayar`,
    false,
  ],
  ['what is nowhere', (i) => `qwertz${i}`, false],
];
for (const [title, ask, hasYardstick] of questions) {
  const before = await cpuMs(world);
  const own = await clocked((i) => search(ask(i)));
  const each = ((await cpuMs(world)) - before) / (own.length + warm);
  const line =
    `${title}: median ${spread(own, 1)} ms, p95 ${p95(own).toFixed(1)} (aim ≤ 50), ` +
    `${each.toFixed(1)} ms processor each (program and database)`;
  if (!hasYardstick) console.log(line);
  else {
    const their = await clocked((i) => plain(ask(i)));
    const ratio = median(their) / median(own);
    console.log(
      `${line}; full text, no wall, exact: ${spread(their, 1)} ms, ratio ${ratio.toFixed(2)}`,
    );
  }
}
await world.close();

async function clocked(
  ask: (i: number) => Promise<unknown>,
  many: number = times,
): Promise<number[]> {
  const took: number[] = [];
  for (let i = 0; i < many + warm; i += 1) {
    const from = performance.now();
    await ask(i);
    if (i >= warm) took.push(performance.now() - from);
  }
  return took;
}

function p95(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length * 0.95)]!;
}

function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)]!;
}
