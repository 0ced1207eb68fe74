import { sql } from 'kysely';
import { dayField, defineRecordKind, textField } from '#base/audit/record-kind.ts';

/** The history of a savings account: how it was opened and closed; what moved on it stands in its statement. */
export const savingsAccountRecord = defineRecordKind({
  path: 'rekening-simpanan',
  kinds: ['savings-account'],
  title: { id: 'Rekening simpanan', en: 'Savings account' },
  permission: 'savings.read',
  fields: {
    product: textField('Produk', 'Product'),
    openedOn: dayField('Dibuka', 'Opened'),
    closedOn: dayField('Ditutup', 'Closed'),
    months: textField('Jangka waktu (bulan)', 'Term (months)'),
    rate: textField('Imbalan setahun (%)', 'Return a year (%)'),
    maturesOn: dayField('Jatuh tempo', 'Matures'),
  },
  face: async (q, id) => {
    const row = await q.maybe(
      sql<{ number: string }>`select number from savings_account
        where org_id = ${q.orgId} and sub_id = ${id}`,
    );
    return row ? { name: row.number, path: `/simpanan/${id}` } : null;
  },
});
