import { defineAct } from '#base/act.ts';
import { loginOf } from '#base/ground.ts';
import { dayInput, idInput } from '#base/input.ts';
import { refuse } from '#base/refusal.ts';
import { finishDraft } from '../drafts/finish-draft.ts';
import { lockNamedDraft } from '../drafts/lock-draft.ts';
import { readBooks, settlingPurposes } from './books.view.ts';
import type { Books } from './books.view.ts';
import { postEntry } from './post-entry.ts';
import { namedIn, totalOf, typedVoucher, voucherOf } from './typed-voucher.ts';
import type { TypedVoucher } from './typed-voucher.ts';

/**
 * Posts an entry that a person typed. What was kept as a draft becomes the entry in the same transaction, once:
 * a draft that is an entry already is refused with it, whatever key comes.
 */
export const postEntryAct = defineAct({
  name: 'entry.post',
  permission: 'entry.post',
  input: typedVoucher.extend({ day: dayInput.optional(), draftId: idInput.optional() }),
  reads: (q, typed) => ({
    draft: lockNamedDraft(q, typed.draftId),
    books: readBooks(q, { purposes: settlingPurposes, ...namedIn(typed) }),
  }),

  approval: { amount: totalOf },

  run(deed, input, { books, draft }) {
    const day = input.day ?? deed.businessDay;
    if (day > deed.businessDay) refuse('entry/future', { field: 'day', today: deed.businessDay });
    if (day < deed.businessDay && !deed.may('entry.back-date'))
      refuse('entry/back-dated', { field: 'day' });
    mustKeepDrawers(books, input, loginOf(deed.actor));
    const entryId = postEntry(deed, books, voucherOf(books, input, day));
    if (input.draftId !== undefined) finishDraft(deed, draft, entryId);
    return { entryId };
  },
});

/** Cash in a drawer is moved by its keeper alone: nobody types into another's drawer. */
function mustKeepDrawers(books: Books, { lines }: TypedVoucher, loginId: string | null): void {
  for (const [at, { subAccountId }] of lines.entries()) {
    const place = subAccountId === undefined ? undefined : books.subAccounts.get(subAccountId);
    if (place?.ownerKind !== 'drawer' || place.keeperId === loginId) continue;
    refuse('entry/other-drawer', { field: `lines.${at}` });
  }
}
