import { negate, plus, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import type { BookedLine } from './voucher.ts';

/** The accounts on which offices and units settle with each other. */
export interface SettlingAccounts {
  readonly interOffice: () => string;
  readonly interUnit: () => string;
}

/**
 * Completes an entry that crosses offices or units, so that every pair of unit and office balances.
 *
 * First each unit's residue in other offices is brought to the voucher's office on "antar kantor", then
 * the units settle there on "antar unit". Both accounts sum to nought over the cooperative, so they
 * vanish in the combined statement. An entry whose total is off stays off: the books refuse it.
 *
 * @param lines lines with unit and office, debit above nought
 * @param officeId the voucher's office
 */
export function completeLines(
  lines: readonly BookedLine[],
  officeId: string,
  accounts: SettlingAccounts,
): BookedLine[] {
  const added: BookedLine[] = [];
  const add = (accountId: string, unitId: string, at: string, amount: Money) =>
    added.push({ accountId, subAccountId: null, unitId, officeId: at, amount, memo: '' });

  const residues = new Map<string, Map<string, Money>>();
  for (const line of lines) {
    const offices = residues.get(line.unitId) ?? new Map<string, Money>();
    residues.set(line.unitId, offices);
    offices.set(line.officeId, plus(offices.get(line.officeId) ?? zero, line.amount));
  }
  const units: [unitId: string, residue: Money][] = [];
  for (const [unitId, offices] of residues) {
    for (const [at, residue] of offices) {
      if (at === officeId || residue === zero) continue;
      add(accounts.interOffice(), unitId, at, negate(residue));
      add(accounts.interOffice(), unitId, officeId, residue);
    }
    units.push([unitId, sum(offices.values())]);
  }
  if (sum(units.map(([, residue]) => residue)) === zero) {
    for (const [unitId, residue] of units) {
      if (residue !== zero) add(accounts.interUnit(), unitId, officeId, negate(residue));
    }
  }
  return [...lines, ...added];
}
