import { fail, redirect, type ActionFailure } from '@sveltejs/kit';
import { permissions, purposes, tables, words } from '#app.ts';
import { backupParts } from '#base/backup/part-names.ts';
import { newId } from '#base/id.ts';
import { Refusal } from '#base/refusal.ts';
import type { Language } from '#base/words.ts';
import type { Refused } from './errors.ts';
import { say } from '#base/say.ts';
import type { SaidRefusal } from '#base/say.ts';
import { reportsByCode } from '#ledger/statements/all-reports.ts';
import { noteRefusal, requestHere } from './security-log.ts';
import { webRefusals } from './web-refusals.words.ts';

/** Where the kinds of "no" become statuses of HTTP. */
export const statusOf = {
  rule: 422,
  absent: 404,
  forbidden: 403,
  conflict: 409,
  pending: 202,
} as const;

/**
 * Turns a refusal into the answer of an action: the sentence in the reader's language and what was
 * typed, so that nothing has to be typed twice. A defect is thrown on. What waits for a second person is
 * no fault: its page opens, where all that was typed stands.
 *
 * @param error what the act threw
 * @param language the reader's language (`locals.language`)
 * @param form what was sent; files and secrets are not sent back
 */
export function explain(
  error: unknown,
  language: Language,
  form: FormData,
): ActionFailure<Refused> {
  if (!(error instanceof Refusal)) throw error;
  noteRefusal(error);
  if (error.kind === 'pending') leadToWaiting(error);
  return fail(statusOf[error.kind], { refusal: inWords(error, language), values: keptOf(form) });
}

function leadToWaiting({ facts }: Refusal): void {
  const org = requestHere()?.params['org'];
  if (org !== undefined) redirect(303, `/kantor/${org}/persetujuan/${String(facts['pendingId'])}`);
}

const allWords = [...words, webRefusals];
const names = {
  permission: permissions.all,
  purpose: purposes.all,
  part: backupParts(tables),
  report: reportsByCode,
};

/** A refusal in the reader's words. */
export function inWords(refusal: Refusal, language: Language): SaidRefusal {
  return say(refusal, language, allWords, names);
}

/** The idempotency key a form carries in its hidden field; a form without one gets a fresh key. */
export function keyOf(form: FormData): string {
  const key = form.get('key');
  return typeof key === 'string' && key !== '' ? key.slice(0, 255) : newId();
}

/** A new idempotency key for a form's hidden field: a double click or a reload books once. */
export function newKey(): string {
  return newId();
}

/** A text field of a form, or the empty text. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

const secrets = /^(?:password|current|again)$/;

function keptOf(form: FormData): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value === 'string' && !secrets.test(name)) kept[name] = value;
  }
  return kept;
}
