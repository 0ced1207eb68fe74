import type { AnyAct } from '#base/act.ts';
import { addAccount } from './accounts/add-account.ts';
import { changeAccount } from './accounts/change-account.ts';
import { closeAccount } from './accounts/close-account.ts';
import { reopenAccount } from './accounts/reopen-account.ts';
import { bankActs } from './bank/bank-acts.ts';
import { addAssetClass } from './assets/add-asset-class.ts';
import { buyAsset } from './assets/buy-asset.ts';
import { changeAsset } from './assets/change-asset.ts';
import { changeAssetClass } from './assets/change-asset-class.ts';
import { depreciateAssets } from './assets/depreciate-assets.ts';
import { disposeAsset } from './assets/dispose-asset.ts';
import { enterAsset } from './assets/enter-asset.ts';
import { estimateAsset } from './assets/estimate-asset.ts';
import { impairAsset } from './assets/impair-asset.ts';
import { strikeAsset } from './assets/strike-asset.ts';
import { takeUpAsset } from './assets/take-up-asset.ts';
import { transferAsset } from './assets/transfer-asset.ts';
import { discardDraft, restoreDraft } from './drafts/discard-draft.ts';
import { saveDraft } from './drafts/save-draft.ts';
import { adoptBudget } from './budget/adopt-budget.ts';
import { copyActuals } from './budget/copy-actuals.ts';
import { dropBudget } from './budget/drop-budget.ts';
import { openBudget } from './budget/open-budget.ts';
import { reviseBudget } from './budget/revise-budget.ts';
import { setLines } from './budget/set-lines.ts';
import { spreadLines } from './budget/spread-lines.ts';
import { undoEdit } from './budget/undo-edit.ts';
import { postEntryAct } from './entries/post-entry-act.ts';
import { reverseEntry } from './entries/reverse-entry.ts';
import { closeSample } from './audit-samples/close-sample.ts';
import { drawSample } from './audit-samples/draw-sample.ts';
import { noteFinding } from './audit-samples/note-finding.ts';
import { setPrefix } from './entries/set-prefix.ts';
import { addTemplate, changeTemplate, endTemplate } from './entry-templates/keep-template.ts';
import { openBooks } from './open-books.ts';
import { adoptLayout, restoreStandardLayout } from './layouts/adopt-layout.ts';
import { draftLayout, dropLayoutDraft } from './layouts/draft-layout.ts';
import { closePeriod } from './periods/close-period.ts';
import { closeYear } from './periods/close-year.ts';
import { reopenPeriod } from './periods/reopen-period.ts';
import { undoYearEnd } from './periods/undo-year-end.ts';
import { endRecurring, pauseRecurring, resumeRecurring } from './recurring/pause-recurring.ts';
import { changeRecurring, setUpRecurring } from './recurring/set-up-recurring.ts';
import { holdDue, postDue, skipDue } from './recurring/settle-due.ts';
import { changeRunOff } from './run-off/change-run-off.ts';
import { endRunOff } from './run-off/end-run-off.ts';
import { holdPart, postPart } from './run-off/settle-part.ts';
import { setUpRunOff } from './run-off/set-up-run-off.ts';
import { settleRunOff } from './run-off/settle-run-off.ts';
import { closeOfficeAct, closeUnitAct } from './places/close-place.ts';

/** Every act of the ledger, for registers and walks; those on the posting map are made by the roof. */
export const ledgerActs: readonly AnyAct[] = [
  openBooks,
  postEntryAct,
  reverseEntry,
  saveDraft,
  discardDraft,
  restoreDraft,
  addTemplate,
  changeTemplate,
  endTemplate,
  addAccount,
  changeAccount,
  closeAccount,
  reopenAccount,
  setPrefix,
  closePeriod,
  reopenPeriod,
  closeYear,
  undoYearEnd,
  setUpRecurring,
  changeRecurring,
  pauseRecurring,
  resumeRecurring,
  endRecurring,
  postDue,
  holdDue,
  skipDue,
  setUpRunOff,
  changeRunOff,
  endRunOff,
  settleRunOff,
  postPart,
  holdPart,
  ...bankActs,
  openBudget,
  setLines,
  spreadLines,
  copyActuals,
  undoEdit,
  adoptBudget,
  reviseBudget,
  dropBudget,
  addAssetClass,
  changeAssetClass,
  buyAsset,
  takeUpAsset,
  enterAsset,
  changeAsset,
  estimateAsset,
  depreciateAssets,
  impairAsset,
  transferAsset,
  disposeAsset,
  strikeAsset,
  drawSample,
  noteFinding,
  closeSample,
  draftLayout,
  dropLayoutDraft,
  adoptLayout,
  restoreStandardLayout,
  closeOfficeAct,
  closeUnitAct,
];
