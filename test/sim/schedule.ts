import { addDays, dayAt } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import type { Chance } from './chance.ts';
import type { Fault, FaultKind } from './faults.ts';
import { monthOf } from './model.ts';
import type { Model } from './model.ts';
import type { Line, Request, Seat, Wish } from './request.ts';

/** One thing that happens in a simulated cooperative. */
export type Step =
  /** Requests that are under way at the same time, in the order in which they leave. */
  | { readonly kind: 'together'; readonly sent: readonly Sent[] }
  /** The clock is turned, forward by hours to months or a little back. */
  | { readonly kind: 'turn'; readonly hours: number }
  /** Every job of the organisation, in some order; twice at once, now and then. */
  | { readonly kind: 'jobs'; readonly twice: boolean }
  /** An answered request comes once more: the browser was reopened, the post was reordered. */
  | { readonly kind: 'again'; readonly key: string; readonly otherInput: boolean }
  /** A rival holds what the request needs, and then wants what the request holds. */
  | { readonly kind: 'deadlock'; readonly request: Request };

/** A request and what goes wrong with it; `twice`: from two tabs at once, under one key. */
export interface Sent {
  readonly request: Request;
  readonly fault: Fault;
  readonly twice: boolean;
}

/** What the drawing of a step knows. */
export interface Situation {
  readonly chance: Chance;
  readonly model: Model;
  /** Keys of requests that were done. */
  readonly done: readonly string[];
  /** Keys that were entries' when some form was loaded: what a stale tab still shows. */
  readonly stale: readonly string[];
  readonly step: number;
}

/** Two in three requests fare well; a connection that dies costs most, so answers are lost more often. */
const faultWeights: Readonly<Record<FaultKind, number>> = {
  none: 20,
  lost: 4,
  serialized: 2,
  cut: 1,
  'cut-after-commit': 1,
  killed: 1,
  'killed-before-commit': 1,
};

const plain = ['1-1101', '1-1111', '4-1101', '4-1201', '5-2101', '5-2104'];

/** Draws what happens next. */
export function nextStep(situation: Situation): Step {
  const { chance, done, step } = situation;
  if (step === 0 && chance.onceIn(2))
    return { kind: 'together', sent: [sentOf(situation, opening(situation))] };
  const kind = chance.weighed({ together: 26, turn: 5, jobs: 4, again: 3, deadlock: 1 });
  switch (kind) {
    case 'turn':
      return { kind, hours: hoursOf(situation) };
    case 'jobs':
      return { kind, twice: chance.onceIn(3) };
    case 'again':
      if (done.length === 0) return { kind: 'jobs', twice: false };
      return { kind, key: chance.pick(done), otherInput: chance.onceIn(3) };
    case 'deadlock':
      return { kind, request: requestOf(situation, 'manager', transfer(situation)) };
    case 'together': {
      const many = chance.weighed({ one: 5, two: 3, three: 2 });
      const wishes = Array.from({ length: { one: 1, two: 2, three: 3 }[many] }, () =>
        wishOf(situation, many !== 'one'),
      );
      const sent = chance.shuffled(wishes).map((wish) => sentOf(situation, wish));
      return { kind, sent: wishes.every(movesBalances) ? sent : sent.map(atReadCommitted) };
    }
  }
}

/** Whether two of its kind meet at rows: locks of months hold only where each statement sees what is new. */
function movesBalances({ kind }: Wish): boolean {
  return kind === 'post' || kind === 'reverse';
}

function atReadCommitted(sent: Sent): Sent {
  const { fault } = sent;
  return fault.kind === 'serialized' ? { ...sent, fault: { ...fault, kind: 'lost' } } : sent;
}

/** Hours by which the clock is turned; back only while no year end stands that would lie in its future. */
function hoursOf({ chance, model }: Situation): number {
  const how = chance.weighed({ day: 4, days: 4, month: 3, half: 1, back: 1 });
  if (how === 'back' && model.closedYears.size === 0 && model.today > '2025-11-22') return -3;
  const days = {
    day: 1,
    days: 2 + chance.below(12),
    month: 28 + chance.below(12),
    half: 183,
    back: 0,
  };
  return days[how] * 24 + chance.below(9);
}

function sentOf(situation: Situation, wish: Wish): Sent {
  const { chance } = situation;
  const kind = chance.weighed(faultWeights);
  return {
    request: requestOf(situation, seatOf(chance, wish), wish),
    fault: { kind, at: chance.below(6) },
    twice: chance.onceIn(6),
  };
}

function requestOf({ chance, step }: Situation, seat: Seat, wish: Wish): Request {
  return { key: `${step}-${seat}-${wish.kind}-${chance.below(1_000_000)}`, seat, wish };
}

/** Mostly whoever may; now and then somebody who may not. */
function seatOf(chance: Chance, wish: Wish): Seat {
  const { kind } = wish;
  if (chance.onceIn(20)) return chance.pick(['teller', 'chair'] as const);
  if (kind === 'post' && wish.day === null)
    return chance.pick(['teller', 'second', 'manager', 'treasurer'] as const);
  if (kind === 'post' || kind === 'reverse' || kind === 'close')
    return chance.pick(['manager', 'treasurer'] as const);
  if (kind === 'withdraw') return chance.pick(['teller', 'second'] as const);
  if (kind === 'approve' || kind === 'refuse')
    return chance.pick(['chair', 'treasurer', 'manager'] as const);
  if (kind === 'reopen' || kind === 'undo-year')
    return chance.pick(['treasurer', 'chair'] as const);
  return 'treasurer';
}

