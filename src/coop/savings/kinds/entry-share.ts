import { z } from 'zod';
import { wholeInput } from '#base/input.ts';
import { decimal, minus, sen, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { refuse } from '#base/refusal.ts';
import { mustBeFree, mustBeLeaving, positiveParameter } from '../kind-parts.ts';
import { defineSavingsKind } from '../savings-kind.ts';

/**
 * "Simpanan pokok": the same sum for everybody, paid on joining, at once or in instalments as the charter says, and
 * paid back on leaving alone (UU 25/1992, art. 41(2)a and its explanation).
 */
export const entryShare = defineSavingsKind({
  code: 'entry-share',
  title: { id: 'Simpanan pokok', en: 'Entry share' },
  text: {
    id: 'Dibayar sekali saat masuk, sama besar bagi semua anggota, kembali saat keluar.',
    en: 'Paid once on joining, the same for every member, paid back on leaving.',
  },
  purposes: { principal: 'member.entry-share' },
  schema: z.object({
    amount: positiveParameter,
    instalments: wholeInput(1, 60),
  }),
  fields: [
    { name: 'amount', title: { id: 'Besarnya', en: 'Amount' }, as: 'money' },
    {
      name: 'instalments',
      title: { id: 'Boleh dicicil berapa kali', en: 'Payable in how many parts' },
      hint: { id: '1 berarti dibayar sekaligus.', en: '1 means all at once.' },
      as: 'count',
      initial: '1',
    },
  ],
  isShare: true,
  isOnlyOne: true,
  isForApplicants: true,
  rates: () => [],
  least: () => zero,
  closingFee: () => zero,
  dormantMonths: () => 0,

  checkDeposit({ amount: whole, instalments }, { balance }, amount) {
    const left = minus(whole, balance);
    if (left <= zero) refuse('savings/entry-share-paid', { field: 'amount' });
    if (amount > left) {
      refuse('savings/entry-share-over', { field: 'amount', left: decimal(left) });
    }
    const least = partOf(whole, instalments);
    if (amount < left && amount < least) {
      const needed = least < left ? least : left;
      refuse('savings/instalment-small', { field: 'amount', least: decimal(needed) });
    }
  },

  checkWithdrawal(_parameters, state, amount) {
    mustBeLeaving(state);
    mustBeFree(state, amount, zero);
    return { fee: zero };
  },

  makesMember: ({ amount }, balance) => balance >= amount,
});

/** The least part: as many of them as there may be make the whole. */
function partOf(whole: Money, parts: number): Money {
  const many = BigInt(parts);
  return sen((whole + many - 1n) / many);
}
