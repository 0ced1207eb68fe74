import type { FileSubject } from '#base/files/file-subject.ts';
import { assetSubject } from './assets/asset-subject.view.ts';
import { reconciliationSubject } from './bank/reconciliation-subject.view.ts';
import { entrySubject } from './entries/entry-subject.view.ts';

/** What of the books documents hang on. */
export const ledgerSubjects: readonly FileSubject[] = [
  entrySubject,
  assetSubject,
  reconciliationSubject,
];
