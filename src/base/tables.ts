import type { Mask, Tables } from './db/table-facts.ts';

const empty: Mask = { to: 'same', value: '' };
const scrubbed: Mask = { to: 'scrubbed' };

/** What the ground keeps, table by table. */
export const baseTables: Tables = {
  organisation: {
    title: { id: 'Daftar organisasi', en: 'Register of organisations' },
    keep: 'setting',
    personal: [],
    practice: 'skip',
  },
  org_profile: {
    title: { id: 'Profil koperasi', en: 'Profile of the cooperative' },
    keep: 'setting',
    personal: ['privacy_contact'],
    practice: 'mask',
    masks: { privacy_contact: empty, breach_receiver: empty },
  },
  office: {
    title: { id: 'Kantor dan pasar', en: 'Offices and markets' },
    keep: 'setting',
    personal: [],
    practice: 'mask',
    masks: { name: scrubbed, address: scrubbed },
  },
  unit: {
    title: { id: 'Unit usaha', en: 'Lines of business' },
    keep: 'setting',
    personal: [],
    practice: 'mask',
    masks: { name: scrubbed },
  },
  mandate: {
    title: { id: 'Jabatan', en: 'Roles held' },
    keep: 'mandate',
    personal: ['name', 'login_id', 'role'],
    names: ['name'],
    // Who holds a role gets it in the practice books too; `base/practice` sees to it.
    practice: 'skip',
  },
  deed: {
    title: { id: 'Catatan tindakan', en: 'Deeds' },
    keep: 'deeds',
    personal: ['login_id', 'mandate_id', 'approved_by'],
    practice: 'skip',
  },
  deed_seal: {
    title: { id: 'Segel tindakan', en: 'Seals of deeds' },
    keep: 'deeds',
    personal: [],
    practice: 'skip',
  },
  deed_record: {
    title: { id: 'Riwayat perubahan', en: 'History of changes' },
    keep: 'deeds',
    personal: ['sealed'],
    sealed: { sealed: 'record:{record_id}' },
    practice: 'skip',
  },
  org_key: {
    title: { id: 'Kunci tanda tangan', en: 'Signing keys' },
    keep: 'deeds',
    personal: [],
    sealed: { private_sealed: 'proof-key:{id}' },
    practice: 'skip',
  },
  api_key: {
    title: { id: 'Kunci API', en: 'API keys' },
    keep: 'setting',
    personal: ['login_id', 'secret_hash'],
    practice: 'skip',
  },
  stored_file: {
    title: { id: 'Isi dokumen', en: 'Contents of documents' },
    keep: 'attachment',
    personal: ['hash', 'sha256', 'thumb_hash'],
    practice: 'skip',
  },
  attachment: {
    title: { id: 'Dokumen yang dilampirkan', en: 'Attached documents' },
    keep: 'attachment',
    personal: ['name', 'note'],
    practice: 'skip',
  },
  webhook: {
    title: { id: 'Webhook', en: 'Webhooks' },
    keep: 'setting',
    personal: ['login_id', 'description'],
    practice: 'skip',
  },
  webhook_delivery: {
    title: { id: 'Kiriman webhook', en: 'Deliveries of webhooks' },
    keep: 'delivery',
    personal: [],
    practice: 'skip',
  },
  webhook_try: {
    title: { id: 'Percobaan kirim webhook', en: 'Tries of deliveries' },
    keep: 'delivery',
    personal: ['answer'],
    practice: 'skip',
  },
  outbox: {
    title: { id: 'Kabar yang menunggu diteruskan', en: 'Events that wait to be relayed' },
    keep: 'technical',
    personal: [],
    practice: 'skip',
  },
  approval_limit: {
    title: { id: 'Batas persetujuan', en: 'Approval limits' },
    keep: 'setting',
    personal: [],
    practice: 'copy',
  },
  pending_act: {
    title: { id: 'Tindakan yang menunggu persetujuan', en: 'Acts that wait for approval' },
    keep: 'pending',
    personal: ['input_sealed', 'requested_by', 'decided_by', 'reason'],
    sealed: { input_sealed: 'pending:{id}' },
    practice: 'skip',
  },
  invitation: {
    title: { id: 'Undangan', en: 'Invitations' },
    keep: 'invitation',
    personal: ['name', 'token_hash', 'invited_by', 'accepted_by'],
    names: ['name'],
    practice: 'skip',
  },
  practice_copy: {
    title: { id: 'Pembuatan buku latihan', en: 'Makings of the practice copy' },
    keep: 'technical',
    personal: ['requested_by'],
    practice: 'skip',
  },
  archive_run: {
    title: { id: 'Arsip yang pernah dibuat', en: 'Archives that were made' },
    keep: 'technical',
    personal: ['requested_by'],
    practice: 'skip',
  },
  retention_run: {
    title: { id: 'Penghapusan karena waktunya lewat', en: 'Deletions when time is over' },
    keep: 'technical',
    personal: [],
    practice: 'skip',
  },
  search_word: {
    title: { id: 'Kata-kata indeks pencarian', en: 'Words of the search index' },
    keep: 'index',
    personal: ['word', 'back'],
    // Derived; the copy's own is built from the copy.
    practice: 'skip',
  },
  search_posting: {
    title: { id: 'Indeks pencarian', en: 'Search index' },
    keep: 'index',
    personal: ['word'],
    practice: 'skip',
  },
  search_state: {
    title: { id: 'Kemajuan indeks pencarian', en: 'Progress of the search index' },
    keep: 'index',
    personal: [],
    practice: 'skip',
  },
  login: {
    title: { id: 'Akun masuk', en: 'Logins' },
    keep: 'sign-in',
    personal: ['name', 'email_hash', 'email_sealed', 'phone_hash', 'phone_sealed', 'password_hash'],
    practice: 'skip',
  },
  session: {
    title: { id: 'Perangkat yang sedang masuk', en: 'Devices signed in' },
    keep: 'session',
    personal: ['login_id', 'token_hash', 'address', 'device'],
    practice: 'skip',
  },
  rate_limit: {
    title: { id: 'Hitungan percobaan masuk', en: 'Counters of attempts' },
    keep: 'attempt',
    personal: ['key'],
    practice: 'skip',
  },
  passkey: {
    title: { id: 'Kunci sandi (passkey)', en: 'Passkeys' },
    keep: 'sign-in',
    personal: ['login_id', 'credential_id', 'public_key', 'name'],
    practice: 'skip',
  },
  login_totp: {
    title: { id: 'Kode verifikasi', en: 'Second factors' },
    keep: 'sign-in',
    personal: ['login_id', 'secret_sealed'],
    practice: 'skip',
  },
  recovery_code: {
    title: { id: 'Kode darurat', en: 'Recovery codes' },
    keep: 'sign-in',
    personal: ['login_id', 'code_hash'],
    practice: 'skip',
  },
  one_time: {
    title: { id: 'Kode sekali pakai', en: 'One-time codes' },
    keep: 'one-time',
    personal: ['login_id', 'secret_hash', 'facts_sealed'],
    practice: 'skip',
  },
  mail: {
    title: { id: 'Surat elektronik yang menunggu', en: 'Mail that waits' },
    keep: 'mail',
    personal: ['sealed'],
    practice: 'skip',
  },
  backup_run: {
    title: { id: 'Daftar cadangan', en: 'List of backups' },
    keep: 'backup',
    personal: [],
    practice: 'skip',
  },
  kysely_migration: {
    title: { id: 'Langkah skema basis data', en: 'Steps of the schema' },
    keep: 'technical',
    personal: [],
    practice: 'skip',
  },
  kysely_migration_lock: {
    title: { id: 'Kunci langkah skema', en: 'Lock of the schema’s steps' },
    keep: 'technical',
    personal: [],
    practice: 'skip',
  },
};
