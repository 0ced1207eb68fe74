import type { Day } from '#base/day.ts';
import { day } from '#base/day.ts';
import type { Role } from '#base/people/roles.ts';

/** One limit of a preset: up to which sum a role does an act alone; null: never alone. */
export interface FirstLimit {
  readonly act: string;
  readonly role: Role;
  /** A decimal string of rupiah. */
  readonly amount: string | null;
}

/** Limits with which a cooperative begins; a later preset stands beside the earlier one. */
export interface LimitPreset {
  /** From this day on new cooperatives begin with it; those that are there keep what they have. */
  readonly from: Day;
  readonly limits: readonly FirstLimit[];
}

/**
 * What cash at the desk adds from the day on which drawers came: a teller explains ten thousand rupiah alone,
 * the treasurer what a teller posts; and a day that was closed is opened by two.
 */
const cashLimits: readonly FirstLimit[] = [
  { act: 'drawer.count', role: 'teller', amount: '10000.00' },
  { act: 'drawer.count', role: 'treasurer', amount: '2000000.00' },
  { act: 'drawer.count', role: 'manager', amount: '2000000.00' },
  { act: 'cash.move', role: 'treasurer', amount: '10000000.00' },
  { act: 'cash.move', role: 'manager', amount: '10000000.00' },
  { act: 'day.reopen', role: 'treasurer', amount: null },
  { act: 'day.reopen', role: 'chair', amount: null },
];

/** What savings add: a teller takes ten million alone and pays two, the treasurer takes fifty and pays ten. */
const savingsLimits: readonly FirstLimit[] = [
  ...['savings.withdraw', 'savings.transfer', 'savings-account.close'].flatMap(
    (act): FirstLimit[] => [
      { act, role: 'teller', amount: '2000000.00' },
      { act, role: 'treasurer', amount: '10000000.00' },
      { act, role: 'manager', amount: '10000000.00' },
    ],
  ),
  ...['savings.deposit', 'savings-account.open'].flatMap((act): FirstLimit[] => [
    { act, role: 'teller', amount: '10000000.00' },
    { act, role: 'treasurer', amount: '50000000.00' },
    { act, role: 'manager', amount: '50000000.00' },
  ]),
];

/**
 * By what a careful treasurer of a market cooperative would ask for (docs/decisions/0015): a teller's day is
 * deposits and instalments below two million; what is taken back is weighed more narrowly than what is posted;
 * and nobody opens alone what was reported.
 */
const firstLimits: readonly FirstLimit[] = [
  { act: 'entry.post', role: 'teller', amount: '2000000.00' },
  { act: 'entry.post', role: 'treasurer', amount: '10000000.00' },
  { act: 'entry.post', role: 'manager', amount: '10000000.00' },
  { act: 'entry.reverse', role: 'treasurer', amount: '5000000.00' },
  { act: 'entry.reverse', role: 'manager', amount: '5000000.00' },
  // Whoever may not post a sum alone may not move it as an asset either.
  ...['asset.buy', 'asset.impair', 'asset.dispose'].flatMap((act): FirstLimit[] => [
    { act, role: 'treasurer', amount: '10000000.00' },
    { act, role: 'manager', amount: '10000000.00' },
  ]),
  // All data at once leave the house by two persons, or by the machine's owner.
  { act: 'archive.request', role: 'administrator', amount: null },
  { act: 'archive.request', role: 'chair', amount: null },
  { act: 'period.reopen', role: 'treasurer', amount: null },
  { act: 'period.reopen', role: 'chair', amount: null },
  { act: 'year-end.undo', role: 'treasurer', amount: null },
  { act: 'year-end.undo', role: 'chair', amount: null },
];

/** Every preset, the oldest first. */
export const limitPresets: readonly LimitPreset[] = [
  { from: day('2026-11-24'), limits: firstLimits },
  { from: day('2026-11-30'), limits: [...firstLimits, ...cashLimits, ...savingsLimits] },
];

/** The newest preset that holds on a day; the first one for days before it. */
export function presetOn(on: Day): LimitPreset {
  return limitPresets.findLast(({ from }) => from <= on) ?? limitPresets[0]!;
}
