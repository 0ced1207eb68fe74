import type { Language } from '#base/words.ts';
import { translate } from '#web/language.ts';
import { amountText } from '#web/ui/amount-text.ts';
import { dayText, instantText } from '#web/ui/day-text.ts';
import type { HandoverSheet } from './handover-sheet.ts';
import { handoverWords } from './handover.words.ts';

/** One thing that is unfinished, and where in the office it is done; null: nowhere of its own. */
export interface OpenTask {
  readonly text: string;
  readonly path: string | null;
}

/** What is unfinished, as sentences. */
export function openTasks(
  { open, invitations }: Pick<HandoverSheet, 'open' | 'invitations'>,
  language: Language,
  timeZone: string,
): OpenTask[] {
  const t = translate(handoverWords, language);
  const sum = (value: string) => amountText(value, 'plain', true).text;
  const task = (text: string, path: string | null): OpenTask => ({ text, path });
  return [
    ...open.months.map((of) =>
      task(t('open.month', { month: dayText(of, language, 'month') }), '/periode'),
    ),
    ...open.years.map((year) => task(t('open.year', { year }), `/periode?tahun=${year}`)),
    ...open.gaps.map((gap) =>
      task(
        t('open.gap', { ...gap, books: sum(gap.books), details: sum(gap.details) }),
        '/laporan/neraca-saldo',
      ),
    ),
    ...open.undetailed.map(({ code, account, balance }) =>
      task(t('open.undetailed', { code, account, amount: sum(balance) }), '/anggota'),
    ),
    ...counted(open.pending, (count) => task(t('open.pending', { count }), '/persetujuan')),
    ...invitations.map(({ name, role, expiresAt }) =>
      task(
        t('open.invitation', { name, role, day: instantText(expiresAt, timeZone, language) }),
        null,
      ),
    ),
    ...counted(open.drafts, (count) => task(t('open.drafts', { count }), '/impor')),
    ...counted(open.unsealed, (count) => task(t('open.unsealed', { count }), '/segel')),
    ...(open.backupFailed ? [task(t('open.failed'), null)] : []),
  ];
}

function counted(count: number, of: (count: number) => OpenTask): OpenTask[] {
  return count > 0 ? [of(count)] : [];
}
