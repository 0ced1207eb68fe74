import { resetPassword } from './reset-password.ts';
import { expect, test } from 'vitest';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { installationOrg } from '../ground.ts';
import { newId } from '../id.ts';
import { perform } from '../perform.ts';
import { addLogin } from './add-login.ts';
import { changePassword } from './change-password.ts';
import { demoSeats } from './demo-seats.view.ts';
import { endOtherSessions, endSession } from './end-session.ts';
import { findSession } from './find-session.ts';
import { ownSessions } from './own-sessions.view.ts';
import { triesPerContact } from './sign-in-limit.ts';
import { signIn as signInWith } from './sign-in.ts';

/** The token of a sign-in that needs no second factor. */
async function signIn(...given: Parameters<typeof signInWith>): Promise<string> {
  return (await signInWith(...given)).token;
}

const from = { address: '10.0.0.1', device: 'Firefox, Linux' };
const password = 'kebun-salak-pondoh';

/** A login of its own, so that no other test spends its tries. */
async function addOwn(world: World): Promise<{ contact: string; password: string }> {
  const contact = `${newId()}@contoh.id`;
  const input = { forOrgId: world.org.id, name: 'Bu Ratna', contact, password };
  const operator = { kind: 'operator', orgId: installationOrg } as const;
  await perform(world.app, operator, addLogin, input, newId());
  return { contact, password };
}

function near(): typeof from {
  return { ...from, address: `10.${Math.floor(Math.random() * 1e9)}` };
}

test('whoever proves a password gets a session, of which only the hash of its token is kept', async () => {
  await using world = await openWorld();
  const token = await signIn(world.app, await addOwn(world), near());
  const session = await findSession(world.app, token);
  expect(session).toMatchObject({ name: 'Bu Ratna', mandates: [] });
  const rows = await world.look<{ token_hash: Buffer }>('select token_hash from session');
  expect(rows.some((row) => row.token_hash.toString('utf8').includes(token))).toBe(false);
  expect(
    await findSession(
      world.app,
      token.replace(/^./, (c) => (c === 'A' ? 'B' : 'A')),
    ),
  ).toBeNull();
  expect(await findSession(world.app, 'not a token')).toBeNull();
});

test('a wrong password and an unknown name are answered alike, with the tries left', async () => {
  await using world = await openWorld();
  const own = await addOwn(world);
  const wrong = signIn(world.app, { ...own, password: 'bukan-ini-ya' }, near());
  await expect(wrong).rejects.toMatchObject({ code: 'sign-in/failed', facts: { left: 4 } });
  const unknown = { contact: `${newId()}@contoh.id`, password };
  await expect(signIn(world.app, unknown, near())).rejects.toMatchObject({
    code: 'sign-in/failed',
    facts: { left: 4 },
  });
});

test('after five wrong tries from one place the right password waits there too, and nowhere else', async () => {
  await using world = await openWorld();
  const own = await addOwn(world);
  const wrong = { ...own, password: 'bukan-ini-ya' };
  const [here, elsewhere] = [near(), near()];
  for (let i = 1; i < triesPerContact; i += 1) {
    await expect(signIn(world.app, wrong, here)).rejects.toMatchObject({ code: 'sign-in/failed' });
  }
  await signIn(world.app, own, here);
  for (let i = 0; i < triesPerContact; i += 1) {
    await expect(signIn(world.app, wrong, here)).rejects.toMatchObject({ code: 'sign-in/failed' });
  }
  await expect(signIn(world.app, own, here)).rejects.toMatchObject({ code: 'sign-in/too-many' });
  // Whoever guesses from afar does not keep the treasurer out of the office.
  await signIn(world.app, own, elsewhere);
});

test('a session is dead on the server once it is ended, and nobody ends the session of another', async () => {
  await using world = await openWorld();
  const [ownLogin, otherLogin] = [await addOwn(world), await addOwn(world)];
  const token = await signIn(world.app, ownLogin, near());
  const other = (await findSession(world.app, await signIn(world.app, otherLogin, near())))!;
  const session = (await findSession(world.app, token))!;
  await expect(endSession(world.app, other, session.id)).rejects.toMatchObject({
    code: 'session/absent',
  });
  expect(await findSession(world.app, token)).not.toBeNull();
  await endSession(world.app, session, session.id);
  expect(await findSession(world.app, token)).toBeNull();
});

test('a session ends by itself after a day without use, and is kept alive by use', async () => {
  await using world = await openWorld({ now: '2026-03-02' });
  const own = await addOwn(world);
  const token = await signIn(world.app, own, near());
  world.setNow(new Date('2026-03-02T23:00:00Z'));
  expect(await findSession(world.app, token)).not.toBeNull();
  world.setNow(new Date('2026-03-03T22:00:00Z'));
  expect(await findSession(world.app, token)).not.toBeNull();
  world.setNow(new Date('2026-03-04T23:00:00Z'));
  expect(await findSession(world.app, token)).toBeNull();
});

test('a changed password signs all other devices out, and needs the old one', async () => {
  await using world = await openWorld();
  const own = await addOwn(world);
  const [token, elsewhere] = [
    await signIn(world.app, own, near()),
    await signIn(world.app, own, near()),
  ];
  const session = (await findSession(world.app, token))!;
  expect(await ownSessions(world.app, session)).toHaveLength(2);
  const next = 'sawah-hijau-di-lereng';
  const guess = changePassword(world.app, session, {
    current: 'salah-sama-sekali',
    password: next,
  });
  await expect(guess).rejects.toMatchObject({ code: 'password/wrong' });
  const weak = changePassword(world.app, session, { current: password, password: 'password' });
  await expect(weak).rejects.toMatchObject({ code: 'password/too-common' });
  await changePassword(world.app, session, { current: password, password: next });
  expect(await findSession(world.app, elsewhere)).toBeNull();
  expect(await findSession(world.app, token)).not.toBeNull();
  await expect(signIn(world.app, own, near())).rejects.toMatchObject({ code: 'sign-in/failed' });
  await signIn(world.app, { ...own, password: next }, near());
  await endOtherSessions(world.app, session);
  expect(await ownSessions(world.app, session)).toHaveLength(1);
});

test('a lost password is set anew by whoever owns the machine, and by nobody else', async () => {
  await using world = await openWorld();
  const own = await addOwn(world);
  const token = await signIn(world.app, own, near());
  const input = { contact: own.contact, password: 'sawah-hijau-di-lereng' };
  const { loginId } = world.treasurer;
  const person = { kind: 'person', orgId: installationOrg, loginId } as const;
  await expect(perform(world.app, person, resetPassword, input, newId())).rejects.toMatchObject({
    kind: 'forbidden',
  });
  await perform(
    world.app,
    { kind: 'operator', orgId: installationOrg },
    resetPassword,
    input,
    newId(),
  );
  expect(await findSession(world.app, token)).toBeNull();
  await signIn(world.app, { ...own, password: input.password }, near());
});

test('an installation that is no demonstration has no chairs to sit down in', async () => {
  await using world = await openWorld();
  expect(await demoSeats(world.app, world.org.id)).toEqual([]);
});
