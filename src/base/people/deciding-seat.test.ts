import { expect, test } from 'vitest';
import { approvalCards } from '#app.ts';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import type { Person } from '../../../test/world/people.ts';
import { approvePending } from '../approval/approve-pending.ts';
import { refusePending } from '../approval/refuse-pending.ts';
import { pendingCard } from '../approval/pending-list.view.ts';
import { installationOrg } from '../ground.ts';
import { newId } from '../id.ts';
import { perform } from '../perform.ts';
import type { Refusal } from '../refusal.ts';
import { grantMandate } from './grant-mandate.ts';
import { acceptInvitation } from './invitations/accept-invitation.ts';
import { invitationToken, invite } from './invitations/make-invitation.ts';
import { openInvitation } from './invitations/open-invitation.view.ts';
import { codeOf, giveCode } from './reset/give-code.ts';
import { renewByCode } from './reset/renew-password.ts';
import { revokeMandate } from './revoke-mandate.ts';

const puppet = { name: 'Budi Rekaan', role: 'chair' } as const;

/** What was refused, or that nothing was. */
const saidOf = (asked: Promise<unknown>) =>
  asked.then(
    () => ({ code: 'done', facts: {} as Refusal['facts'] }),
    ({ code, facts }: Refusal) => ({ code, facts }),
  );

async function pendingOf(asked: Promise<unknown>): Promise<string> {
  const { code, facts } = await saidOf(asked);
  expect(code).toBe('act/pending');
  return String(facts['pendingId']);
}

const approve = (world: World, actor: Person, pendingId: string) =>
  perform(world.app, actor, approvePending, { pendingId }, newId());

async function mandateOf(world: World, { loginId }: Person): Promise<string> {
  const text = 'select id from mandate where org_id = $1 and login_id = $2';
  return (await world.look<{ id: string }>(text, [world.org.id, loginId]))[0]!.id;
}

async function revoke(world: World, by: Parameters<typeof perform>[1], whom: Person) {
  const input = { mandateId: await mandateOf(world, whom) };
  return perform(world.app, by, revokeMandate, input, newId());
}

/** What the request tells whoever decides on it, in the first language. */
async function toldOf(world: World, actor: Person, pendingId: string): Promise<string[]> {
  const { content } = await pendingCard(world.app, actor, pendingId, approvalCards);
  return content!.facts.map(({ value }) => (typeof value === 'string' ? value : value.id));
}

test('nobody invites the one who shall approve for them: the link works once somebody else has said yes', async () => {
  await using world = await openWorld({ now: '2026-03-02' });
  const { app, treasurer, nobody } = world;
  const nadia = await world.addPerson('Nadia', 'administrator');
  const key = newId();
  const pendingId = await pendingOf(invite(app, nadia, puppet, key));
  expect(await pendingOf(invite(app, nadia, puppet, key))).toBe(pendingId);
  const token = invitationToken(app, nadia, key);
  const early = acceptInvitation(app, token, nobody.loginId, newId());
  await expect(early).rejects.toMatchObject({ code: 'invitation/absent' });
  await expect(approve(world, nadia, pendingId)).rejects.toMatchObject({ kind: 'forbidden' });
  expect(await toldOf(world, treasurer, pendingId)).toEqual(['Budi Rekaan', 'Ketua']);

  world.setNow('2026-03-08');
  await approve(world, treasurer, pendingId);
  expect(await invite(app, nadia, puppet, key)).toMatchObject({ token });
  const { expiresAt } = await openInvitation(app, token);
  expect(expiresAt, 'its week begins with the yes').toEqual(new Date('2026-03-15T05:00:00Z'));
  await acceptInvitation(app, token, nobody.loginId, newId());
});

