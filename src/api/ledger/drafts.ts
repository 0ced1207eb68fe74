import { z } from 'zod';
import { idInput, dayInput } from '#base/input.ts';
import { discardDraft, restoreDraft } from '#ledger/drafts/discard-draft.ts';
import { entryDraft, entryDrafts, openDrafts } from '#ledger/drafts/draft-list.view.ts';
import { saveDraft } from '#ledger/drafts/save-draft.ts';
import { command } from '../command.ts';
import type { Operation } from '../operation.ts';
import { query } from '../query.ts';
import { dayShape, idShape, instantShape, moneyShape } from '../shapes.ts';

const tag = 'entries';
const changed = z.object({ draftId: idShape });

const listed = z.object({
  id: idShape,
  memo: z.string(),
  day: z.string(),
  lines: z.number(),
  total: moneyShape,
  difference: moneyShape,
  by: z.string(),
  isOwn: z.boolean(),
  savedAt: instantShape,
  discardedAt: instantShape.nullable(),
  goesOn: dayShape,
});

const content = z.object({
  day: z.string(),
  kind: z.enum(['cash-in', 'cash-out', 'memorial']).optional(),
  memo: z.string(),
  document: z.string(),
  unitId: idShape.optional(),
  officeId: idShape.optional(),
  lines: z.array(
    z.object({
      account: z.string(),
      owner: z.string(),
      memo: z.string(),
      debit: z.string(),
      credit: z.string(),
      unitId: idShape.optional(),
      officeId: idShape.optional(),
    }),
  ),
});

/** Half-typed entries: kept, gone on with, thrown away. `entryPost` with `draftId` makes one an entry. */
export const draftOperations: readonly Operation[] = [
  query({
    id: 'entryDrafts',
    path: '/entry-drafts',
    tag,
    summary: { id: 'Konsep jurnal', en: 'Drafts of entries' },
    permission: 'entry.post',
    asks: z.object({}),
    answer: z.array(listed),
    read: ({ app, actor }) => entryDrafts(app, actor),
  }),
  query({
    id: 'openDrafts',
    path: '/open-entry-drafts',
    tag,
    summary: {
      id: 'Berapa konsep jurnal yang terbuka, dan yang mungkin milik satu bulan',
      en: 'How many drafts are open, and how many may belong to a month',
    },
    permission: 'books.read',
    asks: z.object({ month: dayInput }),
    answer: z.object({ count: z.number(), ofMonth: z.number() }),
    read: ({ app, actor }, { month }) => openDrafts(app, actor, month),
  }),
  query({
    id: 'entryDraft',
    path: '/entry-drafts/{draftId}',
    tag,
    summary: { id: 'Satu konsep jurnal', en: 'A draft of an entry' },
    permission: 'entry.post',
    asks: z.object({ draftId: idInput }),
    answer: listed.extend({ content }),
    read: ({ app, actor }, { draftId }) => entryDraft(app, actor, draftId),
  }),
  command({
    act: saveDraft,
    method: 'put',
    path: '/entry-drafts/{draftId}',
    tag,
    summary: { id: 'Simpan konsep jurnal', en: 'Save a draft of an entry' },
    answer: changed,
  }),
  command({
    act: discardDraft,
    method: 'post',
    path: '/entry-drafts/{draftId}/discard',
    tag,
    summary: { id: 'Buang konsep jurnal', en: 'Throw a draft away' },
    answer: changed,
  }),
  command({
    act: restoreDraft,
    method: 'post',
    path: '/entry-drafts/{draftId}/restoration',
    tag,
    summary: { id: 'Kembalikan konsep yang dibuang', en: 'Take a draft back out' },
    answer: changed,
  }),
];
