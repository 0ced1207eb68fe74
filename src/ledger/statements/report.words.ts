import { defineWords } from '#base/words.ts';

/** Refusals and labels of charts and reports. */
export const reportWords = defineWords(
  {
    'report/absent': 'Tidak ada laporan bernama “{report}”.',
    'report/day-or-span': 'Pilih satu tanggal, atau dari–sampai; tidak keduanya.',
    'report/day-only': '{report} dibuat per satu tanggal: pakai --on, bukan --from.',
    'report/unit-absent': 'Tidak ada unit “{text}”. Yang ada: {known}.',
    'report/office-absent': 'Tidak ada kantor “{text}”. Yang ada: {known}.',
    'report/compare-unfit':
      'compare ditulis none, satu tanggal (2025-12-31), atau dua tanggal (2025-01-01..2025-03-31).',
    'report/layout-unfit': 'layout ditulis standard, newest, draft, atau nomor versinya.',
    'report/compare-or-columns':
      'Pilih salah satu: pembanding (compare) atau kolom (columns). Kolom menggantikan pembanding.',
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
    'report/unit-absent': 'There is no unit “{text}”. There are: {known}.',
    'report/office-absent': 'There is no office “{text}”. There are: {known}.',
    'report/compare-unfit':
      'compare is written none, one day (2025-12-31), or two days (2025-01-01..2025-03-31).',
    'report/layout-unfit':
      'layout is written standard, newest, draft, or the number of its version.',
    'report/compare-or-columns':
      'Choose one: a comparison (compare) or columns. Columns stand in the place of a comparison.',
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
