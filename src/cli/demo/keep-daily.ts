import { addMonths, monthStart } from '#base/day.ts';
import { perform } from '#base/perform.ts';
import { saveDraft } from '#ledger/drafts/save-draft.ts';
import { addTemplate } from '#ledger/entry-templates/keep-template.ts';
import { setUpRunOff } from '#ledger/run-off/set-up-run-off.ts';
import type { Desk } from './desk.ts';

/**
 * What a treasurer keeps for the days to come: the audit fee that grows month by month, a template for the
 * electricity of office and warehouse, and an entry half typed. None of it is in the books yet.
 */
export async function keepDaily({ ground, treasurer, account, last }: Desk): Promise<void> {
  const [expense, power] = [account('5-2199'), account('5-2104')];
  const fee = {
    ...({ name: 'Jasa audit tahun buku', kind: 'accrued-expense', method: 'month' } as const),
    ...{ total: '12000000.00', fromOn: addMonths(monthStart(last), 1), months: 12 },
    ...{ balanceAccountId: account('2-1701'), resultAccountId: expense },
  };
  await perform(ground, treasurer, setUpRunOff, fee, 'demo:audit');
  const share = { as: 'share' as const };
  const content = {
    memo: 'Listrik kantor dan gudang',
    lines: [
      { ...share, accountId: power, side: 'debit' as const, weight: 2, memo: 'Kantor' },
      { ...share, accountId: power, side: 'debit' as const, weight: 1, memo: 'Gudang' },
      { ...share, accountId: account('1-1101'), side: 'credit' as const, weight: 1 },
    ],
  };
  const template = { name: 'Listrik kantor dan gudang', content };
  await perform(ground, treasurer, addTemplate, template, 'demo:template');
  const draft = {
    memo: 'Alat tulis kantor, nota belum lengkap',
    lines: [
      { account: '5-2105 Beban alat tulis dan cetakan', debit: '185.000' },
      { account: '1-1101 Kas' },
    ],
  };
  // Always this one, so that a story told again says the same under the same key.
  const draftId = '01990000-0000-7000-8000-000000000001';
  await perform(ground, treasurer, saveDraft, { draftId, content: draft }, 'demo:draft');
}
