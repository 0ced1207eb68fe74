import { expect, test } from 'vitest';
import { openAuthenticator } from '../../../../test/world/authenticator.ts';
import { openWorld } from '../../../../test/world.ts';
import type { World } from '../../../../test/world.ts';
import { newId } from '../../id.ts';
import { perform } from '../../perform.ts';
import { findSession } from '../find-session.ts';
import { mandateList } from '../mandate-list.view.ts';
import { askForPasskey, askWhichPasskey } from '../passkeys/ask-passkey.ts';
import { signInByPasskey } from '../passkeys/use-passkey.ts';
import { revokeMandate } from '../revoke-mandate.ts';
import { signIn } from '../sign-in.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { readInvitationToken, writeInvitationToken } from './invitation-token.ts';
import { invitationList } from './invitation-list.view.ts';
import { invite, revokeInvitation } from './make-invitation.ts';
import { looksPerAddress, openInvitation } from './open-invitation.view.ts';
import { contactsPerInvitation, registerInvited } from './register-login.ts';

const from = { address: `10.${Math.floor(Math.random() * 1e9)}`, device: 'Firefox, Linux' };
const teller = { name: 'Sari Dewi', role: 'teller' } as const;
const all = { search: '', role: null, past: true, page: 1 } as const;

function newcomer(more: object = {}) {
  const contact = `${newId()}@contoh.id`;
  const none = { password: 'kebun-salak-pondoh', passkey: '', passkeyName: '' };
  return { name: 'Sari Dewi', contact, ...none, ...more };
}

async function rolesOf(world: World, loginId: string): Promise<string[]> {
  const { rows } = await mandateList(world.app, world.operator, all);
  return rows.filter((row) => row.loginId === loginId).map((row) => row.role);
}

test('whoever brings the link makes an account and holds the role, once, however often the form is sent', async () => {
  await using world = await openWorld();
  const key = newId();
  const made = await invite(world.app, world.chair, teller, key);
  expect(await invite(world.app, world.chair, teller, key)).toEqual(made);
  const open = await openInvitation(world.app, made.token, from.address);
  expect(open).toMatchObject({ orgName: 'Koppas Uji', role: 'teller', invitedBy: 'Kartika Sari' });
  const person = newcomer();
  const sent = newId();
  const first = await registerInvited(world.app, made.token, person, sent);
  await expect(openInvitation(world.app, made.token)).rejects.toMatchObject({
    code: 'invitation/accepted',
  });
  const again = acceptInvitation(world.app, made.token, first.loginId, newId());
  await expect(again).rejects.toMatchObject({ code: 'invitation/accepted' });
  const { token } = await signIn(world.app, person, from);
  expect((await findSession(world.app, token))!.mandates).toMatchObject([{ role: 'teller' }]);
  expect(await rolesOf(world, first.loginId)).toEqual(['teller']);
  const other = acceptInvitation(world.app, made.token, world.nobody.loginId, newId());
  await expect(other).rejects.toMatchObject({ code: 'invitation/taken' });
  const { rows } = await invitationList(world.app, world.supervisor, 1);
  expect(rows).toMatchObject([{ name: 'Sari Dewi', state: 'accepted', invitedBy: 'Kartika Sari' }]);
});

test('of two who race for one invitation one holds the role, and the other leaves no login behind', async () => {
  await using world = await openWorld({ poolSize: 8 });
  const { token } = await invite(world.app, world.chair, teller, newId());
  const people = [newcomer(), newcomer(), newcomer()];
  const raced = await Promise.allSettled(
    people.map((person) => registerInvited(world.app, token, person, newId())),
  );
  const lost = people.filter((_, i) => raced[i]!.status === 'rejected');
  const said = raced.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []));
  expect(said).toHaveLength(2);
  expect(['invitation/taken', 'invitation/accepted']).toEqual(expect.arrayContaining(said));
  const { token: other } = await invite(world.app, world.chair, teller, newId());
  const late = await invite(world.app, world.chair, teller, newId());
  // Their contacts are free: each comes in by an invitation of their own.
  await registerInvited(world.app, other, lost[0]!, newId());
  await registerInvited(world.app, late.token, lost[1]!, newId());
});

test('an invitation that dies while its form is filled in leaves no login behind', async () => {
  await using world = await openWorld();
  const second = await world.addPerson('Hartono', 'administrator');
  const orphan = await invite(world.app, second, teller, newId());
  const { rows } = await mandateList(world.app, world.operator, all);
  const { id: mandateId } = rows.find((row) => row.loginId === second.loginId)!;
  await perform(world.app, world.operator, revokeMandate, { mandateId }, newId());
  const person = newcomer();
  await expect(registerInvited(world.app, orphan.token, person, newId())).rejects.toMatchObject({
    code: 'invitation/inviter-gone',
  });
  const { token } = await invite(world.app, world.chair, teller, newId());
  await registerInvited(world.app, token, person, newId());
});

