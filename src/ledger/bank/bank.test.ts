import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, day } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { newId } from '#base/id.ts';
import { decimal, rupiah, sum } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { perform } from '#base/perform.ts';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { faultsOf } from '../../../test/books-tie.ts';
import { postEntryAct } from '../entries/post-entry-act.ts';
import { addBankAccount } from './add-bank-account.ts';
import { applyRules } from './apply-rules.ts';
import { bankAccountCard, cashWithoutBank, unreconciled } from './bank-accounts.view.ts';
import { closeReconciliation } from './close-reconciliation.ts';
import { importStatement } from './import-statement.ts';
import { matchCertain } from './match-certain.ts';
import { matchLines } from './match-lines.ts';
import { bankLines, matching } from './matching.view.ts';
import { postBankLine } from './post-bank-line.ts';
import { reconciliationCard, reconciliationOn } from './reconciliations.view.ts';
import { reopenReconciliation } from './reopen-reconciliation.ts';
import { bankStatements } from './statements.view.ts';
import { undoMatch } from './undo-match.ts';
import { undoStatement } from './undo-statement.ts';

const bankCode = '1-1111';

interface Movement {
  readonly day: string;
  readonly amount: Money;
  readonly memo: string;
}

/** A statement as BSI writes it: opening and closing by its balances. */
function statementOf(opening: Money, from: string, to: string, moves: readonly Movement[]) {
  let balance = opening;
  const rows = moves.map(({ day: on, amount, memo }, i) => {
    balance = (balance + amount) as Money;
    const size = decimal(amount).replace('-', '').replace('.', ',');
    return `${on};FT${i};${memo};${amount > 0n ? 'K' : 'D'};${size};${decimal(balance).replace('.', ',')}`;
  });
  const head = [`Periode: ${from} - ${to}`, 'Tanggal;FT Number;Keterangan;D/K;Nominal;Saldo'];
  const foot = [`Saldo Awal: ${decimal(opening)}`, `Saldo Akhir: ${decimal(balance)}`];
  const text = [...head, ...rows, ...foot].join('\n');
  return { name: `bsi-${from}.csv`, bytes: new TextEncoder().encode(text) };
}

async function followed(world: World, openedOn = '2026-03-01', opening = '0.00'): Promise<string> {
  const input = {
    accountId: world.account(bankCode),
    bank: 'BSI',
    number: '7123456789',
    openedOn,
    opening,
  };
  const made = await perform(world.app, world.treasurer, addBankAccount, input, newId());
  return made.bankAccountId;
}

const doer = (world: World, bankAccountId: string) => {
  const { app, treasurer } = world;
  return {
    read: (file: ReturnType<typeof statementOf>) =>
      perform(app, treasurer, importStatement, { bankAccountId, file }, newId()),
    certain: () => perform(app, treasurer, matchCertain, { bankAccountId }, newId()),
    close: (on: string, balance: string) =>
      perform(app, treasurer, closeReconciliation, { bankAccountId, day: on, balance }, newId()),
    open: () => matching(app, world.supervisor, bankAccountId),
  };
};

const moves: readonly Movement[] = [
  { day: '2026-03-02', amount: rupiah(2_500_000), memo: 'SETORAN TUNAI 482901' },
  { day: '2026-03-05', amount: rupiah(-15_000), memo: 'BIAYA ADM' },
  { day: '2026-03-05', amount: rupiah(-15_000), memo: 'BIAYA ADM' },
  { day: '2026-03-20', amount: rupiah(-700_000), memo: 'CEK 482913' },
];

test('the same statement twice adds nothing, equal fees of one day are two, and a gap is named', async () => {
  await using world = await openWorld({ now: '2026-05-10' });
  const { read } = doer(world, await followed(world));
  const march = statementOf(rupiah(0), '2026-03-01', '2026-03-31', moves);
  expect(await read(march)).toMatchObject({ added: 4, known: 0 });
  expect(await read(march)).toMatchObject({ added: 0, known: 4 });
  // Half of March again and April beyond: only what is new is added.
  const april = { day: '2026-04-02', amount: rupiah(100), memo: 'BUNGA' };
  const overlap = statementOf(rupiah(2_470_000), '2026-03-20', '2026-04-05', [moves[3]!, april]);
  // Its count of vouchers begins anew, so the bank's reference of the overlapping row must be its own.
  const same = { ...overlap, bytes: replaced(overlap.bytes, 'FT0', 'FT3') };
  expect(await read(same)).toMatchObject({ added: 1, known: 1 });
  const later = { ...april, day: '2026-04-12' };
  await expect(
    read(statementOf(rupiah(5), '2026-04-10', '2026-04-30', [later])),
  ).rejects.toMatchObject({
    code: 'bank-statement/gap',
    facts: { from: '2026-04-06', to: '2026-04-09', opening: '5.00', right: '1770100.00' },
  });
  const differing = statementOf(rupiah(0), '2026-03-01', '2026-03-31', [moves[0]!, moves[1]!]);
  await expect(read(differing)).rejects.toMatchObject({ code: 'bank-statement/closing-differs' });
  const [count] = await world.look('select count(*)::int as n from bank_line where org_id = $1', [
    world.org.id,
  ]);
  expect(count).toEqual({ n: 5 });
});

