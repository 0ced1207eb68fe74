import type { Actor, Ground } from '#base/ground.ts';
import { absolute, decimal } from '#base/money.ts';
import { entryCard } from '#ledger/entries/entry-card.view.ts';
import { settlingAccounts } from '#ledger/entries/entry-desk.view.ts';
import type { RecurringLine } from '#ledger/recurring/recurring-list.view.ts';
import type { RecurringTyped } from './typed-recurring.ts';

/** An entry as what comes again begins with it. */
export interface EntryToRepeat {
  readonly number: string;
  readonly voucher: RecurringTyped['voucher'];
  readonly lines: readonly RecurringLine[];
}

/** Reads an entry; lines that completed it over units and offices are left out: the books make them again. */
export async function entryToRepeat(
  ground: Ground,
  actor: Actor,
  id: string,
): Promise<EntryToRepeat> {
  const [card, settlingIds] = await Promise.all([
    entryCard(ground, actor, id),
    settlingAccounts(ground, actor),
  ]);
  const settling = new Set(settlingIds);
  const kept = card.lines.filter((line) => !settling.has(line.accountId));
  const lines = (kept.length > 1 ? kept : card.lines).map((line) => {
    const size = decimal(absolute(line.amount));
    const isDebit = line.amount > 0n;
    return { line, debit: isDebit ? size : '0.00', credit: isDebit ? '0.00' : size };
  });
  const { kind, memo, unitId, officeId } = card;
  return {
    number: card.number,
    voucher: {
      ...(kind === 'closing' ? {} : { kind }),
      ...{ memo, unitId, officeId },
      lines: lines.map(({ line, debit, credit }) => ({
        ...(line.subAccountId
          ? { subAccountId: line.subAccountId }
          : { accountId: line.accountId, unitId: line.unitId, officeId: line.officeId }),
        ...{ debit, credit, memo: line.memo },
      })),
    },
    lines: lines.map(({ line, debit, credit }) => ({
      ...{ code: line.code, account: line.account, debit, credit, memo: line.memo },
      isSub: line.subAccountId !== null,
    })),
  };
}
