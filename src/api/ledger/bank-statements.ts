import { z } from 'zod';
import { dayInput, idInput } from '#base/input.ts';
import { importStatement } from '#ledger/bank/import-statement.ts';
import { matchCertain } from '#ledger/bank/match-certain.ts';
import { matchLines } from '#ledger/bank/match-lines.ts';
import { bankLines, matching } from '#ledger/bank/matching.view.ts';
import { postBankLine } from '#ledger/bank/post-bank-line.ts';
import { bankStatements } from '#ledger/bank/statements.view.ts';
import { undoMatch } from '#ledger/bank/undo-match.ts';
import { undoStatement } from '#ledger/bank/undo-statement.ts';
import { command } from '../command.ts';
import type { Operation } from '../operation.ts';
import { list, query } from '../query.ts';
import { dayShape, flagInput, idShape, instantShape, moneyShape } from '../shapes.ts';

const tag = 'bank';
const permission = 'books.read';
const ofAccount = z.object({ bankAccountId: idInput });
const at = '/bank-accounts/{bankAccountId}';

const line = z.object({
  id: idShape,
  day: dayShape,
  amount: moneyShape,
  memo: z.string(),
  reference: z.string(),
});
const book = z.object({
  entryId: idShape,
  lineNo: z.number(),
  day: dayShape,
  amount: moneyShape,
  number: z.string(),
  memo: z.string(),
  document: z.string(),
});
const rule = z.object({
  id: idShape,
  words: z.string(),
  direction: z.enum(['in', 'out']),
  accountId: idShape,
  memo: z.string(),
  posts: z.boolean(),
});
const reasons = [
  'amount',
  'same-day',
  'near-day',
  'reference',
  'words',
  'only-one',
  'one-to-many',
  'many-to-one',
] as const;

/** What the bank sent, and what of it stands against what in the books. */
export const bankStatementOperations: readonly Operation[] = [
  query({
    id: 'bankStatements',
    path: `${at}/statements`,
    tag,
    summary: { id: 'Rekening koran yang dibaca', en: 'Statements that were read' },
    permission,
    asks: ofAccount,
    answer: z.array(
      z.object({
        id: idShape,
        file: z.string(),
        format: z.string(),
        from: dayShape,
        to: dayShape,
        opening: moneyShape.nullable(),
        closing: moneyShape.nullable(),
        added: z.number(),
        known: z.number(),
        at: instantShape,
        by: z.string().nullable(),
        isUndone: z.boolean(),
        matched: z.number(),
      }),
    ),
    read: ({ app, actor }, { bankAccountId }) => bankStatements(app, actor, bankAccountId),
  }),
  command({
    act: importStatement,
    method: 'post',
    path: `${at}/statements`,
    tag,
    summary: { id: 'Baca rekening koran', en: 'Read a statement' },
    answer: z.object({ statementId: idShape, added: z.number(), known: z.number() }),
    most: 14 * 1_048_576,
  }),
  command({
    act: undoStatement,
    method: 'delete',
    path: '/bank-statements/{statementId}',
    tag,
    summary: { id: 'Batalkan pembacaan', en: 'Undo the reading of a statement' },
    answer: z.object({ statementId: idShape }),
  }),
  list({
    id: 'bankLines',
    path: `${at}/lines`,
    tag,
    summary: { id: 'Baris rekening koran', en: 'The lines of the bank, the oldest first' },
    permission,
    asks: z.object({
      bankAccountId: idInput,
      onlyOpen: flagInput.optional(),
      from: dayInput.optional(),
      to: dayInput.optional(),
    }),
    answer: line.extend({
      matchId: idShape.nullable(),
      how: z.enum(['chosen', 'suggested', 'posted']).nullable(),
      vouchers: z.string(),
      entryId: idShape.nullable(),
      balance: moneyShape,
    }),
    cursor: z.object({ from: z.number().int().min(1).max(10_000_000) }),
    async read({ app, actor }, { bankAccountId, onlyOpen = false, from, to }, { after, limit }) {
      const wanted = { bankAccountId, onlyOpen, from: from ?? null, to: to ?? null };
      const page = { after: after?.from ?? 0, limit };
      const { lines, hasMore } = await bankLines(app, actor, wanted, page);
      return { items: lines, next: hasMore ? { from: page.after + lines.length } : null };
    },
  }),
  query({
    id: 'bankMatching',
    path: `${at}/matching`,
    tag,
    summary: { id: 'Yang belum cocok, dengan usulan', en: 'What is open, with suggestions' },
    permission,
    asks: ofAccount,
    answer: z.object({
      suggestions: z.array(
        z.object({
          bank: z.array(line),
          books: z.array(book),
          score: z.number(),
          reasons: z.array(z.enum(reasons)),
          isCertain: z.boolean(),
        }),
      ),
      certain: z.number(),
      bank: z.array(line.extend({ rule: rule.nullable() })),
      books: z.array(book),
    }),
    read: ({ app, actor }, { bankAccountId }) => matching(app, actor, bankAccountId),
  }),
  command({
    act: matchLines,
    method: 'post',
    path: `${at}/matches`,
    tag,
    summary: { id: 'Cocokkan baris', en: 'Match lines' },
    answer: z.object({ matchId: idShape }),
  }),
  command({
    act: matchCertain,
    method: 'post',
    path: `${at}/certain-matches`,
    tag,
    summary: { id: 'Terima semua yang pasti', en: 'Take all certain matches' },
    answer: z.object({ bankAccountId: idShape, matched: z.number() }),
  }),
  command({
    act: undoMatch,
    method: 'delete',
    path: '/bank-matches/{matchId}',
    tag,
    summary: { id: 'Lepas cocokan', en: 'Loosen a match' },
    answer: z.object({ matchId: idShape }),
  }),
  command({
    act: postBankLine,
    method: 'post',
    path: `${at}/lines/{bankLineId}/posting`,
    tag,
    summary: { id: 'Bukukan baris bank', en: 'Post a bank line' },
    answer: z.object({ entryId: idShape }),
  }),
];
