import { decimal, readMoney } from '#base/money.ts';
import { refuse, Refusal } from '#base/refusal.ts';
import { textOf } from '#web/form.ts';
import { cellName } from './cell-name.ts';

/** An amount as it was typed, as a decimal string; null where the field was left empty. */
export function moneyAt(form: FormData, field: string): string | null {
  const text = textOf(form, field).trim();
  if (text === '') return null;
  try {
    return decimal(readMoney(text));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refuse(error.code, { ...error.facts, field });
  }
}

/** How many cells are told at once. */
const mostFaults = 20;

/**
 * The rows of a grid as they were typed. Months before a revision have no field, and stay what they are.
 * @throws Refusal `act/input` with every cell that holds no amount, the first twenty of them
 */
export function typedRows(form: FormData) {
  const unit = textOf(form, 'unit');
  const unitId = unit === 'none' ? null : unit;
  const faults: { field: string; code: string; facts: Refusal['facts'] }[] = [];
  const monthOf = (field: string) => {
    try {
      return moneyAt(form, field);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      faults.push({ field, code: error.code, facts: error.facts });
      return null;
    }
  };
  const rows = form.getAll('akun').map((value) => {
    const accountId = String(value);
    const months = Array.from({ length: 12 }, (_, i) => monthOf(cellName(accountId, i)));
    return { accountId, unitId, months };
  });
  if (faults.length > 0) {
    refuse('act/input', { field: faults[0]!.field, faults: faults.slice(0, mostFaults) });
  }
  return rows;
}

/** Twelve weights parted by spaces or commas; undefined where none were typed. */
export function typedWeights(text: string): number[] | undefined {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '');
  if (parts.length === 0) return undefined;
  return parts.map((part) => (/^\d{1,6}$/.test(part) ? Number(part) : Number.NaN));
}

/** The count of changes that was before the eyes of whoever sent a form. */
export function seenIn(form: FormData): number {
  const text = textOf(form, 'seen');
  return /^\d{1,9}$/.test(text) ? Number(text) : -1;
}
