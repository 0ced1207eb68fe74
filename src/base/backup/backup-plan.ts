import type { ClientConfig } from 'pg';
import type { DatabaseAddress } from '../db/connect.ts';
import type { FileStore } from '../files/file-store.ts';

/** How this process makes backups of the whole installation; the door that opens the house knows it. */
export interface BackupPlan {
  /** The program's version. */
  readonly product: string;
  /** Where the nightly ones are kept. */
  readonly folder: string;
  readonly database: DatabaseAddress;
  /** Who may make a scratch database in the same server; null where nobody of ours may. */
  readonly superuser: ClientConfig | null;
  /** A blank database in which to verify instead, where the owner of our schema signs in. */
  readonly scratch: DatabaseAddress | null;
  /** The 32 bytes of the key file; asked for when they are needed, and kept nowhere. */
  readonly readKey: () => Uint8Array;
  /** Where the documents lie that are carried along; absent where they are left out, or none are kept. */
  readonly files?: FileStore | undefined;
  /** Under which passphrase files are sealed; null: they are not, and hold no key. */
  readonly readPassphrase: () => string | null;
}

/** Why a backup was made. */
export type BackupCause = 'night' | 'by-hand' | 'before-migration' | 'before-restore';
