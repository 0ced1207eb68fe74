import { decimal, zero } from '#base/money.ts';
import type { Language } from '#base/words.ts';
import { faultRecord } from '#ledger/import/fault.ts';
import type { SheetCheck } from './check-sheets.ts';

/** A check as it leaves the process: counts, decimal strings, and every fault with its sentence. */
export function checkAnswer(check: SheetCheck, language: Language) {
  const { entryShares, mandatoryShares, savings, loansOutstanding, assets } = check.sums;
  // What no sheet holds adds up to nought: a program that reads this reckons with every sum.
  const amount = (sum: typeof assets): string => decimal(sum ?? zero);
  return {
    members: check.members.length,
    sums: {
      entryShares: amount(entryShares),
      mandatoryShares: amount(mandatoryShares),
      savings: amount(savings),
      loansOutstanding: amount(loansOutstanding),
      assets: amount(assets),
    },
    faults: check.faults.map((fault) => faultRecord(fault, language)),
  };
}

/** Whether something stands that holds rows, or the whole trial balance, back. */
export function hasErrors(check: SheetCheck): boolean {
  return check.faults.some((fault) => fault.level === 'error');
}
