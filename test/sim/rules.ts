import type { Day } from '#base/day.ts';
import { endOf, monthOf, resultAccounts, retained } from './model.ts';
import type { Model, ModelEntry } from './model.ts';
import type { Line, Request, Seat, Wish } from './request.ts';

/** What the model says to a request: every reason to refuse it, or what it does to the books. */
export interface Verdict {
  readonly reasons: ReadonlySet<string>;
  /** It is not done but waits for a second person. */
  readonly waits?: true;
  apply(model: Model): void;
}

/** Who may do what, as the permission table has it for these seats. */
const mayNot: Readonly<Record<Wish['kind'], readonly Seat[]>> = {
  post: ['chair'],
  reverse: ['teller', 'second', 'chair'],
  close: ['teller', 'second', 'chair'],
  reopen: ['manager', 'teller', 'second'],
  'close-year': ['manager', 'teller', 'second', 'chair'],
  'undo-year': ['manager', 'teller', 'second'],
  import: ['teller', 'second', 'chair'],
  'undo-import': ['teller', 'second', 'chair'],
  approve: ['teller', 'second'],
  refuse: ['teller', 'second'],
  withdraw: [],
};

/** Judges a request by the model alone. */
export function judge(model: Model, request: Request): Verdict {
  const { wish, seat } = request;
  if (mayNot[wish.kind].includes(seat)) return verdict({ 'act/not-allowed': true });
  switch (wish.kind) {
    case 'post':
      return judgePost(model, request, wish);
    case 'reverse':
      return judgeReversal(model, request, wish);
    case 'close':
    case 'reopen':
      return judgeMonth(model, wish);
    case 'close-year':
      return judgeYear(model, request, wish.year);
    case 'undo-year':
      return judgeUndo(model, request, wish);
    case 'import':
      return judgeImport(model, request, wish);
    case 'undo-import':
      return judgeUndoImport(model, request, wish.of);
    case 'approve':
    case 'refuse':
    case 'withdraw':
      return judgeDecision(model, request, wish);
  }
}

function verdict(
  said: Readonly<Record<string, boolean>>,
  apply: (model: Model) => void = () => undefined,
): Verdict {
  const reasons = Object.entries(said).flatMap(([code, holds]) => (holds ? [code] : []));
  return { reasons: new Set(reasons), apply };
}

const week = 7 * 86_400_000;

function judgePost(model: Model, request: Request, wish: Wish & { kind: 'post' }): Verdict {
  const { tellerLimit } = model;
  const debits = wish.lines.reduce((sum, { amount }) => sum + Math.max(0, amount), 0);
  const isTeller = request.seat === 'teller' || request.seat === 'second';
  const judged = judgeBooking(model, request, wish);
  if (!isTeller || tellerLimit === null || debits <= tellerLimit) return judged;
  return {
    ...judged,
    waits: true,
    apply: (books) => {
      const expiresAt = books.now + week;
      books.pending.set(request.key, { request, expiresAt, status: 'waiting' });
    },
  };
}

/** A second person decides on what waits; what is approved is booked as if it were asked now. */
function judgeDecision(
  model: Model,
  { seat }: Request,
  { kind, of }: Wish & { kind: 'approve' | 'refuse' | 'withdraw' },
): Verdict {
  const pending = model.pending.get(of)!;
  const { request, status, expiresAt } = pending;
  const isLate = status === 'expired' || (status === 'waiting' && expiresAt <= model.now);
  const asked = request.wish as Wish & { kind: 'post' };
  const booked = kind === 'approve' ? judgeBooking(model, request, asked) : verdict({});
  const reasons = {
    'approval/absent': kind === 'withdraw' && seat !== request.seat,
    'approval/expired': isLate,
    'approval/decided': status !== 'waiting' && status !== 'expired',
    ...Object.fromEntries([...booked.reasons].map((code) => [code, true])),
  };
  const after = { approve: 'approved', refuse: 'refused', withdraw: 'withdrawn' } as const;
  return verdict(reasons, (books) => {
    booked.apply(books);
    books.pending.set(of, { ...pending, status: after[kind] });
  });
}

