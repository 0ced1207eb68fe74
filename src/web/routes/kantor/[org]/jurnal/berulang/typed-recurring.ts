import type { z } from 'zod';
import { readDay } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import type { InputFault } from '#base/input.ts';
import { decimal, readMoney } from '#base/money.ts';
import { Refusal } from '#base/refusal.ts';
import type { recurringInput } from '#ledger/recurring/recurring-input.ts';
import { textOf } from '#web/form.ts';

export type RecurringTyped = z.input<typeof recurringInput>;

/**
 * Reads the form of a recurring entry over the entry that it is made from: accounts stay, amounts are as
 * typed. All that cannot be read is refused at once, each at its field.
 *
 * @throws Refusal `act/input` with the faults
 */
export function readTypedRecurring(
  form: FormData,
  today: Day,
  voucher: RecurringTyped['voucher'],
): RecurringTyped {
  const faults: InputFault[] = [];
  const cell = <T>(field: string, reader: (text: string) => T): T | undefined => {
    const text = textOf(form, field).trim();
    if (text === '') return undefined;
    try {
      return reader(text);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      faults.push({ field, code: error.code, facts: error.facts });
      return undefined;
    }
  };
  const onDay = (field: string) => cell(field, (text) => readDay(text, today));
  const count = (field: string) => cell(field, Number);
  const amount = (field: string) => cell(field, (text) => decimal(readMoney(text))) ?? '0.00';
  const lines = voucher.lines.map((line, i) => ({
    ...line,
    debit: amount(`voucher.lines.${i}.debit`),
    credit: amount(`voucher.lines.${i}.credit`),
  }));
  const [untilOn, times, dayNo] = [onDay('untilOn'), count('times'), count('dayNo')];
  const typed = {
    name: textOf(form, 'name'),
    voucher: { ...voucher, memo: textOf(form, 'voucher.memo'), lines },
    every: textOf(form, 'every') as RecurringTyped['every'],
    fromOn: onDay('fromOn') ?? today,
    ...(dayNo === undefined ? {} : { dayNo }),
    ...(untilOn === undefined ? {} : { untilOn }),
    ...(times === undefined ? {} : { times }),
    asks: textOf(form, 'asks') !== '',
  };
  if (faults.length > 0) {
    throw new Refusal('rule', 'act/input', { field: faults[0]!.field, faults });
  }
  return typed;
}

/** Tells a fault of a line at the side on which its amount stands. */
export function atTheLine(error: unknown, form: FormData): unknown {
  if (!(error instanceof Refusal)) return error;
  const line = /^(?:voucher\.)?lines\.(\d+)$/.exec(String(error.facts['field'] ?? ''));
  if (!line) return error;
  const at = `voucher.lines.${line[1]}`;
  const side = textOf(form, `${at}.debit`).trim() === '' ? 'credit' : 'debit';
  const facts = { ...error.facts, field: `${at}.${side}` };
  return new Refusal(error.kind, error.code, facts);
}
