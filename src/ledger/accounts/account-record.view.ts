import { dayField, defineRecordKind, textField, wordsField } from '#base/audit/record-kind.ts';
import { ownFace } from '#base/org/place-record.view.ts';
import type { Title } from '#base/words.ts';
import { cashFlowClasses, legalClasses, sakClasses } from './account.ts';
import { accountWords } from './account.words.ts';

/** The codes of a class with the names that the chart calls them by. */
function named(prefix: 'class' | 'legal' | 'flow' | 'side', codes: readonly string[]) {
  const pairs = codes.map((code): [string, Title] => {
    const key = `${prefix}.${code}` as keyof typeof accountWords.id;
    return [code, { id: accountWords.id[key], en: accountWords.en[key] }];
  });
  return Object.fromEntries(pairs);
}

/** The history of an account of the chart. */
export const accountRecord = defineRecordKind({
  path: 'akun',
  kinds: ['account'],
  title: { id: 'Akun', en: 'Account' },
  permission: 'books.read',
  acts: {
    'account.add': 'accountId',
    'account.change': 'accountId',
    'account.close': 'accountId',
    'account.reopen': 'accountId',
    'posting-map.set': 'accountId',
  },
  fields: {
    code: textField('Kode', 'Code'),
    name: textField('Nama', 'Name'),
    sakClass: wordsField('Kelompok', 'Class', named('class', Object.keys(sakClasses))),
    normal: wordsField('Saldo normal', 'Normal side', named('side', ['debit', 'credit'])),
    legalClass: wordsField('Menurut UU', 'By law', named('legal', legalClasses)),
    cashFlowClass: wordsField('Arus kas', 'Cash flow', named('flow', cashFlowClasses)),
    control: { title: { id: 'Akun kontrol', en: 'Control account' }, as: 'yes' },
    usualUnitId: { title: { id: 'Unit biasa', en: 'Usual unit' }, as: 'unit' },
    closedOn: dayField('Tutup sejak', 'Closed since'),
  },

  async face(q, id) {
    const row = await q.maybe(
      q.db
        .selectFrom('account')
        .select(['code', 'name'])
        .where('org_id', '=', q.orgId)
        .where('id', '=', id),
    );
    return row ? { name: `${row.code} ${row.name}`, path: `/akun/${id}` } : null;
  },
});

/** The history of the posting map: which account stands for what. */
export const postingMapRecord = defineRecordKind({
  path: 'peta-akun',
  kinds: ['posting-map'],
  title: { id: 'Peta akun', en: 'Posting map' },
  permission: 'books.read',
  fields: {
    purpose: textField('Keperluan', 'Purpose'),
    account: textField('Akun', 'Account'),
  },
  face: (q, id) => ownFace(q, id, '/pengaturan/peta-akun'),
});
