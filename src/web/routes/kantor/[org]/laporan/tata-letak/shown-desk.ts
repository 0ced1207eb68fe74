import { Refusal } from '#base/refusal.ts';
import type { Language } from '#base/words.ts';
import { isRole } from '#ledger/layouts/edit-layout.ts';
import type { LayoutDesk } from '#ledger/layouts/layout-desk.view.ts';
import { layoutOf } from '#ledger/statements/layout.ts';
import type { LayoutRow } from '#ledger/statements/layout.ts';
import { inWords } from '#web/form.ts';

/** Where a statement is laid out, as its page shows it; `opened` is the code of the row being changed. */
export function shownDesk(desk: LayoutDesk, opened: string, language: Language) {
  const { draft, versions, unplaced, isStandard, statement } = desk;
  const ends = layoutOf('mixed', statement);
  const rows = draft?.body.rows ?? [];
  const shown = rows.map((row, i) => ({
    code: row.code,
    kind: row.kind,
    title: titleOf(row, language),
    level: row.kind === 'sum' ? row.level : 'indent' in row ? (row.indent ?? 0) : 0,
    stays: isRole(row, ends),
    isFirst: i === 0,
    isLast: i === rows.length - 1,
    count: draft?.counts[row.code] ?? 0,
  }));
  const at = rows.findIndex(({ code }) => code === opened);
  const above = rows.slice(0, Math.max(at, 0));
  const own = rows[at];
  return {
    statement,
    isStandard,
    versions,
    unplaced: unplaced.map(({ code, name }) => ({ code, name })),
    draft: draft && {
      revision: draft.revision,
      title: draft.body.title,
      rows: shown,
      faults: draft.faults.map(({ code, facts, row }) => ({
        row,
        message: inWords(new Refusal('rule', code, facts), language).message,
      })),
    },
    opened: own && own.kind !== 'blank' ? openedRow(own, above, language) : null,
  };
}

function openedRow(
  row: Exclude<LayoutRow, { kind: 'blank' }>,
  above: readonly LayoutRow[],
  language: Language,
) {
  const terms = row.kind === 'sum' ? row.of : [];
  const way = (code: string) =>
    terms.includes(code) ? '+' : terms.includes(`-${code}`) ? '-' : '';
  return {
    code: row.code,
    kind: row.kind,
    title: row.title,
    name: row.title[language],
    accounts: row.kind === 'accounts' ? row.accounts.join('\n') : '',
    sign: 'sign' in row ? row.sign : 'debit',
    indent: 'indent' in row ? String(row.indent ?? (row.kind === 'heading' ? 0 : 1)) : '1',
    zero: 'zero' in row && row.zero === true,
    level: row.kind === 'sum' ? String(row.level) : '1',
    terms:
      row.kind === 'sum'
        ? above
            .filter(({ kind }) => kind !== 'heading' && kind !== 'blank')
            .map((one) => ({ code: one.code, title: titleOf(one, language), way: way(one.code) }))
        : [],
  };
}

function titleOf(row: LayoutRow, language: Language): string {
  return row.kind === 'blank' ? '' : row.title[language];
}
