import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type pg from 'pg';
import type { Ground } from '../ground.ts';
import { defineTask } from '../jobs/define-task.ts';
import type { OrganisationTask } from '../jobs/define-task.ts';
import { withinOrganisation } from '../jobs/within-organisation.ts';
import {
  beginBuilding,
  deedsAfter,
  keepBuilding,
  keepSeq,
  lockSearchState,
  putWords,
  rowsFor,
} from './search-index.store.ts';
import type { SearchState } from './search-index.store.ts';
import type { SearchRow, SearchSource } from './search-source.ts';

/** One transaction takes so many records, or the deeds of so many seals. */
const rowsAtOnce = 2_000;
const deedsAtOnce = 200;

/**
 * The task that keeps the search's index: at first all records, kind by kind, then those of the deeds that
 * were sealed since. The chain of seals has no gaps and grows at its end alone, so no deed is passed over,
 * whichever commits first. The index is derived: what is lost of it is built again.
 */
export function indexRecords(sources: readonly SearchSource[]): OrganisationTask {
  return defineTask({
    name: 'index-records',
    scope: 'organisation',
    async run(ground, orgId) {
      while ((await indexSome(ground, sources, orgId)) === 'more');
    },
  });
}

/** Does one transaction's worth of it, and says whether there may be more. */
function indexSome(
  ground: Ground,
  sources: readonly SearchSource[],
  orgId: string,
): Promise<'more' | 'done'> {
  return withinOrganisation(ground, orgId, async (client) => {
    const state = await lockSearchState(client, orgId);
    const begun = state?.building;
    // Never built, or by a program that knew a kind of record which is no more.
    if (!state || (begun && !sources.some(({ kind }) => kind === begun))) {
      await beginBuilding(client, orgId, sources[0]!.kind);
      return 'more';
    }
    if (state.building !== null) return build(client, orgId, { sources, state, now: ground.now() });
    return follow(client, orgId, sources, state.seq);
  });
}

interface Building {
  readonly sources: readonly SearchSource[];
  readonly state: SearchState;
  readonly now: Date;
}

async function build(
  client: pg.PoolClient,
  orgId: string,
  { sources, state, now }: Building,
): Promise<'more'> {
  const at = sources.findIndex(({ kind }) => kind === state.building);
  const source = sources[at]!;
  const own = sql`r.org_id = ${orgId}`;
  const rows = await stretch(client, source, own, state.afterId);
  await putWords(client, orgId, source.kind, { rows, known: 'none' });
  const isOver = rows.length < rowsAtOnce;
  const kind = isOver ? (sources[at + 1]?.kind ?? null) : source.kind;
  await keepBuilding(client, orgId, { kind, afterId: isOver ? null : rows.at(-1)!.id, now });
  return 'more';
}

async function follow(
  client: pg.PoolClient,
  orgId: string,
  sources: readonly SearchSource[],
  seq: bigint,
): Promise<'more' | 'done'> {
  const deeds = await deedsAfter(client, orgId, seq, deedsAtOnce);
  const last = deeds.at(-1);
  if (!last) return 'done';
  const deedIds = deeds.map(({ deedId }) => deedId);
  for (const source of sources) {
    const touched = sql`r.org_id = ${orgId} and (${source.touched(orgId, deedIds)})`;
    let afterId: string | null = null;
    do {
      const rows: SearchRow[] = await stretch(client, source, touched, afterId);
      await putWords(client, orgId, source.kind, { rows, known: 'some' });
      afterId = rows.length === rowsAtOnce ? rows.at(-1)!.id : null;
    } while (afterId !== null);
  }
  await keepSeq(client, orgId, last.seq);
  return deeds.length === deedsAtOnce ? 'more' : 'done';
}

function stretch(
  client: pg.PoolClient,
  source: SearchSource,
  where: RawBuilder<unknown>,
  afterId: string | null,
): Promise<SearchRow[]> {
  const beyond = afterId === null ? sql`` : sql`and r.id > ${afterId}::uuid`;
  return rowsFor(
    client,
    sql<SearchRow>`${source.select(sql`${where} ${beyond}`)} order by r.id limit ${rowsAtOnce}`,
  );
}
