import { expect, test } from 'vitest';
import { openWorld, worldPassword } from '../../../../test/world.ts';
import type { World } from '../../../../test/world.ts';
import type { Person } from '../../../../test/world/people.ts';
import { installationOrg } from '../../ground.ts';
import { newId } from '../../id.ts';
import { perform } from '../../perform.ts';
import { changeOwnLogin } from '../change-login.ts';
import { findSession } from '../find-session.ts';
import { grantMandate } from '../grant-mandate.ts';
import { loginFace } from '../login-face.view.ts';
import { signIn } from '../sign-in.ts';
import { startSession } from '../start-session.ts';
import { endSessionsOf, giveCode } from './give-code.ts';
import { renewByCode } from './renew-password.ts';
import { officeTraces, ownTraces } from './reset-traces.view.ts';

const noon = new Date('2026-03-02T05:00:00Z');
const password = 'sawah-hijau-di-lereng';

function near(): { address: string; device: string } {
  return { address: `10.${Math.floor(Math.random() * 1e9)}`, device: 'Firefox, Linux' };
}

async function contactOf(world: World, { loginId }: Person): Promise<string> {
  const text = 'select email_sealed as sealed from login where id = $1';
  const [row] = await world.look<{ sealed: Buffer }>(text, [loginId]);
  return world.app.keys.open(installationOrg, 'email', row!.sealed);
}

test('a code from the desk sets a new password once, ends all sessions, and leaves a trace for its owner and the office', async () => {
  await using world = await openWorld({ now: noon });
  const [key, contact] = [newId(), await contactOf(world, world.teller)];
  const { loginId } = world.teller;
  const before = await startSession(world.app, loginId, near());
  const given = await giveCode(world.app, world.chair, loginId, key);
  expect(await giveCode(world.app, world.chair, loginId, key)).toEqual(given);
  const { code } = given;
  const told = { contact, code: code.toLowerCase().replaceAll('-', ' '), password };
  const wrong = renewByCode(world.app, { ...told, code: 'AAAA-BBBB-CC' }, near().address);
  await expect(wrong).rejects.toMatchObject({ code: 'reset/failed', facts: { left: 4 } });
  await renewByCode(world.app, told, near().address);
  expect(await findSession(world.app, before)).toBeNull();
  await expect(renewByCode(world.app, told, near().address)).rejects.toMatchObject({
    code: 'reset/failed',
  });
  const old = signIn(world.app, { contact, password: worldPassword }, near());
  await expect(old).rejects.toMatchObject({ code: 'sign-in/failed' });
  const { token } = await signIn(world.app, { contact, password }, near());
  const session = (await findSession(world.app, token))!;
  const trace = { act: 'password.give-code', by: 'Kartika Sari', orgName: 'Koppas Uji' };
  expect(await ownTraces(world.app, session)).toMatchObject([trace]);
  expect(await officeTraces(world.app, world.supervisor)).toMatchObject([
    { ...trace, name: 'Teguh Santoso' },
  ]);
  const deeds = await world.look<{ text: string }>(
    'select to_jsonb(d)::text as text from deed d where org_id = $1',
    [world.org.id],
  );
  expect(deeds.filter(({ text }) => text.includes(code))).toEqual([]);
});

test('a code dies after ten minutes, after five guesses, and with the next one', async () => {
  await using world = await openWorld({ now: noon });
  const contact = await contactOf(world, world.teller);
  const give = async () =>
    (await giveCode(world.app, world.chair, world.teller.loginId, newId())).code;
  const fails = (code: string) =>
    expect(renewByCode(world.app, { contact, code, password }, near().address)).rejects;
  const first = await give();
  await give();
  await fails(first).toMatchObject({ code: 'reset/failed' });
  const guessed = await give();
  for (let i = 0; i < 5; i += 1)
    await fails('AAAA-BBBB-CC').toMatchObject({ code: 'reset/failed' });
  await fails(guessed).toMatchObject({ code: 'reset/failed' });
  const late = await give();
  world.setNow(new Date(noon.getTime() + 10 * 60_000 + 1));
  await fails(late).toMatchObject({ code: 'reset/failed' });
});

