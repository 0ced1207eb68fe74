import { defineAct } from '#base/act.ts';
import { dayInput } from '#base/input.ts';
import { refuse } from '#base/refusal.ts';
import { readBooks, settlingPurposes } from './books.view.ts';
import { postEntry } from './post-entry.ts';
import { namedIn, totalOf, typedVoucher, voucherOf } from './typed-voucher.ts';

/** Posts an entry that a person typed. */
export const postEntryAct = defineAct({
  name: 'entry.post',
  permission: 'entry.post',
  input: typedVoucher.extend({ day: dayInput.optional() }),
  reads: (q, typed) => ({
    books: readBooks(q, { purposes: settlingPurposes, ...namedIn(typed) }),
  }),

  approval: { amount: totalOf },

  run(deed, input, { books }) {
    const day = input.day ?? deed.businessDay;
    if (day > deed.businessDay) refuse('entry/future', { field: 'day', today: deed.businessDay });
    if (day < deed.businessDay && !deed.may('entry.back-date'))
      refuse('entry/back-dated', { field: 'day' });
    return { entryId: postEntry(deed, books, voucherOf(books, input, day)) };
  },
});
