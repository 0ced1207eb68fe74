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
    'member/no-person': 'Koperasi tidak punya NIK, jenis kelamin, atau tanggal lahir: kosongkan.',
    'member/nik-place':
      'Enam angka pertama NIK bukan kode wilayah yang dikenal. Periksa KTP-nya; bila memang demikian, centang “Sudah saya periksa”.',
    'member/likely-same':
      'Mungkin sudah tercatat sebagai {number}. Periksa, lalu nyatakan bahwa ini orang lain.',
    'member/not-joined': 'Calon anggota belum punya tanggal masuk.',
    'member/joined-after': 'Tanggal masuk paling lambat {day}: sesudah itu sudah ada catatan lain.',
    'member/days-reversed': 'Hari terakhir mendahului hari pertama.',
    'member/merge-self': 'Pilih orang lain: data ini tidak digabung dengan dirinya sendiri.',
    'member/merge-kinds': 'Orang dan koperasi tidak digabung.',
    'member/merge-gone':
      'Keanggotaan {number} sudah berakhir. Gabungkan ke data yang masih berjalan.',
    'member/merge-applicant': 'Yang tetap adalah anggotanya, bukan calonnya. Tukar keduanya.',
    'member/class-same': 'Anggota ini sudah di golongan itu.',
    'member/still-owed':
      'Masih ada {count} rekening yang belum nol. Selesaikan dahulu apa yang menjadi haknya dan utangnya.',
    'member/alive': 'Ahli waris dicatat setelah anggota meninggal.',
    'member/kin-of-whom': 'Tulis keluarga siapa.',
    'member/tie-absent': 'Catatan pihak terkait ini tidak ada.',
    'member/tie-over': 'Catatan ini sudah berakhir.',
    'member/tie-backwards': 'Berakhir paling awal {day}, hari mulainya.',
    'member/pattern-unfit': 'Tulis pola dengan satu deret tanda # untuk angkanya, misalnya A-####.',
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
    'member/no-person': 'A cooperative has no NIK, sex or day of birth: leave it empty.',
    'member/nik-place':
      'The first six digits of the NIK are no place code that is known. Look at the identity card; if it is so, tick “I have checked it”.',
    'member/likely-same':
      'May be in the register already as {number}. Look, then say that this is somebody else.',
    'member/not-joined': 'An applicant has no day of joining yet.',
    'member/joined-after': 'Joined by {day} at the latest: more is entered after that.',
    'member/days-reversed': 'The last day lies before the first.',
    'member/merge-self': 'Choose another: a row is not merged with itself.',
    'member/merge-kinds': 'A person and a cooperative are not merged.',
    'member/merge-gone': 'The membership of {number} has ended. Merge into the row that goes on.',
    'member/merge-applicant': 'The member stays, not the applicant. Swap the two.',
    'member/class-same': 'This member is in that class already.',
    'member/still-owed':
      '{count} accounts are not at nought yet. First settle what they are owed and what they owe.',
    'member/alive': 'Heirs are entered after a member has died.',
    'member/kin-of-whom': 'Write whose kin it is.',
    'member/tie-absent': 'This entry of a related party is not there.',
    'member/tie-over': 'This entry has ended already.',
    'member/tie-backwards': 'Ends on {day} at the earliest, the day it began.',
    'member/pattern-unfit': 'Write a pattern with one run of # for the digits, such as A-####.',
  },
);
