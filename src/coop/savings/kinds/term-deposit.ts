import { z } from 'zod';
import { wholeInput } from '#base/input.ts';
import { minus, zero } from '#base/money.ts';
import { percent, roundDown } from '#base/rate.ts';
import { refuse } from '#base/refusal.ts';
import {
  amountParameter,
  dayBasisField,
  mustBeFree,
  mustReach,
  percentParameter,
} from '../kind-parts.ts';
import { defineSavingsKind } from '../savings-kind.ts';
import { dayBases } from '../savings-law.ts';

/**
 * "Simpanan berjangka": one sum for a term that is agreed when it is made (Permenkop 8/2023, art. 23). It is paid
 * out whole: on the day it matures or later without, before it with a penalty.
 */
export const termDeposit = defineSavingsKind({
  code: 'term-deposit',
  title: { id: 'Simpanan berjangka', en: 'Term deposit' },
  text: {
    id: 'Satu jumlah untuk jangka waktu tertentu, ditarik utuh saat jatuh tempo.',
    en: 'One sum for an agreed term, paid out whole when it matures.',
  },
  purposes: {
    principal: 'member.term-deposit',
    interest: 'member.term-deposit-interest',
    fee: 'member.savings-fee',
  },
  schema: z.object({
    minimumDeposit: amountParameter,
    terms: z
      .array(z.object({ months: wholeInput(1, 120), rate: percentParameter }))
      .min(1)
      .max(6)
      .refine((terms) => new Set(terms.map(({ months }) => months)).size === terms.length, {
        params: { code: 'savings-terms/term-twice' },
      }),
    dayBasis: z.enum(dayBases),
    rollOver: z.enum(['none', 'principal', 'all']),
    penaltyPercent: percentParameter,
  }),
  fields: [
    {
      name: 'minimumDeposit',
      title: { id: 'Simpanan paling sedikit', en: 'Least deposit' },
      as: 'money',
      initial: '1000000.00',
    },
    {
      name: 'terms',
      title: { id: 'Jangka waktu dan imbalannya', en: 'Terms and their returns' },
      as: 'terms',
    },
    dayBasisField,
    {
      name: 'rollOver',
      title: { id: 'Saat jatuh tempo', en: 'When it matures' },
      as: 'choice',
      choices: [
        { code: 'none', title: { id: 'Tidak diperpanjang', en: 'Not renewed' } },
        { code: 'principal', title: { id: 'Pokok diperpanjang', en: 'Principal renewed' } },
        {
          code: 'all',
          title: { id: 'Pokok dan imbalan diperpanjang', en: 'Principal and return renewed' },
        },
      ],
    },
    {
      name: 'penaltyPercent',
      title: { id: 'Denda penarikan dini (%)', en: 'Penalty for early payment (%)' },
      as: 'percent',
      initial: '0',
    },
  ],
  isShare: false,
  isOnlyOne: false,
  isForApplicants: false,
  terms: ({ terms }) => terms,
  rates: ({ terms, dayBasis }) =>
    terms.map(({ rate }, i) => ({
      field: `terms.${i}.rate`,
      yearly: rate,
      basis: dayBasis,
    })),
  least: () => zero,
  closingFee: () => zero,
  dormantMonths: () => 0,

  checkDeposit({ minimumDeposit }, { balance }, amount) {
    if (balance > zero) refuse('savings/term-deposit-made', { field: 'amount' });
    mustReach(amount, minimumDeposit);
  },

  checkWithdrawal({ penaltyPercent }, state, amount) {
    const { balance, today, maturesOn } = state;
    mustBeFree(state, amount, zero);
    if (minus(balance, amount) > zero) refuse('savings/term-deposit-whole', { field: 'amount' });
    if (maturesOn === null) refuse('savings/no-maturity', { field: 'amount' });
    const isEarly = today < maturesOn;
    // Whole rupiah are kept, and what is left of one stays with whoever saved.
    const kept = isEarly ? roundDown(amount, percent(penaltyPercent)) : zero;
    return { fee: minus(kept, (kept % 100n) as typeof kept) };
  },
});
