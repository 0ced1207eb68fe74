import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { archiveContents } from '#app.ts';
import { openOwnPlace } from '../../../test/setup/own-place.ts';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { sealDeeds } from '../audit/seal-deeds.ts';
import { archiveFormat } from './archive-format.ts';
import type { ArchiveManifest } from './archive-format.ts';
import { lockWith, writeKeys } from './archive-lock.ts';
import { importArchive } from './import-archive.ts';
import { makeArchive } from './make-archive.ts';
import { openArchive } from './open-archive.ts';
import { partKeysOf, sealPart } from './sealed-part.ts';
import { centralHeader, localHeader, tail } from './zip-form.ts';
import { openZip } from './read-zip.ts';

let here: World;
let there: World;
let folder: string;
let path: string;
/** Every entry of the archive as it stands in it. */
const entries = new Map<string, Buffer>();
const passphrase = 'pasar pagi jam empat';
const light = { memoryKiB: 8, passes: 1 };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sakaguru-tamper-'));
  here = await openWorld();
  there = await openWorld({ place: await openOwnPlace() });
  await here.addMember('A-001', 'Siti Aminah');
  await here.post([
    ['1-1101', 250_000],
    ['4-1101', -250_000],
  ]);
  await sealDeeds.run(here.app, here.org.id);
  path = join(folder, 'true.zip');
  const wish = { orgId: here.org.id, path, lock: await lockWith(passphrase, light), product: '0' };
  await makeArchive(here.app, archiveContents, wish);
  await using zip = await openZip(path);
  for (const name of zip.entries.keys()) entries.set(name, await zip.whole(name, 1e9));
}, 60_000);

