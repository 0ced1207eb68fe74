import { z } from 'zod';
import { zero } from '#base/money.ts';
import { mustBeFree, mustBeLeaving, percentParameter } from '../kind-parts.ts';
import { defineSavingsKind } from '../savings-kind.ts';

/**
 * "Simpanan wajib pinjaman" (SWP): a part of each loan, kept back when it is paid out. It has the character of the
 * mandatory share, and so counts as own capital (Permen 20/2008).
 */
export const loanLinkedShare = defineSavingsKind({
  code: 'loan-linked-share',
  title: { id: 'Simpanan wajib pinjaman', en: 'Loan-linked mandatory share' },
  text: {
    id: 'Sebagian dari setiap pinjaman, disisihkan saat pencairan; kembali saat keluar.',
    en: 'A part of each loan, put by when it is paid out; paid back on leaving.',
  },
  purposes: { principal: 'member.mandatory-share' },
  schema: z.object({ percent: percentParameter }),
  fields: [
    {
      name: 'percent',
      title: { id: 'Bagian dari pokok pinjaman (%)', en: 'Part of the principal (%)' },
      as: 'percent',
      initial: '1',
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
