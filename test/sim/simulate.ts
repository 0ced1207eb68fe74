import { tasks } from '#app.ts';
import type { Place } from '../setup/own-database.ts';
import { canonical } from '#base/input.ts';
import { chanceFrom } from './chance.ts';
import type { Chance } from './chance.ts';
import { violationsOf } from './check.ts';
import { isPassing, send, waitingKey } from './client.ts';
import type { Answers } from './client.ts';
import { openCooperative } from './cooperative.ts';
import type { Cooperative } from './cooperative.ts';
import { deadlocked } from './deadlock.ts';
import { explained } from './explain.ts';
import { Model } from './model.ts';
import type { TellerLimit } from './model.ts';
import type { Outcome, Request } from './request.ts';
import { nextStep, todayAt } from './schedule.ts';
import type { Sent, Step } from './schedule.ts';

/** What came of one seed. */
export interface Run {
  readonly seed: number;
  /** What is off, in words; nothing is what is wanted. */
  readonly violations: readonly string[];
  /** What happened, step by step, for whoever looks into a violation. */
  readonly story: readonly string[];
  /** Requests by how they ended, faults by kind. */
  readonly outcomes: ReadonlyMap<string, number>;
  readonly faults: ReadonlyMap<string, number>;
  readonly days: number;
}

const start = new Date('2025-11-20T03:00:00Z');

/** Lets a cooperative live through a seed's schedule on a real database, and looks whether its books hold. */
export async function simulate(place: Place, seed: number, steps = 34): Promise<Run> {
  const chance = chanceFrom(seed);
  await using cooperative = await openCooperative(place, start);
  const tellerLimit = chance.onceIn(2) ? 300 : null;
  if (tellerLimit !== null) await cooperative.limitTellers(tellerLimit);
  const life = new Life(cooperative, chance, tellerLimit);
  for (let step = 0; step < steps && life.violations.length === 0; step += 1) {
    const next = nextStep({ ...life, step, done: [...life.done.keys()] });
    life.story.push(JSON.stringify(next));
    await life.live(next).catch((error: unknown) => {
      const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
      life.violations.push(`step ${step} broke: ${told}`);
    });
  }
  if (life.violations.length === 0) {
    // Twice, for a job may leave a deed of its own to the others.
    for (const twice of [false, false]) await life.live({ kind: 'jobs', twice });
    const done = new Set(life.done.keys());
    life.violations.push(...(await violationsOf(cooperative, life.model, done)));
  }
  const { violations, story, outcomes, faults } = life;
  const days = Math.round((cooperative.now().getTime() - start.getTime()) / 86_400_000);
  return { seed, violations, story, outcomes, faults, days };
}

/** A cooperative's life: what it did, and what the model says it should be by now. */
export class Life {
  readonly cooperative: Cooperative;
  readonly chance: Chance;
  model: Model;
  readonly answers: Answers = new Map();
  readonly done = new Map<string, Request>();
  readonly violations: string[] = [];
  readonly story: string[] = [];
  readonly outcomes = new Map<string, number>();
  readonly faults = new Map<string, number>();
  stale: readonly string[] = [];

  constructor(cooperative: Cooperative, chance: Chance, tellerLimit: TellerLimit = null) {
    this.cooperative = cooperative;
    this.chance = chance;
    const today = todayAt(cooperative.now());
    this.model = new Model(today, cooperative.guarded, tellerLimit);
    this.model.now = cooperative.now().getTime();
  }

  async live(step: Step): Promise<void> {
    if (step.kind === 'together') return this.together(step.sent);
    if (step.kind === 'jobs') return this.jobs(step.twice);
    if (step.kind === 'again') return this.again(step.key, step.otherInput);
    if (step.kind === 'deadlock') return this.deadlock(step.request);
    const { cooperative } = this;
    cooperative.setNow(new Date(cooperative.now().getTime() + step.hours * 3_600_000));
    this.model.today = todayAt(cooperative.now());
    this.model.now = cooperative.now().getTime();
    // Whoever left a form open still sees what was there then.
    this.stale = this.model.entries.map((entry) => entry.key);
  }

  async together(sent: readonly Sent[]): Promise<void> {
    const { cooperative, answers } = this;
    const ended = await Promise.all(
      sent.map(async ({ request, fault, twice }) => {
        count(this.faults, fault.kind);
        const one = send(cooperative, request, fault, answers);
        if (!twice) return { request, outcome: await one };
        count(this.faults, 'two tabs');
        const other = send(cooperative, request, { kind: 'none', at: 0 }, answers);
        const [outcome, second] = await Promise.all([one, other]);
        return { request, outcome: this.sameOf(request, outcome, second) };
      }),
    );
    await this.settle(ended);
  }

