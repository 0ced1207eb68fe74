import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { newId } from '#base/id.ts';
import { readBooks } from '../entries/books.view.ts';
import { numberingSource } from '../entries/post-entry.ts';
import { mustBeOverYear, yearInput } from './month.ts';
import { queueCloseYear } from './period.store.ts';

/**
 * Closes a year: its income and expenses are emptied into the SHU not yet distributed by one closing entry
 * of 31 December, for each unit and office apart, and its months are closed. Undone by `year-end.undo`.
 */
export const closeYear = defineAct({
  name: 'year-end.close',
  permission: 'year-end.close',
  input: z.object({ year: yearInput }),
  reads: (q) => ({ books: readBooks(q, {}) }),

  run(deed, { year }, { books }) {
    mustBeOverYear(year, deed.businessDay);
    const [yearEndId, entryId] = [newId(), newId()];
    queueCloseYear(deed, {
      id: yearEndId,
      year,
      entryId,
      sourceId: numberingSource(deed, books),
      memo: `Jurnal penutup tahun buku ${year}`,
      unitId: books.generalUnitId,
      officeId: books.headOfficeId,
      retainedId: books.accountFor('ledger.retained-shu'),
    });
    const record = { kind: 'period', id: deed.orgId };
    recordFields(deed, record, { yearStatus: 'open' }, { year, yearStatus: 'closed' });
    deed.note({ yearEndId, entryIds: [entryId] });
    deed.emit({ kind: 'year.closed', facts: { year, yearEndId } });
    return { yearEndId };
  },
});
