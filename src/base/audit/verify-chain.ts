import type { Ground } from '../ground.ts';
import { conflict } from '../refusal.ts';
import { bodyDigest } from './chain-text.ts';
import type { Chain, ChainSize } from './chain.view.ts';
import { withChain } from './chain.view.ts';
import { faultAt } from './chain-fault.ts';
import type { ChainFault, HeldHead } from './chain-fault.ts';
import { nameFaults, stretch, walkDeeds } from './walk-deeds.ts';
import type { Walked } from './walk-deeds.ts';

/** What a look at the whole chain came to. */
export interface ChainReport extends ChainSize {
  /** The newest seal; null before the first. */
  readonly head: { readonly seq: number; readonly hash: string } | null;
  /** The first fault by its number in the chain; null if the chain holds. */
  readonly fault: ChainFault | null;
  /** The first fault of each kind there is, by its number; what stands outside the chain comes last. */
  readonly found: readonly ChainFault[];
  /** How many seals do not fit what they seal. */
  readonly faults: number;
  /** Where the head that was asked for stands; null if it was not found, or none was asked for. */
  readonly heldAt: number | null;
  readonly deedsPerSecond: number;
  readonly booksPerSecond: number;
}

/** How a chain is looked at. */
export interface Looking {
  /** A head that somebody kept outside: it must stand in the chain. */
  readonly held?: HeldHead | null;
  /** Refuses while another asks the same: a press of a button must not become a queue. */
  readonly isAlone?: boolean;
  readonly onProgress?: OnProgress;
}

/** How far a verification is: which pass, and how many of how many. */
export type OnProgress = (pass: 'deeds' | 'books', done: number, total: number) => void;

/**
 * Recomputes an organisation's chain from its rows, with nothing of the database's own but the rows: first
 * the deeds, then what they booked, then what the books name that is not there.
 *
 * @throws Refusal `seal/check-running` where it is to be alone and is not
 */
export function verifyChain(
  ground: Pick<Ground, 'pool'>,
  orgId: string,
  looking: Looking = {},
): Promise<ChainReport> {
  return withChain(ground, orgId, (chain) => recomputeChain(chain, orgId, looking));
}

/** The same on a chain that is open already, as in a database into which a backup was just loaded. */
export async function recomputeChain(
  chain: Chain,
  orgId: string,
  { held = null, isAlone = false, onProgress = () => undefined }: Looking = {},
): Promise<ChainReport> {
  if (isAlone && !(await chain.isAlone())) conflict('seal/check-running');
  const size = await chain.size();
  const from = performance.now();
  const deeds = await walkDeeds(chain, orgId, held, (done) =>
    onProgress('deeds', done, size.seals),
  );
  const between = performance.now();
  const books = await walkBooks(chain, deeds, (done) => onProgress('books', done, size.seals));
  const to = performance.now();
  const found = [
    ...(await nameFaults(chain, deeds)),
    ...(books.fault ? [books.fault] : []),
    ...(await orphanFaults(chain)),
    ...headFault(held, deeds),
  ].sort((one, other) => placeOf(one) - placeOf(other));
  return {
    ...size,
    head: deeds.head,
    fault: found[0] ?? null,
    found,
    faults: deeds.blamed.size + books.faults,
    heldAt: deeds.heldAt,
    deedsPerSecond: perSecond(size.seals, between - from),
    booksPerSecond: perSecond(size.seals, to - between),
  };
}

/** The chain in its order; orphans after it, and last what a head kept outside says of all of it. */
function placeOf({ kind, seq }: ChainFault): number {
  if (kind.startsWith('head-')) return Infinity;
  return seq ?? Number.MAX_SAFE_INTEGER;
}

function perSecond(many: number, milliseconds: number): number {
  return Math.round((many / Math.max(milliseconds, 1)) * 1000);
}

/** What the deeds booked: the first that does not fit, where the deed itself does, and how many there are. */
async function walkBooks(
  chain: Chain,
  { last, blamed }: Walked,
  onDone: (done: number) => void,
): Promise<{ fault: ChainFault | null; faults: number }> {
  let fault: ChainFault | null = null;
  let faults = 0;
  let coming = last > 0 ? chain.booked(0, stretch) : Promise.resolve([]);
  for (let after = 0; after < last; after += stretch) {
    const booked = await coming;
    const next = after + stretch;
    coming = next < last ? chain.booked(next, next + stretch) : Promise.resolve([]);
    coming.catch(() => undefined);
    const bad = booked.filter((one) => !blamed.has(one.seq) && bodyDigest(one.text) !== one.body);
    faults += bad.length;
    if (!fault && bad[0]) {
      const { seq, deedId } = bad[0];
      fault = { ...faultAt('books-changed', seq, deedId), ...(await chain.bookedBy(deedId)) };
    }
    onDone(Math.min(next, last));
  }
  return { fault, faults };
}

async function orphanFaults(chain: Chain): Promise<ChainFault[]> {
  const { entry, line } = await chain.orphans();
  const found: ChainFault[] = [];
  if (entry) {
    found.push({ ...faultAt('entry-orphaned', null, entry.missing), entries: [entry.entry] });
  }
  if (line) found.push({ ...faultAt('line-orphaned', null, null), entries: [line.entry] });
  return found;
}

/** A head that is not where it was is told whatever else is wrong: a changed row must not hide a tail cut off. */
function headFault(held: HeldHead | null, { heldAt, last }: Walked): ChainFault[] {
  if (held === null || heldAt !== null) return [];
  if (held.seq === undefined) return [faultAt('head-unknown', null, null)];
  return [faultAt(held.seq > last ? 'head-cut' : 'head-differs', held.seq, null)];
}
