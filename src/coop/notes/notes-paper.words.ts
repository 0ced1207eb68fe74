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
    fixed: 'Ditetapkan',
    statements: 'Laporan',
    'statements.live':
      'Angka langsung dari buku saat dicetak, dapat berbeda dari CALK ini: sewaktu ditetapkan, laporan belum ikut disimpan. Tetapkan lagi agar ikut.',
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
    fixed: 'Fixed',
    statements: 'Statements',
    'statements.live':
      'Figures straight from the books when printed, which may differ from these notes: when these were fixed, statements were not kept along yet. Fix again to keep them.',
    hash: 'Hash (SHA-256)',
    rupiah: 'in rupiah',
    chair: 'Chair',
    treasurer: 'Treasurer',
    supervisor: 'Supervisor',
  },
);
