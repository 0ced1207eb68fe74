/**
 * Tables whose rows a backup leaves behind: who is signed in, codes that work for minutes, and counted
 * tries. Brought back they would open again what has been closed since.
 */
export const leftBehind: readonly string[] = ['session', 'one_time', 'rate_limit'];

/** A table as its rows are copied: out of the one database, into the other. */
export interface CarriedTable {
  readonly name: string;
  /** In their order, without those that the database makes by itself. */
  readonly columns: readonly string[];
}
