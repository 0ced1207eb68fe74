import { z } from 'zod';
import { zero } from '#base/money.ts';
import { dayInput } from '#base/input.ts';
import { refuse } from '#base/refusal.ts';
import {
  amountParameter,
  interestFields,
  interestShape,
  mustBeFree,
  mustReach,
} from '../kind-parts.ts';
import { defineSavingsKind } from '../savings-kind.ts';

/** "Simpanan bertujuan": for a feast, a school year, a pilgrimage or a sacrifice; paid out from a fixed day on. */
export const purposeSavings = defineSavingsKind({
  code: 'purpose-savings',
  title: { id: 'Simpanan bertujuan', en: 'Purpose savings' },
  text: {
    id: 'Untuk hari raya, sekolah, haji dan umrah, atau kurban; dibayarkan mulai hari yang ditetapkan.',
    en: 'For a feast, school, a pilgrimage or a sacrifice; paid out from a fixed day on.',
  },
  purposes: { principal: 'member.savings', interest: 'member.savings-interest' },
  schema: z.object({
    goal: z.enum(['holiday', 'school', 'pilgrimage', 'sacrifice']),
    payOutOn: dayInput,
    minimumDeposit: amountParameter,
    mayEarly: z.boolean(),
    ...interestShape,
  }),
  fields: [
    {
      name: 'goal',
      title: { id: 'Tujuan', en: 'Purpose' },
      as: 'choice',
      choices: [
        { code: 'holiday', title: { id: 'Hari raya', en: 'Feast day' } },
        { code: 'school', title: { id: 'Sekolah', en: 'School' } },
        { code: 'pilgrimage', title: { id: 'Haji dan umrah', en: 'Pilgrimage' } },
        { code: 'sacrifice', title: { id: 'Kurban', en: 'Sacrifice' } },
      ],
    },
    {
      name: 'payOutOn',
      title: { id: 'Dibayarkan mulai', en: 'Paid out from' },
      as: 'day',
    },
    {
      name: 'minimumDeposit',
      title: { id: 'Setoran paling sedikit', en: 'Least deposit' },
      as: 'money',
      initial: '0.00',
    },
    {
      name: 'mayEarly',
      title: { id: 'Boleh ditarik sebelum hari itu', en: 'May be withdrawn before that day' },
      as: 'yes',
    },
    ...interestFields,
  ],
  isShare: false,
  isOnlyOne: true,
  isForApplicants: false,
  rates: ({ rate, dayBasis }) => [{ field: 'rate', yearly: rate, basis: dayBasis }],
  least: () => zero,
  closingFee: () => zero,
  dormantMonths: () => 0,
  checkDeposit: ({ minimumDeposit }, _state, amount) => mustReach(amount, minimumDeposit),

  checkWithdrawal({ payOutOn, mayEarly }, state, amount) {
    const isEarly = state.today < payOutOn && !state.isLeaving;
    if (isEarly && !mayEarly) refuse('savings/before-pay-out', { field: 'amount', day: payOutOn });
    mustBeFree(state, amount, zero);
    return { fee: zero };
  },
});
