import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { wholeInput } from '#base/input.ts';
import { conflict, refuse } from '#base/refusal.ts';
import { layoutBody, statementCodes } from '../statements/layout.ts';
import { lockDraft, queueDraft, queueNoDraft } from './layout.store.ts';
import type { LockedDraft } from './layout.store.ts';

/** A statement that has a layout. */
export const statementInput = z.enum(statementCodes);

/**
 * Keeps what somebody works on; it may still be wrong, for whoever edits stops halfway. It shows nowhere but
 * in its preview until it is adopted.
 *
 * @throws Refusal `layout/changed-meanwhile` if somebody else has changed it since `revision` was read
 */
export const draftLayout = defineAct({
  name: 'layout.draft',
  permission: 'layout.change',
  input: z.object({
    statement: statementInput,
    /** The revision that was read; 0 where there is no draft yet. */
    revision: wholeInput(0, 1_000_000_000),
    layout: layoutBody,
  }),
  reads: (q, { statement }) => ({ draft: lockDraft(q, statement) }),

  run(deed, { statement, revision, layout }, { draft }) {
    mustBeLatest(draft, revision);
    queueDraft(deed, statement, revision + 1, layout);
    deed.note({ statement });
    return { statement, revision: revision + 1 };
  },
});

/**
 * Throws away what was being worked on; what is adopted stays.
 * @throws Refusal `layout/no-draft`
 */
export const dropLayoutDraft = defineAct({
  name: 'layout.drop-draft',
  permission: 'layout.change',
  input: z.object({ statement: statementInput }),
  reads: (q, { statement }) => ({ draft: lockDraft(q, statement) }),

  run(deed, { statement }, { draft }) {
    if (!draft) refuse('layout/no-draft', { statement });
    queueNoDraft(deed, statement);
    deed.note({ statement });
    return { statement };
  },
});

/** Refuses `layout/changed-meanwhile` where a draft is no longer what somebody read. */
export function mustBeLatest(draft: LockedDraft | undefined, revision: number): void {
  if ((draft?.revision ?? 0) !== revision)
    conflict('layout/changed-meanwhile', { field: 'revision' });
}
