import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { strengthOf } from './passphrase-strength.ts';
import { openPart, partKeysOf, sealPart } from './sealed-part.ts';

const keys = partKeysOf({ seal: randomBytes(32), hash: randomBytes(32) });
const name = 'personal/member.jsonl.enc';

async function* pieces(content: Uint8Array, size: number): AsyncGenerator<Buffer, void> {
  for (let at = 0; at < content.length; at += size) yield Buffer.from(content.slice(at, at + size));
}

async function sealed(content: Uint8Array, size = 70_000, as = name): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(sealPart(keys, as, pieces(content, size))));
}

async function opened(bytes: Uint8Array, as = name): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(openPart(keys, as, pieces(bytes, 50_000))));
}

test('what was sealed opens again, in whatever pieces it came, and equal content gives equal bytes', async () => {
  const sizes = fc.constantFrom(0, 1, 1_000, 262_143, 262_144, 262_145, 600_000);
  await fc.assert(
    fc.asyncProperty(sizes, fc.integer({ min: 1, max: 300_000 }), async (size, piece) => {
      const content = Buffer.alloc(size, 'setoran ');
      const one = await sealed(content, Math.max(piece, 1_000));
      expect((await opened(one)).equals(content)).toBe(true);
      expect((await sealed(content)).equals(one)).toBe(true);
    }),
    { numRuns: 12 },
  );
});

test('a block that is changed, moved, left out, or taken from another part does not open', async () => {
  const bytes = await sealed(randomBytes(700_000));
  const changed = { code: 'archive/part-changed', facts: { part: name } };
  const length = bytes.readUInt32LE(0) + 32;
  const [first, rest] = [bytes.subarray(0, length), bytes.subarray(length)];
  const flipped = Buffer.from(bytes);
  flipped[1_000] = bytes[1_000]! ^ 1;
  const tries = [flipped, rest, first, bytes.subarray(0, -1), Buffer.concat([bytes, bytes])];
  const next = rest.readUInt32LE(0) + 32;
  const moved = [rest.subarray(0, next), first, rest.subarray(next)];
  for (const one of [...tries, Buffer.concat(moved), Buffer.alloc(0)]) {
    await expect(opened(one)).rejects.toMatchObject(changed);
  }
  await expect(opened(bytes, 'personal/login.jsonl.enc')).rejects.toMatchObject({
    code: 'archive/part-changed',
  });
});

test('a passphrase is judged by how much there is to guess', () => {
  expect(strengthOf('pasarpagi')).toBe('short');
  expect(strengthOf('pasarpagi2026')).toBe('fair');
  expect(strengthOf('aaaaaaaaaaaaaaaaaaaaaaaaa')).toBe('fair');
  expect(strengthOf('kuda becak hujan lampu')).toBe('good');
});
