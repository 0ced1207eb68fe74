import { sql } from 'kysely';
import { dayField, defineRecordKind, textField, wordsField } from '#base/audit/record-kind.ts';
import type { RecordField } from '#base/audit/record-kind.ts';
import { savingsKinds } from './kinds/all.ts';
import { wordingTitles } from './product.ts';
import type { KindField } from './savings-kind.ts';

const kinds = Object.fromEntries(savingsKinds.map(({ code, title }) => [code, title]));

/** Every parameter of every kind, as a history tells of it. */
const parameters = Object.fromEntries(
  savingsKinds.flatMap(({ fields }) => fields.map((field) => [field.name, told(field)])),
);

function told({ title, as, choices = [] }: KindField): RecordField {
  if (as === 'choice')
    return { title, as: 'words', words: Object.fromEntries(choices.map((c) => [c.code, c.title])) };
  if (as === 'money' || as === 'day' || as === 'yes') return { title, as };
  return { title, as: 'text' };
}

/** The history of a savings product. */
export const savingsProductRecord = defineRecordKind({
  path: 'produk-simpanan',
  kinds: ['savings-product'],
  title: { id: 'Produk simpanan', en: 'Savings product' },
  permission: 'savings.read',
  fields: {
    code: textField('Kode', 'Code'),
    productKind: wordsField('Jenis', 'Kind', kinds),
    name: textField('Nama', 'Name'),
    wording: wordsField('Sebutan imbalan', 'Word for the return', wordingTitles),
    namedBy: textField('Keputusan rapat pengurus', "Board's decision"),
    namedOn: dayField('Diputuskan pengurus', 'Decided by the board'),
    account: textField('Akun', 'Account'),
    fromOn: dayField('Berlaku mulai', 'In force from'),
    range: textField('Rentang dari rapat anggota', "The meeting's range"),
    decidedBy: textField('Keputusan rapat anggota', "Meeting's decision"),
    decidedOn: dayField('Diputuskan rapat anggota', 'Decided by the meeting'),
    closedOn: dayField('Ditutup', 'Closed'),
    attached: textField('Akun yang dilekatkan', 'Attached account'),
    accounts: textField('Rekening yang dilekatkan', 'Attached accounts'),
    reason: textField('Alasan', 'Reason'),
    ...parameters,
  },
  face: async (q, id) => {
    const row = await q.maybe(
      sql<{
        name: string;
      }>`select name from savings_product where org_id = ${q.orgId} and id = ${id}`,
    );
    return row ? { name: row.name, path: `/simpanan/produk/${id}` } : null;
  },
});

/** The history of the cooperative's licences of OJK. */
export const savingsLicenceRecord = defineRecordKind({
  path: 'izin-ojk',
  kinds: ['savings-licence'],
  title: { id: 'Izin OJK', en: 'Licence of OJK' },
  permission: 'savings.read',
  fields: {
    number: textField('Nomor', 'Number'),
    fromOn: dayField('Berlaku mulai', 'In force from'),
    untilOn: dayField('Berlaku sampai', 'In force until'),
  },
  face: async (q, id) =>
    id === q.orgId ? { name: 'OJK', path: '/simpanan/produk' } : Promise.resolve(null),
});