test('nobody gives themselves a code, nor a stranger, nor somebody who holds a role elsewhere too', async () => {
  await using world = await openWorld();
  const give = (loginId: string) => giveCode(world.app, world.chair, loginId, newId());
  await expect(give(world.chair.loginId)).rejects.toMatchObject({ code: 'reset/own' });
  await expect(give(world.stranger.loginId)).rejects.toMatchObject({ code: 'mandate/absent' });
  await expect(give(world.nobody.loginId)).rejects.toMatchObject({ code: 'mandate/absent' });
  const elsewhere = { kind: 'operator', orgId: world.neighbour.id } as const;
  const also = { loginId: world.teller.loginId, role: 'member' } as const;
  await perform(world.app, elsewhere, grantMandate, also, newId());
  await expect(give(world.teller.loginId)).rejects.toMatchObject({ code: 'reset/elsewhere' });
  const { loginId } = world.teller;
  const end = perform(world.app, world.chair, endSessionsOf, { loginId }, newId());
  await expect(end).rejects.toMatchObject({ code: 'reset/elsewhere' });
});

test('a colleague is signed out everywhere by whoever may grant roles, in sight of both', async () => {
  await using world = await openWorld();
  const { loginId } = world.teller;
  const token = await startSession(world.app, loginId, near());
  await perform(world.app, world.chair, endSessionsOf, { loginId }, newId());
  expect(await findSession(world.app, token)).toBeNull();
  expect(await officeTraces(world.app, world.supervisor)).toMatchObject([
    { act: 'session.end-of', name: 'Teguh Santoso' },
  ]);
});

test('a contact that is not known is answered as one without a code, after the same work', async () => {
  await using world = await openWorld();
  const known = await contactOf(world, world.teller);
  const answers = [];
  for (const contact of [known, `${newId()}@contoh.id`]) {
    const told = { contact, code: 'AAAA-BBBB-CC', password };
    const began = performance.now();
    const said = await renewByCode(world.app, told, near().address).catch((error: unknown) => {
      const { code, kind, facts } = error as { code: string; kind: string; facts: object };
      return { code, kind, facts };
    });
    answers.push({ said, took: performance.now() - began });
  }
  expect(answers[0]!.said).toEqual(answers[1]!.said);
  // The password is hashed either way: neither answer is a matter of a few milliseconds.
  expect(Math.min(...answers.map(({ took }) => took))).toBeGreaterThan(10);
});

test('a changed address is not proved, whoever proves it later gains nothing by it', async () => {
  await using world = await openWorld();
  const loginId = world.teller.loginId;
  const proved = { provedAt: new Date() };
  const stale = (await findSession(world.app, await startSession(world.app, loginId, near())))!;
  const change = { name: 'Teguh Santoso', email: `${newId()}@contoh.id`, phone: '' };
  await expect(changeOwnLogin(world.app, stale, change)).rejects.toMatchObject({
    code: 'proof/needed',
  });
  await world.look('update login set email_verified_at = now() where id = $1', [loginId]);
  const token = await startSession(world.app, loginId, near(), proved);
  const session = (await findSession(world.app, token))!;
  const own = { ...change, email: await contactOf(world, world.teller) };
  await changeOwnLogin(world.app, session, own);
  expect((await loginFace(world.app, session)).isEmailVerified).toBe(true);
  const taken = { ...change, email: await contactOf(world, world.chair) };
  await expect(changeOwnLogin(world.app, session, taken)).rejects.toMatchObject({
    code: 'login/taken',
  });
  await changeOwnLogin(world.app, session, change);
  expect(await loginFace(world.app, session)).toMatchObject({
    email: change.email,
    isEmailVerified: false,
  });
  const none = changeOwnLogin(world.app, session, { ...change, email: '' });
  await expect(none).rejects.toMatchObject({ code: 'contact/one-needed' });
});
