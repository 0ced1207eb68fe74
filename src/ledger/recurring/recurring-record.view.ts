import { dayField, defineRecordKind, textField, wordsField } from '#base/audit/record-kind.ts';
import { rhythmTitles } from './rhythm-titles.ts';

/** The history of an entry that comes again. */
export const recurringRecord = defineRecordKind({
  path: 'jurnal-berulang',
  kinds: ['recurring'],
  title: { id: 'Jurnal berulang', en: 'Recurring entry' },
  permission: 'books.read',
  fields: {
    name: textField('Nama', 'Name'),
    amount: { title: { id: 'Jumlah', en: 'Amount' }, as: 'money' },
    every: wordsField('Irama', 'Rhythm', rhythmTitles),
    dayNo: textField('Tanggal dalam bulan', 'Date in the month'),
    fromOn: dayField('Mulai', 'From'),
    untilOn: dayField('Sampai', 'Until'),
    asks: { title: { id: 'Menunggu konfirmasi', en: 'Waits for confirmation' }, as: 'yes' },
    pausedOn: dayField('Dihentikan sementara sejak', 'Paused since'),
    endedOn: dayField('Berakhir', 'Ended'),
    skippedOn: dayField('Dilewati', 'Skipped'),
  },

  async face(q, id) {
    const row = await q.maybe(
      q.db
        .selectFrom('recurring')
        .select('name')
        .where('org_id', '=', q.orgId)
        .where('id', '=', id),
    );
    return row ? { name: row.name, path: `/jurnal/berulang/${id}` } : null;
  },
});
