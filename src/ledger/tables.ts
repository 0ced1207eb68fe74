import type { Mask, Tables } from '#base/db/table-facts.ts';
import { practiceMemo } from './entries/practice-memo.view.ts';

const empty: Mask = { to: 'same', value: '' };

/** What the books keep, table by table. */
export const ledgerTables: Tables = {
  account: {
    title: { id: 'Bagan akun', en: 'Chart of accounts' },
    keep: 'books',
    personal: ['name'],
    practice: 'mask',
    masks: { name: { to: 'scrubbed' } },
  },
  posting_map: {
    title: { id: 'Peta akun', en: 'Posting map' },
    keep: 'setting',
    personal: [],
    practice: 'copy',
  },
  sub_account: {
    title: { id: 'Rekening dan pinjaman', en: 'Sub-accounts' },
    keep: 'books',
    personal: ['owner_id'],
    practice: 'copy',
  },
  sub_balance: {
    title: { id: 'Saldo rekening', en: 'Balances of sub-accounts' },
    keep: 'books',
    personal: ['balance'],
    practice: 'copy',
  },
  hold: {
    title: { id: 'Saldo yang ditahan', en: 'Amounts held back' },
    keep: 'books',
    personal: ['reason'],
    practice: 'mask',
    masks: { reason: { to: 'same', value: 'Latihan' }, released_by: { to: 'deed' } },
  },
  voucher_source: {
    title: { id: 'Sumber nomor bukti', en: 'Sources of voucher numbers' },
    keep: 'books',
    personal: ['login_id'],
    practice: 'copy',
  },
  voucher_prefix: {
    title: { id: 'Awalan nomor bukti', en: 'Prefixes of voucher numbers' },
    keep: 'books',
    personal: [],
    practice: 'copy',
  },
  voucher_series: {
    title: { id: 'Urutan nomor bukti', en: 'Series of voucher numbers' },
    keep: 'books',
    personal: [],
    practice: 'copy',
  },
  entry: {
    title: { id: 'Jurnal', en: 'Entries' },
    keep: 'books',
    personal: ['memo', 'document'],
    practice: 'mask',
    masks: { memo: { to: 'expression', sql: practiceMemo }, document: empty },
  },
  line: {
    title: { id: 'Baris jurnal', en: 'Lines of entries' },
    keep: 'books',
    personal: ['memo', 'sub_id'],
    practice: 'mask',
    masks: { memo: empty },
  },
  gl_month: {
    title: { id: 'Jumlah buku besar per bulan', en: 'Totals by month' },
    keep: 'books',
    personal: [],
    practice: 'copy',
  },
  gl_delta: {
    title: { id: 'Jumlah buku besar yang belum dilipat', en: 'Totals not folded yet' },
    keep: 'books',
    personal: [],
    practice: 'copy',
  },
  period: {
    title: { id: 'Bulan buku', en: 'Months of the books' },
    keep: 'books',
    personal: ['reason'],
    practice: 'mask',
    masks: { reason: empty },
  },
  period_event: {
    title: { id: 'Keputusan menutup dan membuka bulan', en: 'Decisions on months' },
    keep: 'books',
    personal: ['reason'],
    practice: 'mask',
    masks: { reason: { to: 'same', value: 'Latihan' } },
  },
  asset_class: {
    title: { id: 'Kelompok aset tetap', en: 'Classes of fixed assets' },
    keep: 'books',
    personal: [],
    practice: 'copy',
  },
  asset_class_version: {
    title: { id: 'Ketentuan penyusutan per kelompok', en: 'Terms of depreciation by class' },
    keep: 'books',
    personal: [],
    practice: 'copy',
  },
  asset: {
    title: { id: 'Aset tetap', en: 'Fixed assets' },
    keep: 'books',
    personal: ['name', 'place', 'serial', 'supplier'],
    practice: 'mask',
    masks: { name: { to: 'scrubbed' }, place: empty, serial: empty, supplier: empty },
  },
  asset_estimate: {
    title: { id: 'Taksiran masa manfaat dan residu', en: 'Estimates of life and residual value' },
    keep: 'books',
    personal: [],
    practice: 'copy',
  },
  asset_move: {
    title: { id: 'Mutasi aset tetap', en: 'Moves of fixed assets' },
    keep: 'books',
    personal: [],
    practice: 'copy',
  },
  recurring: {
    title: { id: 'Jurnal berulang', en: 'Recurring entries' },
    keep: 'books',
    personal: ['name', 'voucher'],
    // Nothing is posted by itself into practice books.
    practice: 'skip',
  },
  recurring_due: {
    title: { id: 'Hari jurnal berulang', en: 'Days of recurring entries' },
    keep: 'books',
    personal: ['reason', 'refusal'],
    practice: 'skip',
  },
  audit_sample: {
    title: { id: 'Sampel pemeriksaan', en: 'Audit samples' },
    keep: 'books',
    personal: ['conclusion'],
    // What was found of real papers says nothing of practice books.
    practice: 'skip',
  },
  audit_sample_item: {
    title: { id: 'Butir sampel pemeriksaan', en: 'Items of audit samples' },
    keep: 'books',
    personal: ['sub_id'],
    practice: 'skip',
  },
  audit_finding: {
    title: { id: 'Temuan pemeriksaan', en: 'Findings of audits' },
    keep: 'books',
    personal: ['note'],
    practice: 'skip',
  },
  year_end: {
    title: { id: 'Tutup buku tahunan', en: 'Year ends' },
    keep: 'books',
    personal: ['undone_reason'],
    practice: 'mask',
    masks: { undone_reason: empty },
  },
  bank_account: {
    title: { id: 'Rekening bank', en: 'Bank accounts' },
    keep: 'books',
    personal: [],
    practice: 'copy',
  },
  bank_statement: {
    title: { id: 'Rekening koran', en: 'Bank statements' },
    keep: 'books',
    personal: ['file'],
    practice: 'mask',
    masks: { file: { to: 'same', value: 'latihan.csv' }, undone_deed_id: { to: 'deed' } },
  },
  bank_match: {
    title: { id: 'Pencocokan bank', en: 'Bank matches' },
    keep: 'books',
    personal: [],
    practice: 'copy',
  },
  bank_line: {
    title: { id: 'Baris rekening koran', en: 'Lines of bank statements' },
    keep: 'books',
    personal: ['memo', 'reference'],
    practice: 'mask',
    masks: {
      memo: { to: 'scrubbed' },
      reference: empty,
      fingerprint: { to: 'expression', sql: 'md5(t.id::text)' },
    },
  },
  bank_book: {
    title: { id: 'Baris jurnal yang cocok dengan bank', en: 'Lines of entries that the bank has' },
    keep: 'books',
    personal: [],
    practice: 'copy',
  },
  bank_rule: {
    title: { id: 'Aturan baris bank', en: 'Rules for bank lines' },
    keep: 'setting',
    personal: ['words', 'memo'],
    practice: 'skip',
  },
  bank_reconciliation: {
    title: { id: 'Rekonsiliasi bank', en: 'Bank reconciliations' },
    keep: 'books',
    personal: ['reopened_reason'],
    practice: 'mask',
    masks: { reopened_reason: empty, reopened_deed_id: { to: 'deed' } },
  },
  bank_reconciliation_item: {
    title: { id: 'Butir rekonsiliasi bank', en: 'Items of bank reconciliations' },
    keep: 'books',
    personal: ['memo', 'reference'],
    practice: 'mask',
    masks: { memo: { to: 'scrubbed' }, reference: empty },
  },
};
