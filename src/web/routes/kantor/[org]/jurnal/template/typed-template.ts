import type { z } from 'zod';
import type { InputFault } from '#base/input.ts';
import { decimal, readMoney } from '#base/money.ts';
import { Refusal } from '#base/refusal.ts';
import type { templateInput } from '#ledger/entry-templates/keep-template.ts';
import type { AmountKind } from '#ledger/entry-templates/template-content.ts';
import { textOf } from '#web/form.ts';

type Typed = z.input<typeof templateInput>;

/** What a template's form begins with: an entry or a template, its accounts as they stay. */
export type BaseContent = Typed['content'];

/**
 * Reads the form of a template over what it is made from: accounts and sides stay, the rest is as typed. All
 * that cannot be read is refused at once, each at its field.
 *
 * @throws Refusal `act/input` with the faults
 */
export function readTypedTemplate(form: FormData, base: BaseContent): Typed {
  const faults: InputFault[] = [];
  const lines = base.lines.map((line, i) => {
    const field = (name: string) => `content.lines.${i}.${name}`;
    const as = textOf(form, field('as')) as AmountKind;
    const { amount: _amount, weight: _weight, ...kept } = line;
    if (as === 'share') return { ...kept, as, ...weightOf(textOf(form, field('weight'))) };
    if (as !== 'fixed') return { ...kept, as };
    const text = textOf(form, field('amount')).trim();
    try {
      return { ...kept, as, ...(text === '' ? {} : { amount: decimal(readMoney(text)) }) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      faults.push({ field: field('amount'), code: error.code, facts: error.facts });
      return { ...kept, as };
    }
  });
  if (faults.length > 0)
    throw new Refusal('rule', 'act/input', { field: faults[0]!.field, faults });
  const [memo, document] = [textOf(form, 'content.memo'), textOf(form, 'content.document')];
  return { name: textOf(form, 'name'), content: { ...base, memo, document, lines } };
}

function weightOf(text: string): { weight?: number } {
  const bare = text.trim();
  return bare === '' ? {} : { weight: /^\d{1,7}$/.test(bare) ? Number(bare) : Number.NaN };
}

/** Tells a fault of a line at the choice of its amount, where one looks for it. */
export function atTheLine(error: unknown): unknown {
  if (!(error instanceof Refusal)) return error;
  const line = /^content\.lines\.(\d+)$/.exec(String(error.facts['field'] ?? ''));
  if (!line) return error;
  const facts = { ...error.facts, field: `content.lines.${line[1]}.as` };
  return new Refusal(error.kind, error.code, facts);
}