test('an opening that bears the day of the statement before goes on where that one ended', async () => {
  await using world = await openWorld({ now: '2026-05-10' });
  const { read } = doer(world, await followed(world));
  // SWIFT, MT940: `:60F:` is the `:62F:` of the statement before, its day included.
  const swift = (opening: string, day: string, closing: string) => ({
    name: 'bank.sta',
    bytes: new TextEncoder().encode(
      `:20:X\n:25:7123456789\n:28C:1\n:60F:C${opening}\n:61:${day}C100,00NTRFNONREF\n` +
        `:86:SETORAN ${day}\n:62F:C${closing}\n`,
    ),
  });
  await read(swift('260228IDR0,00', '260331', '260331IDR100,00'));
  const april = swift('260331IDR100,00', '260402', '260430IDR200,00');
  expect(await read(april)).toMatchObject({ added: 1, known: 0 });
  await expect(read(swift('260430IDR150,00', '260503', '260509IDR250,00'))).rejects.toMatchObject({
    code: 'bank-statement/opening-differs',
  });
});

test('a statement whose opening bears its own quiet first day begins on it, where the one before ended the day before', async () => {
  await using world = await openWorld({ now: '2026-05-10' });
  const bankAccountId = await followed(world);
  const { read } = doer(world, bankAccountId);
  const page = (opening: string, day: string, closing: string) => ({
    name: 'bank.sta',
    bytes: new TextEncoder().encode(
      `:20:X\n:25:7123456789\n:28C:1\n:60F:C${opening}\n:61:${day}C100,00NTRFNONREF\n` +
        `:86:SETORAN ${day}\n:62F:C${closing}\n`,
    ),
  });
  await read(page('260301IDR0,00', '260331', '260331IDR100,00'));
  await read(page('260401IDR100,00', '260402', '260430IDR200,00'));
  const kept = await bankStatements(world.app, world.treasurer, bankAccountId);
  expect(kept.map(({ from }) => from).toSorted()).toEqual(['2026-03-01', '2026-04-01']);
});

test('whoever follows a bank account is offered accounts of banks first, and boxes of cash after them', async () => {
  await using world = await openWorld();
  const codes = (await cashWithoutBank(world.app, world.treasurer)).map(({ code }) => code);
  expect(codes.slice(0, 2)).toEqual(['1-1111', '1-1112']);
  expect(codes).toContain('1-1101');
});

function replaced(bytes: Uint8Array, what: string, by: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(new TextDecoder().decode(bytes).replace(what, by));
}

