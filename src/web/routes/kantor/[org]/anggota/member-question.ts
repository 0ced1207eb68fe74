import type { Day } from '#base/day.ts';
import { isId } from '#base/id.ts';
import { personalNumber } from '#base/personal-number.ts';
import { memberStatuses } from '#coop/members/member-list.view.ts';
import type { MemberCursor, MemberFilter } from '#coop/members/member-list.view.ts';
import { numberToken } from '#coop/members/number-token.ts';
import { queryText, queryWord, withQuery } from '#web/address.ts';

/** What the address asks of the register. */
export function memberFilter(url: URL, today: Day): MemberFilter {
  return {
    text: queryText(url, 'q'),
    status: queryWord(url, 'status', memberStatuses),
    class: queryWord(url, 'golongan', ['regular', 'associate'] as const),
    tiedOn: queryWord(url, 'terkait', ['ya'] as const) && today,
    number: queryText(url, 'nomor', 60) || undefined,
  };
}

/**
 * Where a search of members leads: a NIK or phone number never stands in an address, only the hash by
 * which it is found.
 */
export function searchAddress(locals: App.Locals, url: URL, text: string): string {
  const { app, actor } = locals;
  const token = (sought: string) => numberToken(app.keys, actor.orgId, sought);
  const typed = personalNumber(text);
  const number = token(text) ?? (typed && token(typed.slice(0, 16)));
  const q = number === null && typed === null ? text.trim() : null;
  return withQuery(url, { q, nomor: number });
}

/** The member after whom the page begins: their place in the order, then their id. */
export function memberCursor(url: URL): MemberCursor | null {
  const text = queryText(url, 'setelah', 140);
  const cut = text.lastIndexOf('_');
  const id = text.slice(cut + 1);
  return cut >= 0 && isId(id) ? { order: text.slice(0, cut), id } : null;
}
