import { z } from 'zod';
import { wholeInput } from '#base/input.ts';
import { zero } from '#base/money.ts';
import { mustBeFree, mustBeLeaving, positiveParameter } from '../kind-parts.ts';
import { defineSavingsKind } from '../savings-kind.ts';

/** "Simpanan wajib": a set sum each month, paid back on leaving alone (UU 25/1992, art. 41(2)b). */
export const mandatoryShare = defineSavingsKind({
  code: 'mandatory-share',
  title: { id: 'Simpanan wajib', en: 'Mandatory share' },
  text: {
    id: 'Disetor setiap bulan, boleh di muka; kembali saat keluar.',
    en: 'Paid each month, in advance if one likes; paid back on leaving.',
  },
  purposes: { principal: 'member.mandatory-share' },
  schema: z.object({ amount: positiveParameter, dueDay: wholeInput(1, 31) }),
  fields: [
    { name: 'amount', title: { id: 'Besarnya sebulan', en: 'Amount a month' }, as: 'money' },
    {
      name: 'dueDay',
      title: { id: 'Jatuh tempo tanggal', en: 'Due on the' },
      hint: { id: '31 berarti akhir bulan.', en: '31 means the end of the month.' },
      as: 'count',
      initial: '10',
    },
  ],
  isShare: true,
  isOnlyOne: true,
  isForApplicants: false,
  rates: () => [],
  least: () => zero,
  closingFee: () => zero,
  dormantMonths: () => 0,
  checkDeposit: () => undefined,

  checkWithdrawal(_parameters, state, amount) {
    mustBeLeaving(state);
    mustBeFree(state, amount, zero);
    return { fee: zero };
  },
});
