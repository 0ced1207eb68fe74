import type { z } from 'zod';
import type { ApprovalCards } from '#base/approval/approval-card.ts';
import type { reopenPeriod } from './reopen-period.ts';
import type { undoYearEnd } from './undo-year-end.ts';

const labels = {
  month: { id: 'Bulan yang dibuka', en: 'Month to reopen' },
  months: { id: 'Bulan yang dibuka', en: 'Months to reopen' },
  year: { id: 'Tahun buku', en: 'Year' },
  reason: { id: 'Alasan', en: 'Reason' },
} as const;

const reopened = {
  none: { id: 'tidak ada', en: 'none' },
  december: { id: 'Desember', en: 'December' },
  year: { id: 'semua bulan', en: 'all months' },
} as const;

/** What decisions on months and years would do that wait for a second person. */
export const periodCards: ApprovalCards = {
  'period.reopen': async (_ground, _actor, input) => {
    const { month, reason } = input as z.output<typeof reopenPeriod.input>;
    return {
      facts: [
        {
          label: labels.month,
          value: month,
          as: 'month',
          path: `/periode?tahun=${month.slice(0, 4)}`,
        },
        { label: labels.reason, value: reason, as: 'text' },
      ],
    };
  },
  'year-end.undo': async (_ground, _actor, input) => {
    const { year, reason, reopen } = input as z.output<typeof undoYearEnd.input>;
    return {
      facts: [
        { label: labels.year, value: String(year), as: 'text', path: `/periode?tahun=${year}` },
        { label: labels.months, value: reopened[reopen], as: 'text' },
        { label: labels.reason, value: reason, as: 'text' },
      ],
    };
  },
};
