import { defineWords } from '#base/words.ts';

/** What acts on drawers, vaults and an office's day are called. */
export const cashActTitles = defineWords(
  {
    'cash.set-up': 'Menyiapkan akun kas teller',
    'drawer.add': 'Menambah laci',
    'drawer.rename': 'Mengganti nama laci',
    'drawer.retire': 'Menghentikan pemakaian laci',
    'vault.set': 'Menetapkan akun brankas',
    'cash.offer': 'Menyerahkan uang tunai',
    'cash.accept': 'Menerima uang tunai',
    'cash.refuse': 'Menolak serah terima',
    'cash.withdraw-offer': 'Menarik kembali serah terima',
    'cash.move': 'Memindahkan uang tunai seorang diri',
    'drawer.check': 'Memeriksa isi laci',
    'drawer.count': 'Menghitung laci untuk ditutup',
    'day.close': 'Menutup hari kantor',
    'day.reopen': 'Membuka kembali hari kantor',
  },
  {
    'cash.set-up': 'Setting up the accounts of tellers’ cash',
    'drawer.add': 'Adding a drawer',
    'drawer.rename': 'Renaming a drawer',
    'drawer.retire': 'Putting a drawer out of use',
    'vault.set': 'Setting the account of a vault',
    'cash.offer': 'Handing cash over',
    'cash.accept': 'Taking cash',
    'cash.refuse': 'Refusing a hand-over',
    'cash.withdraw-offer': 'Taking a hand-over back',
    'cash.move': 'Moving cash single-handed',
    'drawer.check': 'Checking a drawer',
    'drawer.count': 'Counting a drawer to close it',
    'day.close': 'Closing an office’s day',
    'day.reopen': 'Reopening an office’s day',
  },
);
