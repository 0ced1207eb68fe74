import { absent } from '#base/refusal.ts';
import type { AnySavingsKind } from '../savings-kind.ts';
import { entryShare } from './entry-share.ts';
import { loanLinkedShare } from './loan-linked-share.ts';
import { mandatoryShare } from './mandatory-share.ts';
import { purposeSavings } from './purpose-savings.ts';
import { termDeposit } from './term-deposit.ts';
import { voluntarySavings } from './voluntary-savings.ts';

/** Every kind of savings, in the order of the list. */
export const savingsKinds: readonly AnySavingsKind[] = [
  entryShare,
  mandatoryShare,
  loanLinkedShare,
  voluntarySavings,
  termDeposit,
  purposeSavings,
];

/** A kind by its code; refuses `savings-product/no-kind`. */
export function savingsKind(code: string): AnySavingsKind {
  return (
    savingsKinds.find((kind) => kind.code === code) ??
    absent('savings-product/no-kind', { field: 'kind', kind: code.slice(0, 40) })
  );
}
