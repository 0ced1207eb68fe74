import { expect, test } from 'vitest';
import { z } from 'zod';
import { jsonSchema } from './json-schema.ts';
import { unknownIn } from './unknown-fields.ts';

const shape = z.object({
  rows: z.array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('sum'), of: z.array(z.string()) }),
      z.object({ kind: z.literal('blank'), high: z.object({ mm: z.number() }).nullable() }),
    ]),
  ),
  open: z.record(z.string(), z.object({ a: z.string() })).optional(),
});
const schema = jsonSchema(shape, 'input');
const fieldsIn = (sent: unknown) => unknownIn(sent, schema).map(({ field }) => field);

test('what a schema knows passes, whichever of its forms it has', () => {
  const rows = [
    { kind: 'sum', of: ['a'] },
    { kind: 'blank', high: { mm: 1 } },
    { kind: 'blank', high: null },
  ];
  expect(fieldsIn({ rows, open: { anything: { a: 'x' } } })).toEqual([]);
  expect(fieldsIn({ rows: 'no list at all' })).toEqual([]);
});

test('what it does not know is named by its place, in lists and forms too', () => {
  const rows = [
    { kind: 'sum', Of: [] },
    { kind: 'blank', high: { mm: 1, cm: 2 } },
  ];
  const sent = JSON.parse(`{"rows":${JSON.stringify(rows)},"__proto__":1,"toString":2}`) as unknown;
  expect(fieldsIn(sent)).toEqual(['rows.0.Of', 'rows.1.high.cm', '__proto__', 'toString']);
  const many = Object.fromEntries(Array.from({ length: 500 }, (_, no) => [`x${no}`, 1]));
  expect(fieldsIn(many)).toHaveLength(50);
});
