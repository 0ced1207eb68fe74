import { approvalOperations } from './base/approvals.ts';
import { archiveOperations } from './base/archives.ts';
import { auditOperations } from './base/audit.ts';
import { careOperations } from './base/care.ts';
import { fileOperations } from './base/files.ts';
import { organisationOperations } from './base/organisation.ts';
import { peopleOperations } from './base/people.ts';
import { webhookOperations } from './base/webhooks.ts';
import { cashOperations } from './coop/cash.ts';
import { importOperations } from './coop/imports.ts';
import { memberOperations } from './coop/members.ts';
import { savingsAccountOperations } from './coop/savings-accounts.ts';
import { savingsOperations } from './coop/savings.ts';
import { membershipOperations } from './coop/memberships.ts';
import { searchOperations } from './coop/search.ts';
import { notesOperations } from './coop/notes.ts';
import { accountOperations } from './ledger/accounts.ts';
import { assetOperations } from './ledger/assets.ts';
import { auditSampleOperations } from './ledger/audit-samples.ts';
import { budgetOperations } from './ledger/budgets.ts';
import { bankOperations } from './ledger/bank.ts';
import { bookOperations } from './ledger/books.ts';
import { draftOperations } from './ledger/drafts.ts';
import { entryOperations } from './ledger/entries.ts';
import { layoutOperations } from './ledger/layouts.ts';
import { recurringOperations } from './ledger/recurring.ts';
import { reportOperations } from './ledger/reports.ts';
import { runOffOperations } from './ledger/run-offs.ts';
import { templateOperations } from './ledger/templates.ts';
import { upcomingOperations } from './ledger/upcoming.ts';
import type { Operation } from './operation.ts';

/** Every operation of the API; a concept's part is one more file and one more line here. */
export function allOperations(): readonly Operation[] {
  return [
    ...organisationOperations,
    ...peopleOperations,
    ...approvalOperations,
    ...auditOperations,
    ...careOperations,
    ...archiveOperations,
    ...fileOperations,
    ...webhookOperations,
    ...accountOperations,
    ...entryOperations,
    ...draftOperations,
    ...templateOperations,
    ...recurringOperations,
    ...runOffOperations,
    ...upcomingOperations,
    ...assetOperations,
    ...auditSampleOperations,
    ...budgetOperations,
    ...bookOperations,
    ...bankOperations,
    ...reportOperations,
    ...layoutOperations,
    ...memberOperations,
    ...savingsOperations,
    ...membershipOperations,
    ...savingsAccountOperations,
    ...notesOperations,
    ...searchOperations,
    ...importOperations,
    ...cashOperations,
  ];
}
