import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { makeDay } from '#base/day.ts';
import { newId } from '#base/id.ts';
import { textInput } from '#base/input.ts';
import { readBooks } from '../entries/books.view.ts';
import { numberingSource } from '../entries/post-entry.ts';
import { yearInput } from './month.ts';
import { queueUndoYearEnd } from './period.store.ts';

/** What is open after the undoing: nothing, December, or the whole year. */
export const reopenings = ['none', 'december', 'year'] as const;

/** Undoes the closing of a year by the mirror of its closing entry, by a decision with its reason. */
export const undoYearEnd = defineAct({
  name: 'year-end.undo',
  permission: 'year-end.undo',
  input: z.object({
    year: yearInput,
    reason: textInput(300, 3),
    reopen: z.enum(reopenings).default('december'),
  }),
  reads: (q) => ({ books: readBooks(q, {}) }),
  approval: {},

  run(deed, { year, reason, reopen }, { books }) {
    const entryId = newId();
    queueUndoYearEnd(deed, {
      year,
      entryId,
      sourceId: numberingSource(deed, books),
      memo: `Pembatalan tutup buku ${year}: ${reason}`,
      reason,
      reopenFrom: { none: null, december: makeDay(year, 12, 1), year: makeDay(year, 1, 1) }[reopen],
    });
    const record = { kind: 'period', id: deed.orgId };
    recordFields(deed, record, { yearStatus: 'closed' }, { year, yearStatus: 'open', reason });
    deed.note({ year, entryIds: [entryId] });
    deed.emit({ kind: 'year.reopened', facts: { year } });
    return { year };
  },
});
