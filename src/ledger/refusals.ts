import { assetWords } from './assets/asset.words.ts';
import { auditSampleWords } from './audit-samples/audit-sample.words.ts';
import { bankWords } from './bank/bank.words.ts';
import { draftWords } from './drafts/draft.words.ts';
import { templateWords } from './entry-templates/entry-template.words.ts';
import { budgetWords } from './budget/budget.words.ts';
import { importWords } from './import/import.words.ts';
import { layoutWords } from './layouts/layout.words.ts';
import { ledgerWords } from './ledger.words.ts';
import { recurringWords } from './recurring/recurring.words.ts';
import { runOffWords } from './run-off/run-off.words.ts';
import { reportWords } from './statements/report.words.ts';

/** What a refusal of the books may need to be said. */
export const ledgerRefusals = [
  ledgerWords,
  recurringWords,
  draftWords,
  templateWords,
  runOffWords,
  assetWords,
  layoutWords,
  budgetWords,
  reportWords,
  importWords,
  bankWords,
  auditSampleWords,
];
