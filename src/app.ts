import type pg from 'pg';
import { pino } from 'pino';
import type { Logger } from 'pino';
import { baseActs } from '#base/acts.ts';
import type { RecordKind } from '#base/audit/record-kind.ts';
import type { ApprovalCards } from '#base/approval/approval-card.ts';
import { keyCard } from '#base/api-keys/key-card.view.ts';
import { keyRecord } from '#base/api-keys/key-record.view.ts';
import { baseCards } from '#base/approval/base-cards.view.ts';
import { limitRecord } from '#base/approval/limit-record.view.ts';
import { archiveCards } from '#base/archive/archive-card.ts';
import { writeArchives } from '#base/archive/write-requested.ts';
import type { ArchiveContents } from '#base/archive/make-archive.ts';
import { backupRequested } from '#base/backup/backup-requested.ts';
import type { BackupPlan } from '#base/backup/backup-plan.ts';
import { attachmentActs } from '#base/files/attachment-acts.ts';
import type { FileHouse } from '#base/files/file-store.ts';
import { joinSubjects } from '#base/files/file-subject.ts';
import { headProof } from '#base/audit/head-proof.ts';
import type { AnyProofKind } from '#base/proof/proof-kind.ts';
import { openPool } from '#base/db/connect.ts';
import type { DatabaseAddress } from '#base/db/connect.ts';
import { joinTables } from '#base/db/table-facts.ts';
import type { Ground } from '#base/ground.ts';
import type { Task } from '#base/jobs/define-task.ts';
import { relayOutbox } from '#base/jobs/relay-outbox.ts';
import type { Listener } from '#base/jobs/relay-outbox.ts';
import { openKeyring } from '#base/keys.ts';
import type { MailSettings } from '#base/mail/mail-settings.ts';
import { officeRecord, profileRecord, unitRecord } from '#base/org/place-record.view.ts';
import { mandateRecord } from '#base/people/mandate-record.view.ts';
import { outerOrigin } from '#base/people/passkeys/relying-party.ts';
import { joinPermissions } from '#base/people/permission.ts';
import { basePermissions } from '#base/permissions.ts';
import { followRevocations } from '#base/practice/follow-revocation.ts';
import { makeCopies } from '#base/practice/make-copy.ts';
import { baseProcessing } from '#base/privacy/base-processing.ts';
import { baseRefusals } from '#base/refusals.ts';
import { scrub } from '#base/scrub.ts';
import { baseTables } from '#base/tables.ts';
import { baseTasks } from '#base/tasks.ts';
import { webhookActs } from '#base/webhooks/add-webhook.ts';
import { baseWebhookEvents } from '#base/webhooks/base-events.ts';
import { gatherDeliveries } from '#base/webhooks/gather-deliveries.ts';
import { joinWebhookEvents } from '#base/webhooks/webhook-event.ts';
import { webhookRecord } from '#base/webhooks/webhook-record.view.ts';
import { usualWebhookRules } from '#base/webhooks/webhook-rules.ts';
import type { WebhookRules } from '#base/webhooks/webhook-rules.ts';
import { coopActs } from '#coop/acts.ts';
import { cashCards } from '#coop/cash/cash-cards.view.ts';
import { drawerRecord, officeCashRecord } from '#coop/cash/cash-record.view.ts';
import { forgetDrafts } from '#coop/import/forget-drafts.ts';
import { coopSubjects } from '#coop/file-subjects.ts';
import { memberSheet } from '#coop/members/member-sheet.view.ts';
import { memberCards } from '#coop/members/member-cards.view.ts';
import { memberNames } from '#coop/members/member-card.view.ts';
import { memberRecord } from '#coop/members/member-record.view.ts';
import { numberingRecord } from '#coop/members/numbering-record.view.ts';
import { coopProcessing } from '#coop/members/processing.ts';
import { coopPermissions } from '#coop/permissions.ts';
import { coopRefusals } from '#coop/refusals.ts';
import { coopPurposes } from '#coop/purposes.ts';
import { deskTasks } from '#coop/desk-tasks.ts';
import { coopTables } from '#coop/tables.ts';
import { coopWebhookEvents } from '#coop/webhook-events.ts';
import { savingsAccountRecord } from '#coop/savings/account-record.view.ts';
import { savingsCards } from '#coop/savings/savings-cards.view.ts';
import { savingsLicenceRecord, savingsProductRecord } from '#coop/savings/product-record.view.ts';
import { joinPurposes } from '#ledger/accounts/purpose-table.ts';
import { postingMapActs } from '#ledger/accounts/set-purpose.ts';
import { ledgerActs } from '#ledger/acts.ts';
import { entryCards } from '#ledger/entries/entry-cards.view.ts';
import { forgetEntryDrafts } from '#ledger/drafts/forget-entry-drafts.ts';
import { ledgerSubjects } from '#ledger/file-subjects.ts';
import { ledgerCards } from '#ledger/approval-cards.ts';
import { ledgerRecords } from '#ledger/record-kinds.ts';
import { ledgerPermissions } from '#ledger/permissions.ts';
import { postDueEntries } from '#ledger/recurring/post-due-entries.ts';
import { ledgerRefusals } from '#ledger/refusals.ts';
import { postDuePartsTask } from '#ledger/run-off/post-due-parts.ts';
import { ledgerPurposes } from '#ledger/purposes.ts';
import { bookSheets } from '#ledger/statements/book-sheets.view.ts';
import { foldTotals } from '#ledger/statements/fold-totals.ts';
import { ledgerTables } from '#ledger/tables.ts';
import { ledgerWebhookEvents } from '#ledger/webhook-events.ts';

