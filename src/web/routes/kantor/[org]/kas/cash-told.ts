import { redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import { leaveFlash } from '#web/flash.ts';
import { explain } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { amountText } from '#web/ui/amount-text.ts';
import { cashOutcomeWords } from './cash-outcomes.words.ts';

/** What a decision on cash came to: the sentence, a sum in it, and where it leads behind `/kas`. */
export interface CashOutcome {
  readonly text: keyof (typeof cashOutcomeWords)['id'];
  readonly difference?: string;
  readonly to?: string;
}

/** Performs one decision on cash, and leads on with a word of what came of it. */
export async function told(event: RequestEvent, decide: (form: FormData) => Promise<CashOutcome>) {
  const { locals, request, cookies, url, params } = event;
  const form = await request.formData();
  let outcome: CashOutcome;
  try {
    outcome = await decide(form);
  } catch (error) {
    return explain(error, locals.language, form);
  }
  const { text, difference, to } = outcome;
  const facts = difference === undefined ? {} : { difference: amountText(difference).text };
  leaveFlash(cookies, { text: translate(cashOutcomeWords, locals.language)(text, facts) });
  const back = url.pathname + url.search.replace(/[?&]\/[a-z]+/, '');
  return redirect(303, to === undefined ? back : `/kantor/${params['org']}/kas${to}`);
}
