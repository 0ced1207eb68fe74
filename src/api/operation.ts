import type { App } from '#app.ts';
import type { PersonActor } from '#base/ground.ts';
import type { Language, Title } from '#base/words.ts';
import type { JsonSchema } from './json-schema.ts';

/** By what operations are grouped, and in which order the readable page shows them. */
export const tags = {
  key: { id: 'Kunci ini', en: 'This key' },
  organisation: { id: 'Koperasi dan pengaturan', en: 'Cooperative and settings' },
  people: { id: 'Orang dan jabatan', en: 'People and roles' },
  approvals: { id: 'Persetujuan', en: 'Approvals' },
  audit: { id: 'Riwayat dan segel', en: 'History and seals' },
  practice: { id: 'Buku latihan', en: 'Practice books' },
  privacy: { id: 'Data pribadi', en: 'Personal data' },
  backups: { id: 'Cadangan', en: 'Backups' },
  archives: { id: 'Arsip', en: 'Archives' },
  files: { id: 'Dokumen', en: 'Documents' },
  accounts: { id: 'Bagan akun', en: 'Chart of accounts' },
  entries: { id: 'Jurnal', en: 'Entries' },
  assets: { id: 'Aset tetap', en: 'Fixed assets' },
  budgets: { id: 'Anggaran (RAPB)', en: 'Budgets' },
  cash: { id: 'Kas', en: 'Cash' },
  bank: { id: 'Rekening bank', en: 'Bank accounts' },
  periods: { id: 'Periode', en: 'Periods' },
  reports: { id: 'Laporan', en: 'Reports' },
  members: { id: 'Anggota', en: 'Members' },
  savings: { id: 'Simpanan', en: 'Savings' },
  imports: { id: 'Impor', en: 'Imports' },
  hooks: { id: 'Webhook', en: 'Webhooks' },
} as const satisfies Record<string, Title>;

export type Tag = keyof typeof tags;

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** One request that has proved who it is. */
export interface Call {
  readonly app: App;
  readonly actor: PersonActor;
  readonly org: { readonly id: string; readonly slug: string };
  readonly language: Language;
  /** The parts of the path by their names. */
  readonly params: Readonly<Record<string, string>>;
  readonly request: Request;
}

/** A part of the path, or what stands behind the question mark. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly description?: string;
  readonly schema: JsonSchema;
}

/** What an operation is asked with. */
export interface AskedBody {
  readonly schema: JsonSchema;
  readonly isRequired: boolean;
  /** At most so many bytes. */
  readonly most: number;
}

/** One operation of the API: how it is described, and what it does. */
export interface Operation {
  /** Stable: programs made from the description call it by this. */
  readonly id: string;
  readonly method: Method;
  /** Below `/api/v1/orgs/{org}`; parts in braces. */
  readonly path: string;
  readonly tag: Tag;
  readonly summary: Title;
  /** What the key must hold, or null: any key of the organisation. */
  readonly permission: string | null;
  /** The act that it performs. */
  readonly act: string | null;
  readonly parameters: readonly Parameter[];
  readonly body: AskedBody | null;
  readonly answer: JsonSchema;
  /** Other forms of the answer beside JSON, by media type. */
  readonly media?: readonly string[];
  /** Whether it may answer 202: a second person has to say yes. */
  readonly mayWait: boolean;
  handle(call: Call): Promise<Response>;
}
