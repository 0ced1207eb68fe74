import { defineWords } from '#base/words.ts';

/** Refusals of samples for the audit. */
export const auditSampleWords = defineWords(
  {
    'audit-sample/absent': 'Sampel ini tidak ditemukan.',
    'audit-sample/no-account': 'Pilih akun yang baris jurnalnya diambil.',
    'audit-sample/no-span': 'Isi tanggal awal jangka waktunya.',
    'audit-sample/days-reversed': 'Tanggal awal ({from}) sesudah tanggal akhir ({to}).',
    'audit-sample/future': 'Tanggal akhir paling lambat hari ini ({today}).',
    'audit-sample/no-size': 'Isi jumlah sampel, atau interval untuk sampel menurut rupiah.',
    'audit-sample/size-or-step': 'Isi salah satu: jumlah sampel atau interval.',
    'audit-sample/step-elsewhere': 'Interval hanya untuk sampel menurut rupiah.',
    'audit-sample/amount-below': 'Isi angka yang lebih besar dari nol.',
    'audit-sample/empty':
      'Tidak ada yang memenuhi syarat ini. Longgarkan jangka waktu atau saringannya.',
    'audit-sample/too-few': 'Diminta {size}, tetapi hanya ada {count} yang memenuhi syarat.',
    'audit-sample/too-many': 'Lebih dari {most} yang memenuhi syarat. Persempit jangka waktunya.',
    'audit-sample/step-too-small':
      'Interval ini memilih {count} butir; paling banyak {most}. Perbesar intervalnya.',
    'audit-sample/step-too-large': 'Interval ini tidak memilih satu pun. Perkecil intervalnya.',
    'audit-sample/closed': 'Sampel “{name}” sudah ditutup dan tidak berubah lagi.',
    'audit-sample/no-place': 'Sampel ini tidak punya butir nomor {place}.',
    'audit-sample/no-found': 'Isi jumlah menurut bukti.',
    'audit-sample/found-elsewhere': 'Jumlah menurut bukti hanya diisi kalau berbeda.',
    'audit-sample/found-same': 'Jumlah ini sama dengan buku: pilih “Sesuai”.',
    'audit-sample/no-note': 'Tulis apa yang ditemukan.',
    'audit-sample/open-items': '{count} butir belum diperiksa.',
  },
  {
    'audit-sample/absent': 'This sample was not found.',
    'audit-sample/no-account': 'Choose the account whose lines are drawn.',
    'audit-sample/no-span': 'Fill in the first day of the span.',
    'audit-sample/days-reversed': 'The first day ({from}) is after the last ({to}).',
    'audit-sample/future': 'The last day is today ({today}) at the latest.',
    'audit-sample/no-size': 'Fill in a sample size, or an interval for a sample by monetary unit.',
    'audit-sample/size-or-step': 'Fill in one: the sample size or the interval.',
    'audit-sample/step-elsewhere': 'An interval is only for a sample by monetary unit.',
    'audit-sample/amount-below': 'Fill in a figure above zero.',
    'audit-sample/empty': 'Nothing meets these conditions. Widen the span or the filters.',
    'audit-sample/too-few': '{size} were asked for, but only {count} meet the conditions.',
    'audit-sample/too-many': 'More than {most} meet the conditions. Narrow the span.',
    'audit-sample/step-too-small':
      'This interval chooses {count} items; {most} at most. Make it larger.',
    'audit-sample/step-too-large': 'This interval chooses nothing. Make it smaller.',
    'audit-sample/closed': 'The sample “{name}” is closed and changes no more.',
    'audit-sample/no-place': 'This sample has no item number {place}.',
    'audit-sample/no-found': 'Fill in the amount that the paper says.',
    'audit-sample/found-elsewhere': 'An amount by the paper is only filled in where it differs.',
    'audit-sample/found-same': 'This is what the books say: choose “Agrees”.',
    'audit-sample/no-note': 'Write what was found.',
    'audit-sample/open-items': '{count} items have not been looked at yet.',
  },
);
