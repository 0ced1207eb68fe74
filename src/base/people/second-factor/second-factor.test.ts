import { expect, test } from 'vitest';
import { openApp } from '#app.ts';
import { openWorld, worldPassword } from '../../../../test/world.ts';
import type { World } from '../../../../test/world.ts';
import { installationOrg } from '../../ground.ts';
import { newId } from '../../id.ts';
import { perform } from '../../perform.ts';
import { findSession } from '../find-session.ts';
import { raiseSession } from '../prove-session.ts';
import { lacksSecondFactor } from '../session.ts';
import type { Session } from '../session.ts';
import { finishSignIn, signIn } from '../sign-in.ts';
import { startSession } from '../start-session.ts';
import { demandSecondFactor } from './demand-second-factor.ts';
import { codesPerLogin, factorOf, showSecondFactor } from './show-second-factor.ts';
import { totpAddress, totpCode, totpSecret, totpStep } from './totp.ts';
import { beginSecondFactor, remakeRecoveryCodes, turnOffTotp, turnOnTotp } from './turn-on-totp.ts';

const from = { address: `10.${Math.floor(Math.random() * 1e9)}`, device: 'Firefox, Linux' };
const noon = new Date('2026-03-02T05:00:00Z');
const later = (seconds: number) => new Date(noon.getTime() + seconds * 1000);

async function sessionOf(world: World, loginId: string): Promise<Session> {
  return (await findSession(world.app, await startSession(world.app, loginId, from)))!;
}

/** Turns the second factor on for the teller; answers its secret and recovery codes. */
async function turnedOn(world: World) {
  const session = await sessionOf(world, world.teller.loginId);
  const secret = await beginSecondFactor(world.app, session);
  const codes = await turnOnTotp(world.app, session, totpCode(secret, noon));
  return { session, secret, codes };
}

/** How the teller signs in. */
async function proofOf(world: World) {
  const [row] = await world.look<{ sealed: Buffer }>(
    'select email_sealed as sealed from login where id = $1',
    [world.teller.loginId],
  );
  const contact = world.app.keys.open(installationOrg, 'email', row!.sealed);
  return { contact, password: worldPassword };
}

test('codes are those of RFC 6238, one step to either side, and no others', () => {
  // The standard's own secret and instants, their last six digits.
  const secret = totpSecret(Buffer.from('12345678901234567890'));
  expect(secret).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
  for (const [seconds, code] of [
    [59, '287082'],
    [1111111109, '081804'],
    [20000000000, '353130'],
  ] as const) {
    const at = new Date(seconds * 1000);
    expect(totpStep(secret, code, at)).toBe(Math.floor(seconds / 30));
    expect(totpStep(secret, code, new Date((seconds + 30) * 1000))).not.toBeNull();
    expect(totpStep(secret, code, new Date((seconds + 90) * 1000))).toBeNull();
  }
  expect(totpStep(secret, '28708', new Date(59_000))).toBeNull();
  expect(totpAddress(secret, 'sri@contoh.id')).toContain(`secret=${secret}`);
});

test('who has a second factor gets no session by password alone, and each code works once', async () => {
  await using world = await openWorld({ now: noon });
  const { secret, session } = await turnedOn(world);
  expect(await findSession(world.app, 'A'.repeat(43))).toBeNull();
  world.setNow(later(60));
  const half = await signIn(world.app, await proofOf(world), from);
  expect(half.isHalf).toBe(true);
  expect(await findSession(world.app, half.token)).toBeNull();
  const code = totpCode(secret, later(60));
  const wrong = finishSignIn(world.app, half.token, code === '000000' ? '000001' : '000000', from);
  await expect(wrong).rejects.toMatchObject({ code: 'second-factor/failed', facts: { left: 4 } });
  const token = await finishSignIn(world.app, half.token, code, from);
  expect((await findSession(world.app, token))!.secondAt).toEqual(later(60));
  await expect(finishSignIn(world.app, half.token, code, from)).rejects.toMatchObject({
    code: 'second-factor/too-late',
  });
  await expect(showSecondFactor(world.app, session.loginId, code)).rejects.toMatchObject({
    code: 'second-factor/failed',
  });
});

