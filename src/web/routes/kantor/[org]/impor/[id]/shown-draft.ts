import { figures, negate, decimal, sum } from '#base/money.ts';
import type { Language } from '#base/words.ts';
import { fill } from '#base/words.ts';
import type { CheckedDraft } from '#coop/import/check-draft.ts';
import type { PlannedDraft } from '#coop/import/bring-in-draft.ts';
import type { ImportPlan } from '#coop/import/plan-import.ts';
import { faultMessage } from '#ledger/import/fault.ts';
import type { Fault } from '#ledger/import/fault.ts';
import { importWords } from '#ledger/import/import.words.ts';
import { inWords } from '#web/form.ts';

const faultsPerPage = 100;

/** One thing wrong, as a row of the page. */
export interface ShownFault {
  readonly sheet: string;
  readonly file: string;
  readonly cell: string;
  readonly row: number;
  readonly text: string;
  readonly message: string;
  readonly level: Fault['level'];
  readonly follows: readonly string[];
}

/** The faults of a check by cell, a page of them, what holds rows back first. */
export function shownFaults({ check }: CheckedDraft, language: Language, from: number) {
  const faults = check.faults.toSorted(
    (a, b) => Number(b.level === 'error') - Number(a.level === 'error'),
  );
  const errors = faults.filter((fault) => fault.level === 'error').length;
  const start = from >= faults.length ? 0 : from;
  const shown = faults.slice(start, start + faultsPerPage).map((fault): ShownFault => ({
    sheet: fault.sheet,
    file: fault.file,
    cell: fault.cell,
    row: Number(/\d+$/.exec(fault.cell)?.[0] ?? 0),
    text: fault.facts['text'] ?? '',
    message: faultMessage(fault, language),
    level: fault.level,
    follows: fault.follows.map((follow) =>
      [
        faultMessage(follow, language),
        fill(importWords[language]['sumdiff.explained'], follow.facts),
      ].join(' '),
    ),
  }));
  return { errors, warnings: faults.length - errors, from: start, shown, perPage: faultsPerPage };
}

/** Hints that are no faults, in words, at most twenty. */
export function shownHints({ check }: CheckedDraft, language: Language) {
  const words: Readonly<Record<string, string>> = importWords[language];
  return check.hints.slice(0, 20).map(({ code, cells, facts }) => ({
    cells: cells.join(', '),
    text: fill(words[`hint.${code}`] ?? code, facts),
  }));
}

/** Members' sums beside their control accounts, the difference explained by its cells. */
export function shownControls({ check }: CheckedDraft, language: Language) {
  return check.controls.map((control) => ({
    name: control.account?.name ?? control.key.replace(/^other:/, ''),
    code: control.account?.code ?? '',
    members: decimal(control.members),
    ledger: control.ledger === null ? null : decimal(control.ledger),
    difference: decimal(control.difference),
    explained: control.explained,
    explanation:
      control.explained && control.difference !== 0n
        ? fill(importWords[language]['sumdiff.explained'], {
            cells: control.suspects.map((one) => one.cell).join(', '),
            filled: figures(control.filled),
            left: figures(control.left),
          })
        : null,
  }));
}

/** What a way of importing would write, or why it cannot. */
export function shownPlan(planned: PlannedDraft, language: Language) {
  if ('refusal' in planned) return { refusal: inWords(planned.refusal, language), will: null };
  const { plan } = planned;
  return {
    refusal: null,
    will: {
      day: plan.day,
      taken: plan.taken.length,
      held: plan.held.length,
      known: plan.known.length,
      knownNumbers: plan.known.slice(0, 10).map((row) => row.number),
      clashes: plan.clashes.slice(0, 10).map(({ row, number }) => ({ row: row.row + 1, number })),
      amount: decimal(amountOf(plan)),
      opens: plan.opening !== null,
      made: plan.opening?.filter((match) => match.account === null).length ?? 0,
      isNothing: plan.opening === null && plan.taken.length === 0,
      undetailed: plan.controls
        .filter((control) => control.undetailed !== 0n)
        .map(({ name, undetailed }) => ({ name, amount: decimal(undetailed) })),
    },
  };
}

/** What is booked: the debit side of the opening entry, or what moves to members. */
function amountOf({ opening, controls }: ImportPlan) {
  if (opening === null) return sum(controls.map((control) => control.members));
  const debits = opening.map(({ row }) => row.balance).filter((balance) => balance > 0n);
  return sum(debits);
}

/** The two sides of the trial balance, for the eye. */
export function shownTrial({ check: { trial } }: CheckedDraft) {
  if (!trial) return null;
  const { file, sheet, debit, credit, day } = trial;
  const difference = debit > credit ? sum([debit, negate(credit)]) : sum([credit, negate(debit)]);
  return {
    file,
    sheet,
    day,
    rows: trial.rows.length,
    debit: decimal(debit),
    credit: decimal(credit),
    difference: decimal(difference),
  };
}
