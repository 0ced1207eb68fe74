import { defineWords } from '#base/words.ts';

/** Refusals of the register of members. */
export const memberRefusals = defineWords(
  {
    'member/absent': 'Anggota ini tidak ada dalam buku anggota.',
    'member/nothing-to-reveal': 'Nomor itu belum tercatat pada anggota {number}.',
    'member/access-over':
      'Data ini hanya terbuka sesaat bagi yang memintanya. Mintalah sekali lagi; permintaan itu dicatat.',
    'member/nothing-changed': 'Belum ada yang diubah.',
    'member/nik-unfit': 'NIK terdiri dari 16 angka.',
    'member/nik-taken': 'NIK ini sudah dipakai anggota {number}.',
    'member/nik-birth':
      'Tanggal lahir atau jenis kelamin pada NIK tidak sama dengan yang tertulis di sini. Periksa KTP-nya; bila memang demikian, centang “Sudah saya periksa”.',
    'member/phone-unfit': 'Tulis nomor HP Indonesia, misalnya 0812 3456 7890.',
    'member/born-ahead': 'Tanggal lahir belum terjadi.',
    'member/joined-ahead': 'Tanggal masuk belum terjadi.',
    'member/joined-before-birth': 'Tanggal masuk mendahului tanggal lahir.',
    'member/number-taken': 'Nomor anggota ini baru saja dipakai. Coba sekali lagi.',
    'member/is-unknown': 'Orang ini belum tercatat dalam buku anggota.',
    'member/is-applicant': 'Masih calon anggota: belum diterima.',
    'member/is-member': 'Sudah menjadi anggota.',
    'member/is-leaving': 'Anggota ini sedang dalam proses keluar.',
    'member/is-left': 'Bukan anggota lagi: keanggotaannya sudah berakhir.',
    'member/is-died': 'Anggota ini sudah meninggal.',
    'member/event-before':
      'Buku anggota berjalan maju: tanggal paling awal {day}, tanggal catatan terakhir anggota ini.',
    'member/event-ahead': 'Tanggal itu belum tiba; hari ini {today}.',
  },
  {
    'member/absent': 'This member is not in the register.',
    'member/nothing-to-reveal': 'That number is not on record for member {number}.',
    'member/access-over':
      'This is open only for a moment, to whoever asked. Ask once more; the asking is recorded.',
    'member/nothing-changed': 'Nothing has been changed yet.',
    'member/nik-unfit': 'A NIK has 16 digits.',
    'member/nik-taken': 'Member {number} has this NIK already.',
    'member/nik-birth':
      'The day of birth or the sex in the NIK differs from what is written here. Look at the identity card; if it is so, tick “I have checked it”.',
    'member/phone-unfit': 'Write an Indonesian mobile number, such as 0812 3456 7890.',
    'member/born-ahead': 'The day of birth is yet to come.',
    'member/joined-ahead': 'The day of joining is yet to come.',
    'member/joined-before-birth': 'The day of joining lies before the day of birth.',
    'member/number-taken': 'This member number was given a moment ago. Try once more.',
    'member/is-unknown': 'This person is not in the register yet.',
    'member/is-applicant': 'Still an applicant: not admitted yet.',
    'member/is-member': 'A member already.',
    'member/is-leaving': 'This member is about to leave.',
    'member/is-left': 'No member any more: the membership has ended.',
    'member/is-died': 'This member has died.',
    'member/event-before':
      'The register runs forward: {day} at the earliest, the day of this member’s last entry.',
    'member/event-ahead': 'That day is yet to come; today is {today}.',
  },
);
