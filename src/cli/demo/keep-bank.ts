import { addDays, addMonths, monthEnd, monthStart } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { absolute, decimal, plus, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { perform } from '#base/perform.ts';
import { read } from '#base/read.ts';
import { addBankAccount } from '#ledger/bank/add-bank-account.ts';
import { bankAccountCard } from '#ledger/bank/bank-accounts.view.ts';
import type { BookLine } from '#ledger/bank/bank.ts';
import { closeReconciliation } from '#ledger/bank/close-reconciliation.ts';
import { importStatement } from '#ledger/bank/import-statement.ts';
import { matchCertain } from '#ledger/bank/match-certain.ts';
import { matchLines } from '#ledger/bank/match-lines.ts';
import { openBankLines, openBookLines } from '#ledger/bank/open-lines.view.ts';
import { balancesOn } from './desk.ts';
import type { Desk } from './desk.ts';

const number = '0012003004';

/**
 * The account at the bank, followed since the month before: that month's statement is read, matched and
 * reconciled, and what the bank tells of this month waits to be matched. What is booked on a month's last
 * day reaches the bank on the next, as it does after the counters close.
 */
export async function keepBank(desk: Desk): Promise<void> {
  const { ground, treasurer, account, last } = desk;
  const month = addMonths(monthStart(last), -1);
  const until = monthEnd(month);
  const accountId = account('1-1111');
  const held = await read(ground, treasurer, 'books.read', (q) =>
    balancesOn(q, addDays(month, -1)),
  );
  const opening = held(accountId);
  const place = { bank: 'Bank Jatim', branch: 'Cabang Wonokromo', number };
  const bank = { accountId, ...place, openedOn: month, opening: decimal(opening) };
  const added = await perform(ground, treasurer, addBankAccount, bank, 'demo:bank');
  const bankAccountId = String(added.bankAccountId);
  const followed = { accountId, openedOn: month };
  await tell(desk, bankAccountId, { from: month, to: until, followed });
  await reconcile(desk, bankAccountId, { until, followed });
  await tell(desk, bankAccountId, { from: addDays(until, 1), to: last, followed });
}

interface Followed {
  readonly accountId: string;
  readonly openedOn: Day;
}

/** Hands in the bank's statement of a span, unless it is there already. */
async function tell(
  { ground, treasurer }: Desk,
  bankAccountId: string,
  { from, to, followed }: { from: Day; to: Day; followed: Followed },
): Promise<void> {
  const { bankBalance, statementTo } = await bankAccountCard(ground, treasurer, bankAccountId);
  if (statementTo !== null && statementTo >= to) return;
  const lines = await read(ground, treasurer, 'books.read', (q) => openBookLines(q, followed));
  const lastOfMonth = monthEnd(followed.openedOn);
  const told = lines
    .map(({ day, amount, memo }) => ({
      day: day === lastOfMonth ? addDays(day, 1) : day,
      amount,
      memo,
    }))
    .filter(({ day }) => day >= from && day <= to);
  if (told.length === 0) return;
  const text = statement({ from, to, opening: bankBalance, told });
  const file = { name: `bank-jatim-${to}.sta`, bytes: new TextEncoder().encode(text) };
  await perform(ground, treasurer, importStatement, { bankAccountId, file }, `demo:bank:to:${to}`);
}

/** Matches what the bank told with the books, and closes the proof at a month's end. */
async function reconcile(
  desk: Desk,
  bankAccountId: string,
  { until, followed }: { until: Day; followed: Followed },
): Promise<void> {
  const { ground, treasurer } = desk;
  const { bankBalance, reconciledOn } = await bankAccountCard(ground, treasurer, bankAccountId);
  if (reconciledOn !== null) return;
  await perform(ground, treasurer, matchCertain, { bankAccountId }, 'demo:bank:match');
  await matchRest(desk, bankAccountId, followed);
  const proved = { bankAccountId, day: until, balance: decimal(bankBalance) };
  await perform(ground, treasurer, closeReconciliation, proved, 'demo:bank:reconcile');
}

/** Several deposits of one sum in a week are not certain: the treasurer says which is which. */
async function matchRest(
  { ground, treasurer }: Desk,
  bankAccountId: string,
  followed: Followed,
): Promise<void> {
  const [bank, books] = await read(ground, treasurer, 'books.read', (q) =>
    Promise.all([openBankLines(q, bankAccountId), openBookLines(q, followed)]),
  );
  const used = new Set<BookLine>();
  for (const line of bank) {
    const book = books.find(
      (one) => !used.has(one) && one.amount === line.amount && one.day === line.day,
    );
    if (!book) continue;
    used.add(book);
    const { entryId, lineNo } = book;
    const input = { bankAccountId, bankLineIds: [line.id], books: [{ entryId, lineNo }] };
    await perform(ground, treasurer, matchLines, input, `demo:bank:match:${line.id}`);
  }
}

interface Told {
  readonly from: Day;
  readonly to: Day;
  readonly opening: Money;
  readonly told: readonly { readonly day: Day; readonly amount: Money; readonly memo: string }[];
}

/** The bank's paper of a span as MT940. */
function statement({ from, to, opening, told }: Told): string {
  const closing = plus(opening, sum(told.map((one) => one.amount)));
  return [
    ':20:SAKAGURU',
    `:25:${number}`,
    ':28C:1/1',
    `:60F:${balanceAt(from, opening)}`,
    ...told.flatMap(({ day, amount, memo }) => [
      `:61:${short(day)}${side(amount)}${figure(amount)}NMSCNONREF`,
      `:86:${memo.replace(/[^\w ,.()/-]/g, ' ').slice(0, 60) || '-'}`,
    ]),
    `:62F:${balanceAt(to, closing)}`,
    '',
  ].join('\r\n');
}

const balanceAt = (day: Day, amount: Money): string =>
  `${side(amount)}${short(day)}IDR${figure(amount)}`;
const side = (amount: Money): string => (amount < zero ? 'D' : 'C');
const short = (day: Day): string => day.slice(2).replaceAll('-', '');
const figure = (amount: Money): string => decimal(absolute(amount)).replace('.', ',');
