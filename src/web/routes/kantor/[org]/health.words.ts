import { defineWords } from '#base/words.ts';

/** Texts of the overview's card on how the house is. */
export const healthWords = defineWords(
  {
    title: 'Kesehatan sistem',
    good: 'Cadangan teruji',
    'good.text':
      '{at}, {size}, dipulihkan ke basis data percobaan dan cocok: {entries} jurnal, saldo, dan urutan segel.',
    read: 'Cadangan dibaca, belum dipulihkan',
    'read.text':
      '{at}, {size}, dibaca sampai akhir. Belum dipulihkan ke basis data percobaan, jadi belum teruji.',
    none: 'Belum ada cadangan',
    'none.text': 'Yang pertama dibuat sendiri dalam satu jam, selama Sakaguru menyala.',
    kept: 'Cadangan tersimpan',
    'kept.text': '7 hari, 4 pekan, 12 bulan',
    make: 'Cadangkan sekarang',
    late: 'Cadangan teruji terakhir sudah lebih dari {days} hari',
    'late.none': 'Belum ada cadangan teruji sejak {days} hari',
    'late.mine': 'Buat sekarang, dan lihat mengapa cadangan malam tidak jadi.',
    'late.tell':
      'Beri tahu pengurus sistem: kalau komputer server rusak hari ini, yang dibukukan sejak itu hilang.',
    see: 'Buka halaman cadangan',
  },
  {
    title: 'Health of the system',
    good: 'Backup tested',
    'good.text':
      '{at}, {size}, restored into a test room and found equal: {entries} entries, balances and chain of seals.',
    read: 'Backup read, not restored yet',
    'read.text': '{at}, {size}, read to its end. Not restored into a test room yet, so not tested.',
    none: 'No backup yet',
    'none.text': 'The first one is made by itself within an hour, while Sakaguru runs.',
    kept: 'Backups kept',
    'kept.text': '7 days, 4 weeks, 12 months',
    make: 'Back up now',
    late: 'The newest tested backup is more than {days} days old',
    'late.none': 'No tested backup for {days} days',
    'late.mine': 'Make one now, and see why the nightly one did not come about.',
    'late.tell':
      'Tell the administrator: if the server breaks today, what was posted since then is lost.',
    see: 'Open the page of backups',
  },
);
