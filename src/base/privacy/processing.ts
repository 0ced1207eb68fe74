import type { KeepKind, TableName, TableRegister } from '../db/table-facts.ts';
import type { Title } from '../words.ts';
import type { ProvisionCode } from './law.ts';

/** One activity of the register of processing: UU 27/2022, art. 31, and what a reader of it wants to know. */
export interface Processing {
  readonly code: string;
  readonly title: Title;
  readonly purpose: Title;
  readonly basis: readonly ProvisionCode[];
  /** Whose data it is. */
  readonly people: Title;
  /** Which data, in words. */
  readonly data: Title;
  /** Who gets it, inside and outside. */
  readonly receivers: Title;
  readonly safeguards: Title;
  /** Where it stands; how long it is kept follows from the register of tables. */
  readonly tables: readonly TableName[];
}

/** One row of the register as it is shown. */
export interface ProcessingRow extends Omit<Processing, 'tables'> {
  readonly tables: readonly Title[];
  readonly keep: readonly KeepKind[];
}

/** Joins what an activity says with what the register of tables knows of where its data stands. */
export function processingRows(
  activities: readonly Processing[],
  register: TableRegister,
): ProcessingRow[] {
  return activities.map(({ tables, ...activity }) => {
    const facts = tables.map((table) => register.get(table)!);
    return {
      ...activity,
      tables: facts.map(({ title }) => title),
      keep: [...new Set(facts.map(({ keep }) => keep))],
    };
  });
}

/** Tables with something personal that no activity names: a register with a gap is none. */
export function unnamedTables(
  activities: readonly Processing[],
  register: TableRegister,
): string[] {
  const named = new Set<string>(activities.flatMap(({ tables }) => tables));
  return [...register]
    .filter(([table, { personal }]) => personal.length > 0 && !named.has(table))
    .map(([table]) => table);
}
