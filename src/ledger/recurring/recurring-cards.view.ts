import type { z } from 'zod';
import type { ApprovalCard, ApprovalCards } from '#base/approval/approval-card.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { decimal, zero } from '#base/money.ts';
import { read } from '#base/read.ts';
import { namedIn, totalOf } from '../entries/typed-voucher.ts';
import { rhythmTitles } from './rhythm-titles.ts';
import type { recurringInput } from './recurring-input.ts';

const labels = {
  name: { id: 'Nama', en: 'Name' },
  memo: { id: 'Keterangan', en: 'Memo' },
  every: { id: 'Irama', en: 'Rhythm' },
  fromOn: { id: 'Mulai', en: 'From' },
  untilOn: { id: 'Sampai', en: 'Until' },
  times: { id: 'Berapa kali', en: 'Times' },
  each: { id: 'Setiap kali', en: 'Each time' },
  account: { id: 'Akun', en: 'Account' },
  debit: { id: 'Debit', en: 'Debit' },
  credit: { id: 'Kredit', en: 'Credit' },
} as const;

type Typed = z.output<typeof recurringInput>;

/** What recurring entries that wait for a second person would book, and how often. */
export const recurringCards: ApprovalCards = {
  'recurring.set-up': (ground, actor, input) => card(ground, actor, input as Typed),
  'recurring.change': (ground, actor, input) => card(ground, actor, input as Typed),
};

async function card(ground: Ground, actor: Actor, typed: Typed): Promise<ApprovalCard> {
  const { voucher, fromOn, untilOn, times } = typed;
  const names = await accountNames(ground, actor, voucher);
  return {
    facts: [
      { label: labels.name, value: typed.name, as: 'text' },
      { label: labels.memo, value: voucher.memo, as: 'text' },
      { label: labels.each, value: decimal(totalOf(voucher)), as: 'money' },
      { label: labels.every, value: rhythmTitles[typed.every], as: 'text' },
      { label: labels.fromOn, value: fromOn, as: 'day' },
      ...(untilOn ? [{ label: labels.untilOn, value: untilOn, as: 'day' } as const] : []),
      ...(times ? [{ label: labels.times, value: String(times), as: 'text' } as const] : []),
    ],
    table: {
      columns: [
        { title: labels.account, as: 'text' },
        { title: labels.debit, as: 'money' },
        { title: labels.credit, as: 'money' },
      ],
      rows: voucher.lines.map(({ accountId, subAccountId, debit, credit, memo }) => [
        [names.get(subAccountId ?? accountId ?? '') ?? '', memo].filter((part) => part !== ''),
        debit === zero ? null : decimal(debit),
        credit === zero ? null : decimal(credit),
      ]),
    },
  };
}

/** Code and name of each account, by its id or that of its sub-account. */
async function accountNames(
  ground: Ground,
  actor: Actor,
  voucher: Typed['voucher'],
): Promise<ReadonlyMap<string, string>> {
  const { accountIds, subAccountIds } = namedIn(voucher);
  const rows = await read(ground, actor, 'books.read', (q) =>
    q.many<{ id: string; name: string }>({
      text: `select a.id, a.code || ' ' || a.name as name from account a
        where a.org_id = $1 and a.id = any ($2::uuid[])
        union all
        select s.id, a.code || ' ' || a.name from sub_account s
        join account a on a.org_id = s.org_id and a.id = s.account_id
        where s.org_id = $1 and s.id = any ($3::uuid[])`,
      values: [q.orgId, accountIds, subAccountIds],
    }),
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
