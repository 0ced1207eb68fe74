import { defineRecordKind, textField, wordsField } from '#base/audit/record-kind.ts';
import { ownFace } from '#base/org/place-record.view.ts';

const states = {
  open: { id: 'Terbuka', en: 'Open' },
  closed: { id: 'Ditutup', en: 'Closed' },
};

/** The history of months and years: when they were closed and opened again, and why. */
export const periodRecord = defineRecordKind({
  path: 'periode',
  kinds: ['period'],
  title: { id: 'Periode', en: 'Periods' },
  permission: 'books.read',
  fields: {
    month: { title: { id: 'Bulan', en: 'Month' }, as: 'month' },
    year: textField('Tahun buku', 'Book year'),
    status: wordsField('Keadaan bulan', 'State of the month', states),
    yearStatus: wordsField('Keadaan tahun', 'State of the year', states),
    reason: textField('Alasan', 'Reason'),
  },
  face: (q, id) => ownFace(q, id, '/periode'),
});
