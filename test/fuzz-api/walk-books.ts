import { newId } from '#base/id.ts';
import { twice } from './hand.ts';
import type { Hand } from './hand.ts';

/** The books: accounts, entries and all that posts them, months and years. */
export async function walkBooks(hand: Hand): Promise<void> {
  await walkAccounts(hand);
  await walkEntries(hand);
  await walkRecurring(hand);
  await walkRunOffs(hand);
  await walkAssets(hand);
  await walkBudgets(hand);
  await walkSamples(hand);
  await walkReports(hand);
  await walkLayouts(hand);
  await walkPeriods(hand);
}

async function walkAccounts({ ask, act, world }: Hand): Promise<void> {
  const { accountId } = await act('account.add');
  await act('account.change', { accountId });
  await act('account.close', { accountId });
  await act('account.reopen', { accountId });
  await ask('chart');
  await ask('account', { accountId: world.account('1-1101') });
  await act('posting-map.set', { accountId: world.account('1-1101') });
  await ask('postingMap');
  await act('posting-map.unset');
  await ask('voucherNumbering');
  await act('voucher-prefix.set');
}

async function walkEntries({ ask, act, things, world }: Hand): Promise<void> {
  const { entryId } = await act('entry.post');
  await ask('entryList', { text: 'Uji' });
  await ask('entryCard', { entryId });
  await act('entry.reverse', { entryId });
  const draftId = newId();
  await act('entry-draft.save', { draftId });
  await ask('entryDrafts');
  await ask('openDrafts', { month: '2026-11-01' });
  await ask('entryDraft', { draftId });
  await act('entry-draft.discard', { draftId });
  await act('entry-draft.restore', { draftId });
  const { templateId } = await act('entry-template.add');
  await ask('templateList');
  await ask('templateCard', { templateId });
  const changed = await act('entry-template.change', { templateId });
  await act('entry-template.end', { templateId: changed.templateId });
  const span = { from: '2026-01-01', to: '2026-11-30' };
  await ask('cashPosition', span);
  await ask('cashByMonth');
  await ask('cashBook', span);
  const subAccountId = await world.addSubAccount('2-1101', { ownerId: things.memberId });
  const accountId = world.account('2-1101');
  await world.post([
    ['1-1101', 7_000],
    [subAccountId, -7_000],
  ]);
  await ask('subAccountStatement', { accountId, subAccountId, ...span });
  await ask('memberSubAccounts', { memberId: things.memberId });
}

async function walkRecurring({ ask, act }: Hand): Promise<void> {
  const plan = await act('recurring.set-up', { fromOn: '2026-09-10', asks: true });
  const { recurringId } = plan;
  const [dueOn, second] = ['2026-09-10', '2026-10-10'];
  await ask('recurringList');
  await ask('recurringCard', { recurringId });
  await act('recurring.post', { recurringId, dueOn });
  await act('recurring.skip', { recurringId, dueOn: second });
  await act('recurring.pause', { recurringId });
  await act('recurring.resume', { recurringId });
  const changed = await act('recurring.change', { recurringId, fromOn: '2026-12-10' });
  await ask('upcomingPostings');
  await act('recurring.end', { recurringId: changed.recurringId });
}

async function walkRunOffs({ ask, act, world }: Hand): Promise<void> {
  const resultAccountId = world.account('5-2101');
  await world.post([
    ['1-1601', 9_000],
    ['1-1101', -9_000],
  ]);
  const { runOffId } = await act('run-off.set-up', { fromOn: '2026-09-01', resultAccountId });
  await act('run-off.post', { runOffId, dueOn: '2026-09-30' });
  await ask('runOffList');
  await ask('runOffCard', { runOffId });
  const changed = await act('run-off.change', { runOffId, fromOn: '2026-10-01', resultAccountId });
  const end = { how: 'kept', runOffId: changed.runOffId };
  await act('run-off.end', end);
  const accrued = await act('run-off.set-up', {
    ...{ kind: 'accrued-expense', balanceAccountId: world.account('2-1701'), resultAccountId },
    fromOn: '2026-09-01',
  });
  await act('run-off.post', { runOffId: accrued.runOffId, dueOn: '2026-09-30' });
  const cashAccountId = world.account('1-1101');
  await act('run-off.settle', { runOffId: accrued.runOffId, cashAccountId });
}

