import { refuse } from '#base/refusal.ts';
import { isResultClass } from './account.ts';
import type { NewAccount, SakClass } from './account.ts';

type Classed = Pick<NewAccount, 'sakClass' | 'legalClass' | 'cashFlowClass' | 'control'>;

const ownCapital = new Set<SakClass>(['equity', 'short-liability', 'long-liability']);

/**
 * Refuses classes that contradict each other: own capital by UU 25/1992 art. 41 stands among equity and
 * liabilities, cash among current assets, and a control account is no income, cost or memorandum.
 *
 * @throws Refusal `account/legal-class-unfit`, `account/cash-unfit`, `account/control-unfit`
 */
export function mustFitClasses(account: Classed): void {
  const { sakClass, legalClass, cashFlowClass, control } = account;
  if (legalClass !== null && !ownCapital.has(sakClass)) {
    refuse('account/legal-class-unfit', { field: 'legalClass' });
  }
  if (cashFlowClass === 'cash' && sakClass !== 'current-asset') {
    refuse('account/cash-unfit', { field: 'cashFlowClass' });
  }
  if (control && (isResultClass(sakClass) || sakClass === 'off-balance')) {
    refuse('account/control-unfit', { field: 'control' });
  }
}

/** The part of the statements that a class belongs to; a used account keeps to its part. */
export function partOf(sakClass: SakClass): 'result' | 'off-balance' | 'balance' {
  if (sakClass === 'off-balance') return 'off-balance';
  return isResultClass(sakClass) ? 'result' : 'balance';
}
