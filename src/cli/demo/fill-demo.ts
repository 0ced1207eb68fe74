import type { App } from '#app.ts';
import { addDays } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { analyseTables, markDemo } from '#base/db/mark-demo.ts';
import { installationOrg } from '#base/ground.ts';
import { perform } from '#base/perform.ts';
import { refuse } from '#base/refusal.ts';
import { reverseEntry } from '#ledger/entries/reverse-entry.ts';
import { foldTotals } from '#ledger/statements/fold-totals.ts';
import { closeMonths } from './close-months.ts';
import { demoBooks } from './demo-books.view.ts';
import type { DemoBooks } from './demo-books.view.ts';
import { beginDemo, demoVersion, finishDemo } from './demo-record.ts';
import { readDemoState } from './demo-state.view.ts';
import type { DemoSource } from './demo-state.view.ts';
import { foundDemo } from './found-demo.ts';
import type { DemoPeople } from './found-demo.ts';
import { groundAt } from './ground-at.ts';
import { keepBeside } from './keep-beside.ts';
import { keepWebhook } from './keep-webhook.ts';
import { keepMembers } from './keep-members.ts';
import { keepCash } from './keep-cash.ts';
import { keepSavings } from './keep-savings.ts';
import { keepBudget } from './keep-budget.ts';
import { endMemberships, joinMembers } from './move-members.ts';
import { batchOf, postTales } from './post-tales.ts';
import type { Move } from './roll.ts';
import { setLimits } from './set-limits.ts';
import { beginStory } from './tell-story.ts';
import type { Story } from './tell-story.ts';
import type { Desk, TaleVoucher } from './tale.ts';

/** From what a demonstration is made. */
export interface DemoWish {
  readonly seed: string;
  /** The day on which it is looked at first: the books are kept up to the day before. */
  readonly today: Day;
  readonly onStep?: ((text: string) => void) | undefined;
}

/** The seed of the demonstration that everybody sees. */
export const usualSeed = 'wonokromo';

/**
 * Fills an empty installation with a cooperative that has kept its books for two years: founded, opened
 * by its sheets, told month by month, closed. The installation's own row says demo before anything else.
 * One that broke off half-way is told to its end.
 *
 * @throws Refusal `demo/not-empty` where somebody has begun to work already
 */
export async function fillDemo(app: App, wish: DemoWish): Promise<void> {
  const { onStep = () => undefined } = wish;
  const { isEmpty, isDemo, begun } = await readDemoState(app);
  if (!isDemo && !isEmpty) refuse('demo/not-empty');
  await markDemo(app.database);
  const operator = { kind: 'operator', orgId: installationOrg } as const;
  const source = begun ?? { seed: wish.seed, today: wish.today, version: demoVersion };
  await perform(app, operator, beginDemo, source, 'demo');

  const story = beginStory(source.seed, source.today);
  onStep('Koperasi peragaan: mendirikan Koppas Wonokromo dan mengimpor lembarnya');
  const people = await foundDemo(app, story);
  const books = await demoBooks(app, people.orgId);
  const { months } = story.calendar;
  for (const [i, month] of months.entries()) {
    onStep(`Koperasi peragaan: buku bulan ${i + 1} dari ${months.length}`);
    await tellMonth({ app, people, books, story, source }, month);
    if (i < 2) await analyseTables(app.database);
  }
  await keepBeside(app, people, books, addDays(source.today, -1));
  await keepWebhook(app, people, addDays(source.today, -1));
  await keepBudget(app, people, addDays(source.today, -1));
  const days = { opening: story.calendar.opening, last: addDays(source.today, -1) };
  await keepSavings(app, people, books, days);
  await keepMembers(app, people, books, addDays(source.today, -1));
  await keepCash(app, people, books, addDays(source.today, -1));
  await setLimits(app, people, books, addDays(source.today, -1));
  await foldTotals.run(app, people.orgId);
  await analyseTables(app.database);
  await perform(app, operator, finishDemo, source, 'demo');
}

interface Telling {
  readonly app: App;
  readonly people: DemoPeople;
  readonly books: DemoBooks;
  readonly story: Story;
  readonly source: DemoSource;
}

/** The desks in the order of posting: what the treasurer brings in, the tellers may pay out. */
const desks: readonly Desk[] = ['treasurer', 'manager', 'teller', 'branch-teller'];

async function tellMonth(telling: Telling, month: Day): Promise<void> {
  const { app, people, books, story, source } = telling;
  const tales = story.tell(month);
  const until = tales.at(-1)!.day;
  const moves = story.takeMoves();
  await letIn(telling, moves, until);
  for (const [i, desk] of desks.entries()) {
    const own = tales.filter((tale) => tale.desk === desk);
    if (own.length === 0) continue;
    const act = postTales(batchOf(books, own));
    const input = { seed: source.seed, today: source.today, desk, until };
    const ground = groundAt(app, until, `16:${10 + i}:00`);
    const answer = await perform(ground, people.seats[desk], act, input, `demo:${desk}:${until}`);
    await reverseMistaken(telling, own, answer.mistaken);
  }
  await letGo(telling, moves, until);
  await closeMonths(app, people.seats.treasurer, story.calendar, month);
}

/** Whoever joins stands in the register before the first voucher names him. */
async function letIn(
  { app, people, books, source }: Telling,
  moves: readonly Move[],
  until: Day,
): Promise<void> {
  const joined = moves.flatMap((move) => (move.kind === 'join' ? move.member.number : []));
  if (joined.length === 0) return;
  const input = { seed: source.seed, today: source.today, until };
  const ground = groundAt(app, until, '16:05:00');
  const act = joinMembers(moves);
  const { memberIds } = await perform(
    ground,
    people.seats.treasurer,
    act,
    input,
    `demo:join:${until}`,
  );
  for (const [i, number] of joined.entries()) books.members.set(number, memberIds[i]!);
}

async function letGo(
  { app, people, books, source }: Telling,
  moves: readonly Move[],
  until: Day,
): Promise<void> {
  const leavers = moves.flatMap((move) =>
    move.kind === 'leave' ? { memberId: books.members.get(move.number)!, on: move.on } : [],
  );
  if (leavers.length === 0) return;
  const input = { seed: source.seed, today: source.today, until };
  const ground = groundAt(app, until, '16:20:00');
  await perform(
    ground,
    people.seats.treasurer,
    endMemberships(leavers),
    input,
    `demo:leave:${until}`,
  );
}

async function reverseMistaken(
  { app, people }: Telling,
  tales: readonly TaleVoucher[],
  entryIds: readonly string[],
): Promise<void> {
  const mistakes = tales.flatMap((tale) => tale.reversed ?? []);
  for (const [i, { on, reason }] of mistakes.entries()) {
    const entryId = entryIds[i]!;
    const ground = groundAt(app, on, '09:05:00');
    await perform(
      ground,
      people.seats.treasurer,
      reverseEntry,
      { entryId, reason },
      `demo:reverse:${entryId}`,
    );
  }
}
