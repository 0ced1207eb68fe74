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
  beginKind,
  keepHeld,
  keepPlace,
  keepSeq,
  lockSearchState,
  putWords,
  rowsFor,
} from './search-index.store.ts';
import type { SearchState } from './search-index.store.ts';
import type { SearchRow, SearchSource } from './search-source.ts';
import { makingOfWords } from './search-words.ts';

/** One transaction takes so many records, or the deeds of so many seals. */
const rowsAtOnce = 2_000;
const deedsAtOnce = 200;

/**
 * The task that keeps the search's index: at first all records, kind by kind, then those of the deeds that
 * were sealed since. The chain of seals has no gaps and grows at its end alone, so no deed is passed over,
 * whichever commits first. A kind that a newer program knows, or makes otherwise, is put in at once. The
 * index is derived: what is lost of it is built again.
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
    if (!state) {
      await beginBuilding(client, orgId, sources[0]!.kind);
      return 'more';
    }
    const building = sources.find(({ kind }) => kind === state.building);
    if (building) return build(client, orgId, { source: building, state, now: ground.now() });
    const lacking = sources.find((source) => state.held[source.kind] !== makingOf(source));
    if (!lacking) return follow(client, orgId, sources, state.seq);
    await beginKind(client, orgId, lacking.kind);
    return 'more';
  });
}

/** Which words a kind is found by: those of its records, taken as the house takes words. */
function makingOf({ making = 1 }: SearchSource): string {
  return `${makingOfWords}.${making}`;
}

interface Building {
  readonly source: SearchSource;
  readonly state: SearchState;
  readonly now: Date;
}

async function build(
  client: pg.PoolClient,
  orgId: string,
  { source, state, now }: Building,
): Promise<'more'> {
  const own = sql`r.org_id = ${orgId}`;
  const rows = await stretch(client, source, own, state.afterId);
  await putWords(client, orgId, source.kind, { rows, known: 'none' });
  if (rows.length === rowsAtOnce) await keepPlace(client, orgId, rows.at(-1)!.id);
  else {
    const held = { ...state.held, [source.kind]: makingOf(source) };
    await keepHeld(client, orgId, { held, now });
  }
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
