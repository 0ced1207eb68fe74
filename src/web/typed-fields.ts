import { readDay } from '#base/day.ts';
import { decimal, readMoney } from '#base/money.ts';
import { orgFace } from '#base/org/org-face.view.ts';
import { Refusal } from '#base/refusal.ts';
import { textOf } from './form.ts';

/** What was typed into a form, read as the house reads it; a fault names its field. */
export interface TypedFields {
  text(field: string): string;
  /** A text that may be left out. */
  some(field: string): string | undefined;
  money(field: string): string | undefined;
  day(field: string): string | undefined;
  count(field: string): number | undefined;
}

/** Reads a form; days are read beside the cooperative's today. */
export async function typedFields(locals: App.Locals, form: FormData): Promise<TypedFields> {
  const { businessDay } = await orgFace(locals.app, locals.actor);
  const read = <T>(field: string, reader: (text: string) => T): T | undefined => {
    const text = textOf(form, field).trim();
    if (text === '') return undefined;
    try {
      return reader(text);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw new Refusal(error.kind, error.code, { ...error.facts, field });
    }
  };
  return {
    text: (field) => textOf(form, field),
    some: (field) => read(field, (text) => text),
    money: (field) => read(field, (text) => decimal(readMoney(text))),
    day: (field) => read(field, (text) => readDay(text, businessDay)),
    count: (field) => read(field, (text) => (/^\d{1,4}$/.test(text) ? Number(text) : Number.NaN)),
  };
}

/** The fields that stand, without those that were left out. */
export function given<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as never;
}
