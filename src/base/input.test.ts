import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { anyText, naughty, unstorable } from '../../test/naughty.ts';
import { openWorld } from '../../test/world.ts';
import { newId } from './id.ts';
import {
  canonical,
  dayInput,
  moneyInput,
  readInput,
  textInput,
  wholeInput,
  wholeTextInput,
  yearBetween,
  yearTextBetween,
} from './input.ts';
import type { InputFault } from './input.ts';
import { addUnit, changeUnit } from './org/change-unit.ts';
import { unitList } from './org/places.view.ts';
import { perform } from './perform.ts';
import type { Refusal } from './refusal.ts';

/** Said here once more, in other words: controls and format characters but a few. */
const unseen =
  /(?![\t\n\r\u200c-\u200d\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2])[\p{Cc}\p{Cf}]/gu;

test('whatever somebody calls a unit, it is stored and shown as it was typed, or refused by name', async () => {
  await using world = await openWorld();
  const made = { kind: 'other', code: 'X', name: 'X' } as const;
  const { unitId } = await perform(world.app, world.chair, addUnit, made, newId());
  for (const text of naughty) {
    const input = { unitId, code: 'X', name: text };
    await perform(world.app, world.chair, changeUnit, input, newId());
    const shown = (await unitList(world.app, world.chair)).find((unit) => unit.id === unitId)!.name;
    expect(shown).toBe(text.replace(unseen, '').normalize('NFC').trim());
  }
  for (const text of unstorable) {
    const input = { unitId, code: 'X', name: text };
    await expect(perform(world.app, world.chair, changeUnit, input, newId())).rejects.toMatchObject(
      {
        code: 'act/input',
        facts: { field: 'name', faults: [{ code: 'input/text-unfit' }] },
      },
    );
  }
});

test('text has one form, and is never longer than the column that keeps it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const result = textInput(20).safeParse(text);
      if (!result.success) return;
      expect(result.data).toBe(text.replace(unseen, '').normalize('NFC').trim());
      expect(result.data.length <= 20 && !result.data.includes('\0')).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});

test('every field at fault is told at once, each with its own reason', () => {
  const schema = z.object({
    name: textInput(5, 2),
    amount: moneyInput,
    on: dayInput,
    lines: z.array(z.string()),
  });
  const sent = { name: 'x', amount: '1,5', on: '31/2/2026' };
  expect(() => readInput(schema, sent)).toThrow(
    expect.objectContaining({
      code: 'act/input',
      facts: {
        field: 'name',
        faults: [
          { field: 'name', code: 'input/too-small', facts: { least: '2' } },
          expect.objectContaining({ field: 'amount', code: 'money/not-decimal' }),
          expect.objectContaining({ field: 'on', code: 'day/not-a-day' }),
          { field: 'lines', code: 'input/missing', facts: {} },
        ],
      },
    }),
  );
});

test('a limit is told as what it limits: nothing filled in, letters, things of a list, a figure', () => {
  const schema = z.object({
    memo: textInput(3, 1),
    reason: textInput(9, 3),
    short: textInput(9, 3),
    note: textInput(3),
    lines: z.array(z.string()).min(1),
    files: z.array(z.string()).max(1),
    year: z.number().int().min(1900).max(2199),
    month: z.number().int().min(1),
  });
  const sent = {
    memo: ' ',
    reason: ' ',
    short: 'x',
    note: 'long',
    lines: [],
    files: ['a', 'b'],
    year: 2200,
    month: 0,
  };
  const codes = [
    'input/empty',
    'input/empty',
    'input/too-small',
    'input/too-big',
    'input/empty',
    'input/too-many',
    'input/too-high',
    'input/too-low',
  ];
  const faults = codes.map((code) => expect.objectContaining({ code }) as unknown);
  expect(() => readInput(schema, sent)).toThrow(
    expect.objectContaining({ facts: { field: 'memo', faults } }),
  );
});

test('an input has one text, whatever the order of its keys; different inputs have different ones', () => {
  const json = fc.jsonValue({ maxDepth: 3 });
  fc.assert(
    fc.property(fc.dictionary(fc.string(), json), (input) => {
      const turned = Object.fromEntries(Object.entries(input).toReversed());
      expect(canonical(turned)).toBe(canonical(input));
    }),
    { numRuns: 500 },
  );
  const different = [
    {},
    [],
    null,
    '',
    '1',
    1,
    1n,
    true,
    'true',
    { a: 1 },
    { a: '1' },
    { b: 1 },
    [1],
    ['1'],
    [[1]],
    [1, 2],
    [2, 1],
    { a: { b: 1 } },
    { a: [1] },
    new Uint8Array([1]),
    new Uint8Array([2]),
    'b"AQ=="',
    '1n',
  ].map((value) => canonical(value));
  expect(new Set(different).size).toBe(different.length);
});

