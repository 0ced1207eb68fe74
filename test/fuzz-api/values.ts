import fc from 'fast-check';
import type { JsonSchema } from '#api/json-schema.ts';

/** Ids that were seen in answers: most operations want one that is really there. */
export type Pool = readonly string[];

const texts = [
  '',
  ' ',
  '0',
  '-1',
  '1.00',
  '1e400',
  'NaN',
  'null',
  'true',
  '2026-11-24',
  '2026-13-40',
  '0000-00-00',
  '9999-12-31',
  '\u0000',
  '\ud800',
  'a\u0000b',
  '%',
  '_',
  '\\',
  "'; drop table entry; --",
  '${7*7}',
  '{{x}}',
  '../../etc/passwd',
  '<script>',
  '=1+1',
  '\u202e',
  '𝕏'.repeat(40),
  'x'.repeat(600),
  '99999999999999999999.99',
  '92233720368547758.07',
  '-92233720368547758.08',
  '0.001',
  '01939f3c-5c00-7000-8000-000000000000',
];

// No figures of sixteen digits: a NIK has as many, and none may stand in an address.
const plain = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));

/** Anything that JSON can carry, and rather what hurts. */
const hostile: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<unknown>(...texts) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(
      null,
      true,
      0,
      -1,
      1e308,
      1.5,
      2 ** 57,
      [],
      {},
      [[]],
      [null],
    ),
  },
  { weight: 1, arbitrary: fc.array(plain, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.dictionary(fc.string(), plain, { maxKeys: 3 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  {
    weight: 1,
    arbitrary: fc.constant(JSON.parse('{"__proto__":{"x":1},"constructor":1}') as unknown),
  },
);

/**
 * Values for a schema: mostly such as it takes, and here and there one that it does not.
 * @param spoil in how many of a hundred places something else stands
 */
export function valueOf(schema: JsonSchema, pool: Pool, spoil: number): fc.Arbitrary<unknown> {
  const fit = fittingOf(schema, pool, spoil);
  return spoil === 0
    ? fit
    : fc.oneof({ weight: 100 - spoil, arbitrary: fit }, { weight: spoil, arbitrary: hostile });
}

function fittingOf(schema: JsonSchema, pool: Pool, spoil: number): fc.Arbitrary<unknown> {
  const listed = schema['enum'] as readonly unknown[] | undefined;
  if (listed) return fc.constantFrom(...listed);
  const choices = (schema['anyOf'] ?? schema['oneOf']) as readonly JsonSchema[] | undefined;
  if (choices) return fc.oneof(...choices.map((one) => valueOf(one, pool, spoil)));
  const least = Number(schema['minItems'] ?? 0);
  switch (schema.type) {
    case 'object':
      return objectOf(schema, pool, spoil);
    case 'array':
      return fc.array(valueOf((schema['items'] ?? {}) as JsonSchema, pool, spoil), {
        minLength: least,
        maxLength: Math.max(least, Math.min(Number(schema['maxItems'] ?? 4), 4)),
      });
    case 'integer':
    case 'number':
      return fc.integer({
        min: clamp(schema['minimum'], -3),
        max: clamp(schema['maximum'], 2_100),
      });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return textOf(schema, pool);
  }
}

function clamp(limit: unknown, usual: number): number {
  return typeof limit === 'number' && Math.abs(limit) < 1e6 ? limit : usual;
}

function objectOf(schema: JsonSchema, pool: Pool, spoil: number): fc.Arbitrary<unknown> {
  const { properties = {}, required = [] } = schema;
  const parts = Object.entries(properties).map(
    ([name, part]) => [name, valueOf(part, pool, spoil)] as const,
  );
  const present = required.filter((name) => Object.hasOwn(properties, name));
  return fc.record(Object.fromEntries(parts), { requiredKeys: present });
}

function textOf({ format, ...schema }: JsonSchema, pool: Pool): fc.Arbitrary<unknown> {
  if (format === 'uuid')
    return pool.length > 0 ? fc.oneof(fc.constantFrom(...pool), fc.uuid()) : fc.uuid();
  if (format === 'date') {
    return fc
      .date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
      .map((at) => at.toISOString().slice(0, 10));
  }
  if (format === 'date-time') return fc.constant('2026-11-24T03:00:00.000Z');
  if (format === 'decimal')
    return fc.integer({ min: 1, max: 900 }).map((sum) => `${sum * 1_000}.00`);
  if (schema['contentEncoding'] === 'base64') return fc.base64String({ maxLength: 80 });
  const most = Math.min(Number(schema['maxLength'] ?? 24), 60);
  const least = Number(schema['minLength'] ?? 0);
  return fc.oneof(
    fc.string({ minLength: Math.max(least, 1), maxLength: Math.max(most, least, 1) }),
    fc.constantFrom(
      'Uji',
      '1-1101',
      '4-1101',
      'UJI',
      'entry.post',
      'ledger.cash',
      'coba saja',
      'market',
      '2026-10-01',
    ),
  );
}
