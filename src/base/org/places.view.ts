import type { Day } from '../day.ts';
import type { Actor, Ground } from '../ground.ts';
import { read } from '../read.ts';

/** An office for the settings, closed ones too. */
export interface OfficeRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly address: string;
  readonly timeZone: string | null;
  readonly closedOn: Day | null;
}

/** A unit for the settings, closed ones too. */
export interface UnitRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly closedOn: Day | null;
}

const most = 500;

/** The organisation's offices: the head office first, then by code, the closed ones last. */
export function officeList(ground: Ground, actor: Actor): Promise<OfficeRow[]> {
  return read(ground, actor, 'settings.read', async (q) => {
    const rows = await q.many(
      q.db
        .selectFrom('office')
        .select([
          'id',
          'code',
          'name',
          'kind',
          'address',
          'time_zone as timeZone',
          'closed_on as closedOn',
        ])
        .where('org_id', '=', q.orgId)
        .orderBy((e) => e('closed_on', 'is not', null))
        .orderBy((e) => e('kind', '!=', 'head'))
        .orderBy('code')
        .limit(most),
    );
    return rows as OfficeRow[];
  });
}

/** The organisation's units: the general one first, then by code, the closed ones last. */
export function unitList(ground: Ground, actor: Actor): Promise<UnitRow[]> {
  return read(ground, actor, 'settings.read', async (q) => {
    const rows = await q.many(
      q.db
        .selectFrom('unit')
        .select(['id', 'code', 'name', 'kind', 'closed_on as closedOn'])
        .where('org_id', '=', q.orgId)
        .orderBy((e) => e('closed_on', 'is not', null))
        .orderBy((e) => e('kind', '!=', 'general'))
        .orderBy('code')
        .limit(most),
    );
    return rows as UnitRow[];
  });
}