test('nobody signs in as the one who shall approve for them: the code works once a third has said yes', async () => {
  await using world = await openWorld({ now: '2026-03-02' });
  const { app, chair, treasurer } = world;
  const nadia = await world.addPerson('Nadia', 'administrator');
  const [row] = await world.look<{ sealed: Buffer }>(
    'select email_sealed as sealed from login where id = $1',
    [chair.loginId],
  );
  const contact = app.keys.open(installationOrg, 'email', row!.sealed);
  const key = newId();
  const pendingId = await pendingOf(giveCode(app, nadia, chair.loginId, key));
  const code = codeOf(app, nadia, chair.loginId, key);
  const renew = () =>
    renewByCode(app, { contact, code, password: 'sawah-hijau-di-lereng' }, `10.${newId()}`);
  await expect(renew()).rejects.toMatchObject({ code: 'reset/failed' });
  expect(await toldOf(world, treasurer, pendingId)).toEqual(['Kartika Sari', 'Ketua']);
  world.setNow('2026-03-03');
  await approve(world, treasurer, pendingId);
  await renew();
  const rise = { loginId: nadia.loginId, role: 'manager' } as const;
  const own = await pendingOf(perform(app, nadia, grantMandate, rise, newId()));
  const helped = { code: 'approval/code-given', facts: { name: 'Nadia' } };
  expect(await saidOf(approve(world, chair, own))).toMatchObject(helped);
  const no = perform(app, chair, refusePending, { pendingId: own, reason: 'tidak' }, newId());
  expect(await saidOf(no)).toMatchObject(helped);
  expect((await pendingCard(app, chair, own, approvalCards)).isHelped).toBe(true);
  const passkey = (made: string) =>
    world.look(
      `insert into passkey (id, login_id, credential_id, public_key, counter, transports, name, created_at, used_at)
        values ($1, $2, $3, '\\x00', 0, '{}', 'Ponsel', $4, '2026-03-04')`,
      [newId(), chair.loginId, newId(), made],
    );
  await passkey('2026-03-04');
  expect(await saidOf(approve(world, chair, own)), 'one made since proves nothing').toMatchObject(
    helped,
  );
  await passkey('2026-03-01');
  expect((await saidOf(approve(world, chair, own))).code).toBe('done');

  await revoke(world, world.operator, treasurer);
  const last = giveCode(app, nadia, chair.loginId, newId());
  await expect(last).rejects.toMatchObject({ code: 'reset/only-decider' });
});

test('a deciding seat is neither given nor taken by one person, and the last decider is not removed', async () => {
  await using world = await openWorld();
  const { app, chair, teller, treasurer } = world;
  const nadia = await world.addPerson('Nadia', 'administrator');
  const grant = { loginId: teller.loginId, role: 'manager' } as const;
  const asked = () => pendingOf(perform(app, nadia, grantMandate, grant, newId()));
  expect(await toldOf(world, chair, await asked())).toEqual(['Teguh Santoso', 'Manajer']);
  const revoking = await pendingOf(revoke(world, nadia, treasurer));
  expect(await toldOf(world, chair, revoking)).toEqual(['Retno Wulandari', 'Bendahara']);
  await approve(world, chair, revoking);
  const last = await saidOf(revoke(world, nadia, chair));
  expect(last.code).toBe('mandate/last-decider');
  await asked();
  expect((await saidOf(revoke(world, chair, nadia))).code, 'nobody else decides').toBe('done');
});

test('of two who decide neither removes the other alone, to invite a puppet then', async () => {
  await using world = await openWorld();
  const { chair, treasurer } = world;
  expect((await saidOf(revoke(world, chair, treasurer))).code).toBe('mandate/last-decider');
  expect((await saidOf(invite(world.app, chair, puppet, newId()))).code).toBe('act/pending');
  expect((await saidOf(giveCode(world.app, chair, treasurer.loginId, newId()))).code).toBe(
    'reset/only-decider',
  );
});

test('where nobody at all decides yet, whoever grants roles names the first alone', async () => {
  await using world = await openWorld();
  const nadia = await world.addPerson('Nadia', 'administrator');
  await revoke(world, world.operator, world.treasurer);
  await revoke(world, world.operator, world.chair);
  const { token } = await invite(world.app, nadia, puppet, newId());
  await acceptInvitation(world.app, token, world.nobody.loginId, newId());
  expect((await saidOf(invite(world.app, nadia, puppet, newId()))).code).toBe('act/pending');
});