function judgeBooking(model: Model, request: Request, wish: Wish & { kind: 'post' }): Verdict {
  const day = wish.day ?? model.today;
  const isTeller = request.seat === 'teller' || request.seat === 'second';
  return verdict(
    {
      'entry/future': day > model.today,
      'entry/back-dated': day < model.today && isTeller,
      'entry/unbalanced': wish.lines.reduce((sum, line) => sum + line.amount, 0) !== 0,
      'period/closed': model.isClosed(monthOf(day)),
      'sub-account/below-floor': model.fallsBelow(wish.lines, day),
    },
    (books) => books.entries.push(entryOf(request, { day, lines: wish.lines })),
  );
}

function judgeReversal(model: Model, request: Request, wish: Wish & { kind: 'reverse' }): Verdict {
  const of = model.entries.find((entry) => entry.key === wish.of);
  if (!of) return verdict({ 'entry/absent': true });
  const day = wish.day ?? model.today;
  const lines = mirror(of.lines);
  return verdict(
    {
      'entry/is-reversal': of.reverses !== null,
      'entry/closing': of.isClosing,
      'entry/already-reversed': model.isReversed(of.key),
      'entry/future': day > model.today,
      'entry/before-original': day < of.day,
      'period/closed': model.isClosed(monthOf(day)),
      // What members brought in by sheets may not fall below nought either.
      'sub-account/below-floor':
        model.fallsBelow(lines, day) ||
        (model.isReversed(of.key) && lines.some((line) => line.to === '2-1101')),
    },
    (books) => books.entries.push(entryOf(request, { day, lines, reverses: of.key })),
  );
}

function judgeMonth(model: Model, { kind, month }: Wish & { kind: 'close' | 'reopen' }): Verdict {
  const isClosed = model.isClosed(month);
  if (kind === 'reopen') {
    const year = Number(month.slice(0, 4));
    return verdict(
      {
        'period/year-closed': [...model.closedYears.keys()].some((closed) => closed >= year),
        'period/already-open': !isClosed,
      },
      (books) => books.months.set(month, 'open'),
    );
  }
  return verdict(
    {
      'period/not-over': endOf(month) > model.today,
      'period/already-closed': isClosed,
      'period/earlier-open': model.isEarlierOpen(month),
    },
    (books) => books.months.set(month, 'closed'),
  );
}

function judgeYear(model: Model, request: Request, year: number): Verdict {
  const earlier = new Set(
    model.entries.map((entry) => Number(entry.day.slice(0, 4))).filter((one) => one < year),
  );
  return verdict(
    {
      'year-end/not-over': `${year}-12-31` > model.today,
      'year-end/already-closed': model.closedYears.has(year),
      'year-end/later-closed': [...model.closedYears.keys()].some((closed) => closed > year),
      'year-end/empty': !model.entries.some((entry) => entry.day.startsWith(String(year))),
      'year-end/earlier-open': [...earlier].some((one) => restOf(model, one).length > 0),
    },
    (books) => {
      const rest = restOf(books, year);
      const result = rest.reduce((sum, line) => sum + line.amount, 0);
      const lines = rest.map((line) => ({ ...line, amount: -line.amount }));
      if (result !== 0) lines.push({ to: retained, amount: result, atBranch: false });
      const day = `${year}-12-31` as Day;
      const entry = lines.length === 0 ? null : entryOf(request, { day, lines, isClosing: true });
      if (entry) books.entries.push(entry);
      books.closedYears.set(year, entry);
      for (let m = 1; m <= 12; m += 1) books.months.set(monthName(year, m), 'closed');
    },
  );
}

