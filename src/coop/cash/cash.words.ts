import { defineWords } from '#base/words.ts';

/** Refusals of drawers, vaults and hand-overs. */
export const cashWords = defineWords(
  {
    'cash/no-denomination': 'Tidak ada pecahan “{text}” yang beredar.',
    'cash/pieces-unfit':
      'Tulis jumlah lembar atau keping dengan bilangan bulat, paling banyak {most}.',
    'cash/nothing': 'Hitung dahulu uangnya: belum ada satu lembar pun.',
    'cash/same-place': 'Uang tidak dapat diserahkan ke tempat yang sama.',
    'cash/own-hands':
      'Serah terima ditandatangani dua orang. Bila Anda sendiri memegang keduanya, pakai “pindahkan sendiri”.',
    'cash/taker-missing': 'Pilih siapa yang akan memegang laci ini.',
    'cash/taker-unfit': 'Orang ini tidak menjabat sebagai pemegang laci.',
    'cash/not-whole':
      'Laci {name} sudah dihitung Rp {counted}; serahkan seluruhnya, bukan Rp {amount}.',
    'cash/not-there': 'Uang bebas di {name} menurut buku Rp {free}, kurang dari Rp {amount}.',
    'cash/other-day':
      'Kedua laci dibuka untuk hari kerja yang berbeda ({day} dan {open}). Tutup dahulu yang lebih lama.',
    'cash/other-office': 'Laci {name} dibuka dari brankas kantornya sendiri.',
    'cash/other-count':
      'Hitungan Anda Rp {counted}, sedangkan yang diserahkan Rp {offered}. Hitung berdua sekali lagi.',
    'cash/moved-since':
      'Uang laci bergerak sejak halaman ini dibuka: dari Rp {seen} menjadi Rp {expected}. Hitung sekali lagi.',
    'cash/cause-missing': 'Ada selisih Rp {difference}. Pilih sebabnya.',
    'cash/rounding-too-large':
      'Pembulatan kembalian paling banyak Rp {most} untuk transaksi sebanyak ini, sedangkan selisihnya Rp {difference}. Pilih sebab lain.',
    'cash/note-missing': 'Tulis sebab selisihnya.',
    'cash/offer-waits':
      'Masih ada serah terima yang menunggu di {name}. Selesaikan atau tarik kembali dahulu.',
    'cash/no-cash-account': 'Akun {account} bukan akun kas.',
    'cash/set-up-already': 'Akun untuk laci dan selisih kas sudah lengkap.',
    'drawer/absent': 'Laci ini tidak ditemukan.',
    'drawer/closed': 'Laci {name} sudah tidak dipakai.',
    'drawer/in-use': 'Laci {name} masih dipegang {keeper}.',
    'drawer/taken': 'Laci ini baru saja dibuka orang lain.',
    'drawer/keeper-busy': 'Orang ini masih memegang laci lain. Tutup laci itu dahulu.',
    'drawer/name-taken': 'Di kantor ini sudah ada laci dengan nama itu.',
    'drawer/idle': 'Laci {name} sedang tidak dibuka.',
    'drawer/count-first': 'Hitung dahulu laci {name}, baru diserahkan.',
    'drawer/counted':
      'Laci {name} sudah dihitung; uangnya tinggal disetor ke brankas atau diserahkan.',
    'drawer/not-yours': 'Laci {name} dipegang {keeper}.',
    'drawer-session/absent': 'Sesi laci ini tidak ditemukan.',
    'handover/absent': 'Serah terima ini tidak ditemukan.',
    'handover/decided': 'Serah terima ini sudah diputuskan.',
    'handover/not-for-you': 'Uang ini diserahkan kepada orang lain.',
    'handover/not-yours': 'Hanya yang menyerahkan dapat menarik kembali.',
    'day-close/ahead': 'Hari {day} belum tiba di {office}.',
    'day-close/closed': 'Hari {day} di {office} sudah ditutup.',
    'day-close/closed-already': 'Hari itu baru saja ditutup orang lain.',
    'day-close/not-closed': 'Hari {day} di {office} tidak ditutup.',
    'day-close/drawer-open': 'Laci {name} ({keeper}) belum ditutup untuk {day}.',
    'day-close/offer-waits': 'Masih ada {count} serah terima yang menunggu di {office}.',
  },
  {
    'cash/no-denomination': 'No note or coin “{text}” is in circulation.',
    'cash/pieces-unfit': 'Write the number of notes or coins as a whole number, at most {most}.',
    'cash/nothing': 'Count the money first: there is not one note yet.',
    'cash/same-place': 'Money cannot be handed over to where it is.',
    'cash/own-hands':
      'Two people sign a hand-over. Where you keep both ends yourself, use “move it myself”.',
    'cash/taker-missing': 'Choose who will keep this drawer.',
    'cash/taker-unfit': 'This person holds no role that keeps drawers.',
    'cash/not-whole':
      'Drawer {name} was counted at Rp {counted}; hand over all of it, not Rp {amount}.',
    'cash/not-there': 'The books say Rp {free} is free in {name}, less than Rp {amount}.',
    'cash/other-day':
      'The two drawers are open for different business days ({day} and {open}). Close the older one first.',
    'cash/other-office': 'Drawer {name} is opened from the vault of its own office.',
    'cash/other-count':
      'You counted Rp {counted}, and Rp {offered} was handed over. Count once more together.',
    'cash/moved-since':
      'Cash moved since this page was opened: from Rp {seen} to Rp {expected}. Count once more.',
    'cash/cause-missing': 'There is a difference of Rp {difference}. Choose its cause.',
    'cash/rounding-too-large':
      'Rounded change explains at most Rp {most} for so many payments, and the difference is Rp {difference}. Choose another cause.',
    'cash/note-missing': 'Write what caused the difference.',
    'cash/offer-waits': 'A hand-over still waits at {name}. Finish it or take it back first.',
    'cash/no-cash-account': 'Account {account} is no account of cash.',
    'cash/set-up-already': 'The accounts for drawers and differences are all there.',
    'drawer/absent': 'This drawer was not found.',
    'drawer/closed': 'Drawer {name} is out of use.',
    'drawer/in-use': 'Drawer {name} is still kept by {keeper}.',
    'drawer/taken': 'Somebody else has just opened this drawer.',
    'drawer/keeper-busy': 'This person still keeps another drawer. Close that one first.',
    'drawer/name-taken': 'This office has a drawer of that name.',
    'drawer/idle': 'Drawer {name} is not open.',
    'drawer/count-first': 'Count drawer {name} before it is handed over.',
    'drawer/counted':
      'Drawer {name} was counted; its money only goes to the vault or to the next keeper.',
    'drawer/not-yours': 'Drawer {name} is kept by {keeper}.',
    'drawer-session/absent': 'This session was not found.',
    'handover/absent': 'This hand-over was not found.',
    'handover/decided': 'This hand-over has been decided.',
    'handover/not-for-you': 'This money is handed to somebody else.',
    'handover/not-yours': 'Only the giver takes an offer back.',
    'day-close/ahead': '{day} has not come at {office}.',
    'day-close/closed': '{day} is closed at {office}.',
    'day-close/closed-already': 'Somebody else has just closed that day.',
    'day-close/not-closed': '{day} is not closed at {office}.',
    'day-close/drawer-open': 'Drawer {name} ({keeper}) is not closed for {day}.',
    'day-close/offer-waits': '{count} hand-overs still wait at {office}.',
  },
);
