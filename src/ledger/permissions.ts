import type { Permissions } from '#base/people/permission.ts';

/** What the ledger lets each role do. */
export const ledgerPermissions: Permissions = {
  'books.read': {
    title: { id: 'Membaca buku dan laporan', en: 'Read books and statements' },
    writes: false,
    roles: [
      'chair',
      'secretary',
      'treasurer',
      'manager',
      'teller',
      'loan-officer',
      'supervisor',
      'auditor',
    ],
  },
  'books.open': {
    title: {
      id: 'Membuka pembukuan dari templat bagan akun',
      en: 'Open the books from a template',
    },
    writes: true,
    roles: ['administrator', 'chair', 'treasurer'],
  },
  'entry.post': {
    title: { id: 'Membukukan jurnal', en: 'Post entries' },
    writes: true,
    roles: ['treasurer', 'manager', 'teller'],
  },
  'entry.back-date': {
    title: { id: 'Membukukan dengan tanggal mundur', en: 'Post with an earlier date' },
    writes: true,
    roles: ['treasurer', 'manager'],
  },
  'entry.reverse': {
    title: { id: 'Membalik jurnal', en: 'Reverse entries' },
    writes: true,
    roles: ['treasurer', 'manager'],
  },
  'recurring.change': {
    title: {
      id: 'Mengatur jurnal berulang dan membukukan yang menunggu',
      en: 'Set up recurring entries and post those that wait',
    },
    writes: true,
    roles: ['treasurer', 'manager'],
  },
  'entry-draft.read-all': {
    title: {
      id: 'Melihat dan meneruskan konsep jurnal orang lain',
      en: 'See others’ drafts of entries and go on with them',
    },
    writes: true,
    roles: ['treasurer', 'manager'],
  },
  'entry-template.change': {
    title: { id: 'Mengatur template jurnal', en: 'Keep templates of entries' },
    writes: true,
    roles: ['treasurer', 'manager'],
  },
  'run-off.change': {
    title: {
      id: 'Mengatur alokasi bertahap dan membukukan bagiannya',
      en: 'Set up prepayments and accruals and post their parts',
    },
    writes: true,
    roles: ['treasurer', 'manager'],
  },
  'account.change': {
    title: { id: 'Mengubah bagan akun', en: 'Change the chart of accounts' },
    writes: true,
    roles: ['treasurer', 'manager'],
  },
  'posting-map.change': {
    title: { id: 'Mengatur akun untuk setiap tujuan', en: 'Choose the account for each purpose' },
    writes: true,
    roles: ['treasurer', 'manager'],
  },
  'voucher.change': {
    title: { id: 'Mengatur awalan nomor bukti', en: 'Set voucher prefixes' },
    writes: true,
    roles: ['treasurer', 'manager'],
  },
  'bank.change': {
    title: {
      id: 'Mengatur rekening bank dan aturannya',
      en: 'Set up bank accounts and their rules',
    },
    writes: true,
    roles: ['treasurer', 'manager'],
  },
  'bank.match': {
    title: {
      id: 'Membaca rekening koran, mencocokkan, dan membukukan barisnya',
      en: 'Read bank statements, match and post their lines',
    },
    writes: true,
    roles: ['treasurer', 'manager'],
  },
  'bank.reconcile': {
    title: { id: 'Menutup rekonsiliasi bank', en: 'Close bank reconciliations' },
    writes: true,
    roles: ['treasurer', 'manager'],
  },
  'bank.reopen': {
    title: { id: 'Membuka kembali rekonsiliasi bank', en: 'Reopen bank reconciliations' },
    writes: true,
    roles: ['treasurer', 'chair'],
  },
  'period.close': {
    title: { id: 'Menutup bulan', en: 'Close a month' },
    writes: true,
    roles: ['treasurer', 'manager'],
  },
  'period.reopen': {
    title: { id: 'Membuka kembali bulan yang ditutup', en: 'Reopen a closed month' },
    writes: true,
    roles: ['treasurer', 'chair'],
  },
  'year-end.close': {
    title: { id: 'Menutup buku tahunan', en: 'Close the year' },
    writes: true,
    roles: ['treasurer'],
  },
  'asset.change': {
    title: { id: 'Mengelola daftar aset tetap', en: 'Keep the register of fixed assets' },
    writes: true,
    roles: ['treasurer', 'manager'],
  },
  'asset.depreciate': {
    title: { id: 'Membukukan penyusutan', en: 'Post depreciation' },
    writes: true,
    roles: ['treasurer', 'manager'],
  },
  'asset.dispose': {
    title: {
      id: 'Melepas aset dan menurunkan nilainya',
      en: 'Dispose of assets and write them down',
    },
    writes: true,
    roles: ['treasurer', 'manager'],
  },
  'audit-sample.read': {
    title: {
      id: 'Melihat sampel pemeriksaan dan temuannya',
      en: 'See audit samples and what was found',
    },
    writes: false,
    roles: ['supervisor', 'auditor'],
  },
  'audit.sample': {
    title: {
      id: 'Mengambil sampel pemeriksaan dan mencatat temuannya',
      en: 'Draw audit samples and note what was found',
    },
    writes: true,
    isOwnPaper: true,
    roles: ['supervisor', 'auditor'],
  },
  'layout.change': {
    title: { id: 'Mengatur tata letak laporan', en: 'Lay statements out' },
    writes: true,
    roles: ['treasurer', 'manager'],
  },
  'budget.draft': {
    title: { id: 'Menyusun anggaran (RAPB)', en: 'Draft budgets' },
    writes: true,
    roles: ['treasurer', 'manager'],
  },
  'budget.adopt': {
    title: { id: 'Mengesahkan anggaran (RAPB)', en: 'Adopt budgets' },
    writes: true,
    roles: ['chair', 'secretary', 'treasurer'],
  },
  'year-end.undo': {
    title: { id: 'Membatalkan tutup buku tahunan', en: 'Undo the closing of a year' },
    writes: true,
    roles: ['treasurer', 'chair'],
  },
};
