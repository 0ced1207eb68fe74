import { z } from 'zod';
import { moneyInput } from '#base/input.ts';
import { decimal, minus, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { refuse } from '#base/refusal.ts';
import type { Title } from '#base/words.ts';
import type { AccountState, KindField } from './savings-kind.ts';
import { dayBases } from './savings-law.ts';

/** An amount of rupiah, not below nought. */
export const amountParameter = moneyInput.refine((amount) => amount >= zero, {
  params: { code: 'savings-terms/negative' },
});

/** An amount above nought. */
export const positiveParameter = moneyInput.refine((amount) => amount > zero, {
  params: { code: 'savings-terms/not-positive' },
});

/** Percent a year with at most four digits behind the point. */
export const percentParameter = z.string().regex(/^\d{1,2}(\.\d{1,4})?$|^100$/);

/** The four ways to reckon interest on savings (koperasi.md 4.3 names their sources). */
export const interestMethods = ['lowest', 'daily', 'average-daily', 'mean-of-levels'] as const;

const methodTitles: Readonly<Record<(typeof interestMethods)[number], Title>> = {
  lowest: { id: 'Saldo terendah', en: 'Lowest balance' },
  daily: { id: 'Saldo harian', en: 'Daily balance' },
  'average-daily': { id: 'Saldo rata-rata harian', en: 'Average daily balance' },
  'mean-of-levels': {
    id: 'Rata-rata tingkat saldo (Kepmeneg 96/2004)',
    en: 'Mean of balance levels (Decree 96/2004)',
  },
};

const basisTitles: Readonly<Record<(typeof dayBases)[number], Title>> = {
  '365': { id: 'Hari nyata dibagi 365', en: 'Actual days over 365' },
  '360': { id: 'Hari nyata dibagi 360', en: 'Actual days over 360' },
  actual: { id: 'Hari nyata dibagi 365 atau 366', en: 'Actual days over 365 or 366' },
  twelfths: { id: 'Seperduabelas setiap bulan', en: 'A twelfth each month' },
};

/** The parameters of a kind that pays on its balance. */
export const interestShape = {
  rate: percentParameter,
  interestMethod: z.enum(interestMethods),
  dayBasis: z.enum(dayBases),
};

/** How a page asks for the basis of days. */
export const dayBasisField: KindField = {
  name: 'dayBasis',
  title: { id: 'Dasar hari', en: 'Day basis' },
  as: 'choice',
  choices: dayBases.map((code) => ({ code, title: basisTitles[code] })),
};

/** How a page asks for them. */
export const interestFields: readonly KindField[] = [
  {
    name: 'rate',
    title: { id: 'Imbalan setahun (%)', en: 'Return a year (%)' },
    as: 'percent',
    initial: '0',
  },
  {
    name: 'interestMethod',
    title: { id: 'Cara menghitung', en: 'Reckoned on' },
    as: 'choice',
    choices: interestMethods.map((code) => ({ code, title: methodTitles[code] })),
  },
  dayBasisField,
];

/** Refuses a deposit below the least that a product takes. */
export function mustReach(amount: Money, least: Money): void {
  if (amount < least) {
    refuse('savings/deposit-small', { field: 'amount', least: decimal(least) });
  }
}

/** Refuses a payment of own capital to whoever stays a member (UU 25/1992, art. 41 and its explanation). */
export function mustBeLeaving({ isLeaving }: AccountState): void {
  if (!isLeaving) refuse('savings/share-stays', { field: 'amount' });
}

/** Refuses more than what is free: the balance less what is held and what has to stay. */
export function mustBeFree(state: AccountState, amount: Money, least: Money): void {
  const free = minus(minus(state.balance, state.held), least);
  if (amount <= free) return;
  refuse('savings/not-free', {
    field: 'amount',
    free: decimal(free < zero ? zero : free),
    held: decimal(state.held),
    least: decimal(least),
  });
}
