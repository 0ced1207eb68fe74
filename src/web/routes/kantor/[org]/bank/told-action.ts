import { redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import { leaveFlash } from '#web/flash.ts';
import { explain } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { bankOutcomeWords } from './bank-outcomes.words.ts';

type Told = keyof (typeof bankOutcomeWords)['id'];

/** What a decision came to: the sentence, and its facts. */
export interface Outcome {
  readonly text: Told;
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** Performs one decision on a bank account, and comes back to the page with a word of what came of it. */
export async function decided(event: RequestEvent, decide: (form: FormData) => Promise<Outcome>) {
  const { locals, request, cookies, url } = event;
  const form = await request.formData();
  let outcome: Outcome;
  try {
    outcome = await decide(form);
  } catch (error) {
    return explain(error, locals.language, form);
  }
  const t = translate(bankOutcomeWords, locals.language);
  leaveFlash(cookies, { text: t(outcome.text, outcome.facts ?? {}) });
  return redirect(303, url.pathname);
}
