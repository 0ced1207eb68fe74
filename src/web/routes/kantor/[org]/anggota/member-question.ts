import { isId } from '#base/id.ts';
import type { MemberCursor, MemberFilter } from '#coop/members/member-list.view.ts';
import { queryText, queryWord } from '#web/address.ts';

/** What the address asks of the register. */
export function memberFilter(url: URL): MemberFilter {
  return {
    text: queryText(url, 'q'),
    status: queryWord(url, 'status', ['active', 'withdrawn'] as const),
  };
}

/** The member after whom the page begins: their place in the order, then their id. */
export function memberCursor(url: URL): MemberCursor | null {
  const text = queryText(url, 'setelah', 140);
  const cut = text.lastIndexOf('_');
  const id = text.slice(cut + 1);
  return cut >= 0 && isId(id) ? { order: text.slice(0, cut), id } : null;
}
