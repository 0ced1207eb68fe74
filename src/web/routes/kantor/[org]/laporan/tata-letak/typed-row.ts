import { textOf } from '#web/form.ts';
import { refuse } from '#base/refusal.ts';
import type { LayoutBody, LayoutRow } from '#ledger/statements/layout.ts';

/** A row of a draft as it was typed: what its kind has; the rest stays as it was. */
export function typedRow(body: LayoutBody, form: FormData): LayoutRow {
  const code = textOf(form, 'row');
  const known = body.rows.find((row) => row.code === code);
  if (!known || known.kind === 'blank') return refuse('layout/row-absent', { row: code });
  const title = { id: textOf(form, 'title.id'), en: textOf(form, 'title.en') };
  const { zero: _zero, ...plain } =
    known.kind === 'heading' ? { ...known, zero: undefined } : known;
  const zero = form.has('zero') ? { zero: true as const } : {};
  const indent = Number(textOf(form, 'indent')) || 0;
  switch (plain.kind) {
    case 'heading':
      return { ...plain, title, indent };
    case 'accounts':
      return {
        ...plain,
        ...zero,
        title,
        indent,
        sign: sideOf(form),
        accounts: typedAccounts(form),
      };
    case 'sum':
      return {
        ...{ ...plain, ...zero, title, of: typedTerms(body, form) },
        level: textOf(form, 'level') === '0' ? 0 : 1,
      };
    default:
      return { ...plain, ...zero, title, indent };
  }
}

function sideOf(form: FormData): 'debit' | 'credit' {
  return textOf(form, 'sign') === 'credit' ? 'credit' : 'debit';
}

/** One pattern a line, or with commas; a bare code of the cooperative's own is meant as one. */
function typedAccounts(form: FormData): string[] {
  return textOf(form, 'accounts')
    .split(/[\n,;]+/)
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== '')
    .map((pattern) => (/^\S*\d\S*\.\.\S*\d\S*$/.test(pattern) ? coded(pattern) : pattern));
}

function coded(pattern: string): string {
  return pattern.startsWith('code:') ? pattern : `code:${pattern}`;
}

/** Rows above that were ticked, in their order. */
function typedTerms({ rows }: LayoutBody, form: FormData): string[] {
  return rows.flatMap(({ code }) => {
    const way = textOf(form, `term.${code}`);
    return way === '+' ? [code] : way === '-' ? [`-${code}`] : [];
  });
}
