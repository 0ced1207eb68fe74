import { newId } from '#base/id.ts';
import type { World } from '../world.ts';
import { budgetSamples } from './budget-samples.ts';
import type { Things } from './things.ts';

/** One fitting input per act on the books. */
export function bookSamples(world: World, things: Things): Record<string, unknown> {
  const { accountId, entryId } = things;
  const lines = [
    { accountId: world.account('1-1101'), debit: '1000.00' },
    { accountId, credit: '1000.00' },
  ];
  const account = { code: '5-9999', name: 'Beban uji', sakClass: 'operating-expense' };
  return {
    'books.open': { template: 'mixed' },
    'entry.post': { memo: 'Uji', lines },
    'entry.reverse': { entryId, reason: 'salah ketik' },
    ...recurringSamples(entryId, lines),
    'audit-sample.draw': {
      ...{ name: 'Uji', about: 'entries', method: 'random', size: 1 },
      ...{ from: '2020-01-01', to: '2020-12-31' },
    },
    'audit-sample.note': { sampleId: entryId, place: 1, state: 'seen' },
    'audit-sample.close': { sampleId: entryId, conclusion: 'Wajar' },
    ...dailySamples(world, things),
    'account.add': account,
    'account.change': { accountId, ...account },
    'account.close': { accountId },
    'account.reopen': { accountId },
    'voucher-prefix.set': { kind: 'memorial', prefix: 'XX' },
    'period.close': { month: '2020-01-01' },
    'period.reopen': { month: '2020-01-01', reason: 'coba saja' },
    ...layoutSamples(),
    ...assetSamples(world, things),
    ...budgetSamples(things),
    ...bankSamples(world, things),
    'year-end.close': { year: 2020 },
    'year-end.undo': { year: 2020, reason: 'coba saja' },
    'posting-map.set': { purpose: 'ledger.cash', accountId },
    'posting-map.unset': { purpose: 'ledger.cash' },
  };
}

function layoutSamples(): Record<string, unknown> {
  const statement = 'income-statement';
  const title = { id: 'Uji', en: 'Test' };
  const layout = { title, rows: [{ code: 'uji', kind: 'heading', title }] };
  const fromOn = '2199-01-01';
  return {
    'layout.draft': { statement, revision: 0, layout },
    'layout.drop-draft': { statement },
    'layout.adopt': { statement, revision: 1, fromOn },
    'layout.restore-standard': { statement, fromOn },
    'notes.write': { year: 2020, section: 'umum', text: title },
    'notes.copy': { year: 2020 },
    'notes.fix': { year: 2020 },
  };
}

function recurringSamples(recurringId: string, lines: unknown): Record<string, unknown> {
  const voucher = { memo: 'Uji', lines };
  const plan = { name: 'Uji', every: 'month', fromOn: '2199-01-01', voucher };
  const due = { recurringId, dueOn: '2020-01-01' };
  return {
    'recurring.set-up': plan,
    'recurring.change': { recurringId, ...plan },
    'recurring.pause': { recurringId },
    'recurring.resume': { recurringId },
    'recurring.end': { recurringId },
    'recurring.post': due,
    'recurring.hold': due,
    'recurring.skip': { ...due, reason: 'coba saja' },
  };
}

function dailySamples(world: World, { accountId, entryId }: Things): Record<string, unknown> {
  const [draft, template, runOff] = [
    { draftId: entryId },
    { templateId: entryId },
    { runOffId: entryId },
  ];
  const asked = { accountId, as: 'asked' };
  const content = {
    lines: [
      { ...asked, side: 'debit' },
      { ...asked, side: 'credit' },
    ],
  };
  const span = { method: 'month', fromOn: '2199-01-01', months: 3 };
  const accounts = { balanceAccountId: world.account('1-1601'), resultAccountId: accountId };
  const spread = { name: 'Uji', kind: 'prepaid-expense', total: '1000.00', ...accounts, ...span };
  const part = { ...runOff, dueOn: '2020-01-31' };
  return {
    'entry-draft.save': { draftId: newId(), content: { memo: 'Uji' } },
    'entry-draft.discard': draft,
    'entry-draft.restore': draft,
    'entry-template.add': { name: 'Uji', content },
    'entry-template.change': { ...template, name: 'Uji', content },
    'entry-template.end': template,
    'run-off.set-up': spread,
    'run-off.change': { ...runOff, name: 'Uji', resultAccountId: accountId, ...span },
    'run-off.end': { ...runOff, how: 'kept' },
    'run-off.settle': { ...runOff, amount: '1.00', cashAccountId: accountId },
    'run-off.post': part,
    'run-off.hold': { ...part, refusal: { code: 'period/closed', facts: {} } },
  };
}

function assetSamples(world: World, { accountId, entryId }: Things): Record<string, unknown> {
  const terms = { name: 'Uji', taxGroup: '1', method: 'straight-line', lifeMonths: 48 };
  const asset = { classId: entryId, name: 'Timbangan', acquiredOn: '2026-01-05' };
  const [assetId, reason, day] = [entryId, 'coba saja', '2026-02-05'];
  const place = { unitId: world.generalUnitId, officeId: world.headOfficeId };
  return {
    'asset-class.add': { code: 'UJI', ...terms, costAccountId: accountId },
    'asset-class.change': { classId: entryId, fromMonth: '2026-01', ...terms },
    'asset.buy': { ...asset, cost: '1000.00', paidFromId: accountId },
    'asset.take-up': { ...asset, entryId, lineNo: 1 },
    'asset.enter': { ...asset, cost: '1000.00', on: '2026-01-31', monthsLeft: 12 },
    'asset.change': { assetId, name: 'Timbangan' },
    'asset.estimate': { assetId, fromMonth: '2026-02', monthsLeft: 12, residual: '0.00' },
    'asset.depreciate': { month: '2026-01' },
    'asset.impair': { assetId, day, amount: '10.00', reason },
    'asset.transfer': { assetId, day, ...place },
    'asset.dispose': { assetId, day, how: 'lost', reason },
    'asset.strike': { assetId, reason },
  };
}

function bankSamples(world: World, { accountId, entryId }: Things): Record<string, unknown> {
  const bank = { bankAccountId: entryId };
  const rule = { accountId, memo: 'Uji' };
  const place = { bank: 'BRI', number: '003401000123305' };
  return {
    'bank-account.add': {
      accountId: world.account('1-1111'),
      ...place,
      openedOn: '2020-01-01',
      opening: '0.00',
    },
    'bank-account.change': { ...bank, ...place },
    'bank-statement.import': { ...bank, file: { name: 'a.csv', bytes: new Uint8Array([97]) } },
    'bank-statement.undo': { statementId: entryId },
    'bank-match.make': { ...bank, bankLineIds: [], books: [] },
    'bank-match.take-certain': bank,
    'bank-match.undo': { matchId: entryId },
    'bank-line.post': { ...bank, ...rule, bankLineId: entryId },
    'bank-rule.set': { ...bank, ...rule, words: 'BIAYA ADM', direction: 'out' },
    'bank-rule.remove': { ...bank, ruleId: entryId },
    'bank-rule.apply': bank,
    'bank-reconciliation.close': { ...bank, day: '2020-01-31', balance: '0.00' },
    'bank-reconciliation.reopen': { reconciliationId: entryId, reason: 'coba saja' },
  };
}
