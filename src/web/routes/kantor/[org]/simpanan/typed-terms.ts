import type { z } from 'zod';
import { savingsKind } from '#coop/savings/kinds/all.ts';
import type { termsFields, Wording } from '#coop/savings/product.ts';
import { given } from '#web/typed-fields.ts';
import type { TypedFields } from '#web/typed-fields.ts';

type TermsInput = z.input<z.ZodObject<typeof termsFields>>;

/** How many terms of a deposit the form has room for. */
export const termRows = 6;

/** Reads the form of a product's terms by its kind: parameters as the kind's fields ask for them. */
export function readTypedTerms(kindCode: string, typed: TypedFields, today: string): TermsInput {
  const parameters = Object.fromEntries(
    savingsKind(kindCode).fields.map(({ name, as }): [string, TermsInput['parameters'][string]] => {
      const field = `parameters.${name}`;
      if (as === 'terms') return [name, readTermRows(typed, field)];
      if (as === 'money') return [name, typed.money(field) ?? ''];
      if (as === 'day') return [name, typed.day(field) ?? ''];
      if (as === 'count') return [name, typed.count(field) ?? Number.NaN];
      if (as === 'percent') return [name, percentText(typed.text(field))];
      if (as === 'yes') return [name, typed.text(field) !== ''];
      return [name, typed.text(field)];
    }),
  );
  return {
    parameters,
    fromOn: typed.day('fromOn') ?? today,
    ...given({
      leastRate: some(percentText(typed.text('leastRate'))),
      mostRate: some(percentText(typed.text('mostRate'))),
      decidedBy: typed.some('decidedBy'),
      decidedOn: typed.day('decidedOn'),
    }),
  };
}

function readTermRows(typed: TypedFields, field: string) {
  return Array.from({ length: termRows }, (_, i) => ({
    months: typed.count(`${field}.${i}.months`),
    rate: percentText(typed.text(`${field}.${i}.rate`)),
  })).flatMap(({ months, rate }) =>
    months === undefined && rate === '' ? [] : [{ months: months ?? Number.NaN, rate }],
  );
}

/** What a form says of a product beside its terms. */
export function readNamed(typed: TypedFields, today: string) {
  return {
    name: typed.text('name'),
    wording: typed.text('wording') as Wording,
    namedBy: typed.text('namedBy'),
    namedOn: typed.day('namedOn') ?? today,
  };
}

function percentText(text: string): string {
  return text.trim().replace(',', '.').replace(/\s*%$/, '');
}

function some(text: string): string | undefined {
  return text === '' ? undefined : text;
}
