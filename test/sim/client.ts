import { setTimeout as wait } from 'node:timers/promises';
import { approvePending } from '#base/approval/approve-pending.ts';
import { refusePending } from '#base/approval/refuse-pending.ts';
import { withdrawPending } from '#base/approval/withdraw-pending.ts';
import { perform } from '#base/perform.ts';
import type { Ground } from '#base/ground.ts';
import { Refusal } from '#base/refusal.ts';
import type { AnyAct } from '#base/act.ts';
import { importSheets } from '#coop/import/import-sheets.ts';
import { undoImport } from '#coop/import/undo-import.ts';
import { postEntryAct } from '#ledger/entries/post-entry-act.ts';
import { reverseEntry } from '#ledger/entries/reverse-entry.ts';
import { closePeriod } from '#ledger/periods/close-period.ts';
import { closeYear } from '#ledger/periods/close-year.ts';
import { reopenPeriod } from '#ledger/periods/reopen-period.ts';
import { undoYearEnd } from '#ledger/periods/undo-year-end.ts';
import type { Cooperative } from './cooperative.ts';
import { faulty } from './faults.ts';
import type { Fault } from './faults.ts';
import type { Line, Outcome, Request, Wish } from './request.ts';

/** What a simulated client remembers: the ids that answers brought, by the key of the request. */
export type Answers = Map<string, Readonly<Record<string, unknown>>>;

const patience = 40;

/**
 * Sends a request as a person's browser does: again under its key until an answer arrives, whatever
 * happens on the way. The fault strikes the first try.
 *
 * @throws what the house threw that was neither a refusal nor the fault's own doing
 */
export async function send(
  cooperative: Cooperative,
  request: Request,
  fault: Fault,
  answers: Answers,
): Promise<Outcome> {
  for (let attempt = 1; ; attempt += 1) {
    const now = attempt === 1 ? fault : { kind: 'none' as const, at: 0 };
    const outcome = await attemptOnce(
      faulty(cooperative, now),
      cooperative,
      request,
      answers,
    ).catch((error: unknown) => {
      // A connection that was killed may be handed to the next request before the pool hears of it.
      if (!isBroken(error)) throw error;
      return null;
    });
    if (now.kind !== 'lost' && outcome && !isAgain(outcome)) return outcome;
    if (attempt === patience) throw new Error(`no answer to ${request.key} after ${attempt} tries`);
    await wait(attempt < 8 ? 3 : 25);
  }
}

/** The connection died: what a server shows as "kesalahan kami", and a browser sends again. */
function isBroken(error: unknown): boolean {
  const text =
    error instanceof Error ? `${error.message} ${(error as { code?: string }).code}` : '';
  return /cut|terminat|Connection|57P01|not queryable|ended in ROLLBACK|EPIPE|ECONNRESET/.test(
    text,
  );
}

/** What comes right by itself when a job is tried again. */
export function isPassing(error: unknown): boolean {
  if (error instanceof Refusal) return isAgain(refused(error));
  return isBroken(error);
}

function pendingOf(answers: Answers, key: string): unknown {
  return answers.get(waitingKey(key))?.['pendingId'] ?? key;
}

/** Where the answer stands that a request waits for a second person; its own key answers what came of it. */
export function waitingKey(key: string): string {
  return `${key} waits`;
}

function isAgain(outcome: Outcome): boolean {
  return !outcome.done && (outcome.code === 'act/busy' || outcome.code === 'act/key-in-flight');
}

async function attemptOnce(
  ground: Ground,
  cooperative: Cooperative,
  request: Request,
  answers: Answers,
): Promise<Outcome> {
  const { act, input } = await asked(cooperative, request.wish, answers);
  const actor = cooperative.people[request.seat];
  try {
    const answer = (await perform(ground, actor, act, input, request.key)) as Outcome['done'] &
      Record<string, unknown>;
    return { done: true, answer };
  } catch (error) {
    if (error instanceof Refusal) return refused(error);
    throw error;
  }
}