/** What a process is started with. */
export interface Settings {
  readonly database: DatabaseAddress;
  /** The 32 bytes of the key file. */
  readonly masterKey: Uint8Array;
  readonly poolSize?: number;
  readonly log?: Logger;
  /** Printed at the start of an empty installation; whoever knows it may make the first organisation. */
  readonly setUpCode?: string | null;
  /** Where the house is reached from outside; links and QR codes begin with it. */
  readonly origin?: string;
  /** How mail leaves the house; without it none does, and no page offers it. */
  readonly mail?: MailSettings | null;
  /** Where webhooks may lead; by itself to public machines over HTTPS. */
  readonly webhooks?: WebhookRules;
  /** How this process makes backups; without it none are made. */
  readonly backups?: BackupPlan | undefined;
  /** Where documents lie; without it none are kept. */
  readonly files?: FileHouse | undefined;
  /** Another clock, for simulations. */
  readonly now?: () => Date;
}

/** The roof: everything the doors stand under. */
export interface App extends Ground {
  readonly pool: pg.Pool;
  readonly log: Logger;
  readonly database: DatabaseAddress;
  /** What `/siapkan` asks for; null when the installation has its first organisation. */
  readonly setUpCode: string | null;
  /** Sets what is told after each commit (the jobs do). */
  onCommitted(listener: (orgId: string) => void): void;
  close(): Promise<void>;
}

/** The one table of permissions, role × permission. */
export const permissions = joinPermissions([basePermissions, ledgerPermissions, coopPermissions]);

/** The one register of tables: how long their rows are kept, what is personal, what a practice copy takes. */
export const tables = joinTables([baseTables, ledgerTables, coopTables]);

/** What an archive of one organisation is made of. */
export const archiveContents: ArchiveContents = {
  register: tables,
  sheets: [...bookSheets, memberSheet],
};

/** What has a history of its own, for the page that shows it. */
export const recordKinds: readonly RecordKind[] = [
  officeRecord,
  unitRecord,
  profileRecord,
  mandateRecord,
  limitRecord(permissions),
  keyRecord,
  webhookRecord,
  ...ledgerRecords,
  memberRecord,
  savingsProductRecord,
  savingsLicenceRecord,
  drawerRecord,
  officeCashRecord,
  numberingRecord,
  savingsAccountRecord,
];

/** What can prove itself: a receipt or a card is one more file and one more line here. */
export const proofKinds: readonly AnyProofKind[] = [headProof];

/** The one table of purposes: what acts need accounts for. */
export const purposes = joinPurposes([ledgerPurposes, coopPurposes]);

/** The acts on the posting map, which have to know every purpose. */
export const { setPurpose, unsetPurpose } = postingMapActs(purposes);

/** What documents hang on. */
export const fileSubjects = joinSubjects([ledgerSubjects, coopSubjects]);

/** The acts on documents, which have to know what they may hang on. */
export const { attachFile, describeFile, detachFile } = attachmentActs(fileSubjects);

