import type { Title } from '../words.ts';

/** The version of the form of archives that this program writes and reads. */
export const archiveFormat = 1;

/** Names of the parts that every archive has; the others begin with one of `folders`. */
export const partNames = {
  readme: 'README.txt',
  schema: 'schema.json',
  manifest: 'manifest.json',
  /** When it was made, where and by which program: what may differ between two archives of equal books. */
  making: 'export.json',
  keys: 'keys.enc',
  people: 'personal/people.jsonl.enc',
} as const;

/** The part with a table's columns that say nothing of a person; one row a line. */
export const tablePart = (table: string): string => `tables/${table}.jsonl`;

/** The part with a table's other columns, sealed: its line n belongs to line n of the table's own part. */
export const personalPart = (table: string): string => `personal/${table}.jsonl.enc`;

/** A part as the manifest names it: its bytes are those of the part as it stands in the archive. */
export interface ArchivePart {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Where it has rows. */
  readonly rows?: number;
}

/** The organisation itself, as the register has it. */
export interface ArchivedOrganisation {
  readonly id: string;
  readonly kind: string;
  readonly slug: string;
  readonly name: string;
  readonly demo: boolean;
  readonly secondFactor: boolean;
  /** An instant in UTC, to the microsecond. */
  readonly createdAt: string;
}

/** What the books come to, in decimal strings of rupiah. */
export interface ArchivedBooks {
  readonly entries: number;
  readonly lines: number;
  readonly debits: string;
  readonly credits: string;
}

/** Everything that two archives of equal books have alike; its digest is the archive's fingerprint. */
export interface ArchiveManifest {
  readonly format: number;
  /** Steps of the schema, in their order. */
  readonly schema: readonly string[];
  readonly organisation: ArchivedOrganisation;
  readonly books: ArchivedBooks;
  /** The newest seal of the chain of deeds; null before the first. */
  readonly head: { readonly seq: string; readonly hash: string } | null;
  /** Files that documents name, and that the store had no more. */
  readonly lost: readonly string[];
  /** Every part but this one, `export.json` and `keys.enc`, in their order. */
  readonly parts: readonly ArchivePart[];
}

/** Tables of organisations whose rows an archive leaves behind, each with the reason. */
export const leftOut: Readonly<Record<string, Title>> = {
  gl_month: {
    id: 'Dijumlahkan ulang dari baris jurnal saat arsip masuk.',
    en: 'Added up anew from the lines of entries when the archive comes in.',
  },
  gl_delta: {
    id: 'Jumlah sementara; dijumlahkan ulang dari baris jurnal saat arsip masuk.',
    en: 'Totals in passing; added up anew from the lines of entries when the archive comes in.',
  },
  outbox: {
    id: 'Kabar yang menunggu diteruskan oleh pemasangan asal.',
    en: 'Events that wait to be relayed by the installation they arose in.',
  },
  webhook: {
    id: 'Sambungan ke program lain dari pemasangan asal; dibuat ulang di tempat baru supaya tidak ada kabar terkirim dua kali.',
    en: 'Where the installation it came from tells other programs; made anew in the new place, so that nothing is told twice.',
  },
  webhook_delivery: {
    id: 'Kiriman webhook pemasangan asal.',
    en: 'Deliveries of webhooks of the installation it came from.',
  },
  webhook_try: {
    id: 'Percobaan kirim webhook pemasangan asal.',
    en: 'Tries of deliveries of the installation it came from.',
  },
  search_word: {
    id: 'Indeks pencarian; dibuat ulang dari catatannya.',
    en: 'The index of the search; made anew from the records.',
  },
  search_posting: {
    id: 'Indeks pencarian; dibuat ulang dari catatannya.',
    en: 'The index of the search; made anew from the records.',
  },
  search_state: {
    id: 'Kemajuan indeks pencarian; dimulai lagi di tempat baru.',
    en: 'How far the index of the search has come; it begins anew in the new place.',
  },
  notice: {
    id: 'Pemberitahuan; yang masih perlu diberitahukan muncul lagi di tempat baru.',
    en: 'Notifications; what still has to be told is told again in the new place.',
  },
  notice_choice: {
    id: 'Pilihan surel tiap akun masuk pemasangan asal.',
    en: 'What each login chose to be mailed where it came from.',
  },
  saved_view: {
    id: 'Tampilan tersimpan tiap akun masuk pemasangan asal.',
    en: 'Views that logins saved where it came from.',
  },
  saved_view_first: {
    id: 'Tampilan pembuka tiap akun masuk pemasangan asal.',
    en: 'With which views lists opened for logins where it came from.',
  },
  import_draft: {
    id: 'Berkas unggahan yang belum diputuskan; dihapus sendiri setelah sepekan.',
    en: 'Uploads that nobody has decided on; they go by themselves after a week.',
  },
  practice_copy: {
    id: 'Pembuatan buku latihan di pemasangan asal; buku latihan dibuat ulang di tempat baru.',
    en: 'Makings of the practice books where they stood; they are made anew in the new place.',
  },
  retention_run: {
    id: 'Hitungan penghapusan di pemasangan asal.',
    en: 'Counts of deletions in the installation it came from.',
  },
  archive_run: {
    id: 'Daftar arsip yang pernah dibuat di pemasangan asal; tindakannya sendiri ikut.',
    en: 'List of archives made where it came from; the deeds themselves come along.',
  },
};
