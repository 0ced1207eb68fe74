import { createSecretKey, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile as readDisk, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBucket } from '../../../test/world/bucket.ts';
import type { Bucket } from '../../../test/world/bucket.ts';
import { openKeyring } from '../keys.ts';
import { objectName, usualLimits } from './file-store.ts';
import type { FileStore } from './file-store.ts';
import { openFolderStore } from './folder-store.ts';
import { putFile, wholeFile } from './put-file.ts';
import { openS3Store } from './s3-store.ts';
import { chunkSize, openFile, sealedSize, sealFile } from './seal-file.ts';

let folder: string;
let bucket: Bucket;
const keys = openKeyring(randomBytes(32));
const [org, other] = [
  '0190aaaa-0000-7000-8000-000000000001',
  '0190aaaa-0000-7000-8000-000000000002',
];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sakaguru-files-'));
  bucket = await openBucket();
});
afterAll(async () => {
  await bucket.close();
  await rm(folder, { recursive: true, force: true });
});

const groundOn = (store: FileStore) => ({ keys, files: { store, ...usualLimits } });
const stores = (): FileStore[] => [
  openFolderStore(folder),
  openS3Store({ ...bucket.place, prefix: 'uji/satu' }),
];

async function gathered(content: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of content) pieces.push(piece);
  return Buffer.concat(pieces);
}

test('any bytes, in pieces of any size, come back from a seal as they were', async () => {
  const key = createSecretKey(randomBytes(32));
  const sizes = fc.oneof(
    fc.nat(300),
    fc.constantFrom(chunkSize - 1, chunkSize, chunkSize + 1, 2 * chunkSize),
  );
  await fc.assert(
    fc.asyncProperty(sizes, fc.integer({ min: 1, max: 100_000 }), async (size, wanted) => {
      const piece = Math.max(wanted, size >> 8);
      const content = randomBytes(size);
      const pieces = Array.from({ length: Math.ceil(size / piece) }, (_, i) =>
        content.subarray(i * piece, (i + 1) * piece),
      );
      const sealed = await gathered(sealFile(key, 'a', pieces));
      expect(sealed.length).toBe(sealedSize(size));
      expect((await gathered(openFile(key, 'a', [sealed]))).equals(content)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('a flipped bit, a cut end, something hung on, chunks in another order and another name are found', async () => {
  const key = createSecretKey(randomBytes(32));
  const content = randomBytes(2 * chunkSize + 5);
  const sealed = await gathered(sealFile(key, 'a', [content]));
  const tried = (bytes: Buffer, name = 'a') =>
    expect(gathered(openFile(key, name, [bytes]))).rejects.toMatchObject({ code: 'file/damaged' });
  await fc.assert(
    fc.asyncProperty(fc.nat(sealed.length - 1), fc.nat(7), async (at, bit) => {
      const bytes = Buffer.from(sealed);
      bytes[at]! ^= 1 << bit;
      await tried(bytes);
    }),
    {
      numRuns: 60,
      examples: [
        [0, 0],
        [8, 1],
        [31, 7],
        [32, 0],
        [sealed.length - 1, 3],
      ],
    },
  );
  const stored = chunkSize + 16;
  for (const end of [0, 10, 32, 32 + stored, 32 + 2 * stored, sealed.length - 1]) {
    await tried(sealed.subarray(0, end));
  }
  await tried(Buffer.concat([sealed, Buffer.from([0])]));
  const [head, first, second] = [32, 32 + stored, 32 + 2 * stored].map((at, i, all) =>
    sealed.subarray(i === 0 ? 0 : all[i - 1], at),
  ) as [Buffer, Buffer, Buffer];
  await tried(Buffer.concat([head, second, first, sealed.subarray(32 + 2 * stored)]));
  await tried(sealed, 'b');
  const stranger = createSecretKey(randomBytes(32));
  await expect(gathered(openFile(stranger, 'a', [sealed]))).rejects.toMatchObject({
    code: 'file/damaged',
  });
});

test('a folder and a bucket keep, list and lose the same objects, sealed and under names that tell nothing', async () => {
  const content = Buffer.from('Nota Toko Makmur Rp 125.000');
  for (const store of stores()) {
    const ground = groundOn(store);
    const hash = await putFile(ground, org!, content);
    expect((await putFile(ground, org!, content)).equals(hash)).toBe(true);
    const strange = await putFile(ground, other!, content);
    expect(strange.equals(hash)).toBe(false);
    expect((await wholeFile(ground, org!, hash)).equals(content)).toBe(true);
    await expect(wholeFile(ground, other!, hash)).rejects.toMatchObject({ code: 'file/lost' });

    const name = objectName(org!, hash);
    const listed = await Array.fromAsync(store.list(org!));
    expect(listed.map((one) => one.name)).toEqual([name]);
    expect(listed[0]!.bytes).toBe(sealedSize(content.length));
    expect(await store.look(name)).toMatchObject({ name, bytes: sealedSize(content.length) });
    const raw = await gathered((await store.read(name))!);
    expect(raw.includes('Makmur')).toBe(false);

    await store.remove(name);
    expect(await store.look(name)).toBeNull();
    expect(await store.read(name)).toBeNull();
    expect(await Array.fromAsync(store.list(org!))).toEqual([]);
    await store.remove(name);
  }
});

test('a bucket lists more than a page, and one with a wrong key keeps nothing', async () => {
  const store = openS3Store({ ...bucket.place, prefix: '' });
  const ground = groundOn(store);
  for (let i = 0; i < 5; i += 1) await putFile(ground, org!, Buffer.from(`isi ${i}`));
  expect(bucket.pageSize).toBeLessThan(5);
  expect(await Array.fromAsync(store.list(org!))).toHaveLength(5);
  const forged = openS3Store({ ...bucket.place, prefix: '', secretAccessKey: 'bukan-kuncinya' });
  await expect(putFile(groundOn(forged), org!, Buffer.from('x'))).rejects.toMatchObject({
    code: 'file/store-away',
    kind: 'conflict',
  });
  bucket.failNext(1);
  expect((await putFile(ground, org!, Buffer.from('lagi'))).length).toBe(32);
});

test('an object on the disk is its owner’s alone, and what breaks off in the middle never gets its name', async () => {
  const store = openFolderStore(folder);
  const hash = await putFile(groundOn(store), org!, randomBytes(10));
  const path = join(folder, ...objectName(org!, hash).split('/'));
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  await expect(store.write(`${org}/ab/${'c'.repeat(62)}`, brokenOff())).rejects.toThrow('putus');
  expect(await readdir(join(folder, org!, 'ab'))).toEqual([]);
  const bytes = await readDisk(path);
  await writeFile(path, bytes.subarray(0, -1));
  await expect(wholeFile(groundOn(store), org!, hash)).rejects.toMatchObject({
    code: 'file/damaged',
  });
});

async function* brokenOff(): AsyncGenerator<Buffer, void> {
  yield Buffer.from('separuh');
  throw new Error('putus');
}