  /** Two tabs under one key hear one answer; where one was refused, the other may have come through. */
  sameOf(request: Request, one: Outcome, other: Outcome): Outcome {
    if (one.done && other.done && canonical(one.answer) !== canonical(other.answer))
      this.violations.push(`${request.key} was answered in two ways`);
    return one.done ? one : other;
  }

  async settle(ended: readonly { request: Request; outcome: Outcome }[]): Promise<void> {
    const approved: Request[] = [];
    for (const { request, outcome } of ended) {
      count(this.outcomes, outcome.done ? 'done' : outcome.code);
      if (!outcome.done) {
        const { pendingId } = outcome;
        if (pendingId) this.answers.set(waitingKey(request.key), { pendingId });
        continue;
      }
      this.answers.set(request.key, outcome.answer);
      this.done.set(request.key, request);
      const { wish } = request;
      if (wish.kind === 'approve') approved.push(this.model.pending.get(wish.of)!.request);
    }
    const after = explained(this.model, ended);
    if (after) this.model = after;
    else this.violations.push(`no order explains ${JSON.stringify(ended)}`);
    for (const request of approved) await this.hear(request);
  }

  /** Whoever asked for what has been approved hears so under the key they asked with. */
  async hear(request: Request): Promise<void> {
    const calm = { kind: 'none', at: 0 } as const;
    const outcome = await send(this.cooperative, request, calm, this.answers);
    if (!outcome.done)
      this.violations.push(`${request.key} was approved, and hears ${outcome.code}`);
    else this.answers.set(request.key, outcome.answer);
    this.done.set(request.key, request);
  }

  /** A done request sent once more answers the same; under its key with another input it is refused. */
  async again(key: string, otherInput: boolean): Promise<void> {
    const { cooperative, answers } = this;
    const request = this.done.get(key)!;
    const asked = otherInput ? otherOf(request) : request;
    count(this.faults, otherInput ? 'key used again' : 'repeated');
    const outcome = await send(cooperative, asked, { kind: 'none', at: 0 }, answers);
    const wanted = otherInput ? 'act/key-reused' : canonical(answers.get(key));
    const said = outcome.done ? canonical(outcome.answer) : outcome.code;
    if (said !== wanted) this.violations.push(`${key} again: ${said} instead of ${wanted}`);
  }

  async deadlock(request: Request): Promise<void> {
    count(this.faults, 'deadlock');
    const { cooperative, answers } = this;
    const outcome = await deadlocked(cooperative, request, answers);
    await this.settle([{ request, outcome }]);
  }

  async jobs(twice: boolean): Promise<void> {
    const { app, org } = this.cooperative;
    const own = tasks.filter((task) => task.scope === 'organisation');
    this.model.expireOverdue();
    for (const task of this.chance.shuffled(own)) {
      count(this.faults, twice ? 'job twice at once' : 'job');
      // The queue tries a job again whose connection broke, or that met itself in another process.
      const work = (): Promise<Date | void> =>
        task.run(app, org.id).catch((error: unknown) => (isPassing(error) ? work() : fail(error)));
      await Promise.all(Array.from({ length: twice ? 2 : 1 }, work));
    }
  }
}

/** The same request as somebody would send it who changed a figure and kept the key. */
function otherOf({ wish, ...rest }: Request): Request {
  if (wish.kind === 'post') {
    const lines = wish.lines.map((line) => ({ ...line, amount: line.amount * 2 }));
    return { ...rest, wish: { ...wish, lines } };
  }
  if (wish.kind === 'import')
    return { ...rest, wish: { ...wish, amount: wish.amount + 1, members: ['X'] } };
  if (wish.kind === 'reverse') return { ...rest, wish: { ...wish, day: '2025-01-02' as never } };
  if (wish.kind === 'close' || wish.kind === 'reopen')
    return { ...rest, wish: { ...wish, month: '2019-01' } };
  if (wish.kind === 'undo-import') return { ...rest, wish: { ...wish, reason: 'berubah pikiran' } };
  if (wish.kind === 'close-year' || wish.kind === 'undo-year')
    return { ...rest, wish: { ...wish, year: 2019 } };
  return { ...rest, wish: { ...wish, of: '00000000-0000-7000-8000-0000000000aa' } };
}

function fail(error: unknown): never {
  throw error;
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
