import { expirePending } from './approval/expire-pending.ts';
import { forgetArchives } from './archive/write-requested.ts';
import { sealAll, sealDeeds } from './audit/seal-deeds.ts';
import { nightlyBackup } from './backup/nightly-backup.ts';
import { forgetFiles } from './files/forget-files.ts';
import { sendMail } from './mail/send-mail.ts';
import { forgetOneTimesTask } from './people/forget-one-times.ts';
import { cleanSessions } from './privacy/clean-sessions.ts';
import { forgetPast } from './privacy/forget-past.ts';
import { makeFirstKey } from './proof/make-first-key.ts';
import { deliverWebhooks } from './webhooks/deliver-webhooks.ts';
import type { Task } from './jobs/define-task.ts';

/** What the ground does behind everybody's back. */
export const baseTasks: readonly Task[] = [
  makeFirstKey,
  sealDeeds,
  sealAll,
  deliverWebhooks,
  nightlyBackup,
  forgetFiles,
  cleanSessions,
  forgetOneTimesTask,
  sendMail,
  forgetPast,
  forgetArchives,
  expirePending,
];
