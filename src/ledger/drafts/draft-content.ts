import { z } from 'zod';
import { readDay } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { idInput, textInput } from '#base/input.ts';
import { readMoney, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { Refusal } from '#base/refusal.ts';

const cell = (most: number) => textInput(most).default('');

/** One line as it stands in its cells. */
const draftLine = z.object({
  account: cell(300),
  owner: cell(300),
  memo: cell(200),
  debit: cell(40),
  credit: cell(40),
  unitId: idInput.optional(),
  officeId: idInput.optional(),
});

/** An entry as its cells hold it: texts as typed, of which any may be missing, half done or wrong. */
export const draftContent = z.object({
  day: cell(40),
  kind: z.enum(['cash-in', 'cash-out', 'memorial']).optional(),
  memo: cell(500),
  document: cell(80),
  unitId: idInput.optional(),
  officeId: idInput.optional(),
  lines: z.array(draftLine).max(500).default([]),
});

export type DraftContent = z.output<typeof draftContent>;

/** Whether nothing is typed: unit, office and day alone are where a form begins. */
export function isBlankDraft({ memo, document, lines }: DraftContent): boolean {
  return [memo, document, ...lines.flatMap(cellsOf)].every((text) => text === '');
}

function cellsOf(line: DraftContent['lines'][number]): string[] {
  const { account, owner, memo, debit, credit } = line;
  return [account, owner, memo, debit, credit];
}

/** The day that was typed, if it can be read. */
export function dayOf({ day }: DraftContent, today: Day): Day | null {
  return readable(() => (day === '' ? null : readDay(day, today)));
}

/** What the debits come to; an amount that cannot be read counts as nought. */
export function debitsOf({ lines }: DraftContent): Money {
  return sum(lines.map(({ debit }) => amountIn(debit)));
}

/** What the debits exceed the credits by, as far as they can be read. */
export function differenceOf({ lines }: DraftContent): Money {
  return sum(lines.flatMap(({ debit, credit }) => [amountIn(debit), -amountIn(credit) as Money]));
}

function amountIn(text: string): Money {
  return text === '' ? zero : (readable(() => readMoney(text)) ?? zero);
}

function readable<T>(reader: () => T): T | null {
  try {
    return reader();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return null;
  }
}
