import type { Ground } from '../ground.ts';
import { conflict } from '../refusal.ts';
import { bodyDigest, firstHash, sealHash } from './chain-text.ts';
import type { Chain, ChainSize, SealedDeed } from './chain.view.ts';
import { withChain } from './chain.view.ts';
import { faultAt } from './chain-fault.ts';
import type { ChainFault, HeldHead } from './chain-fault.ts';
import { findMoved } from './find-moved.ts';

/** What a look at the whole chain came to. */
export interface ChainReport extends ChainSize {
  /** The newest seal; null before the first. */
  readonly head: { readonly seq: number; readonly hash: string } | null;
  /** The first fault by its number in the chain; null if the chain holds. */
  readonly fault: ChainFault | null;
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

const stretch = 10_000;

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
  const upTo = deeds.fault?.seq ?? Number.MAX_SAFE_INTEGER;
  const books = await walkBooks(chain, upTo, deeds.last, (done) =>
    onProgress('books', done, size.seals),
  );
  const to = performance.now();
  const named = books ?? (await nameMoved(chain, deeds));
  return {
    ...size,
    head: deeds.head,
    fault: named ?? (await orphanFault(chain)) ?? headFault(held, deeds),
    faults: deeds.faults + (books ? 1 : 0),
    heldAt: deeds.heldAt,
    deedsPerSecond: perSecond(size.seals, between - from),
    booksPerSecond: perSecond(size.seals, to - between),
  };
}

function perSecond(many: number, milliseconds: number): number {
  return Math.round((many / Math.max(milliseconds, 1)) * 1000);
}

/** What the first pass remembers. */
interface Walked {
  fault: ChainFault | null;
  faults: number;
  /** The seal at which the first fault shows, and the hash that stands before it. */
  at: { readonly seal: SealedDeed; readonly before: string } | null;
  heldAt: number | null;
  head: { seq: number; hash: string } | null;
  last: number;
}

/** The deeds: each seal recomputed from the one before it and the deed's row; the next stretch is on its way meanwhile. */
async function walkDeeds(
  chain: Chain,
  orgId: string,
  held: HeldHead | null,
  onDone: (done: number) => void,
): Promise<Walked> {
  const walked: Walked = { fault: null, faults: 0, at: null, heldAt: null, head: null, last: 0 };
  let before = firstHash(orgId);
  // What the hash before should have been, where the one that stands there does not fit.
  let meant: string | null = null;
  let done = 0;
  let coming = chain.sealed(0, stretch);
  for (;;) {
    const seals = await coming;
    const end = seals.at(-1);
    if (!end) return walked;
    coming = chain.sealed(end.seq, stretch);
    // Awaited in the next round; a failure of this one must not leave it unhandled.
    coming.catch(() => undefined);
    for (const seal of seals) {
      const isNext = seal.seq === walked.last + 1;
      const wanted = seal.text === null ? null : sealHash(before, seal.text, seal.body);
      const fits = isNext && wanted === seal.hash;
      if (!fits) {
        const mended = isNext && meant !== null && seal.text !== null;
        if (mended && sealHash(meant!, seal.text!, seal.body) === seal.hash) blameSeal(walked);
        else blame(walked, seal, before, isNext);
      }
      if (isHeld(seal, held)) walked.heldAt ??= seal.seq;
      meant = fits ? null : wanted;
      before = seal.hash;
      walked.last = seal.seq;
    }
    walked.head = { seq: end.seq, hash: end.hash };
    onDone((done += seals.length));
  }
}

/** The seal before this one had its hash changed: with the right one, this one fits. */
function blameSeal(walked: Walked): void {
  if (walked.faults === 1 && walked.fault?.kind === 'deed-changed') {
    walked.fault = { ...walked.fault, kind: 'seal-changed' };
    walked.at = null;
  }
}

function blame(walked: Walked, seal: SealedDeed, before: string, isNext: boolean): void {
  walked.faults += 1;
  if (walked.fault) return;
  const { seq, deedId } = seal;
  if (!isNext) walked.fault = faultAt('seals-missing', walked.last + 1, null);
  else if (seal.text === null) walked.fault = faultAt('deed-deleted', seq, deedId);
  else {
    walked.fault = faultAt('deed-changed', seq, deedId);
    walked.at = { seal, before };
  }
}

function isHeld(seal: SealedDeed, held: HeldHead | null): boolean {
  if (held === null || !seal.hash.startsWith(held.hash)) return false;
  return held.seq === undefined || held.seq === seal.seq;
}

/** What looks changed may have changed places with another. */
async function nameMoved(chain: Chain, { fault, at }: Walked): Promise<ChainFault | null> {
  if (!fault || !at) return fault;
  const kind = await findMoved(chain, at.seal, at.before);
  return kind ? { ...fault, kind } : fault;
}

/** What the deeds booked, before the first fault of the deeds themselves. */
async function walkBooks(
  chain: Chain,
  upTo: number,
  last: number,
  onDone: (done: number) => void,
): Promise<ChainFault | null> {
  const end = Math.min(upTo - 1, last);
  let coming = end > 0 ? chain.booked(0, stretch) : Promise.resolve([]);
  for (let after = 0; after < end; after += stretch) {
    const booked = await coming;
    const next = after + stretch;
    coming = next < end ? chain.booked(next, next + stretch) : Promise.resolve([]);
    coming.catch(() => undefined);
    const bad = booked.find((one) => one.seq <= end && bodyDigest(one.text) !== one.body);
    if (bad) {
      const named = await chain.bookedBy(bad.deedId);
      return { ...faultAt('books-changed', bad.seq, bad.deedId), ...named };
    }
    onDone(Math.min(next, end));
  }
  return null;
}

async function orphanFault(chain: Chain): Promise<ChainFault | null> {
  const { entry, line } = await chain.orphans();
  if (entry) return { ...faultAt('entry-orphaned', null, entry.missing), entries: [entry.entry] };
  return line && { ...faultAt('line-orphaned', null, null), entries: [line.entry] };
}

function headFault(held: HeldHead | null, { heldAt, last }: Walked): ChainFault | null {
  if (held === null || heldAt !== null) return null;
  if (held.seq === undefined) return faultAt('head-unknown', null, null);
  return faultAt(held.seq > last ? 'head-cut' : 'head-differs', held.seq, null);
}
