import { defineWords } from '#base/words.ts';

/** Refusals of savings accounts: opening, paying in and out, closing. */
export const savingsAccountWords = defineWords(
  {
    'savings-account/absent': 'Rekening simpanan ini tidak ditemukan.',
    'savings-account/closed': 'Rekening {number} sudah ditutup.',
    'savings-account/number-taken': 'Nomor rekening ini baru saja dipakai. Coba sekali lagi.',
    'savings-account/one-only': '{name} sudah mempunyai rekening {product}: {number}.',
    'savings-account/no-term': 'Pilih jangka waktu yang ditawarkan produk ini.',
    'savings-account/has-no-term': 'Hanya simpanan berjangka yang mempunyai jatuh tempo.',
    'savings-account/term-known': 'Jatuh tempo rekening {number} sudah tercatat.',
    'savings-account/matures-first': 'Jatuh tempo tidak dapat sebelum rekening dibuka.',
    'savings/not-a-member':
      'Simpanan hanya diterima dari anggota dan koperasi lain, kecuali koperasi mempunyai izin OJK ({rule}).',
    'savings/applicant':
      'Calon anggota hanya boleh membayar simpanan pokok sampai ia diterima sebagai anggota ({rule}).',
    'savings/share-of-member': 'Simpanan ini modal sendiri: hanya dari anggota ({rule}).',
    'savings/owner-died':
      'Pemilik rekening sudah meninggal. Simpanannya hanya dibayarkan kepada ahli waris.',
    'savings/heir-unnamed': 'Tulis siapa ahli waris yang menerima.',
    'savings/heir-needless': 'Ahli waris hanya ditulis bila pemilik rekening sudah meninggal.',
    'savings/not-positive': 'Jumlahnya harus lebih dari nol.',
    'savings/whole-rupiah': 'Uang tunai dibayarkan dalam rupiah bulat.',
    'savings/deposit-small': 'Setoran paling sedikit Rp {least}.',
    'savings/share-stays': 'Simpanan ini baru dibayarkan kembali saat anggota keluar.',
    'savings/not-free':
      'Yang dapat ditarik Rp {free}: ditahan Rp {held}, saldo mengendap Rp {least}.',
    'savings/entry-share-paid': 'Simpanan pokok ini sudah lunas.',
    'savings/entry-share-over': 'Sisa simpanan pokok Rp {left}.',
    'savings/instalment-small': 'Cicilan simpanan pokok paling sedikit Rp {least}.',
    'savings/before-pay-out': 'Simpanan ini dibayarkan mulai {day}.',
    'savings/term-deposit-made':
      'Simpanan berjangka disetor sekali. Buka rekening baru untuk jumlah berikutnya.',
    'savings/term-deposit-whole': 'Simpanan berjangka ditarik seluruhnya.',
    'savings/no-maturity':
      'Jatuh tempo rekening ini belum tercatat. Catat dulu di halaman rekeningnya.',
    'savings/same-account': 'Pilih dua rekening yang berbeda.',
    'savings/no-cash': 'Pilih akun kas kantor tempat uangnya.',
    'savings/needs-deposit': 'Simpanan berjangka dibuka dengan setorannya.',
  },
  {
    'savings-account/absent': 'There is no such savings account.',
    'savings-account/closed': 'Account {number} is closed.',
    'savings-account/number-taken': 'This account number was taken just now. Try once more.',
    'savings-account/one-only': '{name} has an account of {product} already: {number}.',
    'savings-account/no-term': 'Choose a term that this product offers.',
    'savings-account/has-no-term': 'Only term deposits mature.',
    'savings-account/term-known': 'The maturity of account {number} is on record already.',
    'savings-account/matures-first': 'It cannot mature before the account was opened.',
    'savings/not-a-member':
      'Savings are taken from members and other cooperatives alone, unless the cooperative holds a licence of OJK ({rule}).',
    'savings/applicant':
      'An applicant may pay the entry share and nothing else until they are a member ({rule}).',
    'savings/share-of-member': 'This is own capital: of members alone ({rule}).',
    'savings/owner-died': 'The owner has died. What is saved is paid to the heirs alone.',
    'savings/heir-unnamed': 'Write which heir receives it.',
    'savings/heir-needless': 'An heir is named only where the owner has died.',
    'savings/not-positive': 'The amount must be above nought.',
    'savings/whole-rupiah': 'Cash is paid in whole rupiah.',
    'savings/deposit-small': 'The least deposit is Rp {least}.',
    'savings/share-stays': 'This is paid back only when the member leaves.',
    'savings/not-free': 'Rp {free} can be withdrawn: Rp {held} is held, Rp {least} has to stay.',
    'savings/entry-share-paid': 'This entry share is paid.',
    'savings/entry-share-over': 'Rp {left} is left to pay of the entry share.',
    'savings/instalment-small': 'The least part of the entry share is Rp {least}.',
    'savings/before-pay-out': 'This is paid out from {day} on.',
    'savings/term-deposit-made':
      'A term deposit is paid in once. Open another account for the next sum.',
    'savings/term-deposit-whole': 'A term deposit is withdrawn whole.',
    'savings/no-maturity':
      'When this account matures is not on record. Enter it on the account’s page first.',
    'savings/same-account': 'Choose two different accounts.',
    'savings/no-cash': 'Choose the cash account of the office where the money is.',
    'savings/needs-deposit': 'A term deposit is opened with its deposit.',
  },
);
