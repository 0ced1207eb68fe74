import { defineWords } from '#base/words.ts';

/** Refusals of fixed assets. */
export const assetWords = defineWords(
  {
    'asset-class/absent': 'Kelompok aset ini tidak ditemukan.',
    'asset-class/code-taken': 'Kode kelompok ini sudah dipakai.',
    'asset-class/no-method': 'Metode penyusutan ini tidak dikenal.',
    'asset-class/no-rate': 'Metode ini memerlukan tarif setahun.',
    'asset-class/no-life': 'Isi masa manfaat, atau pilih “Tidak disusutkan” untuk tanah.',
    'asset/absent': 'Aset ini tidak ditemukan.',
    'asset/number-taken': 'Nomor aset ini sudah dipakai.',
    'asset/bad-cost': 'Harga perolehan harus lebih dari nol.',
    'asset/residual-too-high': 'Nilai residu tidak boleh melebihi nilai buku.',
    'asset/used-before': 'Aset tidak dapat dipakai sebelum diperoleh.',
    'asset/entered-before': 'Hari saldo bawaan tidak boleh sebelum aset diperoleh.',
    'asset/bad-accumulated': 'Akumulasi penyusutan antara nol dan harga perolehan.',
    'asset/no-place': 'Unit atau kantor ini tidak ada atau sudah ditutup.',
    'asset/line-reversed': 'Jurnal ini sudah dibalik, jadi tidak dapat menjadi aset.',
    'asset/line-of-other-account':
      'Baris jurnal ini bukan di akun harga perolehan kelompok yang dipilih.',
    'asset/line-used-up': 'Dari baris jurnal ini yang belum menjadi aset hanya Rp {left}.',
    'asset/has-entries':
      'Aset {number} punya jurnal sendiri. Balik jurnal itu; daftar aset akan mengikutinya.',
    'asset/gone': 'Aset {number} sudah tidak ada lagi di pembukuan.',
    'asset/month-running': 'Bulan {month} belum berakhir, jadi belum dapat disusutkan.',
    'asset/nothing-due': 'Sampai {month} tidak ada penyusutan yang perlu dibukukan.',
    'asset/month-posted':
      'Penyusutan {month} sudah dibukukan. Pilih bulan sesudahnya, atau balik dulu jurnalnya.',
    'asset/months-missing':
      'Penyusutan {month} belum dibukukan. Bukukan dulu, baru ubah nilai aset ini.',
    'asset/before-use': 'Bulan ini sebelum aset mulai disusutkan.',
    'asset/before-acquired': 'Hari ini sebelum aset diperoleh.',
    'asset/bad-impairment': 'Penurunan nilai antara nol dan nilai buku, Rp {book}.',
    'asset/bad-part': 'Bagian yang dilepas antara nol dan harga perolehan, Rp {cost}.',
    'asset/bad-proceeds': 'Hasil hanya ada bila aset dijual, atau hilang dengan ganti rugi.',
    'asset/no-proceeds-account': 'Pilih ke akun mana hasilnya masuk.',
    'asset/same-place': 'Aset ini sudah berada di unit dan kantor itu.',
  },
  {
    'asset-class/absent': 'There is no such class of assets.',
    'asset-class/code-taken': 'This class code is taken.',
    'asset-class/no-method': 'This method of depreciation is not known.',
    'asset-class/no-rate': 'This method needs a yearly rate.',
    'asset-class/no-life': 'Enter a useful life, or choose “Not depreciated” for land.',
    'asset/absent': 'There is no such asset.',
    'asset/number-taken': 'This asset number is taken.',
    'asset/bad-cost': 'The cost must be above nought.',
    'asset/residual-too-high': 'The residual value may not exceed the book value.',
    'asset/used-before': 'An asset cannot be in use before it was acquired.',
    'asset/entered-before': 'The day of the opening may not lie before the acquisition.',
    'asset/bad-accumulated': 'Accumulated depreciation lies between nought and the cost.',
    'asset/no-place': 'There is no such unit or office, or it is closed.',
    'asset/line-reversed': 'This entry has been reversed, so it makes no asset.',
    'asset/line-of-other-account': 'This line is not on the cost account of the chosen class.',
    'asset/line-used-up': 'Of this line only Rp {left} is not an asset yet.',
    'asset/has-entries':
      'Asset {number} has entries of its own. Reverse them; the register will follow.',
    'asset/gone': 'Asset {number} is no longer in the books.',
    'asset/month-running': '{month} is not over, so it cannot be written off yet.',
    'asset/nothing-due': 'Up to {month} there is no depreciation to post.',
    'asset/month-posted':
      'Depreciation of {month} is posted. Choose a month after it, or reverse its entry first.',
    'asset/months-missing':
      'Depreciation of {month} is not posted. Post it first, then change this asset.',
    'asset/before-use': 'This month is before the asset began to be written off.',
    'asset/before-acquired': 'This day is before the asset was acquired.',
    'asset/bad-impairment': 'An impairment lies between nought and the book value, Rp {book}.',
    'asset/bad-part': 'The part disposed of lies between nought and the cost, Rp {cost}.',
    'asset/bad-proceeds': 'There are proceeds only if it was sold, or lost and compensated.',
    'asset/no-proceeds-account': 'Choose the account the proceeds go to.',
    'asset/same-place': 'This asset stands in that unit and office already.',
  },
);
