import { readFileSync } from 'node:fs';
import { bringInDraft } from '#coop/import/bring-in-draft.ts';
import { sealNumber } from '#coop/members/seal-person.ts';
import { twice } from './hand.ts';
import type { Hand } from './hand.ts';
import { walkMemberships } from './walk-members.ts';

/** What comes from outside: the bank's statements, members, sheets. */
export async function walkOutside(hand: Hand): Promise<void> {
  await walkBank(hand);
  await walkMembers(hand);
  await walkMemberships(hand);
  await walkSheets(hand);
}

/** A statement as BSI writes it: a deposit, a fee, and one more of each. */
const statement = `Periode: 2026-09-01 - 2026-09-30
Tanggal;FT Number;Keterangan;D/K;Nominal;Saldo
2026-09-02;FT1;SETORAN TUNAI;K;2500000,00;2500000,00
2026-09-05;FT2;BIAYA ADM;D;15000,00;2485000,00
2026-09-06;FT3;BIAYA ADM;D;15000,00;2470000,00
2026-09-07;FT4;BUNGA;K;1000,00;2471000,00
Saldo Awal: 0,00
Saldo Akhir: 2471000,00`;

async function walkBank({ ask, act, world }: Hand): Promise<void> {
  await ask('cashWithoutBank');
  const { bankAccountId } = await act('bank-account.add', { openedOn: '2026-09-01' });
  const bank = { bankAccountId };
  await act('bank-account.change', bank);
  const entryId = await world.post(
    [
      ['1-1111', 2_500_000],
      ['4-1101', -2_500_000],
    ],
    { day: '2026-09-02' },
  );
  const file = { name: 'bsi.csv', bytes: new TextEncoder().encode(statement) };
  await act('bank-statement.import', { ...bank, file });
  await ask('bankAccounts');
  await ask('bankAccountCard', bank);
  const [{ id: statementId }] = await ask('bankStatements', bank);
  await act('bank-statement.undo', { statementId });
  await act('bank-statement.import', { ...bank, file });
  const { items: lines = [] } = await ask('bankLines', bank);
  const named = (text: string) => lines.filter(({ memo }: { memo: string }) => memo === text);
  await ask('bankMatching', bank);
  const made = await act('bank-match.make', {
    ...bank,
    bankLineIds: [named('SETORAN TUNAI')[0]?.id],
    books: [{ entryId, lineNo: 1 }],
  });
  await act('bank-match.undo', { matchId: made.matchId });
  await act('bank-match.take-certain', bank);
  const accountId = world.account('5-2101');
  await act('bank-rule.set', { ...bank, accountId });
  const [{ id: ruleId }] = await ask('bankRules', bank);
  await act('bank-rule.apply', bank);
  await act('bank-rule.remove', { ...bank, ruleId });
  await act('bank-line.post', { ...bank, bankLineId: named('BUNGA')[0]?.id });
  await ask('unreconciled', { day: '2026-09-30' });
  await ask('bankProof', { ...bank, day: '2026-09-30' });
  const closing = { ...bank, day: '2026-09-30', balance: '2471000.00' };
  const { reconciliationId } = await act('bank-reconciliation.close', closing);
  await ask('bankReconciliations', bank);
  await ask('bankReconciliationCard', { reconciliationId });
  await act('bank-reconciliation.reopen', { reconciliationId });
}

async function walkMembers(hand: Hand): Promise<void> {
  const { ask, act, things, world } = hand;
  const { memberId } = things;
  await ask('memberList', { status: 'active' });
  await ask('memberSearch', { text: 'a-' });
  await ask('memberCard', { memberId });
  await ask('memberAccesses', { memberId });
  await act('member.correct', { memberId });
  await ask('search', { text: 'nama lain' });
  const copy = await act('person.export', { memberId });
  await ask('personData', { deedId: copy.deedId });
  await ask('accessLog');
  const { keys } = world.app;
  const { sealed, hash, tailHash } = sealNumber(keys, world.org.id, 'nik', '3578011204750003');
  await world.look(
    'update member set nik_sealed = $2, nik_hash = $3, nik_tail_hash = $4 where id = $1',
    [memberId, sealed, hash, tailHash],
  );
  const shown = await twice(hand, 'member.reveal');
  await ask('revealedNumber', { deedId: shown.deedId });
}

async function walkSheets({ ask, act, world }: Hand): Promise<void> {
  const files = ['anggota.xlsx', 'neraca-saldo.xlsx'].map((name) => ({
    name,
    bytes: new Uint8Array(
      readFileSync(new URL(`../data/koperasi/koppas-contoh/${name}`, import.meta.url)),
    ),
  }));
  const { draftId } = await act('sheets.upload', { files });
  await ask('importDraftList');
  await ask('importDraft', { draftId });
  await act('sheets.choose', { draftId });
  await act('sheets.discard', { draftId });
  const again = await act('sheets.upload', { files });
  const { app, treasurer } = world;
  const { importId } = await bringInDraft(app, treasurer, again.draftId, 'good').result;
  await ask('importList');
  await ask('importCard', { importId });
  await act('sheets.undo', { importId });
}
