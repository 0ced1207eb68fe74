import { decimal } from '#base/money.ts';
import { Refusal } from '#base/refusal.ts';
import type { Language } from '#base/words.ts';
import type { UpcomingPosting } from '#ledger/upcoming/upcoming-postings.view.ts';
import { inWords } from '#web/form.ts';

const waiting: readonly UpcomingPosting['status'][] = ['waiting', 'failed', 'reversed', 'halted'];

/** Whether it waits for somebody now; else its day is still to come. */
export function isOpen({ status }: Pick<UpcomingPosting, 'status'>): boolean {
  return waiting.includes(status);
}

/**
 * What is to be posted, as pages show it: with its page, and why it could not be posted.
 * @param office the address of the organisation's office
 */
export function upcomingRow(posting: UpcomingPosting, office: string, language: Language) {
  const { amount, refusal, ...one } = posting;
  const folder = one.kind === 'recurring' ? 'berulang' : 'alokasi';
  return {
    ...one,
    amount: decimal(amount),
    href:
      one.kind === 'depreciation'
        ? `${office}/aset/penyusutan`
        : `${office}/jurnal/${folder}/${one.id}`,
    why: refusal && inWords(new Refusal('rule', refusal.code, refusal.facts), language).message,
  };
}

/** A row of what is to be posted. */
export type UpcomingRow = ReturnType<typeof upcomingRow>;
