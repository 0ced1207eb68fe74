import { fail, redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import { personalNumber } from '#base/personal-number.ts';
import { Refusal } from '#base/refusal.ts';
import { withQuery } from './address.ts';
import { leaveFlash } from './flash.ts';
import { inWords, textOf } from './form.ts';

/** A search that was not carried into an address, and why. */
export interface RefusedSearch {
  readonly sought: { readonly text: string; readonly message: string };
}

/**
 * Leads a filter's form to the address that asks the same, so that it can be sent to a colleague; a search
 * that holds a NIK or mobile number is answered on the spot instead, and stands in no address.
 *
 * @param names the fields that become questions of the address
 */
export async function leadSearch(event: RequestEvent, names: readonly string[]) {
  const { request, url, locals } = event;
  const form = await request.formData();
  const text = textOf(form, 'q').trim().slice(0, 120);
  if (personalNumber(text) !== null) {
    const refusal = new Refusal('rule', 'search/personal-number', { field: 'q' });
    const { message } = inWords(refusal, locals.language);
    return fail(422, { sought: { text, message } } satisfies RefusedSearch);
  }
  const asked = ['q', ...names].map((name) => [name, textOf(form, name).trim().slice(0, 120)]);
  return redirect(303, withQuery(new URL(url.pathname, url), Object.fromEntries(asked)));
}

/** The register finds people by their number: what is typed there is led to its hash. */
const findsNumbers = /\/(?:anggota|cari)$/;

/**
 * Leads an address away in which a search holds a NIK or mobile number, as somebody may have typed by hand:
 * a redirect leaves nothing of it in the browser's history. Files refuse it themselves.
 */
export function leadFromNumber({ request, route, url, locals, cookies }: RequestEvent): void {
  if (request.method !== 'GET' || personalNumber(url.searchParams.get('q') ?? '') === null) return;
  const id = route.id ?? '';
  if (locals.session && (findsNumbers.test(id) || id.endsWith('/berkas'))) return;
  const refusal = new Refusal('rule', 'search/personal-number', { field: 'q' });
  leaveFlash(cookies, { text: inWords(refusal, locals.language).message, isWarning: true });
  redirect(303, withQuery(url, { q: null }));
}
