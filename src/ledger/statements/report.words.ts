import { defineWords } from '#base/words.ts';

/** Refusals and labels of charts and reports. */
export const reportWords = defineWords(
  {
    'report/absent': 'Tidak ada laporan bernama “{report}”.',
    'report/day-or-span': 'Pilih satu tanggal, atau dari–sampai; tidak keduanya.',
    'report/day-only': '{report} dibuat per satu tanggal: pakai --on, bukan --from.',
    'report/days-reversed': 'Tanggal awal {from} sesudah tanggal akhir {to}.',
    'report/no-columns':
      '{report} tidak dapat dibentangkan per bulan, unit, atau kantor: kosongkan columns.',
    'report/too-many-columns':
      'Terlalu banyak kolom: paling banyak {most}. Persempit tanggalnya, atau pilih kolom lain.',
    'report/too-long':
      'Laporan ini lebih dari {most} baris. Persempit tanggal atau akunnya, atau ambil sebagai CSV.',
    'report/one-form': 'Pilih satu bentuk: --json, --csv, --xlsx, atau --pdf.',
    'report/language': 'Bahasa “{text}” tidak dikenal; pakai id atau en.',
    'report/row-absent': 'Pos “{row}” tidak ada dalam laporan ini.',
    'chart-template/absent': 'Tidak ada bagan akun bernama “{code}”.',
    'layout/absent': 'Belum ada susunan {statement} untuk bagan akun “{template}”.',
  },
  {
    'report/absent': 'There is no report called “{report}”.',
    'report/day-or-span': 'Choose one day, or from–to; not both.',
    'report/day-only': '{report} is made for one day: use --on, not --from.',
    'report/days-reversed': 'The first day {from} is after the last day {to}.',
    'report/no-columns':
      '{report} cannot be spread over months, units or offices: leave columns out.',
    'report/too-many-columns':
      'Too many columns: {most} at most. Narrow the days, or choose other columns.',
    'report/too-long':
      'This report has more than {most} rows. Narrow its days or account, or take it as CSV.',
    'report/one-form': 'Choose one form: --json, --csv, --xlsx or --pdf.',
    'report/language': 'The language “{text}” is not known; use id or en.',
    'report/row-absent': 'This report has no row “{row}”.',
    'chart-template/absent': 'There is no chart of accounts called “{code}”.',
    'layout/absent': 'There is no {statement} layout for the chart “{template}” yet.',
  },
);