test('a month is matched, posted and reconciled to the sen, and then nothing in it moves', async () => {
  await using world = await openWorld({ now: '2026-04-10' });
  const { app, treasurer, supervisor } = world;
  const bankAccountId = await followed(world);
  const bank = doer(world, bankAccountId);
  const deposit = { day: '2026-03-01', memo: 'Setoran kas ke bank slip 482901' };
  await world.post(
    [
      [bankCode, 2_500_000],
      ['1-1101', -2_500_000],
    ],
    deposit,
  );
  await world.post(
    [
      [bankCode, -700_000],
      ['5-2101', 700_000],
    ],
    { day: '2026-03-18', memo: 'Sewa, cek 482913' },
  );
  await world.post(
    [
      [bankCode, -90_000],
      ['5-2101', 90_000],
    ],
    { day: '2026-03-30', memo: 'Cek 482914' },
  );
  const { statementId } = await bank.read(
    statementOf(rupiah(0), '2026-03-01', '2026-03-31', moves),
  );
  const { suggestions } = await bank.open();
  expect(suggestions.map((one) => [decimal(one.bank[0]!.amount), one.isCertain])).toEqual([
    ['2500000.00', true],
    ['-700000.00', true],
  ]);
  expect(suggestions[0]!.reasons).toEqual(['amount', 'near-day', 'reference', 'only-one']);
  expect(await bank.certain()).toMatchObject({ matched: 2 });
  await expect(
    perform(app, treasurer, undoStatement, { statementId }, newId()),
  ).rejects.toMatchObject({ code: 'bank-statement/matched', facts: { count: '2' } });

  // The first fee is posted by hand and remembered; the second follows by the rule.
  const fee = (await bank.open()).bank[0]!;
  const posting = { accountId: world.account('5-2101'), memo: 'Biaya administrasi bank' };
  const words = { words: 'biaya adm', posts: true };
  const asked = { bankAccountId, bankLineId: fee.id, ...posting, ...words };
  await perform(app, treasurer, postBankLine, asked, newId());
  expect(await perform(app, treasurer, applyRules, { bankAccountId }, newId())).toMatchObject({
    posted: 1,
  });

  const proof = await reconciliationOn(app, supervisor, bankAccountId, day('2026-03-31'));
  expect([proof.book, proof.payments, proof.unposted, proof.bank, proof.difference]).toEqual(
    [1_680_000, -90_000, 0, 1_770_000, 0].map(rupiah),
  );
  expect(await unreconciled(app, supervisor, day('2026-03-31'))).toHaveLength(1);
  await expect(bank.close('2026-03-31', '1770000.01')).rejects.toMatchObject({
    code: 'bank-reconciliation/balance-differs',
    facts: { difference: '0.01' },
  });
  await expect(bank.close('2026-04-01', '1770000.00')).rejects.toMatchObject({
    code: 'bank-reconciliation/no-statement',
  });
  const { reconciliationId, number } = await bank.close('2026-03-31', '1770000.00');
  expect(number).toBe(1);
  expect(await unreconciled(app, supervisor, day('2026-03-31'))).toEqual([]);
  const card = await reconciliationCard(app, supervisor, reconciliationId);
  expect(card.proof.items.map((one) => [one.kind, one.memo])).toEqual([['payment', 'Cek 482914']]);
  expect(card.by).toBe('Retno Wulandari');

  const shown = await bankLines(
    app,
    supervisor,
    { bankAccountId, onlyOpen: false, from: null, to: null },
    { after: 0, limit: 10 },
  );
  const matchId = shown.lines[0]!.matchId!;
  await expect(perform(app, treasurer, undoMatch, { matchId }, newId())).rejects.toMatchObject({
    code: 'bank-match/reconciled',
  });
  const late = { day: '2026-03-31', amount: rupiah(10), memo: 'SUSULAN' };
  await expect(
    bank.read(statementOf(rupiah(1_770_000), '2026-03-31', '2026-04-05', [late])),
  ).rejects.toMatchObject({ code: 'bank-statement/reconciled' });
  await perform(
    app,
    treasurer,
    reopenReconciliation,
    { reconciliationId, reason: 'Salah cek' },
    newId(),
  );
  await perform(app, treasurer, undoMatch, { matchId }, newId());
  expect((await bank.close('2026-03-31', '1770000.00')).number).toBe(2);
  expect(await faultsOf(world)).toEqual([]);
});

test('several lines stand against one, sums equal, and what is taken is not taken again', async () => {
  await using world = await openWorld({ now: '2026-04-10' });
  const { app, treasurer } = world;
  const bankAccountId = await followed(world);
  const bank = doer(world, bankAccountId);
  for (const amount of [300_000, 450_000, 125_500]) {
    await world.post(
      [
        [bankCode, amount],
        ['1-1101', -amount],
      ],
      { day: '2026-03-04' },
    );
  }
  const one = { day: '2026-03-05', amount: rupiah(875_500), memo: 'SETORAN' };
  await bank.read(statementOf(rupiah(0), '2026-03-01', '2026-03-31', [one]));
  const [found] = (await bank.open()).suggestions;
  expect([found!.books.length, found!.reasons, found!.isCertain]).toEqual([
    3,
    ['one-to-many'],
    false,
  ]);
  const books = found!.books.map(({ entryId, lineNo }) => ({ entryId, lineNo }));
  const match = (chosen: typeof books) => {
    const bankLineIds = [found!.bank[0]!.id];
    return perform(
      app,
      treasurer,
      matchLines,
      { bankAccountId, bankLineIds, books: chosen },
      newId(),
    );
  };
  await expect(match(books.slice(1))).rejects.toMatchObject({ code: 'bank-match/unequal' });
  const outcomes = await Promise.allSettled([match(books), match(books)]);
  expect(outcomes.map((o) => o.status).toSorted()).toEqual(['fulfilled', 'rejected']);
  await expect(match(books)).rejects.toMatchObject({ code: 'bank-match/not-open' });
});

test('a statement of which nothing is matched is undone without a trace, and another account’s is refused', async () => {
  await using world = await openWorld({ now: '2026-04-10' });
  const { app, treasurer } = world;
  const bankAccountId = await followed(world);
  const bank = doer(world, bankAccountId);
  const file = statementOf(rupiah(0), '2026-03-01', '2026-03-31', moves);
  const foreign = {
    ...file,
    bytes: replaced(file.bytes, 'Periode', 'Nomor Rekening: 999\nPeriode'),
  };
  await expect(bank.read(foreign)).rejects.toMatchObject({ code: 'bank-statement/other-account' });
  const { statementId } = await bank.read(file);
  await perform(app, treasurer, undoStatement, { statementId }, newId());
  expect(await bankAccountCard(app, treasurer, bankAccountId)).toMatchObject({
    openBank: 0,
    bankBalance: 0n,
    statementTo: null,
  });
  expect((await bankStatements(app, treasurer, bankAccountId))[0]).toMatchObject({
    isUndone: true,
  });
  expect(await bank.read(file)).toMatchObject({ added: 4 });
});

