import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Refusal } from '#base/refusal.ts';
import { openKeyFile } from './key-file.ts';
import { sentenceOf } from './sentence.ts';

test('a damaged key file is left as it is, and the sentence names it, the sheet’s words and what to do with it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sakaguru-key-'));
  try {
    const path = join(folder, 'sakaguru.key');
    for (const damaged of ['', 'abc', 'f'.repeat(62), `${'f'.repeat(40)}\0${'f'.repeat(23)}`]) {
      await writeFile(path, damaged);
      const refused: unknown = await openKeyFile(path, true).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(Refusal);
      expect(refused).toMatchObject({ code: 'key/unfit', facts: { path } });
      const sentence = sentenceOf(refused as Refusal);
      for (const named of [path, '24 kata', 'sakaguru key restore'])
        expect(sentence).toContain(named);
      expect(await readFile(path, 'utf8')).toBe(damaged);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
