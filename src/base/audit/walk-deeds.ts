import { firstHash, sealHash } from './chain-text.ts';
import type { Chain, SealedDeed } from './chain.view.ts';
import { faultAt } from './chain-fault.ts';
import type { ChainFault, FaultKind, HeldHead } from './chain-fault.ts';
import { findMoved } from './find-moved.ts';

/** How many seals, or deeds with their books, are asked for at once. */
export const stretch = 10_000;

/** Of a kind of fault only the first is told; so many are kept until it is known which kind they are. */
const keptOfAKind = 8;

/** A seal that does not fit, until it is known why. */
interface Mark {
  readonly fault: ChainFault;
  /** What looks changed, and the hash before it: it may have changed places with another. */
  readonly at: { readonly seal: SealedDeed; readonly before: string } | null;
}

/** What the pass over the deeds remembers. */
export interface Walked {
  readonly marks: Mark[];
  /** The numbers at which a seal does not fit. */
  readonly blamed: Set<number>;
  heldAt: number | null;
  head: { seq: number; hash: string } | null;
  last: number;
}

/** The deeds: each seal recomputed from the one before it and the deed's row; the next stretch is on its way meanwhile. */
export async function walkDeeds(
  chain: Chain,
  orgId: string,
  held: HeldHead | null,
  onDone: (done: number) => void,
): Promise<Walked> {
  const walked: Walked = { marks: [], blamed: new Set(), heldAt: null, head: null, last: 0 };
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
function blameSeal({ marks, last }: Walked): void {
  const mark = marks.at(-1);
  if (mark?.fault.seq !== last || mark.fault.kind !== 'deed-changed') return;
  marks[marks.length - 1] = { fault: { ...mark.fault, kind: 'seal-changed' }, at: null };
}

function blame(walked: Walked, seal: SealedDeed, before: string, isNext: boolean): void {
  const { seq, deedId } = seal;
  walked.blamed.add(seq);
  if (!isNext) mark(walked, faultAt('seals-missing', walked.last + 1, null));
  else if (seal.text === null) mark(walked, faultAt('deed-deleted', seq, deedId));
  else mark(walked, faultAt('deed-changed', seq, deedId), { seal, before });
}

function mark({ marks }: Walked, fault: ChainFault, at: Mark['at'] = null): void {
  const alike = marks.filter((one) => one.fault.kind === fault.kind).length;
  if (alike < keptOfAKind) marks.push({ fault, at });
}

function isHeld(seal: SealedDeed, held: HeldHead | null): boolean {
  if (held === null || !seal.hash.startsWith(held.hash)) return false;
  return held.seq === undefined || held.seq === seal.seq;
}

/** The first of each kind among what the pass over the deeds marked: what looks changed may have been moved. */
export async function nameFaults(chain: Chain, { marks }: Walked): Promise<ChainFault[]> {
  const found = new Map<FaultKind, ChainFault>();
  for (const { fault, at } of marks) {
    const kind = (at && (await findMoved(chain, at.seal, at.before))) ?? fault.kind;
    if (!found.has(kind)) found.set(kind, { ...fault, kind });
  }
  return [...found.values()];
}
