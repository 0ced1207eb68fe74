import { refuse } from '#base/refusal.ts';
import type { LayoutBody, LayoutRow } from '../statements/layout.ts';
import { rolesOf } from '../statements/own-layout.ts';

/** What one edit does to a layout that is being worked on. */
export type LayoutEdit =
  | { readonly do: 'up' | 'down' | 'remove'; readonly row: string }
  | {
      readonly do: 'add';
      readonly after: string;
      readonly kind: 'heading' | 'accounts' | 'sum' | 'blank';
    }
  | { readonly do: 'change'; readonly row: LayoutRow }
  | { readonly do: 'title'; readonly title: LayoutBody['title'] };

type Ends = Parameters<typeof rolesOf>[0];

/**
 * A layout with one edit made. A row that is taken out is taken out of every sum as well; the rows that others
 * lean on (totals, the SHU) may be named and summed anew and moved, and not removed.
 *
 * @param ends of the statement: which rows are its totals
 * @throws Refusal `layout/row-absent`, `layout/role-kept`
 */
export function editLayout(body: LayoutBody, edit: LayoutEdit, ends: Ends): LayoutBody {
  switch (edit.do) {
    case 'title':
      return { ...body, title: edit.title };
    case 'change':
      return { ...body, rows: body.rows.with(placeOf(body, edit.row.code), edit.row) };
    case 'add':
      return {
        ...body,
        rows: body.rows.toSpliced(placeOf(body, edit.after) + 1, 0, fresh(body, edit.kind)),
      };
    case 'remove':
      return without(body, edit.row, ends);
    default:
      return moved(body, edit.row, edit.do === 'up' ? -1 : 1);
  }
}

/** Whether a row has to stay: a total that others lean on, or a reckoned SHU. */
export function isRole(row: LayoutRow, ends: Ends): boolean {
  return row.kind === 'computed' || rolesOf(ends).includes(row.code);
}

function placeOf({ rows }: LayoutBody, code: string): number {
  const at = rows.findIndex((row) => row.code === code);
  return at < 0 ? refuse('layout/row-absent', { row: code }) : at;
}

function moved(body: LayoutBody, code: string, by: -1 | 1): LayoutBody {
  const at = placeOf(body, code);
  const to = at + by;
  const [row, other] = [body.rows[at], body.rows[to]];
  if (!row || !other) return body;
  return { ...body, rows: body.rows.with(at, other).with(to, row) };
}

function without(body: LayoutBody, code: string, ends: Ends): LayoutBody {
  const row = body.rows[placeOf(body, code)]!;
  if (isRole(row, ends)) refuse('layout/role-kept', { row: code });
  const rows = body.rows
    .filter((one) => one.code !== code)
    .map((one) => {
      if (one.kind !== 'sum') return one;
      const of = one.of.filter((term) => term !== code && term !== `-${code}`);
      return of.length === 0 ? one : { ...one, of };
    });
  return { ...body, rows };
}

const freshTitle = { id: 'Pos baru', en: 'New row' };

/** A new row; what it takes or sums is typed afterwards, so it begins with what is surely there. */
function fresh({ rows }: LayoutBody, kind: Extract<LayoutEdit, { do: 'add' }>['kind']): LayoutRow {
  const code = freeCode(rows);
  if (kind === 'blank') return { code, kind };
  if (kind === 'heading') return { code, kind, title: freshTitle };
  if (kind === 'sum') return { code, kind, title: freshTitle, of: [rows[0]!.code], level: 1 };
  return { code, kind, title: freshTitle, accounts: ['code:?'], sign: 'debit' };
}

function freeCode(rows: readonly LayoutRow[]): string {
  const taken = new Set(rows.map(({ code }) => code));
  for (let n = 1; ; n += 1) if (!taken.has(`own-${n}`)) return `own-${n}`;
}
