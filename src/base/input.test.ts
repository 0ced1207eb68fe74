import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { anyText, naughty, unstorable } from '../../test/naughty.ts';
import { openWorld } from '../../test/world.ts';
import { newId } from './id.ts';
import { canonical, dayInput, moneyInput, readInput, textInput } from './input.ts';
import { addUnit, changeUnit } from './org/change-unit.ts';
import { unitList } from './org/places.view.ts';
import { perform } from './perform.ts';

test('whatever somebody calls a unit, it is stored and shown as it was typed, or refused by name', async () => {
  await using world = await openWorld();
  const made = { kind: 'other', code: 'X', name: 'X' } as const;
  const { unitId } = await perform(world.app, world.chair, addUnit, made, newId());
  for (const text of naughty) {
    const input = { unitId, code: 'X', name: text };
    await perform(world.app, world.chair, changeUnit, input, newId());
    const shown = (await unitList(world.app, world.chair)).find((unit) => unit.id === unitId)!.name;
    expect(shown).toBe(text.normalize('NFC').trim());
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
      expect(result.data).toBe(text.normalize('NFC').trim());
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

test('what is no whole number is answered by what would be right', () => {
  const schema = z.object({ size: z.int().min(1).max(500).optional() });
  for (const size of [Number.NaN, 1.5, 'sepuluh']) {
    expect(() => readInput(schema, { size }), String(size)).toThrow(
      expect.objectContaining({
        facts: { field: 'size', faults: [{ field: 'size', code: 'input/no-number', facts: {} }] },
      }),
    );
  }
});
