import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import type { Day } from '#base/day.ts';
import { newId } from '#base/id.ts';
import { dayInput, textInput } from '#base/input.ts';
import { zero } from '#base/money.ts';
import { openSubAccounts } from '#ledger/accounts/open-sub-accounts.ts';
import type { NewSubAccount } from '#ledger/accounts/sub-account.ts';
import { readBooks } from '#ledger/entries/books.view.ts';
import { postEntries } from '#ledger/entries/post-entry.ts';
import type { Voucher, VoucherLine } from '#ledger/entries/voucher.ts';
import type { DemoBooks } from './demo-books.view.ts';
import type { TaleLine, TaleVoucher } from './tale.ts';

/** A batch of tales in the books' own terms. */
export interface TaleBatch {
  readonly vouchers: readonly Voucher[];
  /** Sub-accounts that it opens, each on the day of the first voucher that names it. */
  readonly opened: ReadonlyMap<Day, readonly NewSubAccount[]>;
  /** Places of the vouchers that will be reversed: their entries' ids are answered. */
  readonly mistaken: readonly number[];
}

/**
 * The act that posts a desk's vouchers of some days as one set, one deed for the batch. What it posts
 * follows from seed, day and batch, so these are its input.
 */
export function postTales({ vouchers, opened, mistaken }: TaleBatch) {
  return defineAct({
    name: 'demo.post',
    permission: 'entry.post',
    input: z.object({ seed: textInput(80), today: dayInput, desk: textInput(20), until: dayInput }),
    reads: (q) => ({ books: readBooks(q, namedIn({ vouchers, opened, mistaken })) }),

    run(deed, _input, { books }) {
      for (const [day, subs] of opened) openSubAccounts(deed, day, subs);
      const fresh = [...opened.values()].flat().map((sub) => [sub.id, sub] as const);
      const subAccounts = new Map([...books.subAccounts, ...fresh]);
      const entryIds = postEntries(deed, { ...books, subAccounts }, vouchers);
      return { posted: entryIds.length, mistaken: mistaken.map((place) => entryIds[place]!) };
    },
  });
}

/** What the books must know of a batch; sub-accounts that it opens itself are not there yet. */
function namedIn({ vouchers, opened }: TaleBatch) {
  const lines = vouchers.flatMap((voucher) => voucher.lines);
  const fresh = new Set([...opened.values()].flat().map((sub) => sub.id));
  const accountIds = new Set(lines.flatMap((l) => ('accountId' in l ? l.accountId : [])));
  const subAccountIds = new Set(
    lines.flatMap((l) => ('subAccountId' in l && !fresh.has(l.subAccountId) ? l.subAccountId : [])),
  );
  return { accountIds: [...accountIds], subAccountIds: [...subAccountIds] };
}

/** Finds for every name of a tale what it is in the books; sub-accounts that lack are opened with the batch. */
export function batchOf(books: DemoBooks, tales: readonly TaleVoucher[]): TaleBatch {
  const opened = new Map<Day, NewSubAccount[]>();
  const vouchers = tales.map(({ day, kind, memo, document, unit, office = 'head', lines }) => ({
    day,
    kind,
    memo,
    document,
    unitId: books.units.get(unit)!,
    officeId: books.offices.get(office)!,
    lines: lines.map((line) =>
      lineOf(books, line, office, (sub) => {
        opened.set(day, [...(opened.get(day) ?? []), sub]);
      }),
    ),
  }));
  const mistaken = tales.flatMap((tale, place) => (tale.reversed ? [place] : []));
  return { vouchers, opened, mistaken };
}

function lineOf(
  books: DemoBooks,
  line: TaleLine,
  officeName: 'head' | 'branch',
  open: (sub: NewSubAccount) => void,
): VoucherLine {
  const { amount, memo, member, unit, office } = line;
  const account = books.accounts.get(line.account);
  if (!account) throw new Error(`the chart has no account ${line.account}`);
  if (member === undefined) {
    const unitId = unit && books.units.get(unit);
    return {
      accountId: account.id,
      amount,
      memo,
      unitId,
      officeId: office && books.offices.get(office),
    };
  }
  const ownerId = books.members.get(member);
  if (ownerId === undefined) throw new Error(`the register has no member ${member}`);
  const key = `${ownerId}:${account.id}`;
  let subAccountId = books.subAccounts.get(key);
  if (subAccountId === undefined) {
    subAccountId = newId();
    books.subAccounts.set(key, subAccountId);
    open({
      id: subAccountId,
      accountId: account.id,
      unitId: account.usualUnitId ?? books.units.get('general')!,
      officeId: books.offices.get(officeName)!,
      ownerKind: 'member',
      ownerId,
      floor: zero,
    });
  }
  return { subAccountId, amount, memo };
}