test('five wrong codes stop the login everywhere, also in a process that starts after them', async () => {
  await using world = await openWorld({ now: noon });
  const { secret } = await turnedOn(world);
  const { loginId } = world.teller;
  world.setNow(later(60));
  for (let i = 0; i < codesPerLogin; i += 1) {
    await expect(showSecondFactor(world.app, loginId, 'AAAA-AAAA')).rejects.toMatchObject({
      code: 'second-factor/failed',
    });
  }
  const { database } = world.app;
  const masterKey = world.masterKey;
  const restarted = openApp({ database, masterKey, poolSize: 2, now: () => later(60) });
  const right = showSecondFactor(restarted, loginId, totpCode(secret, later(60)));
  await expect(right).rejects.toMatchObject({ code: 'sign-in/too-many' });
  await restarted.close();
});

test('a recovery code works once, and fresh ones end those from before', async () => {
  await using world = await openWorld({ now: noon });
  const { session, codes } = await turnedOn(world);
  const { loginId } = session;
  expect(new Set(codes).size).toBe(10);
  await showSecondFactor(world.app, loginId, codes[0]!.toLowerCase().replace('-', ' '));
  await expect(showSecondFactor(world.app, loginId, codes[0]!)).rejects.toMatchObject({
    code: 'second-factor/failed',
  });
  expect((await factorOf(world.app, loginId)).codesLeft).toBe(9);
  const fresh = await remakeRecoveryCodes(world.app, session);
  await expect(showSecondFactor(world.app, loginId, codes[1]!)).rejects.toMatchObject({
    code: 'second-factor/failed',
  });
  await showSecondFactor(world.app, loginId, fresh[1]!);
  const kept = await world.look<{ code_hash: Buffer }>(
    'select code_hash from recovery_code where login_id = $1',
    [loginId],
  );
  expect(kept.some((row) => fresh.some((code) => row.code_hash.includes(code)))).toBe(false);
});

test('turning it on signs other devices out; the secret is not shown again; off is off', async () => {
  await using world = await openWorld({ now: noon });
  const elsewhere = await startSession(world.app, world.teller.loginId, from);
  const { session } = await turnedOn(world);
  expect(await findSession(world.app, elsewhere)).toBeNull();
  await expect(beginSecondFactor(world.app, session)).rejects.toMatchObject({
    code: 'second-factor/on-already',
  });
  await turnOffTotp(world.app, session);
  expect(await factorOf(world.app, session.loginId)).toMatchObject({
    confirmedAt: null,
    codesLeft: 0,
  });
  expect((await signIn(world.app, await proofOf(world), from)).isHalf).toBe(false);
});

test('where it is demanded the door stays shut for money roles until it was shown, and for others it is open', async () => {
  await using world = await openWorld({ now: noon });
  const demand = () =>
    perform(world.app, world.chair, demandSecondFactor, { demanded: true }, newId());
  // Who has none cannot ask it of others.
  await expect(demand()).rejects.toMatchObject({ code: 'second-factor/own-first' });
  const chair = await sessionOf(world, world.chair.loginId);
  const secret = await beginSecondFactor(world.app, chair);
  await turnOnTotp(world.app, chair, totpCode(secret, noon));
  await demand();
  const lacks = async (session: Session) => {
    const token = await startSession(world.app, session.loginId, from, session);
    return lacksSecondFactor((await findSession(world.app, token))!, world.org.id);
  };
  expect(await lacks(chair)).toBe(true);
  expect(await lacks(await sessionOf(world, world.treasurer.loginId))).toBe(true);
  expect(await lacks(await sessionOf(world, world.supervisor.loginId))).toBe(false);
  expect(await lacks(await sessionOf(world, world.stranger.loginId))).toBe(false);
  world.setNow(later(60));
  const raised = await raiseSession(world.app, chair, totpCode(secret, later(60)), from);
  const session = (await findSession(world.app, raised))!;
  expect(lacksSecondFactor(session, world.org.id)).toBe(false);
});
