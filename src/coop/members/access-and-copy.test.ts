import { expect, test } from 'vitest';
import { processing, tables } from '#app.ts';
import { newId } from '#base/id.ts';
import { perform } from '#base/perform.ts';
import { openWorld } from '../../../test/world.ts';
import { accessesOfMember, accessLog, accessPeople, allAccesses } from './access-log.view.ts';
import { correctMember } from './correct-member.ts';
import { exportPerson } from './export-person.ts';
import { personData, tablesOfPerson } from './person-data.view.ts';
import { personFile } from './person-file.ts';
import { revealNumber } from './reveal-number.ts';

const nik = '3578015204750003';

/** A member with a NIK, two movements on one account, and a colleague. */
async function openedWorld() {
  const world = await openWorld({ now: '2026-11-24' });
  const { app, treasurer } = world;
  const memberId = await world.addMember('0012', 'Siti Aminah');
  const otherId = await world.addMember('0013', 'Budi');
  const subId = await world.addSubAccount('3-1101', { ownerId: memberId });
  const foreign = await world.addSubAccount('3-1101', { ownerId: otherId });
  await world.post([
    ['1-1101', 150_000],
    [subId, -100_000],
    [foreign, -50_000],
  ]);
  const known = { sex: null, bornOn: null, joinedOn: null, reason: 'melengkapi data' };
  const input = { memberId, name: 'Siti Aminah', nik, ...known };
  await perform(app, treasurer, correctMember, input, newId());
  const look = (actor: typeof treasurer, reason: string) =>
    perform(app, actor, revealNumber, { memberId, field: 'nik', reason }, newId());
  return { world, memberId, look };
}

test('the log says who opened what of whom, when and why, and the card how often', async () => {
  const { world, memberId, look } = await openedWorld();
  await using _ = world;
  const { app, treasurer, supervisor, teller, stranger } = world;
  await look(treasurer, 'mencocokkan KTP');
  const manager = await world.addPerson('Wahyu', 'manager');
  world.setNow('2026-11-25');
  await look(manager, 'lupa');
  await perform(app, treasurer, exportPerson, { memberId, reason: 'permintaan' }, newId());

  const { accesses, next } = await accessLog(app, supervisor, {}, null);
  expect(
    accesses.map(({ person, opened, number, reason }) => [person, opened, number, reason]),
  ).toEqual([
    ['Retno Wulandari', 'all', '0012', 'permintaan'],
    ['Wahyu', 'nik', '0012', 'lupa'],
    ['Retno Wulandari', 'nik', '0012', 'mencocokkan KTP'],
  ]);
  expect(next).toBeNull();
  const found = async (filter: object) => (await allAccesses(app, supervisor, filter)).length;
  expect(await found({ opened: 'all' })).toBe(1);
  expect(await found({ loginId: manager.loginId })).toBe(1);
  expect(await found({ from: '2026-11-25' })).toBe(2);
  expect(await found({ to: '2026-11-24' })).toBe(1);
  expect(await found({ memberId: newId() })).toBe(0);
  expect((await accessPeople(app, supervisor)).map(({ name }) => name)).toEqual([
    'Retno Wulandari',
    'Wahyu',
  ]);
  expect(await accessesOfMember(app, teller, memberId)).toMatchObject({ count: 3 });
  await expect(accessLog(app, teller, {}, null)).rejects.toMatchObject({ kind: 'forbidden' });
  expect(await accessesOfMember(app, stranger, memberId)).toEqual({ count: 0, last: null });
});

test('the log goes on behind its last row, though several stand in one millisecond', async () => {
  const { world, look } = await openedWorld();
  await using _ = world;
  const { app, treasurer, supervisor } = world;
  for (let i = 0; i < 52; i += 1) await look(treasurer, `ke-${i}`);
  const first = await accessLog(app, supervisor, {}, null);
  const rest = await accessLog(app, supervisor, {}, first.next);
  const ids = [...first.accesses, ...rest.accesses].map(({ deedId }) => deedId);
  expect([first.accesses.length, rest.accesses.length, new Set(ids).size]).toEqual([50, 2, 52]);
});

