import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { words } from '#app.ts';
import { Refusal } from '#base/refusal.ts';
import { defineWords } from '#base/words.ts';
import { apiWords } from '#api/api.words.ts';
import { cliWords } from '#cli/cli.words.ts';
import { databaseWords } from '#cli/database.words.ts';
import { entryCommandWords } from '#cli/entry.words.ts';
import { demoWords } from '#cli/demo/demo.words.ts';
import { say } from '#base/say.ts';
import { webRefusals } from './web-refusals.words.ts';

const loan = defineWords(
  { 'loan/too-much': 'Rp {amount} melebihi batas sejak {since}.', 'act/input': 'Ada yang keliru.' },
  { 'loan/too-much': 'Rp {amount} is beyond the limit since {since}.', 'act/input': 'Amiss.' },
);

test('amounts and days of a refusal are said as people write them, in the language asked for', () => {
  const facts = { amount: '12500000.00', since: '2026-01-04', field: 'amount' };
  const refusal = new Refusal('rule', 'loan/too-much', facts);
  expect(say(refusal, 'id', [loan]).message).toBe('Rp 12.500.000 melebihi batas sejak 4 Jan 2026.');
  expect(say(refusal, 'en', [loan]).message).toContain('since 4 Jan 2026');
  expect(say(refusal, 'id', [loan]).field).toBe('amount');
});

test('an input with several faults says each at its field', () => {
  const faults = [{ field: 'amount', code: 'loan/too-much', facts: { amount: '1.00', since: '' } }];
  const refusal = new Refusal('rule', 'act/input', { field: 'amount', faults });
  const said = say(refusal, 'id', [loan]);
  expect(said.faults).toEqual([{ field: 'amount', message: 'Rp 1 melebihi batas sejak .' }]);
});

test('what somebody typed is said back as it was typed, and what is no day is not made one', () => {
  const typed = defineWords(
    { 'x/y': '“{text}” {month} {ratio} : 1' },
    { 'x/y': '“{text}” {month} {ratio} : 1' },
  );
  const facts = { text: '2026-13-01', month: '2026-13', ratio: '1.0' };
  const refusal = new Refusal('rule', 'x/y', facts);
  expect(say(refusal, 'id', [typed]).message).toBe('“2026-13-01” 2026-13 1,0 : 1');
  expect(say(refusal, 'en', [typed]).message).toBe('“2026-13-01” 2026-13 1.0 : 1');
});

test('whatever somebody typed as an id, a day or an amount, the refusal of it can be said', () => {
  const shape = fc.stringMatching(/^-?[0-9]{1,19}(?:[.-][0-9]{1,2}){0,2}$/);
  fc.assert(
    fc.property(fc.oneof(shape, fc.constant('92233720368547758.08'), fc.string()), (id) => {
      const refusal = new Refusal('absent', 'loan/too-much', { amount: id, since: id });
      for (const language of ['id', 'en'] as const)
        expect(say(refusal, language, [loan]).message).not.toBe('');
    }),
    { numRuns: 1_000 },
  );
});

test('a code without a sentence is named and breaks nothing', () => {
  expect(say(new Refusal('rule', 'x/y'), 'id', [loan]).message).toBe('x/y');
});

test('every refusal in the house has its sentence in both languages', () => {
  const told = [
    ...words,
    webRefusals,
    apiWords,
    cliWords,
    databaseWords,
    demoWords,
    entryCommandWords,
  ].flatMap((concept) => Object.keys(concept.id));
  const refusing = /\b(?:refuse|absent|forbid|conflict)\(\s*'([a-z-]+\/[a-z-]+)'/g;
  const files = globSync('src/**/*.ts').filter((f) => !/\.(test|e2e|words)\.ts$/.test(f));
  const codes = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(refusing)].map((found) => found[1]!),
  );
  expect([...new Set(codes)].filter((code) => !told.includes(code))).toEqual([]);
});
