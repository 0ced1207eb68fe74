import type { Session } from '#base/people/session.ts';

/** Whoever works in one office only goes straight there; everybody else chooses at the front. */
export function homeOf(session: Session | null): string {
  const slugs = new Set(session?.mandates.map((mandate) => mandate.orgSlug));
  return slugs.size === 1 ? `/kantor/${[...slugs][0]!}` : '/';
}
