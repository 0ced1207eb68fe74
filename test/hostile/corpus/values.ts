import type { Chance } from '../../sim/chance.ts';
import { amounts, days, ids, texts } from './texts.ts';

/** What kind of hostility a value is of, for the counts. */
export const valueKinds = ['text', 'amount', 'day', 'id', 'figure', 'shape', 'random'] as const;
export type ValueKind = (typeof valueKinds)[number];

/** A hostile value; an act is given it as it is, a form its text. */
export interface HostileValue {
  readonly kind: ValueKind;
  readonly value: unknown;
}

/** Numbers where none, or others, belong; none of sixteen digits, as above. */
const figures: readonly unknown[] = [
  0,
  -0,
  -1,
  1.5,
  NaN,
  Infinity,
  -Infinity,
  2 ** 31,
  2 ** 54,
  2 ** 54 + 4,
  -(2 ** 63),
  1e21,
  1e308,
  5e-324,
  10n ** 16n,
  -(10n ** 40n),
];

/** What JSON can be, and what it cannot. */
const shapes: readonly (() => unknown)[] = [
  () => null,
  () => undefined,
  () => true,
  () => [],
  () => ({}),
  () => [[]],
  () => [null],
  () => Array.from({ length: 600 }, () => 'x'),
  () => ({ toString: 'x' }),
  () => JSON.parse('{"__proto__":{"isAdmin":true}}'),
  () => ({ constructor: { prototype: { x: 1 } } }),
  () => ({ length: 3, 0: 'a' }),
  () => deep(2_000),
  () => new Date(NaN),
  () => new Uint8Array(3),
  () => new Map([['a', 1]]),
  () => Symbol('x').description,
  () => 'x'.repeat(1_000_000),
];

/** An array within an array, so many deep. */
function deep(levels: number): unknown {
  let inner: unknown = 'x';
  for (let i = 0; i < levels; i += 1) inner = [inner];
  return inner;
}

/** Draws a value; every list is walked as often as it is long, in the long run. */
export function drawValue(chance: Chance): HostileValue {
  const kind = chance.weighed({
    text: 12,
    amount: 4,
    day: 4,
    id: 2,
    figure: 2,
    shape: 2,
    random: 3,
  });
  switch (kind) {
    case 'text':
      return { kind, value: chance.pick(texts) };
    case 'amount':
      return { kind, value: chance.pick(amounts) };
    case 'day':
      return { kind, value: chance.pick(days) };
    case 'id':
      return { kind, value: chance.pick(ids) };
    case 'figure':
      return { kind, value: chance.pick(figures) };
    case 'shape':
      return { kind, value: chance.pick(shapes)() };
    case 'random':
      return { kind, value: randomText(chance) };
  }
}

/** Any characters at all: from the whole of Unicode, or from what syntax is made of. */
export function randomText(chance: Chance): string {
  const isSyntax = chance.onceIn(2);
  const syntax = `'"\\\`<>{}[]()=+-*/%&|;:,.?!#$@^~_ \t\n\r0123456789aAzZ`;
  const letter = () =>
    isSyntax ? chance.pick([...syntax]) : String.fromCodePoint(chance.below(0x11_0000));
  return Array.from({ length: 1 + chance.below(24) }, letter).join('');
}

/** A value as a form or an address carries it. */
export function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'bigint' || typeof value === 'number') return String(value);
  return (JSON.stringify(value) ?? 'undefined').slice(0, 100_000);
}