test('a line whose day has not come is not posted, by a person or by a rule, until it has', async () => {
  await using world = await openWorld({ now: '2026-03-05' });
  const { app, treasurer } = world;
  const bankAccountId = await followed(world);
  const bank = doer(world, bankAccountId);
  const late = [...moves.slice(1, 3), { day: '2026-03-09', amount: rupiah(-9_000), memo: 'ADM 2' }];
  await bank.read(statementOf(rupiah(0), '2026-03-01', '2026-03-31', late));
  const line = (await bank.open()).bank.find((one) => one.day === '2026-03-09');
  const bankLineId = line!.id;
  const what = { accountId: world.account('5-2110'), memo: 'Adm', words: 'ADM', posts: true };
  const post = () =>
    perform(app, treasurer, postBankLine, { bankAccountId, bankLineId, ...what }, newId());
  await expect(post()).rejects.toMatchObject({ code: 'entry/future' });
  const [today] = (await bank.open()).bank.filter((one) => one.day === '2026-03-05');
  const now = { bankAccountId, bankLineId: today!.id, ...what };
  await perform(app, treasurer, postBankLine, now, newId());
  const apply = () => perform(app, treasurer, applyRules, { bankAccountId }, newId());
  expect(await apply()).toMatchObject({ posted: 1 });
  world.setNow('2026-03-09');
  expect(await apply()).toMatchObject({ posted: 1 });
});

test('whatever books and statement hold, the proof leads from one to the other on every day', async () => {
  await using world = await openWorld({ now: '2026-04-10' });
  const { app, treasurer, supervisor } = world;
  const bankAccountId = await followed(world);
  const bank = doer(world, bankAccountId);
  const amount = fc.integer({ min: -6, max: 6 }).filter((n) => n !== 0);
  const [plan] = fc.sample(
    fc.array(fc.record({ on: fc.nat(27), amount, late: fc.nat(4), how: fc.nat(5) }), {
      minLength: 30,
      maxLength: 30,
    }),
    { numRuns: 1, seed: 24 },
  );
  const first = day('2026-03-01');
  // Some are in the books alone, some at the bank alone, the rest on both sides, the bank some days later.
  const booked = plan!.filter((one) => one.how !== 1);
  for (const one of booked) {
    const lines = [
      { accountId: world.account(bankCode), ...side(one.amount) },
      { accountId: world.account('4-1101'), ...side(-one.amount) },
    ];
    const input = { day: addDays(first, one.on), memo: 'Acak', lines };
    await perform(app, treasurer, postEntryAct, input, newId());
  }
  const atBank = plan!
    .filter((one) => one.how !== 2)
    .map((one) => ({ day: addDays(first, Math.min(30, one.on + one.late)), one }))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ day: on, one }) => ({ day: on, amount: rupiah(one.amount * 1000), memo: 'ACAK' }));
  await bank.read(statementOf(rupiah(0), '2026-03-01', '2026-03-31', atBank));
  for (const one of (await bank.open()).suggestions) {
    const books = one.books.map(({ entryId, lineNo }) => ({ entryId, lineNo }));
    const bankLineIds = one.bank.map((line) => line.id);
    await perform(app, treasurer, matchLines, { bankAccountId, bankLineIds, books }, newId());
  }
  const { suggestions, bank: restBank, books: restBooks } = await bank.open();
  const [matched] = await world.look<{ bank: number; books: number }>(
    `select (select count(*) from bank_line where org_id = $1 and match_id is not null)::int as bank,
      (select count(*) from bank_book where org_id = $1)::int as books`,
    [world.org.id],
  );
  expect(suggestions).toEqual([]);
  expect(matched!.bank + restBank.length).toBe(atBank.length);
  expect(matched!.books + restBooks.length).toBe(booked.length);
  expect(matched!.bank).toBeGreaterThan(10);
  for (const on of [0, 5, 11, 19, 27, 30].map((n): Day => addDays(first, n))) {
    const proof = await reconciliationOn(app, supervisor, bankAccountId, on);
    const upTo = sum(atBank.filter((one) => one.day <= on).map((one) => one.amount));
    expect([on, proof.difference, proof.bank]).toEqual([on, 0n, upTo]);
  }
}, 60_000);

function side(thousands: number): { debit: string } | { credit: string } {
  return thousands > 0 ? { debit: `${thousands}000` } : { credit: `${-thousands}000` };
}