/** What a year's result accounts still hold. */
function restOf(model: Model, year: number): Line[] {
  return [...model.sums(year)]
    .filter(([to, amount]) => resultAccounts.has(to) && amount !== 0)
    .map(([to, amount]) => ({ to, amount, atBranch: false }));
}

function judgeUndo(model: Model, request: Request, wish: Wish & { kind: 'undo-year' }): Verdict {
  const { year, reopen } = wish;
  return verdict(
    {
      'year-end/absent': !model.closedYears.has(year),
      'year-end/later-closed': [...model.closedYears.keys()].some((closed) => closed > year),
    },
    (books) => {
      const closing = books.closedYears.get(year);
      books.closedYears.delete(year);
      if (closing) {
        const undoing = { day: closing.day, lines: mirror(closing.lines), reverses: closing.key };
        books.entries.push(entryOf(request, { ...undoing, isClosing: true }));
      }
      const from = { none: 13, december: 12, year: 1 }[reopen];
      for (let m = from; m <= 12; m += 1) books.months.set(monthName(year, m), 'open');
    },
  );
}

function judgeImport(model: Model, request: Request, wish: Wish & { kind: 'import' }): Verdict {
  const { day, members, amount, opens } = wish;
  const standing = model.imports.filter((one) => !one.undone);
  const isOpened = standing.some((one) => one.opens);
  const before = model.entries.filter(
    (entry) => entry.day <= day && entry.reverses === null && !model.isReversed(entry.key),
  );
  const known = standing.flatMap((one) => one.members);
  return verdict(
    {
      'entry/future': day > model.today,
      'import/already-opened': opens && isOpened,
      'import/needs-trial-balance': !opens && !isOpened,
      'import/books-before': opens && before.length > 0,
      'import/member-known': members.some((number) => known.includes(number)),
      'period/closed': opens && model.isClosed(monthOf(day)),
    },
    (books) => {
      const at = books.entries.length;
      books.imports.push({ key: request.key, day, opens, members, at, undone: false });
      if (!opens) return;
      const saved = members.map(() => ({ to: '2-1101', amount: -amount, atBranch: false }));
      const cash = { to: '1-1101', amount: amount * members.length, atBranch: false };
      books.entries.push(entryOf(request, { day, lines: [cash, ...saved] }));
    },
  );
}

function judgeUndoImport(model: Model, request: Request, of: string): Verdict {
  const found = model.imports.find((one) => one.key === of);
  if (!found) return verdict({ 'import/absent': true });
  const own = model.entries.find((entry) => entry.key === of);
  const stands = own !== undefined && !model.isReversed(own.key);
  const later = model.entries.slice(found.at + 1).filter(
    // Every sub-account of the simulation hangs on an account that the opening touched or did not.
    (entry) =>
      entry.reverses === null &&
      !model.isReversed(entry.key) &&
      entry.lines.some((line) => touches(model, line.to)),
  );
  return verdict(
    {
      'import/undone': found.undone,
      'import/built-on': own !== undefined && later.length > 0,
      'period/closed': stands && model.isClosed(monthOf(found.day)),
    },
    (books) => {
      books.imports.find((one) => one.key === of)!.undone = true;
      if (!stands) return;
      const lines = mirror(own.lines);
      books.entries.push(entryOf(request, { day: own.day, lines, reverses: own.key }));
    },
  );
}

/** Whether a line lies on an account that the opening touches: cash, or voluntary savings by a sub-account. */
function touches(model: Model, to: string): boolean {
  return to === '1-1101' || to === '2-1101' || model.guarded.get(to) === -1;
}

function mirror(lines: readonly Line[]): Line[] {
  return lines.map((line) => ({ ...line, amount: -line.amount }));
}

function monthName(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}

function entryOf(
  { key, seat }: Request,
  rest: Pick<ModelEntry, 'day' | 'lines'> & Partial<ModelEntry>,
): ModelEntry {
  return { key, seat, isClosing: false, reverses: null, ...rest };
}
