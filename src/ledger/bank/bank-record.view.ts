import { defineRecordKind, dayField, textField } from '#base/audit/record-kind.ts';
import { sql } from 'kysely';

/** The history of a bank account: its terms, rules, and reconciliations. */
export const bankRecord = defineRecordKind({
  path: 'bank',
  kinds: ['bank'],
  title: { id: 'Rekening bank', en: 'Bank account' },
  permission: 'books.read',
  fields: {
    bank: textField('Bank', 'Bank'),
    branch: textField('Cabang', 'Branch'),
    number: textField('Nomor rekening', 'Account number'),
    openedOn: dayField('Diikuti sejak', 'Followed since'),
    opening: { title: { id: 'Saldo awal', en: 'Opening balance' }, as: 'money' },
    closedOn: dayField('Ditutup', 'Closed'),
    words: textField('Kata pada aturan', 'Words of the rule'),
    account: textField('Akun lawan', 'Account against'),
    posts: { title: { id: 'Dibukukan otomatis', en: 'Posted at once' }, as: 'yes' },
    reconciled: dayField('Rekonsiliasi per', 'Reconciled on'),
    balance: { title: { id: 'Saldo menurut bank', en: 'Balance of the bank' }, as: 'money' },
    reason: textField('Alasan', 'Reason'),
  },
  face: async (q, id) => {
    const row = await q.maybe(sql<{ name: string }>`
      select a.code || ' ' || b.bank as name from bank_account b
      join account a on a.org_id = b.org_id and a.id = b.account_id
      where b.org_id = ${q.orgId} and b.id = ${id}`);
    return row ? { name: row.name, path: `/bank/${id}` } : null;
  },
});
