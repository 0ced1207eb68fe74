import { z } from 'zod';
import { wholeInput } from '#base/input.ts';
import {
  amountParameter,
  interestFields,
  interestShape,
  mustBeFree,
  mustReach,
} from '../kind-parts.ts';
import { defineSavingsKind } from '../savings-kind.ts';
import { zero } from '#base/money.ts';

/** "Simpanan sukarela": paid in and out at any time (Permenkop 8/2023, art. 23: tabungan koperasi). */
export const voluntarySavings = defineSavingsKind({
  code: 'voluntary-savings',
  title: { id: 'Simpanan sukarela', en: 'Voluntary savings' },
  text: {
    id: 'Disetor dan ditarik sewaktu-waktu.',
    en: 'Paid in and out at any time.',
  },
  purposes: {
    principal: 'member.savings',
    interest: 'member.savings-interest',
    fee: 'member.savings-fee',
  },
  schema: z.object({
    minimumDeposit: amountParameter,
    minimumBalance: amountParameter,
    dormantMonths: wholeInput(0, 120),
    closingFee: amountParameter,
    ...interestShape,
  }),
  fields: [
    {
      name: 'minimumDeposit',
      title: { id: 'Setoran paling sedikit', en: 'Least deposit' },
      as: 'money',
      initial: '0.00',
    },
    {
      name: 'minimumBalance',
      title: { id: 'Saldo mengendap', en: 'Least balance' },
      as: 'money',
      initial: '0.00',
    },
    {
      name: 'dormantMonths',
      title: { id: 'Pasif setelah berapa bulan', en: 'Dormant after how many months' },
      hint: { id: '0 berarti tidak pernah.', en: '0 means never.' },
      as: 'count',
      initial: '12',
    },
    {
      name: 'closingFee',
      title: { id: 'Biaya penutupan', en: 'Closing fee' },
      as: 'money',
      initial: '0.00',
    },
    ...interestFields,
  ],
  isShare: false,
  isOnlyOne: false,
  isForApplicants: false,
  rates: ({ rate, dayBasis }) => [{ field: 'rate', yearly: rate, basis: dayBasis }],
  least: ({ minimumBalance }) => minimumBalance,
  closingFee: ({ closingFee }) => closingFee,
  dormantMonths: ({ dormantMonths }) => dormantMonths,
  checkDeposit: ({ minimumDeposit }, _state, amount) => mustReach(amount, minimumDeposit),

  checkWithdrawal({ minimumBalance }, state, amount) {
    mustBeFree(state, amount, state.isClosing ? zero : minimumBalance);
    return { fee: zero };
  },
});
