import type { Purpose } from '#ledger/accounts/purpose.ts';

/** What the cooperative's own acts need accounts for. */
export const coopPurposes: readonly Purpose[] = [
  {
    code: 'member.entry-share',
    title: { id: 'Simpanan pokok', en: 'Entry shares' },
    classes: ['equity', 'short-liability', 'long-liability'],
    control: true,
  },
  {
    code: 'member.mandatory-share',
    title: { id: 'Simpanan wajib', en: 'Mandatory shares' },
    classes: ['equity', 'short-liability', 'long-liability'],
    control: true,
  },
  {
    code: 'member.savings',
    title: { id: 'Simpanan sukarela', en: 'Voluntary savings' },
    classes: ['short-liability', 'long-liability'],
    control: true,
  },
  {
    code: 'member.term-deposit',
    title: { id: 'Simpanan berjangka', en: 'Term deposits' },
    classes: ['short-liability', 'long-liability'],
    control: true,
  },
  {
    code: 'member.loan',
    title: { id: 'Pokok pinjaman anggota', en: "Principal of members' loans" },
    classes: ['current-asset', 'other-asset'],
    control: true,
  },
  {
    code: 'member.receivable',
    title: { id: 'Piutang niaga anggota', en: 'Trade receivables from members' },
    classes: ['current-asset'],
    control: true,
  },
  {
    code: 'member.shu-payable',
    title: { id: 'SHU bagian anggota yang belum dibayar', en: "Members' SHU not yet paid" },
    classes: ['short-liability'],
    control: true,
  },
  {
    code: 'member.unapplied',
    title: { id: 'Titipan setoran anggota', en: "Members' money not yet applied" },
    classes: ['short-liability'],
    control: true,
  },
  {
    code: 'member.loan-interest',
    title: { id: 'Jasa pinjaman anggota', en: "Interest on members' loans" },
    classes: ['member-income'],
    control: false,
  },
  {
    code: 'member.savings-interest',
    title: { id: 'Beban jasa simpanan sukarela', en: 'Interest on voluntary savings' },
    classes: ['interest-expense'],
    control: false,
  },
  {
    code: 'member.savings-fee',
    title: { id: 'Biaya dan denda simpanan', en: 'Fees and penalties on savings' },
    classes: ['member-income', 'other-income'],
    control: false,
  },
  {
    code: 'member.term-deposit-interest',
    title: { id: 'Beban jasa simpanan berjangka', en: 'Interest on term deposits' },
    classes: ['interest-expense'],
    control: false,
  },
  {
    code: 'cash.drawer',
    title: { id: 'Kas di laci teller', en: 'Cash in tellers’ drawers' },
    classes: ['current-asset'],
    control: true,
  },
  {
    code: 'cash.over',
    title: { id: 'Selisih kas lebih', en: 'Cash overages' },
    classes: ['other-income', 'secondary-income', 'non-member-income'],
    control: false,
  },
  {
    code: 'cash.short',
    title: { id: 'Selisih kas kurang', en: 'Cash shortages' },
    classes: ['other-expense', 'operating-expense'],
    control: false,
  },
];
