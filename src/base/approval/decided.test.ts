import { expect, test } from 'vitest';
import { approvalCards } from '#app.ts';
import { postEntryAct } from '#ledger/entries/post-entry-act.ts';
import { reverseEntry } from '#ledger/entries/reverse-entry.ts';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { deedList } from '../audit/deed-list.view.ts';
import type { Actor } from '../ground.ts';
import { newId } from '../id.ts';
import { rupiah } from '../money.ts';
import { grantMandate } from '../people/grant-mandate.ts';
import { invite } from '../people/invitations/make-invitation.ts';
import { perform } from '../perform.ts';
import type { Refusal } from '../refusal.ts';
import { approvePending } from './approve-pending.ts';
import { pendingCard, pendingList } from './pending-list.view.ts';
import { refusePending } from './refuse-pending.ts';
import { setApprovalLimit } from './set-limit.ts';

async function pendingOf(asked: Promise<unknown>): Promise<string> {
  const { code, facts } = await asked.then(
    () => ({ code: 'done', facts: {} as Refusal['facts'] }),
    (refusal: Refusal) => refusal,
  );
  expect(code).toBe('act/pending');
  return String(facts['pendingId']);
}

const approve = ({ app }: World, actor: Actor, pendingId: string) =>
  perform(app, actor, approvePending, { pendingId }, newId());

const decided = async ({ app, chair }: World) =>
  (await pendingList(app, chair, { isDone: true, page: 1 })).rows;

test('what was approved tells whom and which role it was about, by the names of this house, and leads there', async () => {
  await using world = await openWorld();
  const { app, chair, org } = world;
  const nadia = await world.addPerson('Nadia', 'administrator');
  const named = 'update mandate set name = $3 where org_id = $1 and login_id = $2';
  await world.look(named, [org.id, nadia.loginId, 'Nadia Putri']);
  const hartono = await world.addPerson('Nama di koperasi lain', 'teller');
  await world.look(named, [org.id, hartono.loginId, 'Hartono Adi']);
  const rise = { loginId: hartono.loginId, role: 'manager' } as const;
  const pendingId = await pendingOf(perform(app, nadia, grantMandate, rise, newId()));
  const waiting = await pendingCard(app, chair, pendingId, approvalCards);
  expect(waiting).toMatchObject({ requestedBy: 'Nadia Putri', result: null });
  expect(waiting.content!.facts[0]!.value).toBe('Hartono Adi');

  await approve(world, chair, pendingId);
  const card = await pendingCard(app, chair, pendingId, approvalCards);
  const about = { person: 'Hartono Adi', role: 'manager', pendingId };
  expect(card.result).toMatchObject({ ...about, records: [{ kind: 'mandate' }] });
  expect((await decided(world))[0]).toMatchObject({ id: pendingId, result: about });

  const all = { search: '', act: null, from: null, to: null };
  const { rows } = await deedList(app, world.supervisor, all, null);
  const told = rows.filter((row) => row.pendingId === pendingId);
  const said = told.map(({ act, person, role }) => [act, person, role]);
  expect(said.toSorted(([a], [b]) => String(a).localeCompare(String(b)))).toEqual([
    ['approval.approve', 'Hartono Adi', 'manager'],
    ['approval.request', null, null],
    ['mandate.grant', 'Hartono Adi', 'manager'],
  ]);
});

test('an invitation that was approved tells who is invited to what; one that was refused tells nothing more', async () => {
  await using world = await openWorld();
  const { app, chair } = world;
  const nadia = await world.addPerson('Nadia', 'administrator');
  const seat = { name: 'Budi Rekaan', role: 'chair' } as const;
  const yes = await pendingOf(invite(app, nadia, seat, newId()));
  const no = await pendingOf(invite(app, nadia, seat, newId()));
  await approve(world, chair, yes);
  const reason = 'tidak dikenal';
  await perform(app, chair, refusePending, { pendingId: no, reason }, newId());
  const rows = new Map((await decided(world)).map((row) => [row.id, row]));
  expect(rows.get(yes)!.result).toMatchObject({ person: 'Budi Rekaan', role: 'chair' });
  expect(rows.get(no)).toMatchObject({ status: 'refused', reason, result: null });
  const stands = await pendingCard(app, chair, no, approvalCards);
  expect(JSON.stringify(stands)).not.toContain('Budi Rekaan');
});

test('what booked something once it was approved leads to its voucher', async () => {
  await using world = await openWorld();
  const { app, chair, treasurer } = world;
  const entryId = await world.post([
    ['1-1101', 5_000],
    ['4-1101', -5_000],
  ]);
  const limit = { act: 'entry.reverse', role: 'treasurer', rule: 'never' } as const;
  await perform(app, world.operator, setApprovalLimit, limit, newId());
  const input = { entryId, reason: 'salah ketik' };
  const pendingId = await pendingOf(perform(app, treasurer, reverseEntry, input, newId()));
  await approve(world, chair, pendingId);
  const [row] = await decided(world);
  expect(row!.result).toMatchObject({ entryCount: 1, entries: [{ id: row!.entryId }] });
  expect(row!.result!.entries[0]!.number).not.toBe('');
});

test('whoever has a limit below the sum is told so on the request, and whoever gives it by office is not', async () => {
  await using world = await openWorld();
  const { app, chair, treasurer } = world;
  const manager = await world.addPerson('Aditya', 'manager');
  for (const [role, amount] of [
    ['treasurer', 1_000],
    ['manager', 5_000],
  ] as const) {
    await world.look(
      `insert into approval_limit (org_id, act, role, amount) values ($1, 'entry.post', $2, $3)`,
      [world.org.id, role, amount * 100],
    );
  }
  const ask = async (sum: string) => {
    const input = {
      memo: 'Bayar pemasok',
      lines: [
        { accountId: world.account('5-2101'), debit: sum },
        { accountId: world.account('1-1101'), credit: sum },
      ],
    };
    return pendingOf(perform(app, treasurer, postEntryAct, input, newId()));
  };
  const limitOf = async (actor: Actor, id: string) =>
    (await pendingCard(app, actor, id, approvalCards)).ownLimit;
  const [small, large] = [await ask('4000.00'), await ask('6000.00')];
  expect(await limitOf(manager, small)).toBeNull();
  expect(await limitOf(manager, large)).toBe(rupiah(5_000));
  expect(await limitOf(chair, large)).toBeNull();
});
