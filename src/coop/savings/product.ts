import { z } from 'zod';
import type { Day } from '#base/day.ts';
import { dayInput, readInput, textInput } from '#base/input.ts';
import { decimal } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { percent } from '#base/rate.ts';
import { refuse } from '#base/refusal.ts';
import type { Title } from '#base/words.ts';
import { percentParameter } from './kind-parts.ts';
import { savingsKind } from './kinds/all.ts';
import type { AnySavingsKind } from './savings-kind.ts';
import { isAbove, mustBeWithinCap } from './savings-law.ts';

/** What a product calls its return. */
export const wordings = ['interest', 'service', 'profit-share'] as const;
export type Wording = (typeof wordings)[number];

/** The words themselves. */
export const wordingTitles: Readonly<Record<Wording, Title>> = {
  interest: { id: 'Bunga', en: 'Interest' },
  service: { id: 'Jasa', en: 'Service fee' },
  'profit-share': { id: 'Bagi hasil', en: 'Profit share' },
};

/** Parameters as they are kept and sent: amounts as decimal strings, rates in percent. */
export type KeptParameters = Readonly<Record<string, unknown>>;

/** What a product says from a day on. */
export interface SavingsTerms {
  readonly id: string;
  readonly fromOn: Day;
  readonly parameters: KeptParameters;
  /** The range of rates that the members' meeting approved, in percent a year. */
  readonly leastRate: string | null;
  readonly mostRate: string | null;
  readonly decidedBy: string;
  readonly decidedOn: Day | null;
}

/** A product with everything it has ever said, in the order in which it was written. */
export interface SavingsProduct {
  readonly id: string;
  readonly code: string;
  readonly kind: string;
  readonly name: string;
  readonly wording: Wording;
  readonly namedBy: string;
  readonly namedOn: Day;
  readonly closedOn: Day | null;
  readonly terms: readonly SavingsTerms[];
}

/** The terms that hold on a day: of those that have begun, the last that was written. */
export function termsOn({ terms }: Pick<SavingsProduct, 'terms'>, on: Day): SavingsTerms | null {
  return terms.findLast(({ fromOn }) => fromOn <= on) ?? null;
}

/**
 * A product's kind with its parameters on a day.
 * @throws Refusal `savings-terms/none-yet` before its first terms begin
 */
export function offerOn(
  product: Pick<SavingsProduct, 'kind' | 'name' | 'terms'>,
  on: Day,
): { kind: AnySavingsKind; parameters: unknown } {
  const kind = savingsKind(product.kind);
  const terms = termsOn(product, on);
  if (!terms) {
    const from = product.terms.map(({ fromOn }) => fromOn).toSorted()[0];
    return refuse('savings-terms/none-yet', { name: product.name, day: from ?? on });
  }
  return { kind, parameters: kind.schema.parse(terms.parameters) };
}

/** Parameters as they are sent; the kind reads them. */
export const parametersInput = z.record(
  z.string().max(40),
  z.union([
    z.string().max(40),
    z.number(),
    z.boolean(),
    z.array(z.object({ months: z.number(), rate: z.string().max(12) })).max(6),
  ]),
);

/** The terms of a product as they are sent. */
export const termsFields = {
  fromOn: dayInput,
  parameters: parametersInput,
  leastRate: percentParameter.optional(),
  mostRate: percentParameter.optional(),
  decidedBy: textInput(120).optional(),
  decidedOn: dayInput.optional(),
};

type TypedTerms = z.output<z.ZodObject<typeof termsFields>>;

/**
 * Reads terms by the product's kind. What pays something needs the range that the members' meeting approved and its
 * decision (Permenkop 8/2023, art. 26(3)), lies within it, and pays no more than the law lets it.
 *
 * @throws Refusal `act/input` at `parameters.…`, `savings-terms/no-decision`, `savings-terms/range-turned`,
 *   `savings-terms/outside-range`, `savings-terms/above-cap`
 */
export function readTerms(kind: AnySavingsKind, typed: TypedTerms): Omit<SavingsTerms, 'id'> {
  const { parameters } = readInput(z.object({ parameters: kind.schema }), {
    parameters: typed.parameters,
  });
  const rates = kind.rates(parameters).map((one) => ({ ...one, field: `parameters.${one.field}` }));
  const kept = plainOf(parameters) as KeptParameters;
  const none = { leastRate: null, mostRate: null, decidedBy: '', decidedOn: null };
  if (!rates.some(({ yearly }) => percent(yearly).over > 0n))
    return { fromOn: typed.fromOn, parameters: kept, ...none };
  const decision = decisionOf(typed);
  for (const { field, yearly, basis } of rates) {
    const isOutside =
      isAbove(percent(decision.leastRate), percent(yearly)) ||
      isAbove(percent(yearly), percent(decision.mostRate));
    if (isOutside) {
      const { leastRate, mostRate } = decision;
      refuse('savings-terms/outside-range', { field, rate: yearly, leastRate, mostRate });
    }
    mustBeWithinCap(yearly, basis, typed.fromOn, field);
  }
  return { fromOn: typed.fromOn, parameters: kept, ...decision };
}

function decisionOf({ leastRate, mostRate, decidedBy, decidedOn }: TypedTerms) {
  const missing = [
    leastRate === undefined ? 'leastRate' : null,
    mostRate === undefined ? 'mostRate' : null,
    decidedBy ? null : 'decidedBy',
    decidedOn === undefined ? 'decidedOn' : null,
  ].find((field) => field !== null);
  if (missing) refuse('savings-terms/no-decision', { field: missing });
  const range = { leastRate: leastRate!, mostRate: mostRate! };
  if (isAbove(percent(range.leastRate), percent(range.mostRate)))
    refuse('savings-terms/range-turned', { field: 'leastRate' });
  return { ...range, decidedBy: decidedBy!, decidedOn: decidedOn! };
}

/** What a schema read, as it is kept: amounts as decimal strings. */
function plainOf(value: unknown): unknown {
  if (typeof value === 'bigint') return decimal(value as Money);
  if (Array.isArray(value)) return value.map(plainOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plainOf(one)]));
}

/** Terms as a product's history keeps them. */
export function toldTerms(terms: Omit<SavingsTerms, 'id'>) {
  const { fromOn, leastRate, mostRate, decidedBy, decidedOn, parameters } = terms;
  const range = mostRate === null ? null : `${leastRate}–${mostRate} %`;
  return { fromOn, range, decidedBy, decidedOn, ...flat(parameters) };
}

/** Parameters as single fields: terms of a deposit as `3: 5 %, 6: 6 %`. */
function flat(parameters: KeptParameters): Record<string, string | number | boolean | null> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => {
      if (!Array.isArray(value)) return [name, value as string | number | boolean];
      const terms = value as { months: number; rate: string }[];
      return [name, terms.map(({ months, rate }) => `${months}: ${rate} %`).join(', ')];
    }),
  );
}
