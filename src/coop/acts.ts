import type { AnyAct } from '#base/act.ts';
import { importSheets } from './import/import-sheets.ts';
import { undoImport } from './import/undo-import.ts';
import { correctMember } from './members/correct-member.ts';
import { exportPerson } from './members/export-person.ts';
import { revealNumber } from './members/reveal-number.ts';

/** Every act of the first pillar, for registers and walks. */
export const coopActs: readonly AnyAct[] = [
  importSheets,
  undoImport,
  revealNumber,
  correctMember,
  exportPerson,
];
