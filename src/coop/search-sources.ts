import { fileSearch } from '#base/files/file-search.view.ts';
import type { SearchSource } from '#base/search/search-source.ts';
import { accountSearch } from '#ledger/accounts/account-search.view.ts';
import { assetSearch } from '#ledger/assets/asset-search.view.ts';
import { bankSearch } from '#ledger/bank/bank-search.view.ts';
import { entrySearch } from '#ledger/entries/entry-search.view.ts';
import { ledgerSubjects } from '#ledger/file-subjects.ts';
import { recurringSearch } from '#ledger/recurring/recurring-search.view.ts';
import { coopSubjects } from './file-subjects.ts';
import { memberSearch } from './members/member-search.view.ts';

/** What the search of an office finds, in the order in which it is shown. */
export const searchSources: readonly SearchSource[] = [
  memberSearch,
  accountSearch,
  entrySearch,
  recurringSearch,
  assetSearch,
  bankSearch,
  fileSearch([...ledgerSubjects, ...coopSubjects]),
];
