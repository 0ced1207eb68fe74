import type { Day } from '../day.ts';
import { prepared } from '../db/flight.ts';
import type { Reads } from '../db/reads.ts';
import type { Standing } from '../db/standing.ts';
import type { Actor, Ground } from '../ground.ts';
import { read } from '../read.ts';

/** How an organisation shows itself on pages and paper, and which day it is there. */
export interface OrgFace {
  readonly name: string;
  readonly legalNumber: string;
  readonly address: string;
  readonly city: string;
  readonly timeZone: string;
  readonly accent: string | null;
  readonly hasLogo: boolean;
  readonly businessDay: Day;
}

/** The face of the actor's organisation; everybody with a mandate there may see it. */
export function orgFace(ground: Ground, actor: Actor): Promise<OrgFace> {
  return read(ground, actor, null, askFace);
}

/** The same for the settings page, for those who may see settings. */
export function orgProfile(ground: Ground, actor: Actor): Promise<OrgFace> {
  return read(ground, actor, 'settings.read', askFace);
}

async function askFace(q: Reads, standing: Promise<Standing>): Promise<OrgFace> {
  const face = q.db
    .selectFrom('organisation')
    .leftJoin('org_profile', 'org_profile.org_id', 'organisation.id')
    .select(['name', 'legal_number', 'address', 'city', 'time_zone', 'accent', 'logo_media'])
    .where('organisation.id', '=', q.orgId);
  const found = q.one<ReturnType<typeof face.execute> extends Promise<(infer R)[]> ? R : never>(
    prepared(face),
    () => {
      throw new Error('an actor stands in an organisation that is not there');
    },
  );
  const { businessDay } = await standing;
  const row = await found;
  return {
    name: row.name,
    legalNumber: row.legal_number ?? '',
    address: row.address ?? '',
    city: row.city ?? '',
    timeZone: row.time_zone ?? 'Asia/Jakarta',
    accent: row.accent,
    hasLogo: row.logo_media !== null,
    businessDay,
  };
}

/** The logo as it was uploaded, or null. */
export function orgLogo(
  ground: Ground,
  actor: Actor,
): Promise<{ bytes: Buffer; media: string } | null> {
  return read(ground, actor, null, async (q) => {
    const row = await q.maybe(
      q.db.selectFrom('org_profile').select(['logo', 'logo_media']).where('org_id', '=', q.orgId),
    );
    return row?.logo && row.logo_media ? { bytes: row.logo, media: row.logo_media } : null;
  });
}