afterAll(async () => {
  await here[Symbol.asyncDispose]();
  await there[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

interface Entry {
  readonly name: string;
  readonly content: Buffer;
  /** What the headers claim its size to be. */
  readonly claimed?: number;
}

/** A ZIP of our own form with these entries, stored, whatever they are called. */
function zipOf(all: readonly Entry[]): Buffer {
  let at = 0;
  const laid = all.map(({ name, content, claimed = content.length }) => {
    const facts = { name, isDeflated: false, crc: crc32(content), packed: content.length, at };
    const entry = { ...facts, size: claimed };
    const bytes = Buffer.concat([localHeader(entry), content]);
    at += bytes.length;
    return { entry, bytes };
  });
  const directory = Buffer.concat(laid.map(({ entry }) => centralHeader(entry)));
  const end = tail(laid.length, at, directory.length);
  return Buffer.concat([...laid.map(({ bytes }) => bytes), directory, end]);
}

const list = (more: readonly Entry[] = [], without = '') => [
  ...[...entries].flatMap(([name, content]) => (name === without ? [] : [{ name, content }])),
  ...more,
];

const changed = (name: string, content: Buffer) =>
  list().map((entry) => (entry.name === name ? { name, content } : entry));

/** What an archive's file meets on its way in. */
async function meets(bytes: Buffer, words = passphrase): Promise<Record<string, unknown>> {
  const file = join(folder, 'tried.zip');
  await writeFile(file, bytes);
  try {
    await importArchive(there.app, archiveContents, { path: file, passphrase: words });
    return { code: 'came in' };
  } catch (error) {
    const { code, facts } = error as { code: string; facts?: Record<string, unknown> };
    return { code, part: facts?.['part'] };
  }
}

/** Lines of a part, two of them in each other's place. */
function swapped(content: Buffer): Buffer {
  const [one, two, ...rest] = content.toString('utf8').split('\n');
  return Buffer.from([two, one, ...rest].join('\n'));
}

const lines = 'tables/line.jsonl';
const members = 'personal/member.jsonl.enc';

test('a file that was cut off, changed, or filled with what is strange is refused, and its part is named', async () => {
  const whole = await readFile(path);
  const flipped = Buffer.from(whole);
  const place = whole.indexOf(members) + members.length + 60;
  flipped[place] = whole[place]! ^ 1;
  const grown = entries
    .get('manifest.json')!
    .toString('utf8')
    .replace('"format": 1', '"format": 9');
  const sums = entries.get('manifest.json')!.toString('utf8').replace('500000', '600000');
  const table: Record<string, [Buffer, string, string | undefined]> = {
    'cut off': [whole.subarray(0, -100), 'archive/not-ours', undefined],
    'cut in the middle': [whole.subarray(0, 20_000), 'archive/not-ours', undefined],
    empty: [Buffer.alloc(0), 'archive/not-ours', undefined],
    'no zip': [Buffer.alloc(5_000, 7), 'archive/not-ours', undefined],
    'a byte flipped': [flipped, 'archive/part-changed', members],
    'rows swapped': [
      zipOf(changed(lines, swapped(entries.get(lines)!))),
      'archive/part-changed',
      lines,
    ],
    'a part gone': [zipOf(list([], lines)), 'archive/part-missing', lines],
    'no keys': [zipOf(list([], 'keys.enc')), 'archive/part-missing', 'keys.enc'],
    'a part too many': [
      zipOf(list([{ name: 'tables/more.jsonl', content: Buffer.from('{}') }])),
      'archive/part-strange',
      'tables/more.jsonl',
    ],
    'the manifest changed': [
      zipOf(changed('manifest.json', Buffer.from(`${sums} `))),
      'archive/part-changed',
      'manifest.json',
    ],
    'a newer form': [
      zipOf(changed('manifest.json', Buffer.from(grown))),
      'archive/format-newer',
      undefined,
    ],
    'a part twice': [
      zipOf(list([{ name: lines, content: entries.get(lines)! }])),
      'archive/part-double',
      lines,
    ],
    'a way out': [
      zipOf(list([{ name: '../../x', content: Buffer.from('x') }])),
      'archive/part-strange',
      '../../x',
    ],
    'from the root': [
      zipOf(list([{ name: '/x', content: Buffer.from('x') }])),
      'archive/part-strange',
      '/x',
    ],
    'more than it says': [
      zipOf(
        list().map((entry) => (entry.name === 'manifest.json' ? { ...entry, claimed: 10 } : entry)),
      ),
      'archive/part-too-big',
      'manifest.json',
    ],
  };
  for (const [what, [bytes, code, part]] of Object.entries(table)) {
    expect({ what, ...(await meets(bytes)) }).toEqual({ what, code, part });
  }
  expect(await meets(whole, 'pasar pagi jam lima')).toMatchObject({
    code: 'archive/passphrase-wrong',
  });
}, 40_000);

/** An archive that somebody with its passphrase made anew: a part changed, all checksums right. */
async function forged(
  part: string,
  change: (text: string) => string,
  more: (manifest: ArchiveManifest) => ArchiveManifest = (manifest) => manifest,
): Promise<Buffer> {
  await using archive = await openArchive({ path, passphrase });
  const opened = Buffer.concat(await Array.fromAsync(archive.content(part)));
  const text = Buffer.from(change(opened.toString('utf8')));
  const sealed = part.endsWith('.enc')
    ? await Array.fromAsync(sealPart(partKeysOf(archive.keys), part, piecesOf(text)))
    : [text];
  const content = Buffer.concat(sealed);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const parts = archive.manifest.parts.map((one) =>
    one.name === part ? { ...one, bytes: content.length, sha256 } : one,
  );
  const manifest = more({ ...archive.manifest, parts });
  const said = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
  const keys = writeKeys(await lockWith(passphrase, light), archive.keys, said, archiveFormat);
  const anew: Record<string, Buffer> = { [part]: content, 'manifest.json': said, 'keys.enc': keys };
  return zipOf(list().map((entry) => ({ ...entry, content: anew[entry.name] ?? entry.content })));
}

async function* piecesOf(text: Buffer): AsyncGenerator<Buffer, void> {
  yield text;
}

test('books that somebody changed who has the passphrase do not come in either', async () => {
  const none = (text: string) => text;
  expect(
    await meets(await forged('personal/entry.jsonl.enc', (text) => text.replace('Uji', 'Ujo'))),
  ).toMatchObject({ code: 'archive/chain-broken' });
  expect(
    await meets(await forged(lines, (text) => text.replace('"250000.00"', '"250000.01"'))),
  ).toMatchObject({ code: 'archive/books-differ' });
  const doubled = (text: string) => text.replaceAll('250000.00', '350000.00');
  expect(await meets(await forged(lines, doubled))).toMatchObject({ code: 'archive/books-differ' });
  expect(await meets(await forged(lines, (text) => text.replace('{', 'bukan json')))).toMatchObject(
    {
      code: 'archive/row-unfit',
      part: lines,
    },
  );
  expect(
    await meets(await forged(lines, (text) => text.replace('"250000.00"', '"banyak"'))),
  ).toMatchObject({ code: 'archive/row-unfit', part: lines });
  const cut = (text: string) => text.split('\n').slice(1).join('\n');
  expect(await meets(await forged('personal/line.jsonl.enc', cut))).toMatchObject({
    code: 'archive/row-unfit',
    part: 'personal/line.jsonl.enc',
  });
  const schema = (steps: string[]) => (manifest: ArchiveManifest) => ({
    ...manifest,
    schema: steps,
  });
  const { schema: steps } = JSON.parse(
    entries.get('manifest.json')!.toString('utf8'),
  ) as ArchiveManifest;
  expect(await meets(await forged(lines, none, schema([...steps, '9999-later'])))).toMatchObject({
    code: 'archive/newer',
  });
  expect(await meets(await forged(lines, none, schema(steps.slice(0, -1))))).toMatchObject({
    code: 'archive/older',
  });
  const left = await there.look(
    `select (select count(*)::integer from organisation where id = $1) as organisations,
      (select count(*)::integer from login where id = $2) as logins`,
    [here.org.id, here.treasurer.loginId],
  );
  expect(left).toEqual([{ organisations: 0, logins: 0 }]);
  expect((await readdir(folder)).toSorted()).toEqual(['tried.zip', 'true.zip']);
}, 60_000);
