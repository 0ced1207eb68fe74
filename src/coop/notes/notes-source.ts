import type { Day } from '#base/day.ts';
import type { Money } from '#base/money.ts';
import type { Title } from '#base/words.ts';
import type { AssetClass } from '#ledger/assets/asset.ts';
import type { AnyReportRow, ReportColumn } from '#ledger/statements/define-report.ts';
import type { StatementRow } from '#ledger/statements/lay-statement.ts';
import type { ReportedAccount } from '#ledger/statements/reported-chart.view.ts';
import type { NotesFacts } from './notes-reads.view.ts';
import type { RowNote } from './row-notes.ts';

/** Everything that the notes of a year are made of. */
export interface NotesSource {
  readonly year: number;
  readonly on: Day;
  readonly before: Day;
  readonly facts: NotesFacts;
  readonly sheet: NotedStatement;
  readonly income: NotedStatement;
  readonly accounts: readonly ReportedAccount[];
  readonly cash: readonly Money[];
  readonly equity: {
    readonly columns: readonly ReportColumn[];
    readonly rows: readonly AnyReportRow[];
  };
  readonly assets: {
    readonly columns: readonly ReportColumn[];
    readonly rows: readonly AnyReportRow[];
  };
  readonly classes: readonly AssetClass[];
  readonly remarks: readonly Title[];
}

/** A statement of the year and of the one before, and what its rows are made of. */
export interface NotedStatement {
  readonly rows: readonly StatementRow[];
  readonly notes: readonly RowNote[];
  /** This year's and the one beside; a column before the books has no figures. */
  readonly columns: readonly ReportColumn[];
}
