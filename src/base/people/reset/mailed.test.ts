// All that goes by mail is tried here, one after the other: the queue is one for the whole installation.
import { expect, test } from 'vitest';
import { openMailServer } from '../../../../test/world/mail-server.ts';
import { openWorld } from '../../../../test/world.ts';
import type { World } from '../../../../test/world.ts';
import { installationOrg } from '../../ground.ts';
import type { Ground } from '../../ground.ts';
import { newId } from '../../id.ts';
import { readMailSettings } from '../../mail/mail-settings.ts';
import { queueMail } from '../../mail/queue-mail.ts';
import { sendMail } from '../../mail/send-mail.ts';
import { findSession } from '../find-session.ts';
import { loginFace } from '../login-face.view.ts';
import { signIn } from '../sign-in.ts';
import { startSession } from '../start-session.ts';
import { sendProofCode, verifyEmail } from '../verify-email.ts';
import { askReset, linkMinutes } from './ask-reset.ts';
import { renewByLink } from './renew-password.ts';

const noon = new Date('2026-03-02T05:00:00Z');
const password = 'sawah-hijau-di-lereng';
const letter = { subject: 'Kode Anda', text: 'Rahasia: K7QF-2MXD' };

function groundOf(world: World, url: string): Ground {
  return { ...world.app, mail: { url, from: 'Sakaguru <kop@contoh.id>' } };
}

/** The rows of letters kept since a test began, whatever other tests left before. */
function rowsOf(world: World) {
  return world.look<{ sealed: Buffer | null; sent: boolean; tries: number; failure: string }>(
    'select sealed, sent_at is not null as sent, tries, failure from mail order by id desc limit 1',
  );
}

test('a letter is kept sealed, sent once by however many processes, and its text forgotten', async () => {
  await using world = await openWorld({ now: noon });
  await using server = await openMailServer();
  const ground = groundOf(world, server.url);
  const to = `${newId()}@contoh.id`;
  await queueMail(ground, { to, ...letter });
  const [kept] = await rowsOf(world);
  expect(kept!.sealed!.toString('latin1')).not.toContain('K7QF');
  await Promise.all([1, 2, 3].map(() => sendMail.run(ground, installationOrg)));
  const mine = server.arrived.filter((mail) => mail.to === to);
  expect(mine).toHaveLength(1);
  expect(mine[0]!.data).toContain('K7QF-2MXD');
  expect(mine[0]!.data).toContain('Subject: Kode Anda');
  expect((await rowsOf(world))[0]).toMatchObject({ sealed: null, sent: true, failure: '' });
});

test('what cannot be sent is tried again after one and three minutes, says nothing of whom it was for, and is given up after a day', async () => {
  await using world = await openWorld({ now: noon });
  await using server = await openMailServer();
  const ground = groundOf(world, server.url);
  const to = `${newId()}@contoh.id`;
  const minutes = (many: number) => world.setNow(new Date(noon.getTime() + many * 60_000));
  server.refuseWith(`451 kotak ${to} penuh`);
  await queueMail(ground, { to, ...letter });
  await sendMail.run(ground, installationOrg);
  await sendMail.run(ground, installationOrg);
  expect((await rowsOf(world))[0]).toMatchObject({ sent: false, tries: 1, failure: '451' });
  minutes(1);
  await sendMail.run(ground, installationOrg);
  minutes(2);
  await sendMail.run(ground, installationOrg);
  expect((await rowsOf(world))[0]).toMatchObject({ tries: 2 });
  server.refuseWith(null);
  minutes(3);
  await sendMail.run(ground, installationOrg);
  expect(server.arrived.filter((mail) => mail.to === to)).toHaveLength(1);
  await queueMail(groundOf(world, 'smtp://127.0.0.1:1'), { to, ...letter });
  minutes(3 + 24 * 60 + 1);
  await sendMail.run(ground, installationOrg);
  expect((await rowsOf(world))[0]).toMatchObject({ sealed: null, sent: false });
  expect(server.arrived.filter((mail) => mail.to === to)).toHaveLength(1);
});

test('where nobody set mail up none is queued, and half a setting is none', async () => {
  await using world = await openWorld();
  const to = `${newId()}@contoh.id`;
  await expect(queueMail(world.app, { to, ...letter })).rejects.toMatchObject({ code: 'mail/off' });
  const whole = { SMTP_URL: 'smtps://k:s@surat.contoh.id:465', MAIL_FROM: 'kop@contoh.id' };
  expect(readMailSettings(whole)).toEqual({ url: whole.SMTP_URL, from: whole.MAIL_FROM });
  expect(readMailSettings({ ...whole, MAIL_FROM: undefined })).toBeNull();
  expect(readMailSettings({ ...whole, MAIL_FROM: 'kop@contoh.id\r\nBcc: x@y.id' })).toBeNull();
  expect(readMailSettings({ ...whole, SMTP_URL: 'http://contoh.id' })).toBeNull();
});

test('only a proved address is mailed a link, which sets a password once within ten minutes', async () => {
  await using world = await openWorld({ now: noon });
  await using server = await openMailServer();
  const app = { ...world.app, mail: { url: server.url, from: 'kop@contoh.id' } };
  const contact = await contactOf(world, world.teller);
  const mails = async () => {
    await sendMail.run(app, installationOrg);
    return server.arrived.filter((mail) => mail.to === contact).map(({ data }) => unfold(data));
  };
  await askReset(app, contact, near().address);
  expect(await mails()).toEqual([]);
  const token = await startSession(app, world.teller.loginId, near(), { provedAt: noon });
  const session = (await findSession(app, token))!;
  await sendProofCode(app, session);
  const [, code = ''] = /surel ini: ([A-Z0-9-]{9})/.exec((await mails())[0]!) ?? [];
  await expect(verifyEmail(app, session, 'AAAA-BBBB')).rejects.toMatchObject({
    code: 'contact/code-failed',
  });
  await verifyEmail(app, session, code);
  expect((await loginFace(app, session)).isEmailVerified).toBe(true);
  await Promise.all([askReset(app, contact, near().address), askReset(app, `x${contact}`, 'x')]);
  const [, secret = ''] = /\/lupa\/([\w-]{43})/.exec((await mails())[1]!) ?? [];
  expect(server.arrived.filter((mail) => mail.to === `x${contact}`)).toEqual([]);
  await renewByLink(app, secret, password, near().address);
  await expect(renewByLink(app, secret, password, near().address)).rejects.toMatchObject({
    code: 'reset/too-late',
  });
  await signIn(app, { contact, password }, near());
  await askReset(app, contact, near().address);
  const [, late = ''] = /\/lupa\/([\w-]{43})/.exec((await mails())[2]!) ?? [];
  world.setNow(new Date(noon.getTime() + linkMinutes * 60_000 + 1));
  await expect(renewByLink(app, late, password, near().address)).rejects.toMatchObject({
    code: 'reset/too-late',
  });
});

function near(): { address: string; device: string } {
  return { address: `10.${Math.floor(Math.random() * 1e9)}`, device: 'Firefox, Linux' };
}

async function contactOf(world: World, { loginId }: World['teller']): Promise<string> {
  const text = 'select email_sealed as sealed from login where id = $1';
  const [row] = await world.look<{ sealed: Buffer }>(text, [loginId]);
  return world.app.keys.open(installationOrg, 'email', row!.sealed);
}

/** A mail's text with the soft breaks of its transport taken out. */
function unfold(data: string): string {
  return data.replace(/=\n/g, '').replace(/=3D/g, '=');
}
