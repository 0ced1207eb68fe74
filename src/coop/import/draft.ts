import type { DraftChoices } from './draft-choices.ts';

/** How long uploaded files wait for a decision before they are forgotten. */
export const draftDays = 7;

/** An uploaded file as its draft names it. */
export interface DraftFile {
  readonly name: string;
  readonly size: number;
}

/** Files that wait for a decision; what they hold is sealed. */
export interface Draft {
  readonly id: string;
  readonly at: Date;
  readonly files: readonly DraftFile[];
  readonly choices: DraftChoices;
}
