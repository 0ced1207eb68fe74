import type pg from 'pg';
import type { BackupPlan } from './backup/backup-plan.ts';
import type { DatabaseAddress } from './db/connect.ts';
import type { FileHouse } from './files/file-store.ts';
import type { Keyring } from './keys.ts';
import type { MailSettings } from './mail/mail-settings.ts';
import type { WebhookRules } from './webhooks/webhook-rules.ts';

/** The one row of the register that stands for the installation itself; acts of no cooperative are its deeds. */
export const installationOrg = '00000000-0000-7000-8000-000000000001';

/** An act as the register knows it; whoever runs one takes it for the whole act that it is. */
export interface KnownAct {
  readonly name: string;
  readonly permission: string | null;
}

/** What acts and views stand on; the roof makes it once per process. */
export interface Ground {
  readonly pool: pg.Pool;
  /** For the few jobs that sign in as another role than the application. */
  readonly database: DatabaseAddress;
  readonly keys: Keyring;
  /** The clock, asked once per act. */
  now(): Date;
  /** Whether a role holds a permission, by the one joined table. */
  allows(role: string, permission: string): boolean;
  /** The name of every permission there is. */
  readonly permissionNames: readonly string[];
  /** Every act of the house by its name: a parked one is found again by it. */
  readonly acts: ReadonlyMap<string, KnownAct>;
  /** How mail leaves the house; null where nobody set it up. */
  readonly mail: MailSettings | null;
  /** Where webhooks may lead. */
  readonly webhooks: WebhookRules;
  /** Where the house is reached from outside (`https://kop.example`), by setting and never by a request. */
  readonly origin: string;
  /** How this process makes backups; absent where it makes none. */
  readonly backups?: BackupPlan;
  /** Where documents lie, and how much they may weigh; absent where this process keeps none. */
  readonly files?: FileHouse;
  /** Told after an act has committed, so that jobs need not wait for their sweep. */
  committed(orgId: string): void;
  /** Told how each act ended (`done`, a refusal's kind, or `defect`) and how long it took; nothing personal. */
  measured?(act: string, outcome: string, ms: number): void;
}

/** The API key that a program came with: it does what its owner may do, and of that only its scopes. */
export interface Through {
  readonly keyId: string;
  readonly scopes: readonly string[];
}

/** Somebody with a login; `through` says that a program stands for them. */
export interface PersonActor {
  readonly kind: 'person';
  readonly orgId: string;
  readonly loginId: string;
  readonly through?: Through;
}

/** Who acts, and for which organisation: a person by mandate, whoever owns the machine, or a job. */
export type Actor =
  | PersonActor
  | { readonly kind: 'operator'; readonly orgId: string }
  | { readonly kind: 'job'; readonly orgId: string };

/** The API key behind an actor, or null for whoever acts by themselves. */
export function throughOf(actor: Actor): Through | null {
  return actor.kind === 'person' ? (actor.through ?? null) : null;
}

/** The login behind an actor, or null for the machine's owner and jobs. */
export function loginOf(actor: Actor): string | null {
  return actor.kind === 'person' ? actor.loginId : null;
}