test('a field that is not sent and one that is undefined are the same; null is something else', () => {
  expect(canonical({ a: 1, b: undefined })).toBe(canonical({ a: 1 }));
  expect(canonical({ a: 1, b: null })).not.toBe(canonical({ a: 1 }));
});

test('what is no whole number within its bounds is answered by both bounds', () => {
  const schema = z.object({ size: wholeInput(1, 100_000).optional() });
  const facts = { least: '1', most: '100.000' };
  const fault = { field: 'size', code: 'input/not-whole', facts };
  for (const size of [Number.NaN, 1.5, 'sepuluh', 0, -1, 1e9, 1e300, null, true]) {
    expect(() => readInput(schema, { size }), String(size)).toThrow(
      expect.objectContaining({ facts: { field: 'size', faults: [fault] } }),
    );
  }
  expect([1, 100_000].map((size) => readInput(schema, { size }).size)).toEqual([1, 100_000]);
  const typed = z.object({ limit: wholeTextInput(1, 200) });
  for (const limit of ['', 'x', '0', '201', '1.5', '1e2', '9'.repeat(40)]) {
    expect(() => readInput(typed, { limit }), limit).toThrow(
      expect.objectContaining({ facts: expect.objectContaining({ field: 'limit' }) as unknown }),
    );
    expect(typed.safeParse({ limit }).error?.issues[0]?.message).toContain('input/not-whole');
  }
  expect(readInput(typed, { limit: '200' })).toEqual({ limit: 200 });
});

test('what is no year is answered by years, and not by counts', () => {
  const faults = [
    { field: 'year', code: 'input/not-year', facts: { first: '1900', last: '2199' } },
  ];
  const told = expect.objectContaining({ facts: { field: 'year', faults } }) as unknown;
  for (const year of [Number.NaN, 25, 2200, 2026.5, null]) {
    expect(() => readInput(z.object({ year: yearBetween(1900, 2199) }), { year })).toThrow(told);
  }
  for (const year of ['20l5', '25', '2.026']) {
    const schema = z.object({ year: yearTextBetween(1900, 2199) });
    expect(() => readInput(schema, { year })).toThrow(told);
  }
});

test('a figure where a text belongs is answered by the text that would be right', () => {
  const schema = z.object({ sum: moneyInput, on: dayInput, memo: textInput(9) });
  const texts = (sent: unknown) => {
    try {
      return readInput(schema, sent);
    } catch (error) {
      const { faults } = (error as Refusal).facts as { faults: InputFault[] };
      return faults.map(({ field, code, facts }) => `${field} ${code} ${String(facts['text'])}`);
    }
  };
  expect(texts({ sum: 1000, on: 20261124, memo: 7 })).toEqual([
    'sum input/no-text 1000.00',
    'on input/no-text 2026-11-24',
    'memo input/no-text 7',
  ]);
  expect(texts({ sum: null, on: [], memo: {} })).toEqual([
    'sum input/no-text 1250000.00',
    'on input/no-text 2026-11-24',
    'memo input/no-text Uji',
  ]);
});

test('marks that nobody sees are dropped, and what they hid is what is stored', () => {
  const clean = (text: string) => textInput(40).parse(text);
  expect(clean('Laporan \u202Efdp.exe\u202C')).toBe('Laporan fdp.exe');
  for (let code = 0x202a; code <= 0x202e; code += 1) {
    expect(clean(`a${String.fromCodePoint(code)}b`)).toBe('ab');
  }
  for (let code = 0x2066; code <= 0x2069; code += 1) {
    expect(clean(`a${String.fromCodePoint(code)}b`)).toBe('ab');
  }
  for (const mark of ['\u200B', '\u200F', '\uFEFF', '\u00AD', '\u2060', '\u0007', '\u{E0041}']) {
    expect(clean(`a${mark}b`)).toBe('ab');
  }
  for (const kept of ['👩\u200D👧', 'ꦏ꧀\u200Cꦏ', 'a\tb', 'a\nb', 'é', '❤️', 'تعاونية']) {
    expect(clean(kept)).toBe(kept);
  }
  expect(textInput(40, 1).safeParse('\u202E\u202C').success).toBe(false);
  fc.assert(
    fc.property(anyText, (text) => {
      const once = textInput(200).safeParse(text);
      if (once.success) expect(clean(once.data)).toBe(once.data);
    }),
    { numRuns: 500 },
  );
});

test('a field that nobody asked for is named', () => {
  const schema = z.strictObject({ on: dayInput, at: z.strictObject({}).optional() });
  const fault = (field: string, text: string) =>
    expect.objectContaining({
      facts: { field, faults: [{ field, code: 'input/unknown-field', facts: { text } }] },
    }) as Error;
  const on = '2026-10-31';
  expect(() => readInput(schema, { on, colums: 'months' })).toThrow(fault('colums', 'colums'));
  expect(() => readInput(schema, { on, at: { unit: 'x' } })).toThrow(fault('at.unit', 'unit'));
});
