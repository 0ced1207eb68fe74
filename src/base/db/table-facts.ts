import type { Keyring } from '../keys.ts';
import type { Title } from '../words.ts';
import type { DB } from './tables.generated.ts';

/** Every table of the schema, those of the migrations' own book-keeping too. */
export type TableName = keyof DB | 'kysely_migration' | 'kysely_migration_lock';

type ColumnOf<Table> = Table extends keyof DB ? keyof DB[Table] & string : never;

/**
 * For how long rows are kept, by kind; durations and the law behind them are data of the privacy concept.
 *
 * - `books`: journals and their vouchers, and what they rest on
 * - `membership`: the register of members
 * - `deeds`: who did what, sealed; kept for ever
 * - `setting`: how the organisation is set up, as long as it is
 * - `mandate`: who held which role
 * - `sign-in`: logins and their ways in
 * - `session`: devices that are signed in
 * - `one-time`: codes and challenges that work once
 * - `attempt`: counters of attempts
 * - `invitation`: roles offered to somebody
 * - `attachment`: documents that hang on a record; those that were detached go
 * - `draft`: uploaded files before the decision
 * - `entry-draft`: half-typed entries
 * - `pending`: acts that wait for a second person; the input goes when it is decided
 * - `mail`: mail that waits; forgotten once sent
 * - `delivery`: what webhooks sent, and what came of it
 * - `backup`: the list of backups
 * - `index`: what the search looks into; thrown away and made anew from the rows it was made of
 * - `notice`: what somebody was told of
 * - `technical`: derived or passing rows without anything personal
 */
export type KeepKind =
  | 'books'
  | 'membership'
  | 'deeds'
  | 'setting'
  | 'mandate'
  | 'sign-in'
  | 'session'
  | 'one-time'
  | 'attempt'
  | 'invitation'
  | 'attachment'
  | 'draft'
  | 'entry-draft'
  | 'pending'
  | 'mail'
  | 'delivery'
  | 'backup'
  | 'index'
  | 'notice'
  | 'technical';

/** What the practice copy puts in the place of a column's value. */
export type Mask =
  /** The same text (or nothing) in every row. */
  | { readonly to: 'same'; readonly value: string | null }
  /**
   * An expression over the row `t` of the original, worked out by the database. It may look into
   * `practice_<table>`, where the rows of a table with scrubbed columns stand as they go into the copy.
   */
  | { readonly to: 'expression'; readonly sql: string }
  /** The organisation's own words stay; names of its people and numbers of persons are taken out of them. */
  | { readonly to: 'scrubbed' }
  /** Names a deed of the practice copy instead. Columns called `deed_id` or `…_deed_id` do so by themselves. */
  | { readonly to: 'deed' }
  /** What the table's own `maskRow` makes. */
  | { readonly to: 'row' };

/** For whom a row is masked. */
export interface MaskTarget {
  readonly keys: Keyring;
  /** The practice organisation, under whose keys what is personal is sealed anew. */
  readonly orgId: string;
  /** The row's place among the rows of the copy, from 1, drawn anew for each copy; no two rows share one. */
  readonly place: number;
  /** A whole number drawn for this copy, the same for all of its rows. */
  readonly chance: number;
}

/** Values of a row by column, as the database hands them out. */
export type MaskedRow = Readonly<Record<string, unknown>>;

/** What the house has to know of one table, for the practice copy, personal data and retention. */
export interface TableFacts<Column extends string = string> {
  readonly title: Title;
  readonly keep: KeepKind;
  /** Columns that say something of a person, sealed or clear, or may do so in words somebody typed. */
  readonly personal: readonly Column[];
  /** Columns that hold names of persons, which texts that are `scrubbed` must not hold. */
  readonly names?: readonly Column[];
  /**
   * Sealed columns, each with the name under which its values are sealed; `{…}` stands for the row's own
   * column of that name. An archive says so, for whoever opens them with the organisation's keys.
   */
  readonly sealed?: Readonly<Partial<Record<Column, string>>>;
  /** Whether the practice copy takes the rows as they are, masks columns, or leaves the table empty. */
  readonly practice: 'copy' | 'mask' | 'skip';
  readonly masks?: Readonly<Partial<Record<Column, Mask>>>;
  /** Makes the columns whose mask is `row`, all of one row together. */
  readonly maskRow?: (row: MaskedRow, target: MaskTarget) => MaskedRow;
  /** The row's deed is looked for again (an import is undone by it), so the copy keeps the deeds apart. */
  readonly deedsApart?: true;
}

/** One room's part of the register; data. */
export type Tables = { readonly [Table in TableName]?: TableFacts<ColumnOf<Table>> };

/** The register of all tables, joined by the roof. */
export type TableRegister = ReadonlyMap<string, TableFacts>;

/** Joins the rooms' parts of the register. Throws on a table named twice. */
export function joinTables(rooms: readonly Tables[]): TableRegister {
  const all = new Map<string, TableFacts>();
  for (const [name, facts] of rooms.flatMap((room) => Object.entries(room))) {
    if (all.has(name)) throw new Error(`the table ${name} is named twice`);
    all.set(name, facts as TableFacts);
  }
  return all;
}