function wishOf(situation: Situation, among: boolean): Wish {
  const { chance, model } = situation;
  const keys = model.entries.map((entry) => entry.key);
  const waiting = [...model.pending.keys()];
  const kind = chance.weighed({
    decide: waiting.length > 0 ? 5 : 0,
    deposit: 9,
    entry: 7,
    transfer: 4,
    reverse: keys.length > 0 ? 4 : 0,
    close: 3,
    reopen: 2,
    year: 2,
    undo: 1,
    // What an import finds is read before it writes; beside others it could find either.
    import: among ? 0 : 1,
    uninstall: among || model.imports.length === 0 ? 0 : 1,
  });
  const months = [...new Set(model.entries.map((entry) => monthOf(entry.day)))].toSorted();
  const month = chance.pick(months.length > 0 ? months : [monthOf(model.today)]);
  const year = Number(model.today.slice(0, 4)) - chance.below(2);
  switch (kind) {
    case 'deposit':
      return deposit(situation);
    case 'entry':
      return entry(situation);
    case 'transfer':
      return transfer(situation);
    case 'decide': {
      const how = chance.weighed({ approve: 6, refuse: 1, withdraw: 1 });
      return { kind: how, of: chance.onceIn(3) ? chance.pick(waiting) : waiting.at(-1)! };
    }
    case 'reverse': {
      const of = chance.pick(
        chance.onceIn(3) && situation.stale.length > 0 ? situation.stale : keys,
      );
      return { kind: 'reverse', of, day: chance.onceIn(4) ? dayOf(situation) : null };
    }
    case 'close':
      return {
        kind: 'close',
        month: chance.onceIn(2) ? (firstOpen(model, months) ?? month) : month,
      };
    case 'reopen':
      return { kind: 'reopen', month: months.findLast((one) => model.isClosed(one)) ?? month };
    case 'year':
      return { kind: 'close-year', year };
    case 'undo':
      return {
        kind: 'undo-year',
        year,
        reopen: chance.pick(['none', 'december', 'year'] as const),
      };
    case 'import':
      return { ...opening(situation), opens: chance.onceIn(2) };
    case 'uninstall':
      return { kind: 'undo-import', of: chance.pick(model.imports).key };
  }
}

function firstOpen(model: Model, months: readonly string[]): string | undefined {
  return months.find((month) => !model.isClosed(month));
}

/** Today, mostly; else a day of the last months, now and then one to come. */
function dayOf({ chance, model }: Situation): Day | null {
  const when = chance.weighed({ today: 12, past: 7, future: 1 });
  if (when === 'today') return null;
  return addDays(model.today, when === 'future' ? 1 + chance.below(9) : -1 - chance.below(70));
}

/** A member pays in or takes out, at the desk or at the branch. */
function deposit(situation: Situation): Wish {
  const { chance, model } = situation;
  const to = chance.pick([...model.guarded.keys()]);
  const grows = model.guarded.get(to)! * (chance.onceIn(3) ? -1 : 1);
  const amount = (1 + chance.below(300)) * grows;
  const lines: Line[] = [
    { to: chance.pick(['1-1101', '1-1111']), amount: -amount, atBranch: chance.onceIn(3) },
    { to, amount, atBranch: false },
  ];
  return { kind: 'post', day: dayOf(situation), lines };
}

/** Money moves between two members; both accounts are locked. */
function transfer(situation: Situation): Wish & { kind: 'post' } {
  const { chance, model } = situation;
  const [from, to] = chance.shuffled([...model.guarded.keys()].slice(0, 3));
  const amount = 1 + chance.below(120);
  const lines = [
    { to: from!, amount, atBranch: false },
    { to: to!, amount: -amount, atBranch: false },
  ];
  return { kind: 'post', day: null, lines };
}

/** An entry over plain accounts; one in twelve is off by a rupiah. */
function entry(situation: Situation): Wish {
  const { chance } = situation;
  const [a, b, c] = chance.shuffled(plain);
  const [first, second] = [1 + chance.below(500), 1 + chance.below(500)];
  const off = chance.onceIn(12) ? 1 : 0;
  const line = (to: string, amount: number): Line => ({ to, amount, atBranch: false });
  return {
    kind: 'post',
    day: dayOf(situation),
    lines: [line(a!, first), line(b!, second), line(c!, -first - second + off)],
  };
}

/** The sheets of a cooperative that comes with its members. */
function opening({ chance, model, step }: Situation): Wish & { kind: 'import' } {
  const members = Array.from({ length: 1 + chance.below(4) }, (_, i) =>
    chance.onceIn(6) ? 'S-0' : `S-${step}-${i}`,
  );
  const day = addDays(model.today, -chance.below(20));
  return {
    kind: 'import',
    day,
    members: [...new Set(members)],
    amount: 1 + chance.below(900),
    opens: true,
  };
}

/** The cooperative's civil day at an instant. */
export function todayAt(instant: Date): Day {
  return dayAt(instant, 'Asia/Jakarta');
}
