import { z } from 'zod';
import { dayInput, idInput, textInput } from '#base/input.ts';
import { entryCard } from '#ledger/entries/entry-card.view.ts';
import { entryPage } from '#ledger/entries/entry-list.view.ts';
import { postEntryAct } from '#ledger/entries/post-entry-act.ts';
import { reverseEntry } from '#ledger/entries/reverse-entry.ts';
import { voucherKinds } from '#ledger/entries/voucher.ts';
import { command } from '../command.ts';
import type { Operation } from '../operation.ts';
import { list, query } from '../query.ts';
import { dayShape, idShape, instantShape, moneyShape } from '../shapes.ts';

const tag = 'entries';
const permission = 'books.read';
const kinds = z.enum(voucherKinds);
const flag = z
  .enum(['true', 'false'])
  .transform((text) => text === 'true')
  .optional();

const listed = z.object({
  id: idShape,
  day: dayShape,
  number: z.string(),
  kind: kinds,
  memo: z.string(),
  document: z.string(),
  total: moneyShape,
  unit: z.string(),
  office: z.string(),
  by: z.string().nullable(),
  postedAt: instantShape,
  isReversal: z.boolean(),
  isReversed: z.boolean(),
  documents: z.number(),
});

const line = z.object({
  accountId: idShape,
  code: z.string(),
  account: z.string(),
  isCash: z.boolean(),
  subAccountId: idShape.nullable(),
  ownerKind: z.string().nullable(),
  ownerId: idShape.nullable(),
  unitId: idShape,
  unit: z.string(),
  officeId: idShape,
  office: z.string(),
  amount: moneyShape,
  memo: z.string(),
});

const tied = z.object({ id: idShape, number: z.string(), day: dayShape });

const card = listed.omit({ isReversal: true, isReversed: true, documents: true }).extend({
  unitId: idShape,
  officeId: idShape,
  approvedBy: z.string().nullable(),
  deedId: idShape,
  act: z.string(),
  isMonthClosed: z.boolean(),
  reverses: tied.nullable(),
  reversedBy: tied.nullable(),
  lines: z.array(line),
});

/** Entries: read, posted, reversed. */
export const entryOperations: readonly Operation[] = [
  list({
    id: 'entryList',
    path: '/entries',
    tag,
    summary: { id: 'Daftar jurnal, yang terbaru lebih dulu', en: 'Entries, the newest first' },
    permission,
    asks: z.object({
      text: textInput(120).optional(),
      accountId: idInput.optional(),
      kind: kinds.optional(),
      from: dayInput.optional(),
      to: dayInput.optional(),
      unitId: idInput.optional(),
      officeId: idInput.optional(),
      loginId: idInput.optional(),
      reversals: flag,
    }),
    answer: listed,
    cursor: z.object({ day: dayInput, id: idInput }),
    async read({ app, actor }, asked, { after, limit }) {
      const { entries, next } = await entryPage(app, actor, { ...asked, limit }, after);
      return { items: entries, next };
    },
  }),
  query({
    id: 'entryCard',
    path: '/entries/{entryId}',
    tag,
    summary: { id: 'Satu jurnal dengan baris-barisnya', en: 'An entry with its lines' },
    permission,
    asks: z.object({ entryId: idInput }),
    answer: card,
    read: ({ app, actor }, { entryId }) => entryCard(app, actor, entryId),
  }),
  command({
    act: postEntryAct,
    method: 'post',
    path: '/entries',
    tag,
    summary: { id: 'Bukukan jurnal', en: 'Post an entry' },
    answer: z.object({ entryId: idShape }),
  }),
  command({
    act: reverseEntry,
    method: 'post',
    path: '/entries/{entryId}/reversal',
    tag,
    summary: { id: 'Balik jurnal', en: 'Reverse an entry' },
    answer: z.object({ entryId: idShape }),
  }),
];
