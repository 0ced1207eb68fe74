import { defineWords } from '#base/words.ts';

/** Words that stand on the notes and on the whole set of statements. */
export const notesPaperWords = defineWords(
  {
    notes: 'Catatan atas Laporan Keuangan',
    whole: 'Laporan Keuangan Lengkap',
    contents: 'Daftar isi',
    row: 'Uraian',
    note: 'Catatan',
    year: 'Tahun buku',
    on: 'Per tanggal',
    state: 'Keadaan',
    'state.live': 'Belum ditetapkan: angka langsung dari buku',
    'state.fixed': 'Ditetapkan, no. {number}',
    hash: 'Sidik (SHA-256)',
    rupiah: 'dalam rupiah',
    chair: 'Ketua',
    treasurer: 'Bendahara',
    supervisor: 'Pengawas',
  },
  {
    notes: 'Notes to the Statements',
    whole: 'Complete Financial Statements',
    contents: 'Contents',
    row: 'Item',
    note: 'Note',
    year: 'Book year',
    on: 'As of',
    state: 'State',
    'state.live': 'Not fixed: figures straight from the books',
    'state.fixed': 'Fixed, no. {number}',
    hash: 'Hash (SHA-256)',
    rupiah: 'in rupiah',
    chair: 'Chair',
    treasurer: 'Treasurer',
    supervisor: 'Supervisor',
  },
);
