import { expect, test } from 'vitest';
import { isTest, sources, textOf } from './source.ts';

/** A plain function that answers a promise, up to the end of its head. */
const head = /\n(?:export )?function (\w+)\((?:[^()]|\([^()]*\))*\):\s*Promise</g;
const refusing = /\b(?:absent|refuse|forbid|conflict|mustBe\w+)\(/;

/**
 * One that refuses before it answers throws instead: `Promise.all([one(), other()])` then drops the promise
 * of `one`, whose failure nobody hears, and that ends a process.
 */
test('what answers a promise refuses by it, and throws nothing beside it', () => {
  const throwing = sources
    .filter((path) => !isTest(path))
    .flatMap((path) => {
      const text = textOf(path);
      return [...text.matchAll(head)].flatMap(({ index, 0: found, 1: name }) => {
        const from = index + found.length;
        const body = text.slice(from, text.indexOf('\n}\n', from));
        const early = body.split(/\breturn\b/, 1)[0]!;
        return refusing.test(early) ? [`${path}: ${name}`] : [];
      });
    });
  expect(throwing).toEqual([]);
});
