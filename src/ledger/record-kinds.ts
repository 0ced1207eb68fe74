import type { RecordKind } from '#base/audit/record-kind.ts';
import { accountRecord, postingMapRecord } from './accounts/account-record.view.ts';
import { assetClassRecord, assetRecord } from './assets/asset-record.view.ts';
import { sampleRecord } from './audit-samples/sample-record.view.ts';
import { bankRecord } from './bank/bank-record.view.ts';
import { budgetRecord } from './budget/budget-record.view.ts';
import { entryRecord, prefixRecord } from './entries/entry-record.view.ts';
import { templateRecord } from './entry-templates/template-record.view.ts';
import { layoutRecord } from './layouts/layout-record.view.ts';
import { periodRecord } from './periods/period-record.view.ts';
import { recurringRecord } from './recurring/recurring-record.view.ts';
import { runOffRecord } from './run-off/run-off-record.view.ts';

/** What of the books has a history of its own. */
export const ledgerRecords: readonly RecordKind[] = [
  accountRecord,
  postingMapRecord,
  entryRecord,
  recurringRecord,
  templateRecord,
  runOffRecord,
  prefixRecord,
  periodRecord,
  bankRecord,
  assetRecord,
  assetClassRecord,
  sampleRecord,
  budgetRecord,
  layoutRecord,
];
