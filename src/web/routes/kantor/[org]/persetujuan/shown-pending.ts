import { decimal } from '#base/money.ts';
import type { ShownPending } from '#base/approval/pending-list.view.ts';
import type { Language } from '#base/words.ts';
import { shownResult } from '#web/deed-result.ts';
import { actTitle } from '#web/act-titles.words.ts';

/** A request as pages show it: its act by its title, its sum as a decimal string, what came of it by its pages. */
export function shownPending<Row extends ShownPending>(row: Row, slug: string, language: Language) {
  const { amount, act, requestedAt, expiresAt, decidedAt, result, ...rest } = row;
  return {
    ...rest,
    title: actTitle(act, language),
    amount: amount === null ? null : decimal(amount),
    requestedAt: requestedAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
    result: result && shownResult(result, slug, language),
  };
}
