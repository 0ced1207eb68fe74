import type { Actor, Ground } from '../ground.ts';
import type { Title } from '../words.ts';

/** How a value is written: as it stands, or as a sum, a day, a month, or an act by its title. */
export type CardStyle = 'text' | 'money' | 'day' | 'month' | 'act';

/** One thing that a parked act would do. */
export interface CardFact {
  readonly label: Title;
  /** A text in both languages, or one for all; a decimal string or a day in its ISO form. */
  readonly value: string | Title;
  readonly as: CardStyle;
  /** A page of the office that shows it, behind `/kantor/<org>`. */
  readonly path?: string;
}

/** A cell: a text or a sum, or a text with smaller ones beneath it; null leaves it empty. */
export type CardCell = string | readonly string[] | null;

/** Rows of what it would do. */
export interface CardTable {
  readonly columns: readonly { readonly title: Title; readonly as: CardStyle }[];
  readonly rows: readonly (readonly CardCell[])[];
}

/** What a parked act would do, in words, for whoever says yes or no. */
export interface ApprovalCard {
  readonly facts: readonly CardFact[];
  readonly table?: CardTable;
}

/** Tells what an act would do with an input, as its schema reads it; the reader's own rights hold. */
export type DescribeAct = (ground: Ground, actor: Actor, input: unknown) => Promise<ApprovalCard>;

/** By the name of the act; every act that may take two persons has one. */
export type ApprovalCards = Readonly<Record<string, DescribeAct>>;
