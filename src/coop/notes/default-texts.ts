import type { Title } from '#base/words.ts';

/** A section of the notes that has a text of its own: where it stands, and what it says at first. */
export interface TextSection {
  readonly code: string;
  readonly number: string;
  readonly title: Title;
  readonly level: 1 | 2;
  readonly text: Title;
}

/**
 * The skeleton in the order of SAK EP (bab 8, Catatan atas Laporan Keuangan) and Permenkop 2/2024: who the
 * cooperative is, that it follows the standard, how it measures, what each item is made of, and what is not
 * in the figures. Notes of the statements' own rows stand below sections 4 and 5.
 */
export const textSections: readonly TextSection[] = [
  {
    code: 'umum',
    number: '1',
    level: 1,
    title: { id: 'Umum', en: 'General information' },
    text: {
      id: '{{koperasi.nama}} adalah koperasi menurut Undang-Undang Nomor 25 Tahun 1992 tentang Perkoperasian dengan badan hukum {{koperasi.badan-hukum}}, berkedudukan di {{koperasi.alamat}}. Jumlah anggota per {{tanggal}}: {{anggota.jumlah}} orang.',
      en: '{{koperasi.nama}} is a cooperative under Law 25 of 1992 on cooperatives, legal number {{koperasi.badan-hukum}}, seated at {{koperasi.alamat}}. Members as of {{tanggal}}: {{anggota.jumlah}}.',
    },
  },
  {
    code: 'kepatuhan',
    number: '2',
    level: 1,
    title: { id: 'Pernyataan kepatuhan', en: 'Statement of compliance' },
    text: {
      id: 'Laporan keuangan untuk tahun yang berakhir {{tanggal}} disusun menurut Standar Akuntansi Keuangan Indonesia untuk Entitas Privat (SAK EP) dan Peraturan Menteri Koperasi dan UKM Nomor 2 Tahun 2024 tentang Kebijakan Akuntansi Koperasi. Pengurus bertanggung jawab atas penyusunan dan penyajiannya.',
      en: 'The statements for the year ended {{tanggal}} follow the Indonesian financial accounting standard for private entities (SAK EP) and Regulation 2 of 2024 of the Minister of Cooperatives on accounting of cooperatives. The board is responsible for their preparation and presentation.',
    },
  },
  {
    code: 'kebijakan',
    number: '3',
    level: 1,
    title: { id: 'Kebijakan akuntansi penting', en: 'Significant accounting policies' },
    text: {
      id: 'Laporan keuangan disusun atas dasar akrual dan biaya historis, dengan asumsi koperasi tetap beroperasi. Angka disajikan dalam rupiah.',
      en: 'The statements are prepared on an accrual and historical cost basis, on the assumption that the cooperative goes on. Figures are in rupiah.',
    },
  },
  {
    code: 'kebijakan-kas',
    number: '3.1',
    level: 2,
    title: { id: 'Kas dan setara kas', en: 'Cash and cash equivalents' },
    text: {
      id: 'Kas dan setara kas terdiri atas uang tunai, saldo bank, dan penempatan yang dapat dicairkan sewaktu-waktu. Jumlahnya per {{tanggal}}: {{kas.total}} (tahun lalu {{kas.total.lalu}}).',
      en: 'Cash and cash equivalents are cash in hand, bank balances and placements payable at call. As of {{tanggal}} they come to {{kas.total}} (the year before {{kas.total.lalu}}).',
    },
  },
  {
    code: 'kebijakan-piutang',
    number: '3.2',
    level: 2,
    title: { id: 'Pinjaman anggota dan piutang', en: 'Loans to members and receivables' },
    text: {
      id: 'Pinjaman dan piutang dicatat sebesar jumlah yang belum dilunasi, dikurangi penyisihan kerugian yang diperkirakan menurut umur tunggakannya.',
      en: 'Loans and receivables are carried at what is still owed, less an allowance for expected losses by the age of arrears.',
    },
  },
  {
    code: 'kebijakan-aset',
    number: '3.3',
    level: 2,
    title: { id: 'Aset tetap', en: 'Fixed assets' },
    text: {
      id: 'Aset tetap dicatat sebesar harga perolehan dikurangi akumulasi penyusutan dan penurunan nilai. Penyusutan dihitung menurut kelompoknya.',
      en: 'Fixed assets are carried at cost less accumulated depreciation and impairment. They are written off by their classes.',
    },
  },
  {
    code: 'kebijakan-pendapatan',
    number: '3.4',
    level: 2,
    title: { id: 'Pendapatan dan beban', en: 'Income and expenses' },
    text: {
      id: 'Pendapatan dari transaksi dengan anggota disajikan sebagai partisipasi anggota, terpisah dari pendapatan non-anggota. Pendapatan dan beban diakui pada saat terjadinya (akrual).',
      en: 'Income from business with members is shown as their participation, apart from income from others. Income and expenses are recognised as they arise.',
    },
  },
  {
    code: 'kebijakan-shu',
    number: '3.5',
    level: 2,
    title: { id: 'Sisa hasil usaha', en: 'Result (SHU)' },
    text: {
      id: 'SHU dibagi menurut keputusan rapat anggota sesudah disisihkan untuk cadangan (UU 25/1992, pasal 45). Dana pendidikan, sosial, pengurus, dan karyawan disajikan sebagai liabilitas. SHU tahun {{tahun}}: {{shu}} (tahun lalu {{shu.lalu}}).',
      en: 'The result is shared out by the members’ meeting after a part for the reserve (Law 25/1992, art. 45). Funds for education, social purposes, board and staff are liabilities. Result of {{tahun}}: {{shu}} (the year before {{shu.lalu}}).',
    },
  },
  {
    code: 'pihak-berelasi',
    number: '6',
    level: 1,
    title: { id: 'Pihak berelasi', en: 'Related parties' },
    text: {
      id: 'Pengurus, pengawas, dan pengelola adalah pihak berelasi. Simpanan dan pinjamannya mengikuti ketentuan yang sama dengan anggota lain.',
      en: 'Board, supervisors and managers are related parties. Their savings and loans follow the same terms as those of other members.',
    },
  },
  {
    code: 'ekuitas',
    number: '7',
    level: 1,
    title: { id: 'Modal dan SHU', en: 'Capital and result' },
    text: {
      id: 'Ekuitas per {{tanggal}} berjumlah {{ekuitas.total}} (tahun lalu {{ekuitas.total.lalu}}). Perubahannya selama tahun {{tahun}}:',
      en: 'Equity as of {{tanggal}} comes to {{ekuitas.total}} (the year before {{ekuitas.total.lalu}}). Its changes in {{tahun}}:',
    },
  },
  {
    code: 'komitmen',
    number: '8',
    level: 1,
    title: { id: 'Komitmen dan kontinjensi', en: 'Commitments and contingencies' },
    text: {
      id: 'Per {{tanggal}} tidak ada komitmen dan kontinjensi yang material.',
      en: 'As of {{tanggal}} there are no material commitments or contingencies.',
    },
  },
  {
    code: 'peristiwa',
    number: '9',
    level: 1,
    title: { id: 'Peristiwa setelah tanggal pelaporan', en: 'Events after the reporting date' },
    text: {
      id: 'Sampai laporan ini diselesaikan tidak ada peristiwa setelah {{tanggal}} yang memerlukan penyesuaian atau pengungkapan.',
      en: 'Until these statements were finished no event after {{tanggal}} called for adjustment or disclosure.',
    },
  },
];
