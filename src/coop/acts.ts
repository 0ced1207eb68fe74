import type { AnyAct } from '#base/act.ts';
import { cashActs } from './cash/cash-acts.ts';
import { fixNotes } from './notes/fix-notes.ts';
import { copyNotes, writeNote } from './notes/write-note.ts';
import { chooseMapping } from './import/choose-mapping.ts';
import { discardSheets } from './import/discard-sheets.ts';
import { importSheets } from './import/import-sheets.ts';
import { undoImport } from './import/undo-import.ts';
import { uploadSheets } from './import/upload-sheets.ts';
import { addHeirs } from './members/add-heirs.ts';
import { addTie } from './members/add-tie.ts';
import { askToLeave } from './members/ask-to-leave.ts';
import { changeClass } from './members/change-class.ts';
import { correctMember } from './members/correct-member.ts';
import { endTie } from './members/end-tie.ts';
import { enrolMember } from './members/enrol-member.ts';
import { exportPerson } from './members/export-person.ts';
import { letGo } from './members/let-go.ts';
import { mergeMembers } from './members/merge-members.ts';
import { noteDeath } from './members/note-death.ts';
import { revealNumber } from './members/reveal-number.ts';
import { addSavingsProduct } from './savings/add-product.ts';
import { attachSavingsProduct, detachSavingsProduct } from './savings/attach-product.ts';
import {
  changeSavingsProduct,
  changeSavingsTerms,
  closeSavingsProduct,
  reopenSavingsProduct,
} from './savings/change-product.ts';
import { closeSavingsAccount } from './savings/close-account.ts';
import { depositSavings } from './savings/deposit-savings.ts';
import { openSavingsAccount } from './savings/open-account.ts';
import { setSavingsTerm } from './savings/set-term.ts';
import { transferSavings } from './savings/transfer-savings.ts';
import { withdrawSavings } from './savings/withdraw-savings.ts';
import { endSavingsLicence, recordSavingsLicence } from './savings/record-licence.ts';
import { setNumbering } from './members/set-numbering.ts';
import { stayMember } from './members/stay-member.ts';
import { turnDown } from './members/turn-down.ts';
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
  enrolMember,
  turnDown,
  askToLeave,
  stayMember,
  letGo,
  mergeMembers,
  noteDeath,
  addHeirs,
  changeClass,
  addTie,
  endTie,
  setNumbering,
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
  openSavingsAccount,
  setSavingsTerm,
  depositSavings,
  withdrawSavings,
  transferSavings,
  closeSavingsAccount,
];
