import type { AnyAct } from '#base/act.ts';
import { cashActs } from './cash/cash-acts.ts';
import { fixNotes } from './notes/fix-notes.ts';
import { copyNotes, writeNote } from './notes/write-note.ts';
import { chooseMapping } from './import/choose-mapping.ts';
import { discardSheets } from './import/discard-sheets.ts';
import { importSheets } from './import/import-sheets.ts';
import { undoImport } from './import/undo-import.ts';
import { uploadSheets } from './import/upload-sheets.ts';
import { correctMember } from './members/correct-member.ts';
import { exportPerson } from './members/export-person.ts';
import { revealNumber } from './members/reveal-number.ts';
import { addSavingsProduct } from './savings/add-product.ts';
import { attachSavingsProduct, detachSavingsProduct } from './savings/attach-product.ts';
import {
  changeSavingsProduct,
  changeSavingsTerms,
  closeSavingsProduct,
  reopenSavingsProduct,
} from './savings/change-product.ts';
import { endSavingsLicence, recordSavingsLicence } from './savings/record-licence.ts';
import { saveView } from './save-view.ts';

/** Every act of the first pillar, for registers and walks. */
export const coopActs: readonly AnyAct[] = [
  uploadSheets,
  chooseMapping,
  discardSheets,
  importSheets,
  undoImport,
  revealNumber,
  correctMember,
  exportPerson,
  saveView,
  writeNote,
  copyNotes,
  fixNotes,
  addSavingsProduct,
  changeSavingsProduct,
  changeSavingsTerms,
  closeSavingsProduct,
  reopenSavingsProduct,
  attachSavingsProduct,
  detachSavingsProduct,
  recordSavingsLicence,
  endSavingsLicence,
  ...cashActs,
];
