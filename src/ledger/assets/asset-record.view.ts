import { sql } from 'kysely';
import { dayField, defineRecordKind, textField, wordsField } from '#base/audit/record-kind.ts';
import { attachedFields } from '#base/files/attached-fields.ts';
import { depreciationMethods } from './methods/all.ts';
import { taxGroups, taxTerms } from './tax-group.ts';

const methods = Object.fromEntries(depreciationMethods.map(({ code, title }) => [code, title]));
const groups = Object.fromEntries(taxGroups.map((group) => [group, taxTerms(group).title]));
const left = {
  sold: { id: 'Dijual', en: 'Sold' },
  scrapped: { id: 'Dibuang', en: 'Scrapped' },
  donated: { id: 'Dihibahkan', en: 'Donated' },
  lost: { id: 'Hilang', en: 'Lost' },
};
const terms = {
  method: wordsField('Metode', 'Method', methods),
  yearlyRate: textField('Tarif setahun (%)', 'Yearly rate (%)'),
  residualPercent: textField('Nilai residu (%)', 'Residual (%)'),
  lifeMonths: textField('Masa manfaat (bulan)', 'Useful life (months)'),
  starts: wordsField('Mulai disusutkan', 'Starts', {
    'same-month': { id: 'Bulan mulai dipakai', en: 'Month of first use' },
    'next-month': { id: 'Bulan berikutnya', en: 'Month after' },
  }),
};

/** The history of an asset. */
export const assetRecord = defineRecordKind({
  path: 'aset',
  kinds: ['asset'],
  title: { id: 'Aset tetap', en: 'Fixed asset' },
  permission: 'books.read',
  fields: {
    number: textField('Nomor', 'Number'),
    name: textField('Nama', 'Name'),
    place: textField('Letak', 'Place'),
    serial: textField('Nomor seri', 'Serial number'),
    supplier: textField('Pemasok', 'Supplier'),
    acquiredOn: dayField('Diperoleh', 'Acquired'),
    usedFrom: dayField('Mulai dipakai', 'In use from'),
    taxMethod: wordsField('Metode fiskal', 'Fiscal method', methods),
    cost: { title: { id: 'Harga perolehan', en: 'Cost' }, as: 'money' },
    residual: { title: { id: 'Nilai residu', en: 'Residual value' }, as: 'money' },
    fromMonth: { title: { id: 'Mulai bulan', en: 'From month' }, as: 'month' },
    monthsLeft: textField('Sisa masa manfaat (bulan)', 'Months left'),
    impaired: { title: { id: 'Penurunan nilai', en: 'Impairment' }, as: 'money' },
    disposed: wordsField('Dilepas', 'Disposed', left),
    part: { title: { id: 'Harga perolehan yang dilepas', en: 'Cost disposed of' }, as: 'money' },
    proceeds: { title: { id: 'Hasil pelepasan', en: 'Proceeds' }, as: 'money' },
    unitId: { title: { id: 'Unit', en: 'Unit' }, as: 'unit' },
    officeId: { title: { id: 'Kantor', en: 'Office' }, as: 'office' },
    struck: textField('Dicoret karena', 'Struck because'),
    reason: textField('Alasan', 'Reason'),
    ...attachedFields,
  },
  face: async (q, id) => {
    const row = await q.maybe(
      sql<{ number: string; name: string }>`select number, name from asset
        where org_id = ${q.orgId} and id = ${id}`,
    );
    return row ? { name: `${row.number} ${row.name}`, path: `/aset/${id}` } : null;
  },
});

/** The history of a class of assets. */
export const assetClassRecord = defineRecordKind({
  path: 'kelompok-aset',
  kinds: ['asset-class'],
  title: { id: 'Kelompok aset', en: 'Class of assets' },
  permission: 'books.read',
  fields: {
    code: textField('Kode', 'Code'),
    name: textField('Nama', 'Name'),
    taxGroup: wordsField('Kelompok fiskal', 'Tax group', groups),
    fromMonth: { title: { id: 'Mulai bulan', en: 'From month' }, as: 'month' },
    ...terms,
  },
  face: async (q, id) => {
    const row = await q.maybe(
      sql<{ name: string }>`select name from asset_class where org_id = ${q.orgId} and id = ${id}`,
    );
    return row ? { name: row.name, path: '/aset/kelompok' } : null;
  },
});
