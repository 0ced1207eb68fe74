import { defineWords } from '#base/words.ts';

/** What the acts on the register of members are called. */
export const memberActTitles = defineWords(
  {
    'member.reveal': 'Membuka nomor utuh anggota',
    'member.correct': 'Memperbaiki data anggota',
    'person.export': 'Mengambil salinan data anggota',
    'member.enrol': 'Mendaftarkan calon anggota',
    'member.turn-down': 'Mengakhiri pendaftaran',
    'member.ask-to-leave': 'Mencatat permintaan keluar',
    'member.stay': 'Membatalkan permintaan keluar',
    'member.let-go': 'Melepas anggota',
    'member.merge': 'Menggabungkan data anggota yang dobel',
    'member.note-death': 'Mencatat anggota meninggal',
    'member.add-heirs': 'Mencatat ahli waris',
    'member.change-class': 'Memindahkan golongan anggota',
    'member.add-tie': 'Mencatat pihak terkait',
    'member.end-tie': 'Mengakhiri catatan pihak terkait',
    'member.set-numbering': 'Mengatur pola nomor anggota',
  },
  {
    'member.reveal': 'Seeing a member’s whole number',
    'member.correct': 'Correcting a member’s data',
    'person.export': 'Taking out a member’s data',
    'member.enrol': 'Entering an applicant',
    'member.turn-down': 'Ending an application',
    'member.ask-to-leave': 'Entering that a member asks to leave',
    'member.stay': 'Entering that a member stays',
    'member.let-go': 'Letting a member go',
    'member.merge': 'Merging members who are doubles',
    'member.note-death': 'Entering a member’s death',
    'member.add-heirs': 'Entering heirs',
    'member.change-class': 'Changing a member’s class',
    'member.add-tie': 'Entering a related party',
    'member.end-tie': 'Ending an entry of a related party',
    'member.set-numbering': 'Setting the pattern of member numbers',
  },
);
