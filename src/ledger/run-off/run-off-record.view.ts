import { dayField, defineRecordKind, textField, wordsField } from '#base/audit/record-kind.ts';
import { runOffTitles } from './run-off.ts';
import { endingTitles, methodTitles } from './run-off-titles.ts';

/** The history of what is spread over months. */
export const runOffRecord = defineRecordKind({
  path: 'alokasi',
  kinds: ['run-off'],
  title: { id: 'Alokasi bertahap', en: 'Prepayment or accrual' },
  permission: 'books.read',
  fields: {
    name: textField('Nama', 'Name'),
    runOffKind: wordsField('Jenis', 'Kind', runOffTitles),
    total: { title: { id: 'Jumlah', en: 'Sum' }, as: 'money' },
    method: wordsField('Cara', 'Method', methodTitles),
    fromOn: dayField('Mulai', 'From'),
    untilOn: dayField('Sampai', 'Until'),
    endedOn: dayField('Berakhir', 'Ended'),
    endedHow: wordsField('Cara berakhir', 'How it ended', endingTitles),
  },

  async face(q, id) {
    const row = await q.maybe(
      q.db.selectFrom('run_off').select('name').where('org_id', '=', q.orgId).where('id', '=', id),
    );
    return row ? { name: row.name, path: `/jurnal/alokasi/${id}` } : null;
  },
});
