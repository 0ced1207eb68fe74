import { z } from 'zod';
import { processing } from '#app.ts';
import { backupRuns } from '#base/backup/backup-runs.view.ts';
import { requestBackup } from '#base/backup/request-backup.ts';
import { practiceState } from '#base/practice/practice-state.view.ts';
import { resetPractice } from '#base/practice/reset-practice.ts';
import { changePrivacy } from '#base/privacy/change-privacy.ts';
import { privacySettings } from '#base/privacy/privacy-settings.view.ts';
import { retentionRuns } from '#base/privacy/retention.view.ts';
import { read } from '#base/read.ts';
import { command } from '../command.ts';
import type { Operation } from '../operation.ts';
import { cut } from '../pages.ts';
import { list, query } from '../query.ts';
import { idShape, instantShape } from '../shapes.ts';

const none = z.object({});
const count = z.number();

const verdict = z.object({
  restored: z.boolean(),
  organisations: count,
  entries: count,
  rows: count,
  chains: count,
  seconds: count,
  files: count,
  filesLost: count,
});

const run = z.object({
  id: idShape,
  cause: z.enum(['night', 'by-hand', 'before-migration', 'before-restore']),
  host: z.string(),
  path: z.string(),
  beganAt: instantShape,
  endedAt: instantShape.nullable(),
  bytes: count.nullable(),
  rows: count.nullable(),
  withKey: z.boolean(),
  failure: z.string(),
  failureFacts: z.record(z.string(), z.unknown()),
  verifiedAt: instantShape.nullable(),
  verdict: verdict.nullable(),
  deletedAt: instantShape.nullable(),
});

/** Backups, the practice books, personal data. */
export const careOperations: readonly Operation[] = [
  list({
    id: 'backupList',
    path: '/backups',
    tag: 'backups',
    summary: { id: 'Cadangan, yang terbaru lebih dulu', en: 'Backups, the newest first' },
    permission: 'backup.make',
    asks: none,
    answer: run,
    cursor: z.object({ before: z.coerce.date<string>() }),
    async read({ app, actor }, _asked, { after, limit }) {
      await read(app, actor, 'backup.make', async () => undefined);
      const rows = await backupRuns(app.pool, limit + 1, after?.before);
      return cut(rows, limit, false, ({ beganAt }) => ({ before: beganAt.toISOString() }));
    },
  }),
  command({
    act: requestBackup,
    method: 'post',
    path: '/backups',
    tag: 'backups',
    summary: { id: 'Minta cadangan', en: 'Ask for a backup' },
    answer: z.object({ runId: idShape }),
  }),
  query({
    id: 'practiceState',
    path: '/practice',
    tag: 'practice',
    summary: { id: 'Keadaan buku latihan', en: 'How the practice books stand' },
    permission: 'settings.read',
    asks: none,
    answer: z.object({
      practice: z.object({ id: idShape, slug: z.string(), name: z.string() }).nullable(),
      copies: z.array(
        z.object({
          id: idShape,
          requestedAt: instantShape,
          by: z.string().nullable(),
          beganAt: instantShape.nullable(),
          endedAt: instantShape.nullable(),
          failure: z.string(),
          done: count,
          total: count,
        }),
      ),
    }),
    read: ({ app, actor }) => practiceState(app, actor),
  }),
  command({
    act: resetPractice,
    method: 'post',
    path: '/practice',
    tag: 'practice',
    summary: { id: 'Buat buku latihan, atau ulang', en: 'Make the practice books, or anew' },
    answer: z.object({ copyId: idShape }),
  }),
  query({
    id: 'privacySettings',
    path: '/privacy',
    tag: 'privacy',
    summary: { id: 'Kontak data pribadi', en: 'The privacy contact' },
    permission: 'privacy.read',
    asks: none,
    answer: z.object({ contact: z.string(), breachReceiver: z.string() }),
    read: ({ app, actor }) => privacySettings(app, actor),
  }),
  command({
    act: changePrivacy,
    method: 'put',
    path: '/privacy',
    tag: 'privacy',
    summary: { id: 'Atur kontak data pribadi', en: 'Set the privacy contact' },
    answer: z.object({ orgId: idShape }),
  }),
  query({
    id: 'processing',
    path: '/privacy/processing',
    tag: 'privacy',
    summary: { id: 'Register pemrosesan', en: 'The register of processing' },
    permission: 'privacy.read',
    asks: none,
    answer: z.array(z.record(z.string(), z.unknown())),
    async read({ app, actor }) {
      await read(app, actor, 'privacy.read', async () => undefined);
      return processing.map((one): Record<string, unknown> => ({ ...one }));
    },
  }),
  query({
    id: 'retentionRuns',
    path: '/privacy/retention',
    tag: 'privacy',
    summary: {
      id: 'Yang sudah dihapus karena waktunya lewat',
      en: 'What was deleted when its time was over',
    },
    permission: 'privacy.read',
    asks: none,
    answer: z.array(
      z.object({ kind: z.string(), at: instantShape, deleted: count, deletedEver: count }),
    ),
    async read({ app, actor }) {
      const runs = await retentionRuns(app, actor);
      return runs.map((one) => ({ ...one, kind: String(one.kind) }));
    },
  }),
];
