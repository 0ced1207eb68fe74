import type { Session } from '#base/people/session.ts';

/**
 * Whoever works in one office only goes straight there; everybody else chooses at the front. A practice
 * copy is no office of its own: the way into it leads through the office it was taken from.
 */
export function homeOf(session: Pick<Session, 'mandates'> | null): string {
  const all = session?.mandates ?? [];
  const offices = all.filter((mandate) => mandate.orgKind !== 'practice');
  const slugs = new Set((offices.length > 0 ? offices : all).map((mandate) => mandate.orgSlug));
  return slugs.size === 1 ? `/kantor/${[...slugs][0]!}` : '/';
}
