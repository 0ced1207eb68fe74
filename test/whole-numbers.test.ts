import { expect, test } from 'vitest';
import { acts } from '#app.ts';

interface Def {
  readonly type?: string;
  readonly error?: (issue: { readonly input: unknown }) => unknown;
  readonly [part: string]: unknown;
}

/** Every number that a schema asks for, with where it stands. */
function* numbersIn(schema: unknown, at: string, seen: Set<unknown>): Generator<[string, Def]> {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return;
  seen.add(schema);
  const def = (schema as { _zod?: { def: Def } })._zod?.def;
  if (def?.type === 'number') yield [at, def];
  const parts = def ?? schema;
  for (const [name, part] of Object.entries(parts)) {
    if (name === 'shape' || name === 'checks') continue;
    yield* numbersIn(part, def ? at : `${at}.${name}`, seen);
  }
  if (def?.type === 'object') yield* numbersIn({ ...(def['shape'] as object) }, at, seen);
}

/** Made by the house itself, and typed by nobody. */
const ownWork = [
  'session.start',
  'login.register',
  'passkey.add',
  'second-factor.turn-on',
  'archive.request',
  'recurring.hold',
  'run-off.hold',
  'archive.note-export',
];

/** Of any form here; the schema of the product's kind reads them after. */
const readAgain = /^savings-product\.[\w-]+\.parameters/;

test('every whole number that somebody fills in tells its bounds', () => {
  const numbers = acts.flatMap(({ name, input }) => [...numbersIn(input, name, new Set())]);
  const silent = numbers.filter(
    ([at, { error }]) =>
      !ownWork.some((act) => at.startsWith(act)) &&
      !readAgain.test(at) &&
      !/input\/not-(?:whole|year)/.test(String(error?.({ input: 'x' }))),
  );
  expect(numbers.length).toBeGreaterThan(20);
  expect(silent.map(([at]) => at)).toEqual([]);
});
