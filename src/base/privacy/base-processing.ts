import type { Title } from '../words.ts';
import type { Processing } from './processing.ts';

const officers: Title = {
  id: 'Pengurus, pengawas, dan karyawan yang memakai Sakaguru',
  en: 'Board, supervisors and staff who use Sakaguru',
};
const noneOutside: Title = {
  id: 'Tidak ada di luar koperasi',
  en: 'Nobody outside the cooperative',
};

/** What the ground does with personal data. */
export const baseProcessing: readonly Processing[] = [
  {
    code: 'sign-in',
    title: { id: 'Masuk ke aplikasi', en: 'Signing in' },
    purpose: {
      id: 'Memastikan hanya orang yang berhak yang masuk, dan menahan percobaan menebak',
      en: 'To let in only who may, and to hold back guessing',
    },
    basis: ['pdp-contract', 'pdp-secure'],
    people: officers,
    data: {
      id: 'Nama, surel atau nomor telepon, kata sandi yang disandikan, kunci sandi (passkey), alamat jaringan, perangkat',
      en: 'Name, e-mail or phone, hash of the password, passkeys, network address, device',
    },
    receivers: noneOutside,
    safeguards: {
      id: 'Kontak disegel; kata sandi dan kode hanya tersimpan dalam bentuk yang disandikan; sesi berakhir sendiri',
      en: 'Contacts sealed; of passwords and codes only hashes; sessions end by themselves',
    },
    tables: [
      'login',
      'session',
      'rate_limit',
      'passkey',
      'login_totp',
      'recovery_code',
      'one_time',
    ],
  },
  {
    code: 'roles',
    title: { id: 'Jabatan dan undangan', en: 'Roles and invitations' },
    purpose: {
      id: 'Mencatat siapa memegang jabatan apa, sejak dan sampai kapan',
      en: 'To record who holds which role, from when until when',
    },
    basis: ['pdp-contract', 'pdp-duty'],
    people: officers,
    data: { id: 'Nama, jabatan, masa jabatan, kantor', en: 'Name, role, term, office' },
    receivers: {
      id: 'Pengurus dan pengawas; anggota lewat rapat anggota',
      en: 'Board and supervisors; members through their meeting',
    },
    safeguards: {
      id: 'Jabatan dicabut, tidak dihapus; setiap perubahan tercatat',
      en: 'Roles are revoked, not deleted; each change is recorded',
    },
    tables: ['mandate', 'invitation', 'api_key', 'org_profile'],
  },
  {
    code: 'deeds',
    title: { id: 'Catatan siapa melakukan apa', en: 'Record of who did what' },
    purpose: {
      id: 'Pertanggungjawaban kepada anggota dan pemeriksa; menemukan kesalahan dan penyalahgunaan',
      en: 'To answer to members and auditors; to find mistakes and misuse',
    },
    basis: ['pdp-duty', 'pdp-record', 'pdp-interest'],
    people: officers,
    data: {
      id: 'Siapa, kapan, tindakan apa, pada catatan mana; isi yang pribadi hanya dalam bentuk tersegel',
      en: 'Who, when, which deed, on which record; what is personal only sealed',
    },
    receivers: {
      id: 'Pengurus, pengawas, dan auditor',
      en: 'Board, supervisors and auditors',
    },
    safeguards: {
      id: 'Tidak dapat diubah atau dihapus; disegel berurutan; tanpa NIK, telepon, atau kata sandi',
      en: 'Cannot be changed or deleted; sealed in a chain; without NIK, phone or password',
    },
    tables: ['deed', 'deed_record', 'pending_act', 'practice_copy', 'archive_run'],
  },
  {
    code: 'attachments',
    title: { id: 'Dokumen yang dilampirkan', en: 'Attached documents' },
    purpose: {
      id: 'Menyimpan bukti transaksi, foto aset, dan rekening koran bersama catatannya',
      en: 'To keep vouchers, photographs of assets and statements with their records',
    },
    basis: ['company-records', 'tax-records', 'pdp-interest'],
    people: {
      id: 'Siapa pun yang namanya tercantum pada dokumen: anggota, pemasok, karyawan',
      en: 'Whoever a document names: members, suppliers, staff',
    },
    data: {
      id: 'Isi dokumen apa adanya, termasuk nama, alamat, nomor, dan tanda tangan; nama berkas dan keterangannya',
      en: 'The document as it is, with names, addresses, numbers and signatures; its file name and note',
    },
    receivers: {
      id: 'Yang boleh melihat catatannya di koperasi; penyedia S3 bila pemilik server memakainya, dan ia hanya menerima isi tersegel',
      en: 'Whoever may see its record; an S3 provider where the server’s owner uses one, which only gets what is sealed',
    },
    safeguards: {
      id: 'Disegel dengan kunci tiap koperasi (AES-256-GCM); lokasi dan data kamera dibuang dari foto; tidak ikut ke buku latihan',
      en: 'Sealed under a key per cooperative (AES-256-GCM); place and camera taken off pictures; none in practice books',
    },
    tables: ['stored_file', 'attachment'],
  },
  {
    code: 'webhooks',
    title: { id: 'Kabar otomatis ke program lain (webhook)', en: 'Webhooks to other programs' },
    purpose: {
      id: 'Memberi tahu program yang dipilih koperasi bahwa sesuatu terjadi',
      en: 'To tell programs that the cooperative chose that something happened',
    },
    basis: ['pdp-interest'],
    people: officers,
    data: {
      id: 'Penanggung jawab webhook; yang dikirim hanya nomor pengenal dan angka, tanpa data pribadi',
      en: 'Who answers for a webhook; what is sent are ids and figures, nothing personal',
    },
    receivers: {
      id: 'Alamat yang didaftarkan pengurus sistem atau ketua',
      en: 'Addresses that the administrator or the chair entered',
    },
    safeguards: {
      id: 'Lewat HTTPS, bertanda tangan; rincian hanya terbuka dengan kunci API; jawaban penerima disimpan 30 hari',
      en: 'Over HTTPS, signed; details open only with an API key; receivers’ answers kept for 30 days',
    },
    tables: ['webhook', 'webhook_delivery', 'webhook_try'],
  },
  {
    code: 'mail',
    title: { id: 'Surat elektronik', en: 'Mail' },
    purpose: {
      id: 'Mengirim kode dan tautan yang diminta orangnya sendiri',
      en: 'To send codes and links that the person asked for',
    },
    basis: ['pdp-contract'],
    people: officers,
    data: { id: 'Alamat surel dan isi surat', en: 'Address and text' },
    receivers: {
      id: 'Penyedia surat elektronik yang diatur pemilik server',
      en: 'The mail provider that the server’s owner has set',
    },
    safeguards: {
      id: 'Tersegel selama menunggu, terhapus setelah terkirim',
      en: 'Sealed while it waits, gone once sent',
    },
    tables: ['mail'],
  },
  {
    code: 'search',
    title: { id: 'Pencarian di kantor', en: 'Search in the office' },
    purpose: {
      id: 'Menemukan anggota, jurnal, dan catatan lain walau salah ketik',
      en: 'To find members, entries and other records in spite of typing errors',
    },
    basis: ['pdp-contract', 'pdp-interest'],
    people: {
      id: 'Anggota, dan siapa pun yang disebut dalam keterangan jurnal',
      en: 'Members, and whoever is named in the memo of an entry',
    },
    data: {
      id: 'Kata-kata dari nama, nomor anggota, dan keterangan; tanpa NIK dan nomor telepon',
      en: 'Words of names, members’ numbers and memos; without NIK and phone numbers',
    },
    receivers: noneOutside,
    safeguards: {
      id: 'Hanya di balik dinding koperasi; hasil dibatasi wewenang; dibuat ulang setiap bulan',
      en: 'Behind the cooperative’s wall; results limited by permission; made anew each month',
    },
    tables: ['search_word', 'search_posting'],
  },
  {
    code: 'notices',
    title: { id: 'Pemberitahuan', en: 'Notifications' },
    purpose: {
      id: 'Memberi tahu siapa yang perlu bertindak, di kantor dan bila dipilih lewat surel',
      en: 'To tell whoever has to act, in the office and, if chosen, by mail',
    },
    basis: ['pdp-contract'],
    people: officers,
    data: {
      id: 'Siapa diberi tahu tentang apa, kapan dibaca; surel hanya judul dan tautan',
      en: 'Who was told of what, when it was read; mails hold a title and a link only',
    },
    receivers: {
      id: 'Orangnya sendiri; penyedia surel bila dipilih',
      en: 'The person; the mail provider where chosen',
    },
    safeguards: {
      id: 'Hanya ke alamat yang sudah dibuktikan; dihapus setelah 90 hari',
      en: 'Only to proved addresses; deleted after 90 days',
    },
    tables: ['notice', 'notice_choice'],
  },
  {
    code: 'views',
    title: { id: 'Tampilan tersimpan', en: 'Saved views' },
    purpose: {
      id: 'Membuka kembali daftar yang sudah disaring',
      en: 'To open a list again as it was narrowed',
    },
    basis: ['pdp-contract'],
    people: officers,
    data: {
      id: 'Siapa menyimpan saringan apa; kata pencarian tidak disimpan',
      en: 'Who saved which filter; what was searched for is not kept',
    },
    receivers: noneOutside,
    safeguards: {
      id: 'Milik sendiri, atau dibagikan di kantor yang sama',
      en: 'One’s own, or shared in the same office',
    },
    tables: ['saved_view', 'saved_view_first'],
  },
];
