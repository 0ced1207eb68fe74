import type { Actor, Ground } from '../ground.ts';
import { read } from '../read.ts';

/** How an organisation shows itself on paper. */
export interface PaperFace {
  readonly name: string;
  readonly legalNumber: string;
  readonly address: string;
  readonly city: string;
  readonly timeZone: string;
  /** `#rrggbb` that reads on white, or null for the house's own green. */
  readonly accent: string | null;
  readonly logo: { readonly bytes: Uint8Array; readonly media: string } | null;
  /** Whether these are practice books, whose paper says so on every page. */
  readonly isPractice: boolean;
}

/** The face of the actor's organisation for paper, its logo with it; everybody with a mandate there may see it. */
export function paperFace(ground: Ground, actor: Actor): Promise<PaperFace> {
  return read(ground, actor, null, async (q) => {
    const row = await q.one(
      q.db
        .selectFrom('organisation')
        .leftJoin('org_profile', 'org_profile.org_id', 'organisation.id')
        .select(['name', 'legal_number', 'address', 'city', 'time_zone', 'accent'])
        .select(['logo', 'logo_media', 'kind'])
        .where('organisation.id', '=', q.orgId),
      () => {
        throw new Error('an actor stands in an organisation that is not there');
      },
    );
    return {
      name: row.name,
      legalNumber: row.legal_number ?? '',
      address: row.address ?? '',
      city: row.city ?? '',
      timeZone: row.time_zone ?? 'Asia/Jakarta',
      accent: row.accent,
      logo: row.logo && row.logo_media ? { bytes: row.logo, media: row.logo_media } : null,
      isPractice: row.kind === 'practice',
    };
  });
}