/** The one register of events that other programs may hear of. */
export const webhookEvents = joinWebhookEvents([
  baseWebhookEvents,
  ledgerWebhookEvents,
  coopWebhookEvents,
]);

/** The acts that make and change webhooks, which have to know every event. */
export const { addWebhook, changeWebhook } = webhookActs(webhookEvents);

/** The acts that the roof makes, for they know every room. */
const roofActs = [
  ...[setPurpose, unsetPurpose, attachFile, describeFile, detachFile],
  ...[addWebhook, changeWebhook],
];

/** Every act of the house. */
export const acts = [...baseActs, ...ledgerActs, ...roofActs, ...coopActs];

const actsByName = new Map(acts.map((act) => [act.name, act]));

/** What acts would do that wait for a second person, told by each act's own room. */
export const approvalCards: ApprovalCards = {
  ...baseCards,
  ...archiveCards,
  'api-key.make': keyCard,
  ...entryCards(memberNames),
  ...ledgerCards,
  ...cashCards,
  ...memberCards,
  ...savingsCards,
};

/** The register of processing: what the house does with personal data, and why it may. */
export const processing = [...baseProcessing, ...coopProcessing];

/** Every room's texts that a refusal may need. */
export const words = [...baseRefusals, ...ledgerRefusals, ...coopRefusals];

/** Who hears of what happened elsewhere; here one room is subscribed to another's events. */
export const listeners: readonly Listener[] = [
  backupRequested,
  writeArchives(archiveContents),
  makeCopies(tables),
  followRevocations,
];

/** What is done behind everybody's back. */
export const tasks: readonly Task[] = [
  ...baseTasks,
  foldTotals,
  postDueEntries,
  postDuePartsTask,
  relayOutbox(listeners, [gatherDeliveries(webhookEvents)]),
  forgetDrafts,
  ...deskTasks,
  forgetEntryDrafts,
];

/** What never stands in a log: NIK, phone numbers, passwords, tokens. */
const redacted = ['nik', 'phone', 'contact', 'password', 'token', 'cookie', 'authorization'];

/**
 * A log in JSON, personal data cut out by name at any depth that we write, and by its look elsewhere. It
 * goes to the standard output, or is added to the file that `SAKAGURU_LOG_FILE` names.
 */
export function openLog(destination?: pino.DestinationStream): Logger {
  const paths = redacted.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);
  const redact = { paths, censor: '[disunting]' };
  const options = { redact, base: null, hooks: { streamWrite: scrub } };
  const to = destination ?? logFile();
  return to ? pino(options, to) : pino(options);
}

let openedFile: pino.DestinationStream | undefined;

/** The file of the log, opened once per process; none is named: undefined. */
function logFile(): pino.DestinationStream | undefined {
  const name = process.env['SAKAGURU_LOG_FILE'];
  if (name) openedFile ??= pino.destination({ dest: name, append: true, sync: true });
  return openedFile;
}

/** Opens the house: pool, keyring, permissions. The database must be installed. */
export function openApp(settings: Settings): App {
  const log = settings.log ?? openLog();
  const pool = openPool(settings.database, settings.poolSize ?? 16, (error) =>
    log.warn({ err: error }, 'pool'),
  );
  let listener: (orgId: string) => void = () => undefined;
  return {
    pool,
    log,
    database: settings.database,
    setUpCode: settings.setUpCode ?? null,
    keys: openKeyring(settings.masterKey),
    now: settings.now ?? (() => new Date()),
    allows: permissions.allows,
    permissionNames: [...permissions.all.keys()],
    acts: actsByName,
    ...(settings.backups && { backups: settings.backups }),
    ...(settings.files && { files: settings.files }),
    mail: settings.mail ?? null,
    webhooks: settings.webhooks ?? usualWebhookRules,
    // One form of it everywhere, so that links, codes and passkeys all begin alike.
    origin: outerOrigin(settings.origin ?? 'http://127.0.0.1:8080'),
    committed: (orgId) => listener(orgId),
    onCommitted: (tell) => {
      listener = tell;
    },
    close: () => pool.end(),
  };
}

let current: App | undefined;

/** Hands the opened house to the web door, which the same process serves. */
export function useApp(app: App): void {
  current = app;
}

/** The house this process serves. */
export function theApp(): App {
  if (!current) throw new Error('the house is not open');
  return current;
}
