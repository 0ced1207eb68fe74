import type { Permissions } from '#base/people/permission.ts';

/** What the first pillar lets each role do. */
export const coopPermissions: Permissions = {
  'member.read': {
    title: { id: 'Melihat buku anggota', en: 'See the register of members' },
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
  'savings.read': {
    title: { id: 'Melihat produk dan rekening simpanan', en: 'See savings products and accounts' },
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
  'savings-product.change': {
    title: { id: 'Mengelola produk simpanan', en: 'Keep savings products' },
    writes: true,
    roles: ['treasurer', 'manager'],
  },
  'savings-licence.change': {
    title: { id: 'Mencatat izin OJK', en: 'Record the licence of OJK' },
    writes: true,
    roles: ['chair', 'treasurer'],
  },
  'savings.attach': {
    title: {
      id: 'Melekatkan produk pada saldo hasil impor',
      en: 'Attach products to imported balances',
    },
    writes: true,
    roles: ['treasurer', 'manager'],
  },
  'savings.open': {
    title: { id: 'Membuka rekening simpanan', en: 'Open savings accounts' },
    writes: true,
    roles: ['treasurer', 'manager', 'teller'],
  },
  'savings.deposit': {
    title: { id: 'Menerima setoran simpanan', en: 'Take deposits' },
    writes: true,
    roles: ['treasurer', 'manager', 'teller'],
  },
  'savings.withdraw': {
    title: {
      id: 'Membayar penarikan dan menutup rekening simpanan',
      en: 'Pay withdrawals and close savings accounts',
    },
    writes: true,
    roles: ['treasurer', 'manager', 'teller'],
  },
  'savings.transfer': {
    title: { id: 'Memindahbukukan simpanan', en: 'Transfer between savings accounts' },
    writes: true,
    roles: ['treasurer', 'manager', 'teller'],
  },
  'import.run': {
    title: { id: 'Mengimpor dan membatalkan impor', en: 'Import sheets and undo imports' },
    writes: true,
    roles: ['treasurer', 'manager'],
  },
  'handover.read': {
    title: { id: 'Mencetak lembar serah terima', en: 'Print the hand-over sheet' },
    writes: false,
    roles: ['administrator', 'chair', 'treasurer', 'manager', 'supervisor'],
  },
  'member.enrol': {
    title: { id: 'Mendaftarkan calon anggota', en: 'Enter applicants' },
    writes: true,
    roles: ['secretary', 'treasurer', 'manager', 'teller'],
  },
  'member.change': {
    title: {
      id: 'Mencatat keluar, meninggal, golongan, dan pihak terkait',
      en: 'Enter leaving, death, class and related parties',
    },
    writes: true,
    roles: ['secretary', 'treasurer', 'manager'],
  },
  'member.merge': {
    title: { id: 'Menggabungkan data anggota yang dobel', en: 'Merge members who are doubles' },
    writes: true,
    roles: ['chair', 'secretary', 'treasurer', 'manager'],
  },
  'member.correct': {
    title: { id: 'Memperbaiki data anggota', en: 'Correct a member’s data' },
    writes: true,
    roles: ['secretary', 'treasurer', 'manager'],
  },
  'member.reveal': {
    title: { id: 'Membuka NIK dan telepon utuh', en: 'See whole NIKs and phone numbers' },
    writes: true,
    roles: ['secretary', 'treasurer', 'manager', 'loan-officer'],
  },
  'person.export': {
    title: { id: 'Mengambil salinan data seorang anggota', en: 'Take out one member’s data' },
    writes: true,
    roles: ['chair', 'secretary', 'treasurer', 'manager'],
  },
  'notes.change': {
    title: { id: 'Menulis CALK', en: 'Write the notes to the statements' },
    writes: true,
    roles: ['treasurer', 'manager'],
  },
  'notes.fix': {
    title: { id: 'Menetapkan CALK', en: 'Fix the notes to the statements' },
    writes: true,
    roles: ['treasurer'],
  },
  'access-log.read': {
    title: { id: 'Melihat siapa membuka data anggota', en: 'See who opened members’ data' },
    writes: false,
    roles: ['administrator', 'chair', 'supervisor', 'auditor'],
  },
  'cash.keep': {
    title: {
      id: 'Memegang laci, menyerahkan dan menerima uang tunai',
      en: 'Keep a drawer, hand cash over and take it',
    },
    writes: true,
    roles: ['treasurer', 'manager', 'teller'],
  },
  'vault.keep': {
    title: { id: 'Memegang brankas kantor', en: 'Keep the vault of an office' },
    writes: true,
    roles: ['treasurer', 'manager'],
  },
  'cash.arrange': {
    title: { id: 'Mengatur laci dan brankas', en: 'Arrange drawers and vaults' },
    writes: true,
    roles: ['treasurer', 'manager'],
  },
  'day.close': {
    title: { id: 'Menutup hari kantor', en: 'Close the day of an office' },
    writes: true,
    roles: ['treasurer', 'manager'],
  },
  'day.reopen': {
    title: { id: 'Membuka kembali hari yang ditutup', en: 'Reopen a closed day' },
    writes: true,
    roles: ['treasurer', 'chair'],
  },
};
