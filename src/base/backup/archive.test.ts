import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readArchive } from './read-archive.ts';
import { ArchiveWriter } from './write-archive.ts';

let folder: string;
/** A guess need not cost anything here. */
const cheap = { log2N: 10, r: 1, p: 1 };
const passphrase = 'pasar pagi jam empat';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sakaguru-archive-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Three mebibytes that do not shrink, so that there are several blocks. */
const big = [randomBytes(1_500_000), randomBytes(1), randomBytes(1_600_000)];
const tables: Record<string, Buffer[]> = { kosong: [], kecil: [Buffer.from('a\tb\n')], besar: big };

async function write(name: string, words: string | null): Promise<string> {
  const path = join(folder, name);
  const writer = await ArchiveWriter.create(path, words, cheap);
  await writer.part({ part: 'opening' }, [Buffer.from('{}')]);
  for (const [table, pieces] of Object.entries(tables)) {
    await writer.part({ part: 'table', name: table }, pieces, () => pieces.length);
  }
  const { bytes, sha256 } = await writer.close();
  const whole = await readFile(path);
  expect([bytes, sha256]).toEqual([whole.length, createHash('sha256').update(whole).digest()]);
  return path;
}

/** Reads all of it; answers the contents by part. */
async function readAll(path: string, words: string | null): Promise<Record<string, Buffer>> {
  const found: Record<string, Buffer> = {};
  for await (const { head, content } of readArchive(path, words)) {
    const pieces: Buffer[] = [];
    for await (const piece of content()) pieces.push(piece);
    found[head.name ?? head.part] = Buffer.concat(pieces);
  }
  return found;
}

test('what is written is read again, part by part, with and without a passphrase', async () => {
  for (const words of [null, passphrase]) {
    const path = await write(words ? 'sealed' : 'open', words);
    const found = await readAll(path, words);
    expect(Object.keys(found)).toEqual(['opening', ...Object.keys(tables)]);
    for (const [name, pieces] of Object.entries(tables)) {
      expect(found[name]!.equals(Buffer.concat(pieces)), name).toBe(true);
    }
  }
  expect((await readdir(folder)).toSorted()).toEqual(['open', 'sealed']);
  expect((await readFile(join(folder, 'sealed'))).includes('kecil')).toBe(false);
});

test('a flipped bit anywhere is found', async () => {
  const wholes = await Promise.all(['open', 'sealed'].map((name) => readFile(join(folder, name))));
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(7), flipped),
    { numRuns: 60, examples: [4, 8, 9, 12, 27, 32, 33, 40].map((n) => [true, n / 1e9, 3]) },
  );

  async function flipped(sealed: boolean, where: number, bit: number): Promise<void> {
    const bytes = Buffer.from(wholes[sealed ? 1 : 0]!);
    const at = where < 1e-6 ? Math.round(where * 1e9) : Math.floor(where * (bytes.length - 1));
    bytes[at]! ^= 1 << bit;
    const path = join(folder, 'flipped');
    await writeFile(path, bytes);
    await expect(readAll(path, sealed ? passphrase : null)).rejects.toMatchObject({
      name: 'Refusal',
      code: expect.stringMatching(/^backup\//),
    });
  }
});

test('the part that is damaged is named', async () => {
  const bytes = await readFile(join(folder, 'open'));
  bytes[bytes.length - 40_000]! ^= 1;
  await writeFile(join(folder, 'late'), bytes);
  await expect(readAll(join(folder, 'late'), null)).rejects.toMatchObject({
    code: 'backup/damaged',
    facts: { part: 'besar' },
  });
});

test('a cut end, something hung on, and blocks in another order are found', async () => {
  for (const [name, words] of Object.entries({ open: null, sealed: passphrase })) {
    const whole = await readFile(join(folder, name));
    const path = join(folder, 'cut');
    const tried = async (bytes: Buffer) => {
      await writeFile(path, bytes);
      await expect(readAll(path, words)).rejects.toMatchObject({ name: 'Refusal' });
    };
    const ends = blockEnds(whole);
    expect(ends.length).toBeGreaterThan(2);
    for (const end of [0, 20, 32, ...ends.slice(0, -1), whole.length - 1]) {
      await tried(whole.subarray(0, end));
    }
    await tried(Buffer.concat([whole, Buffer.from([0])]));
    const [first, second] = ends as [number, number];
    const [a, b] = [whole.subarray(32, first), whole.subarray(first, second)];
    await tried(Buffer.concat([whole.subarray(0, 32), b, a, whole.subarray(second)]));
  }
});

/** Where each block ends. */
function blockEnds(whole: Buffer): number[] {
  const ends: number[] = [];
  for (let at = 32; at < whole.length;) {
    at += 4 + (whole.readUInt32BE(at) & 0x7fff_ffff);
    ends.push(at);
  }
  return ends;
}

test('what is no backup is called so, and a passphrase is asked for or refused by name', async () => {
  await writeFile(join(folder, 'strange'), 'SAKAGURU? bukan.');
  await writeFile(
    join(folder, 'newer'),
    Buffer.concat([Buffer.from('SAKAGURU\x03'), Buffer.alloc(40)]),
  );
  const tries = [
    ['strange', null, 'backup/unfit'],
    ['nowhere', null, 'backup/absent'],
    ['newer', null, 'backup/newer-format'],
    ['sealed', null, 'backup/passphrase-missing'],
    ['sealed', 'pasar sore', 'backup/passphrase-wrong'],
  ] as const;
  for (const [name, words, code] of tries) {
    await expect(readAll(join(folder, name), words)).rejects.toMatchObject({ code });
  }
});
