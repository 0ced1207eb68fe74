import { expect, test } from 'vitest';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { recordKinds } from '#app.ts';
import { changeAccount } from '#ledger/accounts/change-account.ts';
import { reverseEntry } from '#ledger/entries/reverse-entry.ts';
import { closePeriod } from '#ledger/periods/close-period.ts';
import { newId } from '../id.ts';
import { changeOffice } from '../org/change-office.ts';
import { perform } from '../perform.ts';
import type { Actor } from '../ground.ts';
import { deedList } from './deed-list.view.ts';
import type { DeedQuestion } from './deed-list.view.ts';
import { recordHistory } from './record-history.view.ts';
import { sealDeeds } from './seal-deeds.ts';

const anything: DeedQuestion = { search: '', act: null, from: null, to: null };

function history(world: World, actor: Actor, path: string, id: string) {
  const kind = recordKinds.find((one) => one.path === path)!;
  return recordHistory(world.app, actor, { kind, id }, null);
}

test('the history of a record says who changed which field, from what to what', async () => {
  await using world = await openWorld();
  const office = { officeId: world.headOfficeId, code: 'PST', name: 'Kantor Induk' };
  await perform(world.app, world.chair, changeOffice, office, newId());
  const { face, rows } = await history(world, world.supervisor, 'kantor', world.headOfficeId);
  expect(face.name).toBe('PST Kantor Induk');
  expect(rows).toMatchObject([
    {
      act: 'office.change',
      actorKind: 'person',
      by: 'Kartika Sari',
      changes: [{ name: 'name', before: 'Kantor pusat', after: 'Kantor Induk' }],
    },
  ]);
});

test('a change of an account keeps what was, and a closed month who decided it', async () => {
  await using world = await openWorld();
  const accountId = world.account('5-1101');
  const [was] = await world.look<{ code: string; name: string; sak_class: string }>(
    'select code, name, sak_class from account where org_id = $1 and id = $2',
    [world.org.id, accountId],
  );
  const change = { accountId, code: was!.code, name: 'Nama baru', sakClass: was!.sak_class };
  await perform(world.app, world.treasurer, changeAccount, change as never, newId());
  const { rows } = await history(world, world.treasurer, 'akun', accountId);
  const changed = { name: 'name', before: was!.name, after: 'Nama baru' };
  expect(rows[0]!.changes).toContainEqual(expect.objectContaining(changed));
  const closing = { month: '2020-01', reason: 'sudah diperiksa' };
  await perform(world.app, world.treasurer, closePeriod, closing, newId());
  const periods = await history(world, world.supervisor, 'periode', world.org.id);
  expect(periods.rows[0]).toMatchObject({ act: 'period.close', by: 'Retno Wulandari' });
  expect(periods.rows[0]!.changes).toContainEqual(
    expect.objectContaining({ name: 'reason', after: 'sudah diperiksa' }),
  );
});

test('an entry’s history holds what booked it and what reversed it', async () => {
  await using world = await openWorld();
  const entryId = await world.post([
    ['1-1101', 1_000],
    ['4-1101', -1_000],
  ]);
  const reversal = { entryId, reason: 'salah ketik' };
  await perform(world.app, world.treasurer, reverseEntry, reversal, newId());
  const { rows } = await history(world, world.supervisor, 'jurnal', entryId);
  expect(rows.map((row) => row.act)).toEqual(['entry.reverse', 'entry.post']);
});

test('what is personal in a change is told to the seats that may see it, and masked for the others', async () => {
  await using world = await openWorld();
  const kind = { ...recordKinds.find((one) => one.path === 'profil')!, personal: 'privacy.read' };
  const sealed = world.app.keys.seal(
    world.org.id,
    `record:${world.org.id}`,
    JSON.stringify({ privacyContact: { before: '', after: 'Ibu Sri' } }),
  );
  await world.look(
    `insert into deed_record (org_id, record_id, deed_id, kind, sealed, sealed_digest)
      select org_id, org_id, id, 'profile', $2::bytea, sha256($2::bytea) from deed where org_id = $1 limit 1`,
    [world.org.id, sealed],
  );
  const seen = async (actor: Actor) => {
    const record = { kind, id: world.org.id };
    return (await recordHistory(world.app, actor, record, null)).rows[0]!.changes;
  };
  expect(await seen(world.supervisor)).toMatchObject([{ after: 'Ibu Sri', isMasked: false }]);
  expect(await seen(world.teller)).toEqual([
    { name: 'privacyContact', before: null, after: null, isMasked: true },
  ]);
});

test('a record of another cooperative has no history here, and neither has what is no record', async () => {
  await using world = await openWorld();
  const stranger = history(world, world.stranger, 'kantor', world.headOfficeId);
  await expect(stranger).rejects.toMatchObject({ kind: 'absent' });
  for (const id of ['x', newId(), world.neighbour.id]) {
    const none = history(world, world.supervisor, 'profil', id);
    await expect(none).rejects.toMatchObject({ code: 'record/absent' });
  }
});

test('supervisors find deeds by person, act, voucher and seal, a page at a time; tellers do not', async () => {
  await using world = await openWorld({ now: '2026-05-04' });
  const entryId = await world.post([
    ['1-1101', 1_000],
    ['4-1101', -1_000],
  ]);
  await sealDeeds.run(world.app, world.org.id);
  const find = async (question: Partial<DeedQuestion>) =>
    (await deedList(world.app, world.supervisor, { ...anything, ...question }, null)).rows;
  const [posted] = await find({ act: 'entry.post' });
  expect(posted).toMatchObject({ by: 'Retno Wulandari', entries: [{ id: entryId }] });
  expect(await find({ search: posted!.entries[0]!.number })).toHaveLength(1);
  expect(await find({ search: `No. ${posted!.seq}` })).toMatchObject([{ deedId: posted!.deedId }]);
  expect(await find({ search: 'wulandari' })).toMatchObject([{ act: 'entry.post' }]);
  expect(await find({ search: '%' })).toEqual([]);
  expect(await find({ from: '2026-05-05' as never })).toEqual([]);
  const all = await find({ to: '2026-05-04' as never });
  const second = { at: all[0]!.at, deedId: all[0]!.deedId };
  const rest = await deedList(world.app, world.supervisor, anything, second);
  expect(rest.rows.map((row) => row.deedId)).toEqual(all.slice(1).map((row) => row.deedId));
  await expect(deedList(world.app, world.teller, anything, null)).rejects.toMatchObject({
    code: 'act/not-allowed',
  });
});
