import { randomBytes } from 'node:crypto';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { renderSVG } from 'uqr';
import { expect, test } from 'vitest';
import { keyOfSheet, recoverySheet } from './recovery-sheet.ts';

test('the 24 words bring the key back, however they are numbered, spaced and cased', () => {
  const key = randomBytes(32);
  const { words } = recoverySheet(key);
  expect(words).toHaveLength(24);
  const numbered = words.map((word, i) => `${i + 1}. ${word.toUpperCase()}`).join('\n');
  expect(Buffer.from(keyOfSheet(words.join(' ')))).toEqual(key);
  expect(Buffer.from(keyOfSheet(numbered))).toEqual(key);
});

test('the QR as a camera reads it brings the key back', async () => {
  const key = randomBytes(32);
  const svg = renderSVG(recoverySheet(key).qr, { ecc: 'M', border: 4 });
  const picture = sharp(Buffer.from(svg)).resize(300).ensureAlpha().raw();
  const { data, info } = await picture.toBuffer({ resolveWithObject: true });
  const read = jsQR(new Uint8ClampedArray(data), info.width, info.height);
  expect(Buffer.from(keyOfSheet(read!.data))).toEqual(key);
});

test('a wrong word, a missing one and two that changed places are told apart', () => {
  const { words } = recoverySheet(Buffer.alloc(32, 9).fill(200, 8));
  const tries = [
    [['kopi', ...words.slice(1)], 'key/word-unknown'],
    [words.slice(1), 'key/words-missing'],
    [[words[23]!, ...words.slice(1, 23), words[0]!], 'key/words-unfit'],
  ] as const;
  for (const [typed, code] of tries) {
    expect(() => keyOfSheet(typed.join(' '))).toThrow(expect.objectContaining({ code }));
  }
});

test('a QR that was not read whole is called that, and no misspelt word', () => {
  const { qr } = recoverySheet(Buffer.alloc(32, 7));
  for (const torn of [qr.slice(0, -1), `${qr.slice(0, -1)}X`, 'SAKAGURU-KEY:1:']) {
    const code = { code: 'key/qr-unfit', facts: { field: 'qr' } };
    expect(() => keyOfSheet(torn)).toThrow(expect.objectContaining(code));
  }
});
