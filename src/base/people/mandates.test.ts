import { expect, test } from 'vitest';
import { openWorld, worldPassword } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { newId } from '../id.ts';
import { perform } from '../perform.ts';
import { addPerson } from './add-person.ts';
import { findSession } from './find-session.ts';
import { grantMandate } from './grant-mandate.ts';
import { addPerson as addLogin } from '../../../test/world/people.ts';
import { mandateList } from './mandate-list.view.ts';
import { revokeMandate } from './revoke-mandate.ts';
import { signIn } from './sign-in.ts';
import { renewSession, startSession } from './start-session.ts';

const from = { address: '10.0.0.2', device: 'Firefox, Linux' };
const all = { search: '', role: null, past: true, page: 1 } as const;

async function mandateOf(world: World, loginId: string): Promise<string> {
  const { rows } = await mandateList(world.app, world.operator, all);
  return rows.find((row) => row.loginId === loginId)!.id;
}

test('somebody new gets an account and a role at once, and the same key makes neither twice', async () => {
  await using world = await openWorld();
  const contact = `0812${Math.floor(1e7 + Math.random() * 9e7)}`;
  const person = {
    name: 'Sri Lestari',
    contact,
    password: 'kebun-salak-pondoh',
    role: 'teller',
  } as const;
  const key = newId();
  const first = await addPerson(world.app, world.operator, person, key);
  const again = await addPerson(world.app, world.operator, person, key);
  expect(again).toEqual(first);
  const session = await findSession(
    world.app,
    (await signIn(world.app, { contact, password: person.password }, from)).token,
  );
  expect(session?.mandates).toMatchObject([{ orgId: world.org.id, role: 'teller' }]);
  const { rows } = await mandateList(world.app, world.chair, { ...all, search: 'lestari' });
  expect(rows).toMatchObject([{ name: 'Sri Lestari', role: 'teller', state: 'holds' }]);
  expect(rows[0]!.contact).not.toContain(contact.slice(4, 8));
});

test('who has an account already keeps name and password, and only gets the role', async () => {
  await using world = await openWorld();
  const contact = `${newId()}@contoh.id`;
  const first = { name: 'Budi', contact, password: worldPassword, role: 'teller' } as const;
  const { loginId } = await addPerson(world.app, world.operator, first, newId());
  const second = {
    name: 'Bukan Budi',
    contact,
    password: 'kata-sandi-lain',
    role: 'manager',
  } as const;
  const added = await addPerson(world.app, world.operator, second, newId());
  expect(added).toMatchObject({ loginId });
  await signIn(world.app, { contact, password: worldPassword }, from);
});

test('a stranger without a first password is not added, and nobody at a desk can add by contact', async () => {
  await using world = await openWorld();
  const person = { name: 'Wati', contact: `${newId()}@contoh.id`, role: 'teller' } as const;
  await expect(addPerson(world.app, world.operator, person, newId())).rejects.toMatchObject({
    code: 'person/password-needed',
  });
  const whole = { ...person, password: 'kebun-salak-pondoh' };
  await expect(addPerson(world.app, world.chair, whole, newId())).rejects.toMatchObject({
    code: 'act/not-allowed',
  });
  await expect(addPerson(world.app, world.teller, person, newId())).rejects.toMatchObject({
    code: 'act/not-allowed',
  });
});

test('a role at an office that is not there is refused by its field', async () => {
  await using world = await openWorld();
  const input = { loginId: world.nobody.loginId, role: 'teller', officeId: newId() } as const;
  await expect(
    perform(world.app, world.operator, grantMandate, input, newId()),
  ).rejects.toMatchObject({ code: 'office/absent', facts: { field: 'officeId' } });
});

test('a role that is refused leaves no account behind', async () => {
  await using world = await openWorld();
  const person = {
    name: 'Hartono',
    contact: `${newId()}@contoh.id`,
    password: 'kebun-salak-pondoh',
    role: 'auditor',
  } as const;
  await expect(addPerson(world.app, world.operator, person, newId())).rejects.toMatchObject({
    code: 'mandate/auditor-endless',
  });
  const fromOn = '2026-01-01';
  const long = { ...person, fromOn, untilOn: '2027-01-02' };
  await expect(addPerson(world.app, world.operator, long, newId())).rejects.toMatchObject({
    code: 'mandate/auditor-too-long',
    facts: { last: '2027-01-01' },
  });
  const untilOn = '2027-01-01';
  await addPerson(world.app, world.operator, { ...person, fromOn, untilOn }, newId());
});

test('a rise in rights asks for a new token, and the one from before fades', async () => {
  await using world = await openWorld();
  const token = await startSession(world.app, world.teller.loginId, from);
  expect((await findSession(world.app, token))!.needsNewToken).toBe(false);
  const grant = { loginId: world.teller.loginId, role: 'loan-officer' } as const;
  await perform(world.app, world.chair, grantMandate, grant, newId());
  const session = (await findSession(world.app, token))!;
  expect(session.needsNewToken).toBe(true);
  const renewed = await renewSession(world.app, session, from);
  expect((await findSession(world.app, renewed))!.needsNewToken).toBe(false);
  world.setNow(new Date(Date.now() + 61_000));
  expect(await findSession(world.app, token)).toBeNull();
});

