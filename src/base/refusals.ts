import { apiKeyWords } from './api-keys/api-key.words.ts';
import { approvalRefusals } from './approval/approval.words.ts';
import { archiveWords } from './archive/archive.words.ts';
import { backupWords } from './backup/backup.words.ts';
import { baseWords } from './base.words.ts';
import { fileWords } from './files/file.words.ts';
import { orgWords } from './org/org.words.ts';
import { paperWords } from './paper/paper.words.ts';
import { peopleRefusals } from './people/people.words.ts';
import { practiceWords } from './practice/practice.words.ts';
import { privacyRefusals } from './privacy/privacy.words.ts';
import { proofWords } from './proof/proof.words.ts';
import { viewRefusals } from './views/view.words.ts';
import { webhookWords } from './webhooks/webhook.words.ts';

/** What a refusal of the ground may need to be said. */
export const baseRefusals = [
  proofWords,
  paperWords,
  baseWords,
  backupWords,
  archiveWords,
  fileWords,
  peopleRefusals,
  orgWords,
  practiceWords,
  approvalRefusals,
  apiKeyWords,
  webhookWords,
  viewRefusals,
  privacyRefusals,
];
