import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeOut } from './write-out.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keluar-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('a file is written where it was asked for', async () => {
  const path = join(folder, 'neraca.xlsx');
  await writeOut(path, Buffer.from('isi'));
  expect(await readFile(path, 'utf8')).toBe('isi');
});

test('a path that cannot be written is a refusal that names it', async () => {
  for (const path of [join(folder, 'tidak-ada', 'x'), folder]) {
    await expect(writeOut(path, Buffer.from('isi'))).rejects.toMatchObject({
      code: 'file/unwritable',
      facts: { path },
    });
  }
});
