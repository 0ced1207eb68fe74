import { decimal } from '#base/money.ts';
import type { ShownPending } from '#base/approval/pending-list.view.ts';
import type { Language } from '#base/words.ts';
import { actTitle } from '#web/act-titles.words.ts';

/** How the states of a request are toned. */
export const stateTones = {
  waiting: 'warn',
  approved: 'good',
  refused: 'bad',
  withdrawn: undefined,
  expired: undefined,
} as const;

/** A request as pages show it: its act by its title, its sum as a decimal string. */
export function shownPending<Row extends ShownPending>(row: Row, language: Language) {
  const { amount, act, requestedAt, expiresAt, decidedAt, ...rest } = row;
  return {
    ...rest,
    title: actTitle(act, language),
    amount: amount === null ? null : decimal(amount),
    requestedAt: requestedAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
  };
}