test('a copy holds all that is held of one member, of nobody else, for an hour and for whoever asked', async () => {
  const { world, memberId, look } = await openedWorld();
  await using _ = world;
  const { app, treasurer, chair, teller } = world;
  await look(treasurer, 'mencocokkan KTP');
  const ask = (actor: typeof chair) =>
    perform(app, actor, exportPerson, { memberId, reason: 'permintaan anggota' }, newId());
  const { deedId } = await ask(chair);
  const data = await personData(app, chair, deedId);
  expect(data.person).toMatchObject({ number: '0012', nik, standing: 'member' });
  expect(data.accounts).toHaveLength(1);
  expect(data.accounts[0]).toMatchObject({
    balance: 10_000_000n,
    lines: [{ balance: 10_000_000n }],
  });
  expect(data.deeds.map(({ act }) => act)).toEqual(['test.add-member', 'member.correct']);
  expect(data.events).toMatchObject([{ kind: 'taken-over', class: 'regular', reason: '' }]);
  expect(data.accesses.map(({ opened }) => opened)).toEqual(['all', 'nik']);
  const file = personFile(data, 'Koppas Uji');
  expect(JSON.parse(file)).toMatchObject({
    format: 'sakaguru/person/1',
    accounts: [{ balance: '100000.00', movements: [{ amount: '100000.00' }] }],
  });
  expect(file).not.toContain('Budi');

  const over = { code: 'member/access-over' };
  await expect(personData(app, treasurer, deedId)).rejects.toMatchObject(over);
  await expect(ask(teller)).rejects.toMatchObject({ kind: 'forbidden' });
  world.setNow(new Date('2026-11-24T06:00:01Z'));
  await expect(personData(app, chair, deedId)).rejects.toMatchObject(over);
});

/** Tables about members of which a copy for one of them takes nothing, and why. */
const notOfOneMember: Readonly<Record<string, string>> = {
  account: 'the chart, which is nobody’s',
  import_draft: 'uploads not decided yet, seven days at most, in which nobody is a member yet',
  period: 'decisions on months',
  period_event: 'decisions on months',
  year_end: 'decisions on years',
  voucher_source: 'drawers of those who post',
  drawer: 'drawers of offices, by the names that officers gave them',
  cash_seat: 'which officer keeps which drawer',
  drawer_session: 'drawers of officers, and what was in them',
  cash_handover: 'cash that officers handed to each other',
  cash_count: 'cash that officers counted',
  day_close: 'days of offices that officers closed',
  audit_sample: 'what an auditor concluded about the books',
  audit_sample_item: 'which entries and balances an auditor looked at',
  audit_finding: 'what an auditor found of a paper',
  recurring: 'orders for entries; what they booked for a member is among the entries',
  recurring_due: 'days on which orders fell due',
  entry_draft:
    'what somebody at a desk has half typed, sealed and ninety days at most; it is in no books yet',
  entry_template: 'patterns of entries; what they booked for a member is among the entries',
  run_off: 'orders for entries of the organisation’s own costs and income',
  run_off_part: 'months of such orders',
  budget: 'plans of the organisation, with the decision behind them',
  asset: 'things of the organisation, with who keeps them',
  bank_statement: 'files of the bank about the organisation’s own account',
  bank_line:
    'lines of the bank, which name no member; the entry that one is matched with is in the copy',
  note_text: 'texts about the cooperative as a whole',
  note_fixed: 'notes to the statements, which name officers and no member',
  bank_rule: 'which words of a bank line mean which account',
  bank_reconciliation: 'proofs of the organisation’s own balance',
  bank_reconciliation_item: 'lines and entries that explain the difference of a proof',
};

test('whatever the register calls personal of members is in their copy, or named with its reason', () => {
  const about = processing
    .filter(({ code }) => ['member-register', 'savings-and-loans', 'sheets'].includes(code))
    .flatMap((activity) => activity.tables)
    .filter((table) => tables.get(table)!.personal.length > 0);
  const held = new Set<string>([...tablesOfPerson, ...Object.keys(notOfOneMember)]);
  expect(about.filter((table) => !held.has(table))).toEqual([]);
});
