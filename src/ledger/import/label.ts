/** Words that cooperatives shorten or spell in two ways, each with the one that we compare by. */
const spellings: Readonly<Record<string, string>> = {
  debet: 'debit',
  debt: 'debit',
  db: 'debit',
  dr: 'debit',
  cr: 'kredit',
  kr: 'kredit',
  perkiraan: 'akun',
  rekening: 'akun',
  rek: 'akun',
  coa: 'akun',
  nomor: 'no',
  nmr: 'no',
  number: 'no',
  nr: 'no',
  tgl: 'tanggal',
  tg: 'tanggal',
  tggl: 'tanggal',
  simp: 'simpanan',
  simpan: 'simpanan',
  pinj: 'pinjaman',
  pjm: 'pinjaman',
  ang: 'anggota',
  agt: 'anggota',
  agg: 'anggota',
  angg: 'anggota',
  angs: 'angsuran',
  jml: 'jumlah',
  jlh: 'jumlah',
  akum: 'akumulasi',
  peny: 'penyusutan',
  penyust: 'penyusutan',
  telp: 'telepon',
  tlp: 'telepon',
  tlpn: 'telepon',
  telpon: 'telepon',
  hp: 'telepon',
  handphone: 'telepon',
  ponsel: 'telepon',
  wa: 'telepon',
  whatsapp: 'telepon',
  phone: 'telepon',
  wkt: 'waktu',
  thn: 'tahun',
  th: 'tahun',
  bln: 'bulan',
  bl: 'bulan',
  manasuka: 'sukarela',
  hutang: 'utang',
  puskop: 'puskoppas',
};

/**
 * The words of a label or a name as they are compared: small letters, no marks, one spelling each.
 * `Nama Perkiraan` and `NAMA REKENING` are both `nama akun`.
 */
export function wordsOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9/]+/g, ' ')
    .trim()
    .split(' ')
    .map((word) => spellings[word] ?? word)
    .join(' ');
}

/** Whether each of the words stands in a label that `wordsOf` made, as a whole word. */
export function hasWords(label: string, words: string): boolean {
  const there = new Set(label.split(/[ /]/));
  return words.split(' ').every((word) => there.has(word));
}

/** Whether any of the words stands in a label that `wordsOf` made. */
export function hasAnyWord(label: string, words: string): boolean {
  const there = new Set(label.split(/[ /]/));
  return words.split(' ').some((word) => there.has(word));
}