function refused({ code, facts }: Refusal): Outcome {
  const { pendingId } = facts;
  return { done: false, code, ...(typeof pendingId === 'string' ? { pendingId } : {}) };
}

/** The act that a wish asks for, and its input as the form sends it. */
async function asked(
  cooperative: Cooperative,
  wish: Wish,
  answers: Answers,
): Promise<{ readonly act: AnyAct; readonly input: unknown }> {
  const reason = 'simulasi';
  switch (wish.kind) {
    case 'post':
      return { act: postEntryAct, input: posted(cooperative, wish) };
    case 'reverse':
      return {
        act: reverseEntry,
        input: { entryId: await entryOf(cooperative, wish.of), reason, day: wish.day ?? undefined },
      };
    case 'close':
      return { act: closePeriod, input: { month: wish.month } };
    case 'reopen':
      return { act: reopenPeriod, input: { month: wish.month, reason } };
    case 'close-year':
      return { act: closeYear, input: { year: wish.year } };
    case 'undo-year':
      return { act: undoYearEnd, input: { year: wish.year, reopen: wish.reopen, reason } };
    case 'import':
      return { act: importSheets, input: imported(cooperative, wish) };
    case 'approve':
      return {
        act: approvePending,
        input: { pendingId: pendingOf(answers, wish.of) },
      };
    case 'refuse':
      return {
        act: refusePending,
        input: { pendingId: pendingOf(answers, wish.of), reason },
      };
    case 'withdraw':
      return {
        act: withdrawPending,
        input: { pendingId: pendingOf(answers, wish.of) },
      };
    case 'undo-import':
      return {
        act: undoImport,
        input: { importId: answers.get(wish.of)?.['importId'], reason: wish.reason ?? reason },
      };
  }
}

/** The entry that a request posted, as a list of entries would show it; an import's or a closing's too. */
async function entryOf(cooperative: Cooperative, key: string): Promise<string | undefined> {
  const rows = await cooperative.look<{ id: string }>(
    'select e.id from deed d join entry e on e.org_id = d.org_id and e.deed_id = d.id where d.org_id = $1 and d.key = $2',
    [cooperative.org.id, key],
  );
  return rows[0]?.id;
}

function posted(cooperative: Cooperative, wish: Wish & { kind: 'post' }): unknown {
  const lines = wish.lines.map((line: Line) => {
    const size = `${Math.abs(line.amount)}.00`;
    const to = cooperative.guarded.has(line.to)
      ? { subAccountId: line.to }
      : { accountId: cooperative.account(line.to) };
    const place = line.atBranch ? { officeId: cooperative.branchId } : {};
    return { ...to, ...place, ...(line.amount < 0 ? { credit: size } : { debit: size }) };
  });
  return { memo: 'Simulasi', lines, ...(wish.day ? { day: wish.day } : {}) };
}

function imported(cooperative: Cooperative, wish: Wish & { kind: 'import' }): unknown {
  const { members, amount, opens, day } = wish;
  const line = (code: string, name: string, balance: number, isDebit: boolean) => ({
    code,
    name,
    balance: `${balance}.00`,
    accountId: cooperative.account(code),
    sakClass: isDebit ? 'current-asset' : 'short-liability',
    normal: isDebit ? 'debit' : 'credit',
    legalClass: null,
    cashFlowClass: null,
  });
  const all = amount * members.length;
  const nobody = { nik: null, sex: null, bornOn: null, phone: null, stall: '', joinedOn: null };
  const noLoan = { ceiling: null, termMonths: null, instalmentsPaid: null };
  return {
    day,
    files: ['anggota.csv'],
    opening: opens
      ? [line('1-1101', 'Kas', all, true), line('2-1101', 'Simpanan sukarela', -all, false)]
      : null,
    controls: opens ? [{ code: '2-1101', purpose: 'member.savings', loan: false }] : [],
    members: members.map((number) => ({
      number,
      name: `Anggota ${number}`,
      ...nobody,
      extra: {},
      amounts: opens ? [`${amount}.00`] : [],
      ...noLoan,
    })),
    held: 0,
    known: 0,
  };
}
