import { expect, test } from 'vitest';
import { openAuthenticator } from '../../../../test/world/authenticator.ts';
import { openWorld } from '../../../../test/world.ts';
import type { World } from '../../../../test/world.ts';
import { newId } from '../../id.ts';
import { findSession } from '../find-session.ts';
import type { Session } from '../session.ts';
import { startSession } from '../start-session.ts';
import { addPasskey } from './add-passkey.ts';
import { askForPasskey, askWhichPasskey } from './ask-passkey.ts';
import { ownPasskeys } from './passkey-list.view.ts';
import { relyingParty } from './relying-party.ts';
import { removePasskey } from './remove-passkey.ts';
import { proveByPasskey, signInByPasskey } from './use-passkey.ts';

const from = { address: `10.${Math.floor(Math.random() * 1e9)}`, device: 'Firefox, Linux' };

async function sessionOf(world: World, loginId: string): Promise<Session> {
  return (await findSession(world.app, await startSession(world.app, loginId, from)))!;
}

async function withPasskey(world: World, loginId: string) {
  const session = await sessionOf(world, loginId);
  const device = openAuthenticator();
  const login = { id: loginId, name: session.name };
  const options = await askForPasskey(world.app, login, [], from.address);
  const made = { answer: device.make(options), name: 'Ponsel' };
  await addPasskey(world.app, session, made);
  return { session, device, made };
}

test('a passkey signs its owner in without a name, as two proofs at once, and its answer works once', async () => {
  await using world = await openWorld();
  const { device } = await withPasskey(world, world.teller.loginId);
  const answer = device.prove(await askWhichPasskey(world.app, from.address));
  const token = await signInByPasskey(world.app, answer, from);
  const session = await findSession(world.app, token);
  expect(session).toMatchObject({ loginId: world.teller.loginId });
  expect(session!.secondAt).not.toBeNull();
  await expect(signInByPasskey(world.app, answer, from)).rejects.toMatchObject({
    code: 'passkey/too-late',
  });
});

test('an answer for another site, without a finger shown, by another key or of an unknown one is refused alike', async () => {
  await using world = await openWorld();
  const { device } = await withPasskey(world, world.teller.loginId);
  const options = () => askWhichPasskey(world.app, from.address);
  const forged = JSON.parse(openAuthenticator().prove(await options())) as { id: string };
  const answers = [
    device.prove(await options(), { origin: 'https://koperasi-palsu.example' }),
    device.prove(await options(), { rpId: 'palsu.example' }),
    device.prove(await options(), { isVerified: false }),
    openAuthenticator().prove(await options()),
    JSON.stringify({ ...forged, id: device.credentialId, rawId: device.credentialId }),
  ];
  for (const answer of answers) {
    await expect(signInByPasskey(world.app, answer, from)).rejects.toMatchObject({
      code: 'passkey/failed',
    });
  }
  for (const text of ['', '{}', '[]', 'x'.repeat(30_000)]) {
    await expect(signInByPasskey(world.app, text, from)).rejects.toMatchObject({
      code: 'passkey/unreadable',
    });
  }
});

test('a counter that does not go on tells of a copy, and is refused', async () => {
  await using world = await openWorld();
  const { device } = await withPasskey(world, world.teller.loginId);
  const use = async (counter: number) =>
    signInByPasskey(
      world.app,
      device.prove(await askWhichPasskey(world.app, from.address), { counter }),
      from,
    );
  await use(7);
  await expect(use(7)).rejects.toMatchObject({ code: 'passkey/copied' });
  await expect(use(0)).rejects.toMatchObject({ code: 'passkey/copied' });
  await use(8);
});

test('a challenge dies after five minutes, and one made for a login adds a passkey to no other', async () => {
  await using world = await openWorld({ now: '2026-03-02' });
  const { device } = await withPasskey(world, world.teller.loginId);
  const late = device.prove(await askWhichPasskey(world.app, from.address));
  world.setNow(new Date('2026-03-02T05:05:01Z'));
  await expect(signInByPasskey(world.app, late, from)).rejects.toMatchObject({
    code: 'passkey/too-late',
  });
  const other = await sessionOf(world, world.chair.loginId);
  const login = { id: world.teller.loginId, name: 'Teguh' };
  const options = await askForPasskey(world.app, login, [], from.address);
  const made = { answer: openAuthenticator().make(options), name: 'Ponsel' };
  await expect(addPasskey(world.app, other, made)).rejects.toMatchObject({
    code: 'passkey/failed',
  });
});

test('the same passkey belongs to one account, and another’s proves nothing in one’s session', async () => {
  await using world = await openWorld();
  const { device } = await withPasskey(world, world.teller.loginId);
  const chair = await sessionOf(world, world.chair.loginId);
  const login = { id: world.chair.loginId, name: 'Kartika' };
  const options = await askForPasskey(world.app, login, [], from.address);
  const again = { answer: device.make(options), name: 'Sama' };
  await expect(addPasskey(world.app, chair, again)).rejects.toMatchObject({
    code: 'passkey/known',
  });
  const proof = device.prove(await askWhichPasskey(world.app, from.address));
  await expect(proveByPasskey(world.app, chair, proof, from)).rejects.toMatchObject({
    code: 'passkey/not-own',
  });
});

test('the last way in is not removed: a password or another passkey must remain', async () => {
  await using world = await openWorld();
  const { session } = await withPasskey(world, world.teller.loginId);
  const [own] = await ownPasskeys(world.app, session);
  await world.look('update login set password_hash = null where id = $1', [session.loginId]);
  await expect(removePasskey(world.app, session, own!.id)).rejects.toMatchObject({
    code: 'passkey/last-way',
  });
  await withPasskey(world, world.teller.loginId);
  await expect(removePasskey(world.app, session, newId())).rejects.toMatchObject({
    code: 'passkey/absent',
  });
  await removePasskey(world.app, session, own!.id);
  expect(await ownPasskeys(world.app, session)).toHaveLength(1);
});

test('passkeys are made for the name that is set, never for an address in figures', () => {
  const party = { id: 'kop.example', origin: 'https://kop.example:8443' };
  expect(relyingParty('https://kop.example:8443')).toEqual(party);
  const own = { id: 'localhost', origin: 'http://localhost:8080' };
  expect(relyingParty('http://127.0.0.1:8080')).toEqual(own);
  for (const origin of ['https://192.168.1.5', 'https://[2001:db8::1]', 'http://kop.example'])
    expect(relyingParty(origin), origin).toBeNull();
});
