import { cashWords } from './cash/cash.words.ts';
import { notesWords } from './notes/notes.words.ts';
import { sheetImportWords } from './import/sheet-import.words.ts';
import { savingsAccountWords } from './savings/account.words.ts';
import { savingsWords } from './savings/savings.words.ts';
import { memberRefusals } from './members/member.words.ts';

/** What a refusal of the first pillar may need to be said. */
export const coopRefusals = [
  sheetImportWords,
  memberRefusals,
  notesWords,
  savingsWords,
  savingsAccountWords,
  cashWords,
];