test('an account of a passkey alone is made by invitation, and comes in by it', async () => {
  await using world = await openWorld();
  const { token } = await invite(world.app, world.chair, teller, newId());
  const device = openAuthenticator();
  const login = { id: newId(), name: 'Sari' };
  const passkey = device.make(await askForPasskey(world.app, login, [], from.address));
  const person = newcomer({ password: '', passkey, passkeyName: 'Ponsel Sari' });
  const made = await registerInvited(world.app, token, person, newId());
  expect(made).toEqual({ loginId: login.id, hasPasskey: true });
  const answer = device.prove(await askWhichPasskey(world.app, from.address));
  const session = await findSession(world.app, await signInByPasskey(world.app, answer, from));
  expect(session).toMatchObject({ loginId: login.id, mandates: [{ role: 'teller' }] });
  await expect(
    signIn(world.app, { contact: person.contact, password: '' }, from),
  ).rejects.toMatchObject({ code: 'sign-in/failed' });
});

test('only the hash of the secret is kept: not in the table, the deed or its answer', async () => {
  await using world = await openWorld();
  const { token } = await invite(world.app, world.chair, teller, newId());
  const secret = Buffer.from(token, 'base64url').subarray(16);
  const rows = await world.look<{ text: string }>(
    `select to_jsonb(i)::text as text from invitation i where org_id = $1
      union all select to_jsonb(d)::text from deed d where org_id = $1`,
    [world.org.id],
  );
  const stands = rows.filter(
    ({ text }) => text.includes(secret.toString('hex')) || text.includes(token),
  );
  expect(rows.length).toBeGreaterThan(1);
  expect(stands).toEqual([]);
  expect(readInvitationToken(writeInvitationToken(world.org.id, secret))?.orgId).toBe(world.org.id);
});

test('an invitation dies with its week, its revocation, and the right of whoever made it', async () => {
  await using world = await openWorld({ now: '2026-03-02' });
  const { loginId } = world.nobody;
  const accept = (token: string) => acceptInvitation(world.app, token, loginId, newId());
  const revoked = await invite(world.app, world.chair, teller, newId());
  const { invitationId } = revoked;
  await perform(world.app, world.chair, revokeInvitation, { invitationId }, newId());
  await expect(accept(revoked.token)).rejects.toMatchObject({ code: 'invitation/revoked' });
  const second = await world.addPerson('Hartono', 'administrator');
  const orphan = await invite(world.app, second, teller, newId());
  const { rows } = await mandateList(world.app, world.operator, all);
  const { id: mandateId } = rows.find((row) => row.loginId === second.loginId)!;
  await perform(world.app, world.operator, revokeMandate, { mandateId }, newId());
  await expect(accept(orphan.token)).rejects.toMatchObject({ code: 'invitation/inviter-gone' });
  const late = await invite(world.app, world.chair, teller, newId());
  world.setNow('2026-03-09');
  await expect(accept(late.token)).rejects.toMatchObject({ code: 'invitation/expired' });
  expect(await rolesOf(world, loginId)).toEqual([]);
});

test('nobody raises themselves by inviting themselves', async () => {
  await using world = await openWorld();
  const { token } = await invite(world.app, world.chair, teller, newId());
  const own = acceptInvitation(world.app, token, world.chair.loginId, newId());
  await expect(own).rejects.toMatchObject({ code: 'invitation/own' });
  await acceptInvitation(world.app, token, world.nobody.loginId, newId());
});

test('rights go to whoever accepts, not to whoever had registered the contact before', async () => {
  await using world = await openWorld();
  const early = newcomer();
  const elsewhere = { kind: 'operator', orgId: world.neighbour.id } as const;
  const first = await invite(world.app, elsewhere, teller, newId());
  const squatter = await registerInvited(world.app, first.token, early, newId());
  const { token } = await invite(world.app, world.chair, teller, newId());
  const taken = registerInvited(world.app, token, newcomer({ contact: early.contact }), newId());
  await expect(taken).rejects.toMatchObject({ code: 'login/taken-sign-in' });
  expect(await rolesOf(world, squatter.loginId)).toEqual([]);
  await registerInvited(world.app, token, newcomer(), newId());
});

test('links and contacts are guessed at few times: the limits are of the address and the invitation', async () => {
  await using world = await openWorld();
  const address = `10.${Math.floor(Math.random() * 1e9)}`;
  const guess = () => openInvitation(world.app, 'A'.repeat(64), address);
  for (let i = 0; i < looksPerAddress; i += 1) {
    await expect(guess()).rejects.toMatchObject({ code: 'invitation/absent' });
  }
  await expect(guess()).rejects.toMatchObject({ code: 'sign-in/too-many' });
  const { token } = await invite(world.app, world.chair, teller, newId());
  const unfit = newcomer({ password: 'pendek' });
  for (let i = 0; i < contactsPerInvitation; i += 1) {
    await expect(registerInvited(world.app, token, unfit, newId())).rejects.toMatchObject({
      code: 'act/input',
    });
  }
  await expect(registerInvited(world.app, token, newcomer(), newId())).rejects.toMatchObject({
    code: 'sign-in/too-many',
  });
});
