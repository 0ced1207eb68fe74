import { expect, test } from 'vitest';
import { openWorld } from '../../../test/world.ts';
import { newId } from '../id.ts';
import { letterIn } from '../mail/letter-in.ts';
import { perform } from '../perform.ts';
import { chooseLanguage } from './choose-language.ts';
import { findSession } from './find-session.ts';
import { grantMandate } from './grant-mandate.ts';
import { startSession } from './start-session.ts';

const from = { address: '::1', device: 'Firefox' };

test('a language that was chosen is spoken on every device, and chosen by nobody else', async () => {
  await using world = await openWorld();
  const { app, treasurer, teller } = world;
  const [desk, phone] = [
    await startSession(app, treasurer.loginId, from),
    await startSession(app, treasurer.loginId, from),
  ];
  const other = await startSession(app, teller.loginId, from);
  const session = await findSession(app, desk);
  expect(session!.language).toBeNull();
  await chooseLanguage(app, session!, 'en');
  expect((await findSession(app, phone))!.language).toBe('en');
  expect((await findSession(app, other))!.language).toBeNull();
  await chooseLanguage(app, (await findSession(app, phone))!, 'en');
  const deeds = await world.look(
    `select 1 from deed where act = 'login.choose-language' and login_id = $1`,
    [treasurer.loginId],
  );
  expect(deeds).toHaveLength(1);
});

test('a letter speaks its reader’s language, or both where none was chosen', () => {
  const facts = { link: 'https://x.example/y', minutes: 30 };
  const [id, en, both] = (['id', 'en', null] as const).map((one) => letterIn('reset', one, facts));
  expect(id!.text).toMatch(/^Ada yang meminta/);
  expect(id!.text).not.toContain('Somebody');
  expect(en!.subject).toBe('Setting a new Sakaguru password');
  expect(both!.text).toBe(`${id!.text}\n\n---\n\n${en!.text}`);
});

test('an auditor’s session leads to the cooperative until the last day, and tells which that is', async () => {
  await using world = await openWorld({ now: '2026-03-02' });
  const { app, operator } = world;
  const { loginId } = await world.addPerson('Auditor Luar');
  const span = { loginId, role: 'auditor', untilOn: '2026-06-02' } as const;
  await perform(app, operator, grantMandate, span, newId());
  const onDay = async (day: string) => {
    world.setNow(day);
    return (await findSession(app, await startSession(app, loginId, from)))!.mandates;
  };
  expect(await onDay('2026-06-02')).toMatchObject([{ role: 'auditor', untilOn: '2026-06-02' }]);
  expect(await onDay('2026-06-03')).toEqual([]);
});
