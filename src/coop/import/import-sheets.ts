import { defineAct } from '#base/act.ts';
import type { Deed } from '#base/act.ts';
import { newId } from '#base/id.ts';
import { refuse } from '#base/refusal.ts';
import { openSubAccounts } from '#ledger/accounts/open-sub-accounts.ts';
import { readBooks } from '#ledger/entries/books.view.ts';
import { postEntries } from '#ledger/entries/post-entry.ts';
import { sealNumber } from '../members/seal-person.ts';
import { takeOver } from '../members/take-over.ts';
import { lockDraft, queueDraftEnd } from './draft.store.ts';
import { importInput } from './import-input.ts';
import type { MemberInput } from './import-input.ts';
import {
  queueImport,
  queueImportedLoans,
  queueMembers,
  readImportStanding,
} from './import.store.ts';
import type { NewMember } from './import.store.ts';
import { layBalances } from './lay-balances.ts';
import { settleAccounts } from './settle-accounts.ts';

/**
 * Writes what sheets brought: accounts that lack, members, a sub-account for each member and control
 * account, the opening entry. What no row accounts for stays on "belum dirinci", and a later import
 * moves it from there to the members it belongs to.
 */
export const importSheets = defineAct({
  name: 'sheets.import',
  permission: 'import.run',
  input: importInput,
  reads: (q, { members, day, draftId }) => ({
    draft: draftId === null ? Promise.resolve(null) : lockDraft(q, draftId),
    standing: readImportStanding(
      q,
      { numbers: members.map((one) => one.number), niks: members.flatMap((one) => one.nik ?? []) },
      day,
    ),
    books: readBooks(q, { source: 'import' }),
  }),

  run(deed, input, { standing, books }) {
    if (input.day > deed.businessDay)
      refuse('entry/future', { field: 'day', today: deed.businessDay });
    if (input.opening && standing.opening)
      refuse('import/already-opened', { day: standing.opening.day });
    if (!input.opening && !standing.opening) refuse('import/needs-trial-balance');
    if (input.opening && standing.entriesBefore > 0) {
      refuse('import/books-before', { day: input.day, count: standing.entriesBefore });
    }
    if (standing.known.size > 0) refuse('import/member-known', { number: [...standing.known][0] });
    if (standing.nikOwners.size > 0)
      refuse('import/nik-known', { number: [...standing.nikOwners.values()][0] });

    const importId = input.draftId ?? newId();
    if (input.draftId !== null) queueDraftEnd(deed, input.draftId);
    const accounts = settleAccounts(deed, input, standing);
    const members = input.members.map((member) => ({ ...member, id: newId() }));
    queueMembers(
      deed,
      members.map((member) => sealed(deed, member)),
    );
    takeOver(deed, members, input.day);
    const laid = layBalances({ input, standing, books, accounts, members });
    openSubAccounts(deed, input.day, laid.opened);
    const { taken, held, known } = { taken: members.length, held: input.held, known: input.known };
    const { day, files, opening } = input;
    queueImport(deed, { id: importId, day, files, opening: opening !== null, taken, held, known });
    queueImportedLoans(deed, importId, laid.loans);
    const entryIds = postEntries(deed, laid.books, laid.vouchers);
    deed.note({ importId });
    deed.emit({ kind: 'sheets.imported', facts: { importId, taken } });
    return { importId, taken, held, known, entries: entryIds.length };
  },
});

function sealed(deed: Deed, member: MemberInput & { readonly id: string }): NewMember {
  const { id, number, name, sex, bornOn, joinedOn, stall, nik, phone, extra } = member;
  const { keys, orgId } = deed;
  return {
    id,
    number,
    name,
    sex,
    bornOn,
    joinedOn,
    stall,
    nik: nik === null ? null : sealNumber(keys, orgId, 'nik', nik),
    phone: phone === null ? null : sealNumber(keys, orgId, 'phone', phone),
    extra:
      Object.keys(extra).length === 0
        ? null
        : keys.seal(orgId, 'member.extra', JSON.stringify(extra)),
  };
}
