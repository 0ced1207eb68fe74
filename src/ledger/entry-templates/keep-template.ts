import { z } from 'zod';
import type { Deed } from '#base/act.ts';
import { defineAct } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import type { Reads } from '#base/db/reads.ts';
import { newId } from '#base/id.ts';
import { idInput, textInput } from '#base/input.ts';
import { absent, refuse } from '#base/refusal.ts';
import { readBooks } from '../entries/books.view.ts';
import type { Books } from '../entries/books.view.ts';
import { lockTemplate, queueTemplate, queueTemplateEnd } from './entry-template.store.ts';
import type { LockedTemplate } from './entry-template.store.ts';
import { mustBeFillable, templateContent } from './template-content.ts';
import type { TemplateContent } from './template-content.ts';

/** A name, and the entry without its day. */
export const templateInput = z.object({ name: textInput(80, 1), content: templateContent });

type Typed = z.output<typeof templateInput>;

const booksOf = (q: Reads, { lines }: TemplateContent) =>
  readBooks(q, {
    purposes: [],
    accountIds: lines.flatMap((line) => line.accountId ?? []),
    subAccountIds: lines.flatMap((line) => line.subAccountId ?? []),
  });

/**
 * Keeps an entry as a template, under a name that no other template has.
 * @throws Refusal what `mustBeFillable` refuses, `entry-template/name-taken`, `account/absent`,
 *   `account/control`, `sub-account/absent`
 */
export const addTemplate = defineAct({
  name: 'entry-template.add',
  permission: 'entry-template.change',
  input: templateInput,
  reads: (q, { content }) => ({ books: booksOf(q, content) }),

  run(deed, typed, { books }) {
    return { templateId: keep(deed, typed, books, null) };
  },
});

/**
 * Changes a template: the old one ends, and a new one that names it takes its place.
 * @throws Refusal `entry-template/absent`, `entry-template/ended`, and as `entry-template.add`
 */
export const changeTemplate = defineAct({
  name: 'entry-template.change',
  permission: 'entry-template.change',
  input: templateInput.extend({ templateId: idInput }),
  reads: (q, { templateId, content }) => ({
    template: lockTemplate(q, templateId),
    books: booksOf(q, content),
  }),

  run(deed, { templateId, ...typed }, { template, books }) {
    end(deed, template);
    return { templateId: keep(deed, typed, books, templateId) };
  },
});

/**
 * Ends a template: it is offered no more. What was posted by it stays.
 * @throws Refusal `entry-template/absent`, `entry-template/ended`
 */
export const endTemplate = defineAct({
  name: 'entry-template.end',
  permission: 'entry-template.change',
  input: z.object({ templateId: idInput }),
  reads: (q, { templateId }) => ({ template: lockTemplate(q, templateId) }),

  run(deed, { templateId }, { template }) {
    end(deed, template);
    return { templateId };
  },
});

function keep(
  deed: Deed,
  { name, content }: Typed,
  books: Books,
  replacesId: string | null,
): string {
  mustBeFillable(content);
  mustBeKnown(books, content);
  const id = newId();
  queueTemplate(deed, { id, name, content, replacesId });
  const lines = String(content.lines.length);
  recordFields(deed, { kind: 'entry-template', id }, {}, { name, lines });
  deed.note({ templateId: id });
  return id;
}

function mustBeKnown(books: Books, { lines }: TemplateContent): void {
  for (const [at, { accountId, subAccountId }] of lines.entries()) {
    const field = `content.lines.${at}`;
    if (subAccountId !== undefined) {
      if (!books.subAccounts.has(subAccountId)) absent('sub-account/absent', { field });
      continue;
    }
    const account = books.accounts.get(accountId!) ?? absent('account/absent', { field });
    if (account.control) refuse('account/control', { field, account: account.code });
  }
}

function end(deed: Deed, { id, name, endedOn }: LockedTemplate): void {
  if (endedOn !== null) refuse('entry-template/ended', { name });
  queueTemplateEnd(deed, id, deed.businessDay);
  recordFields(deed, { kind: 'entry-template', id }, {}, { endedOn: deed.businessDay });
}
