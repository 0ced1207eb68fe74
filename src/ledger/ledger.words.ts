import { defineWords } from '#base/words.ts';

/** Refusals of the ledger. */
export const ledgerWords = defineWords(
  {
    'books/not-open': 'Pembukuan koperasi ini belum dibuka.',
    'books/already-open': 'Pembukuan koperasi ini sudah dibuka.',
    'organisation/not-set-up': 'Profil koperasi ini belum dilengkapi.',
    'organisation/sharia-not-covered':
      'Akad koperasi syariah (mudharabah, murabahah, dan lainnya) belum didukung, jadi koperasi ini belum dapat dibuat di sini.',
    'set-up/template-stands':
      'Percobaan sebelumnya sudah memasang bagan “{template}”. Pilih usaha utama itu; bagannya dapat diubah kemudian.',
    'posting-map/missing':
      'Belum ada akun untuk tujuan “{purpose}”. Atur di Pengaturan › Peta akun.',
    'account/absent': 'Akun ini tidak ditemukan.',
    'account/closed': 'Akun {account} sudah ditutup.',
    'account/control': 'Akun {account} adalah akun kendali: pilih rekening pembantunya.',
    'account/code-taken': 'Kode akun ini sudah dipakai.',
    'account/code-unfit': 'Kode akun hanya berisi angka, huruf, tanda hubung, dan titik.',
    'account/legal-class-unfit': 'Golongan modal hanya untuk akun ekuitas atau liabilitas.',
    'account/cash-unfit': 'Hanya aset lancar yang dapat menjadi akun kas.',
    'account/control-unfit':
      'Akun pendapatan, beban, dan akun di luar neraca tidak dapat menjadi akun kendali.',
    'account/contra-missing':
      'Akun di luar neraca dibuat berpasangan: isi kode dan nama akun kontranya.',
    'account/contra-unfit': 'Akun kontra hanya untuk akun di luar neraca.',
    'account/in-use':
      'Akun {account} sudah dipakai, jadi tidak dapat pindah ke bagian lain laporan.',
    'account/side-in-use': 'Akun {account} sudah dipakai, jadi saldo normalnya tidak dapat diubah.',
    'account/serves-purpose':
      'Akun {account} masih dipakai untuk tujuan “{purpose}”. Pilih akun lain dulu di Pengaturan › Peta akun.',
    'account/not-empty': 'Akun {account} masih bersaldo Rp {balance}, jadi belum dapat ditutup.',
    'account/sub-accounts-open': 'Akun {account} masih punya rekening pembantu yang bersaldo.',
    'account/not-closed': 'Akun ini memang terbuka.',
    'posting-map/no-purpose': 'Tujuan “{purpose}” tidak dikenal.',
    'posting-map/class-unfit': 'Golongan akun {account} tidak cocok untuk tujuan ini.',
    'posting-map/needs-control': 'Tujuan ini perlu akun kendali; {account} bukan akun kendali.',
    'posting-map/is-control':
      '{account} adalah akun kendali; tujuan ini dibukukan tanpa rekening pembantu.',
    'sub-account/absent': 'Rekening pembantu ini tidak ditemukan.',
    'sub-account/closed': 'Rekening pembantu pada akun {account} sudah ditutup.',
    'sub-account/elsewhere':
      'Rekening pembantu terikat pada akun, unit, dan kantornya sendiri ({account}).',
    'sub-account/not-control': 'Rekening pembantu hanya ada pada akun kendali.',
    'sub-account/not-empty': 'Rekening ini masih bersaldo Rp {balance}.',
    'sub-account/at-rest':
      'Tidak ada laci terbuka pada akun {account} yang dapat menerima atau mengeluarkan uang tanggal {day}. Buka laci dahulu; kesalahan pada laci yang sudah ditutup diperbaiki dengan jurnal memorial terhadap akun selisih kas.',
    'sub-account/other-day':
      'Laci pada akun {account} dibuka untuk hari kerja {open}, jadi uangnya tidak dapat dibukukan tanggal {day}.',
    'sub-account/below-floor':
      'Saldo akan menjadi Rp {after}, padahal paling sedikit harus Rp {least} ({account}, {day}).',
    'hold/not-covered': 'Saldo bebas Rp {free} tidak menutup Rp {amount}.',
    'hold/unguarded': 'Rekening ini tanpa batas saldo, jadi tidak ada yang dapat ditahan.',
    'hold/absent': 'Penahanan ini tidak ditemukan.',
    'entry/absent': 'Jurnal ini tidak ditemukan.',
    'entry/unbalanced': 'Debit dan kredit belum sama: selisih Rp {difference}.',
    'entry/too-few-lines': 'Jurnal perlu paling sedikit dua baris.',
    'entry/other-drawer': 'Uang di laci ini hanya dapat dibukukan oleh pemegangnya.',
    'entry/empty-line': 'Baris ini belum berisi jumlah.',
    'entry/off-balance':
      'Akun {account} di luar neraca hanya berpasangan dengan sesama akun di luar neraca; selisih Rp {difference}.',
    'entry/negative': 'Tulis jumlah tanpa minus; pilih sisi debit atau kredit.',
    'entry/both-sides': 'Satu baris hanya punya debit atau kredit, tidak keduanya.',
    'entry/no-account': 'Pilih akun untuk baris ini.',
    'entry/future': 'Tanggal belum tiba; hari ini {today}.',
    'entry/back-dated': 'Jabatan Anda hanya boleh membukukan dengan tanggal hari ini.',
    'entry/rested-on':
      'Penyusutan atau perubahan aset {asset} sesudah pembelian ini masih berlaku. Balik dahulu: {numbers}.',
    'entry/is-reversal': '{number} adalah jurnal pembalik. Bukukan jurnal baru.',
    'entry/already-reversed': 'Jurnal ini sudah dibalik.',
    'entry/closing': '{number} adalah jurnal penutup. Batalkan lewat tutup buku.',
    'entry/too-many': 'Saringan ini menemukan lebih dari {most} jurnal. Persempit tanggalnya.',
    'entry/before-original': 'Pembalikan tidak boleh mendahului jurnalnya ({day}).',
    'voucher-source/absent': 'Sumber nomor bukti tidak ditemukan.',
    'voucher/prefix-taken': 'Awalan ini sudah dipakai jenis bukti lain.',
    'voucher/prefix-used':
      'Awalan {prefix} pernah dipakai bukti lain ({number}), jadi nomornya dapat kembar.',
    'voucher/prefix-unfit': 'Awalan terdiri dari 1 sampai 6 huruf.',
    'period/closed': '{month} sudah ditutup.',
    'period/already-closed': '{month} sudah ditutup.',
    'period/already-open': '{month} memang terbuka.',
    'period/earlier-open': 'Tutup {month} lebih dulu: bulan itu masih terbuka dan berisi jurnal.',
    'period/not-a-month': '“{text}” bukan bulan. Tulis seperti 2026-03.',
    'period/not-over': '{month} belum berakhir; dapat ditutup mulai {end}.',
    'period/year-closed': 'Tahun buku {year} sudah ditutup. Batalkan tutup buku dulu.',
    'year-end/already-closed': 'Tahun buku {year} sudah ditutup.',
    'year-end/later-closed': 'Tahun buku {year} sudah ditutup; batalkan itu dulu.',
    'year-end/earlier-open':
      'Tahun buku {year} masih punya pendapatan atau beban yang belum ditutup. Tutup itu dulu.',
    'year-end/not-over': 'Tahun buku {year} belum berakhir.',
    'year-end/empty': 'Tidak ada jurnal pada tahun buku {year}.',
    'year-end/absent': 'Tahun buku {year} belum ditutup.',
  },
  {
    'books/not-open': 'The books of this cooperative are not open yet.',
    'books/already-open': 'The books of this cooperative are open already.',
    'organisation/not-set-up': 'The profile of this cooperative is not set up yet.',
    'organisation/sharia-not-covered':
      'Contracts of a sharia cooperative (mudharabah, murabahah and others) are not covered yet, so it cannot be made here.',
    'set-up/template-stands':
      'An earlier try already laid the chart “{template}”. Choose that main business; the chart can be changed later.',
    'posting-map/missing':
      'No account stands for the purpose “{purpose}” yet. Set it in Settings › Posting map.',
    'account/absent': 'This account was not found.',
    'account/closed': 'Account {account} is closed.',
    'account/control': 'Account {account} is a control account: choose its sub-account.',
    'account/code-taken': 'This account code is taken.',
    'account/code-unfit': 'An account code holds only digits, letters, hyphens and full stops.',
    'account/legal-class-unfit':
      'A class of capital is only for accounts of equity or liabilities.',
    'account/cash-unfit': 'Only a current asset can be a cash account.',
    'account/control-unfit': 'Income, costs and off-balance accounts cannot be control accounts.',
    'account/contra-missing':
      'Off-balance accounts come in pairs: give code and name of the contra account.',
    'account/contra-unfit': 'A contra account is only for an off-balance account.',
    'account/in-use':
      'Account {account} is in use, so it cannot move to another part of the statements.',
    'account/side-in-use': 'Account {account} is in use, so its normal side cannot change.',
    'account/serves-purpose':
      'Account {account} still stands for the purpose “{purpose}”. Choose another first in Settings › Posting map.',
    'account/not-empty':
      'Account {account} still has a balance of Rp {balance}, so it cannot be closed yet.',
    'account/sub-accounts-open': 'Account {account} still has sub-accounts with a balance.',
    'account/not-closed': 'This account is open.',
    'posting-map/no-purpose': 'The purpose “{purpose}” is not known.',
    'posting-map/class-unfit': 'The class of account {account} does not fit this purpose.',
    'posting-map/needs-control': 'This purpose needs a control account; {account} is none.',
    'posting-map/is-control':
      '{account} is a control account; this purpose is posted without sub-accounts.',
    'sub-account/absent': 'This sub-account was not found.',
    'sub-account/closed': 'The sub-account of {account} is closed.',
    'sub-account/elsewhere':
      'A sub-account is bound to its own account, unit and office ({account}).',
    'sub-account/not-control': 'Only control accounts have sub-accounts.',
    'sub-account/not-empty': 'This sub-account still holds Rp {balance}.',
    'sub-account/at-rest':
      'No drawer on {account} is open that could take or pay out cash on {day}. Open a drawer first; a mistake in a drawer that is closed is corrected by a memorial entry against the account of cash differences.',
    'sub-account/other-day':
      'The drawer on {account} is open for the business day {open}, so its cash cannot be posted on {day}.',
    'sub-account/below-floor':
      'The balance would be Rp {after} but must be at least Rp {least} ({account}, {day}).',
    'hold/not-covered': 'The free balance Rp {free} does not cover Rp {amount}.',
    'hold/unguarded': 'This sub-account has no least balance, so nothing can be held there.',
    'hold/absent': 'This hold was not found.',
    'entry/absent': 'This entry was not found.',
    'entry/unbalanced': 'Debits and credits differ by Rp {difference}.',
    'entry/too-few-lines': 'An entry needs at least two lines.',
    'entry/other-drawer': 'Only the keeper of this drawer posts its cash.',
    'entry/empty-line': 'This line has no amount yet.',
    'entry/off-balance':
      'Account {account} is off balance and pairs only with off-balance accounts; Rp {difference} is left over.',
    'entry/negative': 'Write amounts without a minus; choose the debit or the credit side.',
    'entry/both-sides': 'A line has a debit or a credit, not both.',
    'entry/no-account': 'Choose an account for this line.',
    'entry/future': 'That day has not come; today is {today}.',
    'entry/back-dated': 'Your role may only post with today’s date.',
    'entry/rested-on':
      'What was written off or changed of asset {asset} after this purchase still stands. Reverse first: {numbers}.',
    'entry/is-reversal': '{number} is a reversal. Post a new entry.',
    'entry/already-reversed': 'This entry has been reversed already.',
    'entry/closing': '{number} is a closing entry. Undo it by the year end.',
    'entry/too-many': 'This filter finds more than {most} entries. Narrow its days.',
    'entry/before-original': 'A reversal cannot come before its entry ({day}).',
    'voucher-source/absent': 'The numbering source was not found.',
    'voucher/prefix-taken': 'Another kind of voucher has this prefix.',
    'voucher/prefix-used':
      'The prefix {prefix} was used by another voucher ({number}), so numbers could be twins.',
    'voucher/prefix-unfit': 'A prefix has 1 to 6 letters.',
    'period/closed': '{month} is closed.',
    'period/already-closed': '{month} is closed already.',
    'period/already-open': '{month} is open.',
    'period/earlier-open': 'Close {month} first: that month is still open and has entries.',
    'period/not-a-month': '“{text}” is not a month. Write it like 2026-03.',
    'period/not-over': '{month} is not over; it can be closed from {end} on.',
    'period/year-closed': 'The year {year} is closed. Undo its closing first.',
    'year-end/already-closed': 'The year {year} is closed already.',
    'year-end/later-closed': 'The year {year} is closed; undo that first.',
    'year-end/earlier-open':
      'The year {year} still has income or costs that were not closed. Close it first.',
    'year-end/not-over': 'The year {year} is not over.',
    'year-end/empty': 'There are no entries in the year {year}.',
    'year-end/absent': 'The year {year} is not closed.',
  },
);