test('another cooperative neither learns who has an account nor what they are called elsewhere', async () => {
  await using world = await openWorld();
  const contact = `${newId()}@contoh.id`;
  const first = { name: 'Ani Rahayu', contact, password: worldPassword, role: 'teller' } as const;
  await addPerson(world.app, world.operator, first, newId());
  const { token } = await signIn(world.app, { contact, password: worldPassword }, from);
  const chair = { kind: 'operator', orgId: world.neighbour.id } as const;
  const guess = {
    name: 'Tukang Tebak',
    contact,
    password: 'kata-sandi-lain',
    role: 'member',
  } as const;
  const known = await addPerson(world.app, chair, guess, newId());
  const unknown = await addPerson(
    world.app,
    chair,
    { ...guess, contact: `${newId()}@contoh.id` },
    newId(),
  );
  expect(Object.keys(known)).toEqual(Object.keys(unknown));
  const { rows } = await mandateList(world.app, chair, all);
  expect(rows.map((row) => row.name)).not.toContain('Ani Rahayu');
  expect(await findSession(world.app, token)).not.toBeNull();
});

test('a revoked role holds no longer, from the next request on, and stays in the list', async () => {
  await using world = await openWorld();
  const token = await startSession(world.app, world.teller.loginId, from);
  const mandateId = await mandateOf(world, world.teller.loginId);
  await perform(world.app, world.chair, revokeMandate, { mandateId }, newId());
  expect((await findSession(world.app, token))?.mandates).toEqual([]);
  await expect(
    perform(world.app, world.chair, revokeMandate, { mandateId }, newId()),
  ).rejects.toMatchObject({
    code: 'mandate/revoked',
  });
  const { rows } = await mandateList(world.app, world.chair, all);
  expect(rows.find((row) => row.id === mandateId)).toMatchObject({ state: 'revoked' });
});

test('the last who may grant roles cannot lose that right, not even when two revoke at once', async () => {
  await using world = await openWorld();
  const chair = await mandateOf(world, world.chair.loginId);
  const last = perform(world.app, world.operator, revokeMandate, { mandateId: chair }, newId());
  await expect(last).rejects.toMatchObject({ code: 'mandate/last-granter' });
  const second = await world.addPerson('Hartono', 'administrator');
  const other = await mandateOf(world, second.loginId);
  const both = await Promise.allSettled([
    perform(world.app, world.operator, revokeMandate, { mandateId: chair }, newId()),
    perform(world.app, world.operator, revokeMandate, { mandateId: other }, newId()),
  ]);
  expect(both.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected']);
});

test('the founder gives themselves roles alone for as long as nobody else ever held one', async () => {
  await using world = await openWorld();
  const founder = await addLogin(world.app, world.neighbour.id, 'Pendiri');
  await world.look('delete from mandate where org_id = $1', [world.neighbour.id]);
  const there = { kind: 'operator', orgId: world.neighbour.id } as const;
  const { loginId } = founder;
  const first = { loginId, role: 'administrator' } as const;
  await perform(world.app, there, grantMandate, first, newId());
  await perform(world.app, founder, grantMandate, { ...first, role: 'treasurer' }, newId());
  const second = { loginId: world.stranger.loginId, role: 'chair' } as const;
  await perform(world.app, there, grantMandate, second, newId());
  const more = perform(world.app, founder, grantMandate, { ...first, role: 'chair' }, newId());
  await expect(more).rejects.toMatchObject({ kind: 'pending', code: 'act/pending' });
});

test('whoever never held a role here is invited, and not given one by whoever knows their account', async () => {
  await using world = await openWorld();
  const grant = { loginId: world.nobody.loginId, role: 'teller' } as const;
  await expect(perform(world.app, world.chair, grantMandate, grant, newId())).rejects.toMatchObject(
    { code: 'mandate/invite' },
  );
  const known = { loginId: world.teller.loginId, role: 'collector' } as const;
  await perform(world.app, world.chair, grantMandate, known, newId());
});

test('an auditor needs a last day, and the same role is not held twice at a time', async () => {
  await using world = await openWorld();
  const { loginId } = world.nobody;
  const endless = perform(
    world.app,
    world.operator,
    grantMandate,
    { loginId, role: 'auditor' },
    newId(),
  );
  await expect(endless).rejects.toMatchObject({ code: 'mandate/auditor-endless' });
  const span = { loginId, role: 'auditor', fromOn: '2026-01-01', untilOn: '2026-03-31' } as const;
  await perform(world.app, world.operator, grantMandate, span, newId());
  const within = perform(
    world.app,
    world.operator,
    grantMandate,
    { ...span, fromOn: '2026-03-31' },
    newId(),
  );
  await expect(within).rejects.toMatchObject({ code: 'mandate/held' });
  await perform(
    world.app,
    world.operator,
    grantMandate,
    { ...span, fromOn: '2026-04-01', untilOn: '2026-06-30' },
    newId(),
  );
});
