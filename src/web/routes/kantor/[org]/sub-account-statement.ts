import { firstDay } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { decimal, negate } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import type { OwnedSubAccount } from '#ledger/entries/owned-sub-accounts.view.ts';
import { subStatement } from '#ledger/statements/sub-statement.view.ts';
import { queryCursor, queryDay, withQuery } from '#web/address.ts';
import { inWords } from '#web/form.ts';

/** A page of the sub-account's movements, on its account's normal side. */
export async function statementOf(
  locals: App.Locals,
  url: URL,
  today: Day,
  sub: Pick<OwnedSubAccount, 'id' | 'accountId' | 'code' | 'account' | 'normal'>,
) {
  const from = queryDay(url, 'dari', today);
  const to = queryDay(url, 'sampai', today);
  const after = queryCursor(url);
  const statement = await subStatement(
    locals.app,
    locals.actor,
    {
      accountId: sub.accountId,
      subId: sub.id,
      span: { from: from.day ?? firstDay, to: to.day ?? today },
    },
    after && { day: after.day, entryId: after.id, lineNo: after.lineNo },
  );
  const own = (amount: Money) => decimal(sub.normal === 'debit' ? amount : negate(amount));
  const { next } = statement;
  const fault = from.refusal ?? to.refusal;
  return {
    subId: sub.id,
    account: `${sub.code} ${sub.account}`,
    from: from.text,
    to: to.text,
    fault: fault && inWords(fault, locals.language).message,
    opening: own(statement.opening),
    closing: own(statement.closing),
    isContinued: after !== null,
    lines: statement.lines.map((line) => ({
      entryId: line.entryId,
      lineNo: line.lineNo,
      day: line.day,
      number: line.number,
      memo: line.lineMemo || line.memo,
      amount: own(line.amount),
      balance: own(line.balance),
    })),
    first: after && withQuery(url, {}),
    next: next && withQuery(url, { setelah: `${next.day}_${next.entryId}_${next.lineNo}` }),
  };
}
