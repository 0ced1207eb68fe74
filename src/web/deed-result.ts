import { recordKinds } from '#app.ts';
import type { DeedResult } from '#base/audit/deed-result.view.ts';
import { roleTitles } from '#base/people/roles.ts';
import type { Role } from '#base/people/roles.ts';
import type { Language } from '#base/words.ts';

/** What came of a deed, as pages show it. */
export interface ShownResult {
  /** Whom it was about, and the role by its title; empty if nobody. */
  readonly subject: string;
  readonly entries: readonly { readonly href: string; readonly number: string }[];
  readonly entryCount: number;
  readonly histories: readonly { readonly href: string; readonly title: string }[];
  /** The request that it decided or came of. */
  readonly request: string | null;
}

/**
 * What a deed was about in words, and the pages of what came of it.
 * @param slug of the organisation, as its addresses have it
 */
export function shownResult(result: DeedResult, slug: string, language: Language): ShownResult {
  const base = `/kantor/${slug}`;
  const { entries, entryCount, records, person, role, pendingId } = result;
  const title = role ? roleTitles[role as Role][language] : null;
  return {
    subject: [person, title].filter(Boolean).join(' · '),
    entries: entries.map(({ id, number }) => ({ href: `${base}/jurnal/${id}`, number })),
    entryCount,
    histories: records.flatMap(({ kind, id }) => {
      const known = recordKinds.find((one) => one.kinds.includes(kind));
      const href = `${base}/riwayat/${known?.path}/${id}`;
      return known ? [{ href, title: known.title[language] }] : [];
    }),
    request: pendingId && `${base}/persetujuan/${pendingId}`,
  };
}
