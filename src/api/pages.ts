import { z } from 'zod';

/** A place in a list that its view reads by numbered pages. */
export const offsetCursor = z.object({ from: z.number().int().min(1).max(100_000) });

/**
 * Cuts a page of a list whose cursor is made of its last thing: the view's own page, or the fewer that were
 * asked for.
 *
 * @param hasMore whether the view has more behind what it read
 * @param cursorOf the place of a thing
 */
export function cut<T, C>(
  rows: readonly T[],
  limit: number,
  hasMore: boolean,
  cursorOf: (last: T) => C,
): { readonly items: readonly T[]; readonly next: C | null } {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const more = hasMore || rows.length > items.length;
  return { items, next: more && last !== undefined ? cursorOf(last) : null };
}

/** Reads a list that its view gives by numbered pages, from wherever the last page ended. */
export async function fromOffset<T>(
  page: { readonly after: { readonly from: number } | null; readonly limit: number },
  perPage: number,
  look: (page: number) => Promise<{ readonly rows: readonly T[]; readonly hasMore: boolean }>,
): Promise<{ readonly items: readonly T[]; readonly next: { from: number } | null }> {
  const from = page.after?.from ?? 0;
  const { rows, hasMore } = await look(Math.floor(from / perPage) + 1);
  const behind = rows.slice(from % perPage);
  return cut(behind, page.limit, hasMore, () => ({
    from: from + Math.min(page.limit, behind.length),
  }));
}
