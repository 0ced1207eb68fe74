import { defineWords } from '#base/words.ts';

/** Texts of saved views, on their page and above lists. */
export const viewWords = defineWords(
  {
    title: 'Tampilan tersimpan',
    lead: 'Daftar yang sudah disaring, dengan nama; ada di atas daftarnya, di menu, dan di pencarian.',
    none: 'Belum ada tampilan tersimpan',
    'none.text':
      'Saring sebuah daftar (jurnal, anggota, akun, aset, riwayat), lalu simpan di atasnya.',
    shared: 'bersama',
    isFirst: 'terbuka dari menu',
    first: 'Buka dari menu',
    notFirst: 'Jangan buka dari menu',
    change: 'Ubah',
    saveChange: 'Simpan perubahan',
    remove: 'Hapus',
    save: 'Simpan tampilan ini',
    manage: 'Kelola',
    name: 'Nama tampilan',
    share: 'Bagikan ke seluruh kantor',
    openFirst: 'Buka daftar ini dari menu dengan tampilan ini',
    doSave: 'Simpan',
    hint: 'Kata pencarian tidak ikut tersimpan: bisa memuat nama.',
  },
  {
    title: 'Saved views',
    lead: 'Lists as they were narrowed, under a name; above their list, in the menu and in the search.',
    none: 'No saved views yet',
    'none.text':
      'Narrow a list (entries, members, accounts, assets, history), then save it above it.',
    shared: 'shared',
    isFirst: 'opens from the menu',
    first: 'Open from the menu',
    notFirst: 'Do not open from the menu',
    change: 'Change',
    saveChange: 'Save the change',
    remove: 'Remove',
    save: 'Save this view',
    manage: 'Manage',
    name: 'Name of the view',
    share: 'Share with the whole office',
    openFirst: 'Open this list from the menu with this view',
    doSave: 'Save',
    hint: 'What was searched for is not kept: it may hold names.',
  },
);