async function walkAssets({ ask, act, world }: Hand): Promise<void> {
  const costAccountId = world.account('1-3104');
  const { classId } = await act('asset-class.add', { costAccountId });
  await act('asset-class.change', { classId, fromMonth: '2026-01' });
  await ask('assetClassList');
  const paidFromId = world.account('1-1101');
  const { assetId } = await act('asset.buy', { classId, paidFromId, cost: '4800000.00' });
  await act('asset.change', { assetId });
  await ask('depreciationDue', { month: '2026-02' });
  await act('asset.depreciate', { month: '2026-10' });
  await act('asset.estimate', { assetId, fromMonth: '2026-11' });
  await act('asset.impair', { assetId, day: '2026-11-20' });
  await act('asset.transfer', { assetId, day: '2026-11-21', unitId: world.unit('shop') });
  await ask('assetList');
  await ask('assetCard', { assetId });
  await act('asset.dispose', { assetId, day: '2026-11-22' });
  const entryId = await world.post([
    ['1-3104', 600_000],
    ['1-1101', -600_000],
  ]);
  const taken = await act('asset.take-up', { classId, entryId, lineNo: 1 });
  await act('asset.strike', { assetId: taken.assetId });
  await act('asset.enter', { classId, cost: '600000.00', on: '2026-10-31' });
}

async function walkBudgets(hand: Hand): Promise<void> {
  const { ask, act } = hand;
  const { budgetId } = await act('budget.open', { year: 2027 });
  const seen = async () => (await ask('budgetCard', { budgetId })).edits ?? 0;
  await act('budget.set-lines', { budgetId, seen: await seen() });
  await act('budget.spread', { budgetId, seen: await seen() });
  await act('budget.undo', { budgetId, seen: await seen() });
  await act('budget.copy-actuals', { budgetId, seen: await seen() });
  await ask('budgetList');
  await ask('budgetSheet', { budgetId });
  await twice(hand, 'budget.adopt', {
    budgetId,
    seen: await seen(),
    decidedOn: '2026-11-20',
  });
  const revised = await act('budget.revise', { fromMonth: '2027-07' });
  const { edits = 0 } = await ask('budgetCard', { budgetId: revised.budgetId });
  await act('budget.drop', { budgetId: revised.budgetId, seen: edits });
}

async function walkSamples({ ask, act }: Hand): Promise<void> {
  const { sampleId } = await act('audit-sample.draw', { from: '2026-01-01', to: '2026-11-20' });
  await ask('auditSampleList');
  await ask('auditSampleCard', { sampleId });
  await ask('auditSampleAgain', { sampleId });
  await act('audit-sample.note', { sampleId });
  await act('audit-sample.close', { sampleId });
}

async function walkReports({ ask }: Hand): Promise<void> {
  for (const { code } of await ask('reportList')) {
    const name = `report-${code}`.replace(/-(\w)/g, (_, one: string) => one.toUpperCase());
    await ask(name);
  }
}

async function walkLayouts({ ask, act }: Hand): Promise<void> {
  const statement = 'income-statement';
  const { current: layout } = await ask('layoutDesk', { statement });
  await act('layout.draft', { revision: 0, layout });
  await act('layout.drop-draft');
  const { revision } = await act('layout.draft', { revision: 0, layout });
  await act('layout.adopt', { revision });
  await act('layout.restore-standard');
  await ask('notes', { year: '2026' });
  await act('notes.write', { year: 2025 });
  await act('notes.copy', { year: 2026 });
  await act('notes.fix', { year: 2025 });
}

async function walkPeriods({ ask, act, world }: Hand): Promise<void> {
  await ask('periods', { year: '2026' });
  await ask('openMatters');
  await world.post(
    [
      ['1-1101', 11_000],
      ['4-1101', -11_000],
    ],
    { day: '2025-12-05' },
  );
  await act('period.close', { month: '2025-12' });
  await act('period.reopen', { month: '2025-12' });
  await ask('yearEnd', { year: '2025' });
  await act('year-end.close', { year: 2025 });
  await act('year-end.undo', { year: 2025 });
}
