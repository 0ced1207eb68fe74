import type { Deed } from '#base/act.ts';
import { newId } from '#base/id.ts';
import { decimal, sum, zero } from '#base/money.ts';
import { absent, refuse } from '#base/refusal.ts';
import type { Books, SubAccountPlace } from './books.view.ts';
import { completeLines } from './complete-lines.ts';
import { queueEntries, queueSource } from './entry.store.ts';
import type { BookedLine, Voucher, VoucherLine } from './voucher.ts';

/** Posts one entry as part of an act; returns its id. See `postEntries`. */
export function postEntry(deed: Deed, books: Books, voucher: Voucher): string {
  return postEntries(deed, books, [voucher])[0]!;
}

/**
 * Posts entries as one set, in one message that travels with commit; returns their ids in order.
 *
 * Lines are completed over offices and units; the database function refuses what is unbalanced, a closed
 * month, a control account without its sub-account, a balance that would fall below its floor.
 *
 * @throws Refusal `posting-map/missing` with the purpose, `entry/too-few-lines`, `sub-account/absent`,
 *   `entry/off-balance`
 */
export function postEntries(deed: Deed, books: Books, vouchers: readonly Voucher[]): string[] {
  if (vouchers.length === 0) return [];
  const sourceId = numberingSource(deed, books);
  const entries = vouchers.map((voucher) => {
    if (voucher.lines.length < 2) refuse('entry/too-few-lines', { field: 'lines' });
    const officeId = voucher.officeId ?? books.headOfficeId;
    const unitId = voucher.unitId ?? books.generalUnitId;
    const lines = voucher.lines.map((line) => bookedLine(books, line, unitId, officeId));
    mustStayOffBalance(books, lines);
    return {
      id: newId(),
      sourceId,
      voucher,
      unitId,
      officeId,
      lines: completeLines(lines, officeId, {
        interOffice: () => books.accountFor('ledger.inter-office'),
        interUnit: () => books.accountFor('ledger.inter-unit'),
      }),
    };
  });
  queueEntries(deed, entries);
  const ids = entries.map((entry) => entry.id);
  if (ids.length <= 20) deed.note({ entryIds: ids });
  deed.emit({
    kind: 'entries.posted',
    facts: ids.length <= 20 ? { entryIds: ids } : { count: ids.length },
  });
  for (const { id, voucher } of entries) {
    if (voucher.reversesId === undefined || ids.length > 20) continue;
    deed.emit({
      kind: 'entry.reversed',
      facts: { entryId: voucher.reversesId, reversalId: id },
    });
  }
  return ids;
}

/** Off-balance accounts stand in pairs: what one takes another gives, and no account of the statements. */
function mustStayOffBalance(books: Books, lines: readonly BookedLine[]): void {
  const off = lines.filter((l) => books.accounts.get(l.accountId)?.sakClass === 'off-balance');
  const amount = sum(off.map((line) => line.amount));
  if (amount !== zero) {
    const account = books.accounts.get(off[0]!.accountId)!.code;
    refuse('entry/off-balance', { field: 'lines', account, difference: decimal(amount) });
  }
}

function bookedLine(books: Books, line: VoucherLine, unitId: string, officeId: string): BookedLine {
  if (line.amount === zero) refuse('entry/empty-line', { field: 'lines' });
  const rest = { amount: line.amount, memo: line.memo ?? '' };
  if ('subAccountId' in line) {
    const place =
      books.subAccounts.get(line.subAccountId) ??
      absent('sub-account/absent', { id: line.subAccountId });
    return { ...rest, ...placeOf(place) };
  }
  const accountId =
    'purpose' in line ? books.accountFor(line.purpose, line.productId) : line.accountId;
  // What its keeper takes or pays in cash moves their drawer, whoever wrote the act.
  if (books.ownCash?.accountId === accountId) return { ...rest, ...placeOf(books.ownCash) };
  return {
    ...rest,
    accountId,
    subAccountId: null,
    unitId: line.unitId ?? unitId,
    officeId: line.officeId ?? officeId,
  };
}

function placeOf({ id, accountId, unitId, officeId }: SubAccountPlace) {
  return { subAccountId: id, accountId, unitId, officeId };
}

/** The source that numbers the actor's vouchers, opened if this is the first. */
export function numberingSource(deed: Deed, books: Books): string {
  return books.sourceId ?? openDesk(deed, books);
}

/** A person's first voucher opens their desk: a numbering source with a free code from their initials. */
function openDesk(deed: Deed, books: Books): string {
  if (deed.actor.kind !== 'person') return refuse('books/not-open');
  const id = newId();
  let code = books.initials;
  for (let n = 2; books.sourceCodes.includes(code); n += 1)
    code = `${books.initials.slice(0, 3)}${n}`;
  queueSource(deed, { id, kind: 'desk', code, loginId: deed.actor.loginId });
  return id;
}
