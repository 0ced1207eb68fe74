import { daysBetween } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import type { Refusal } from '#base/refusal.ts';
import type { Span } from '#ledger/statements/totals.view.ts';
import { queryDay, queryId } from '#web/address.ts';

/** What the daily cash page is asked: days, a cash account, an office. */
export interface CashQuestion {
  readonly span: Span;
  readonly accountId: string | undefined;
  readonly officeId: string | undefined;
  readonly typed: { readonly from: string; readonly to: string };
  /** What is wrong with the days; then today is shown. */
  readonly fault: 'reversed' | 'tooLong' | Refusal | null;
}

/** Reads the question from an address; without days it is today's cash. */
export function cashQuestion(url: URL, today: Day): CashQuestion {
  const from = queryDay(url, 'dari', today);
  const to = queryDay(url, 'sampai', today);
  const span = {
    from: from.day ?? to.day ?? today,
    to: to.day ?? (from.day && from.day > today ? from.day : today),
  };
  const fault = from.refusal ?? to.refusal ?? faultOf(span);
  return {
    span: fault === null ? span : { from: today, to: today },
    accountId: queryId(url, 'akun'),
    officeId: queryId(url, 'kantor'),
    typed: { from: from.text || span.from, to: to.text || span.to },
    fault,
  };
}

function faultOf({ from, to }: Span): 'reversed' | 'tooLong' | null {
  if (from > to) return 'reversed';
  return daysBetween(from, to) > 366 ? 'tooLong' : null;
}
