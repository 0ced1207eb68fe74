import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { newId } from '#base/id.ts';
import { perform } from '#base/perform.ts';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { revealedNumber } from './access-deed.view.ts';
import { correctMember } from './correct-member.ts';
import { findMembers } from './member-list.view.ts';
import { memberCard } from './member-card.view.ts';
import { nikAgrees } from './nik-birth.ts';
import { revealNumber } from './reveal-number.ts';
import { sealNumber } from './seal-person.ts';

const nik = '3578015204750003';
const phone = '+6281234567890';
const reason = 'mencocokkan KTP di loket';

/** Gives a member NIK and phone, sealed as an import seals them. */
const sealNumbers = defineAct({
  name: 'test.seal-numbers',
  permission: null,
  input: z.object({ memberId: z.uuid() }),
  run(deed, { memberId }) {
    const { keys, orgId } = deed;
    const own = sealNumber(keys, orgId, 'nik', nik);
    const call = sealNumber(keys, orgId, 'phone', phone);
    deed.write(sql`update member set sex = 'female', born_on = '1975-04-12', nik_sealed = ${own.sealed},
      nik_hash = ${own.hash}, phone_sealed = ${call.sealed} where org_id = ${orgId} and id = ${memberId}`);
    return { memberId };
  },
});

async function withSiti(world: World): Promise<string> {
  const memberId = await world.addMember('0012', 'Siti Aminah');
  await perform(world.app, world.operator, sealNumbers, { memberId }, newId());
  return memberId;
}

function correction(memberId: string, more: object) {
  const known = { sex: 'female', bornOn: '1975-04-12', joinedOn: null } as const;
  return { memberId, name: 'Siti Aminah', ...known, reason: 'salah ketik', ...more };
}

test('a whole number is read only by the fresh deed of whoever asked, and no deed holds it', async () => {
  await using world = await openWorld({ now: '2026-11-24' });
  const { app, treasurer } = world;
  const memberId = await withSiti(world);
  const ask = (field: 'nik' | 'phone') =>
    perform(app, treasurer, revealNumber, { memberId, field, reason }, newId());
  const { deedId } = await ask('nik');
  expect(await revealedNumber(app, treasurer, deedId)).toMatchObject({ field: 'nik', value: nik });
  expect((await revealedNumber(app, treasurer, (await ask('phone')).deedId)).value).toBe(phone);

  const manager = await world.addPerson('Wahyu', 'manager');
  const over = { code: 'member/access-over' };
  await expect(revealedNumber(app, manager, deedId)).rejects.toMatchObject(over);
  world.setNow(new Date('2026-11-24T05:02:01Z'));
  await expect(revealedNumber(app, treasurer, deedId)).rejects.toMatchObject(over);

  const [deed] = await world.look<{ text: string }>(
    'select row_to_json(d)::text as text from deed d where org_id = $1 and id = $2',
    [world.org.id, deedId],
  );
  expect(deed!.text).toContain(memberId);
  expect(deed!.text).toContain(reason);
  // The numbers themselves: a hash may hold sixteen digits in a row by chance.
  expect(deed!.text).not.toContain(nik);
  expect(deed!.text).not.toContain('81234567890');
});

test('nothing is revealed where nothing is known, without a reason, or with a number in the reason', async () => {
  await using world = await openWorld();
  const { app, treasurer, teller } = world;
  const memberId = await world.addMember('0013');
  const ask = (actor: typeof teller, said: string) =>
    perform(app, actor, revealNumber, { memberId, field: 'nik', reason: said }, newId());
  await expect(ask(treasurer, reason)).rejects.toMatchObject({ code: 'member/nothing-to-reveal' });
  await expect(ask(treasurer, '')).rejects.toMatchObject({ code: 'act/input' });
  await expect(ask(treasurer, `cek ${nik}`)).rejects.toMatchObject({
    facts: { faults: [{ field: 'reason', code: 'privacy/number-in-reason' }] },
  });
  await expect(ask(teller, reason)).rejects.toMatchObject({ kind: 'forbidden' });
});

test('a corrected number is found at once, and the deed tells before and after sealed and masked', async () => {
  await using world = await openWorld();
  const { app, treasurer } = world;
  const memberId = await withSiti(world);
  const next = '3578015204750011';
  const input = correction(memberId, { name: 'Siti Aminah Rahayu', nik: next });
  await perform(app, treasurer, correctMember, input, newId());

  expect((await findMembers(app, treasurer, next, 5)).map(({ id }) => id)).toEqual([memberId]);
  expect(await findMembers(app, treasurer, nik, 5)).toEqual([]);
  expect(await memberCard(app, treasurer, memberId)).toMatchObject({
    name: 'Siti Aminah Rahayu',
    phone: '0812••••7890',
  });
  const [row] = await world.look<{ before: unknown; after: unknown; sealed: Buffer }>(
    `select before, after, sealed from deed_record where org_id = $1 and record_id = $2`,
    [world.org.id, memberId],
  );
  expect([row!.before, row!.after]).toEqual([null, null]);
  expect(JSON.parse(app.keys.open(world.org.id, `record:${memberId}`, row!.sealed))).toEqual({
    name: { before: 'Siti Aminah', after: 'Siti Aminah Rahayu' },
    nik: { before: '3578••••••••0003', after: '3578••••••••0011' },
  });
});

test('a correction is refused where it cannot be, or contradicts the NIK until somebody has looked', async () => {
  await using world = await openWorld({ now: '2026-11-24' });
  const { app, treasurer } = world;
  const memberId = await withSiti(world);
  const other = await world.addMember('0013');
  const correct = (more: object) =>
    perform(app, treasurer, correctMember, correction(memberId, more), newId()).then(
      () => 'done',
      (error: { code: string; facts: { faults?: { code: string }[] } }) =>
        error.facts.faults?.[0]?.code ?? error.code,
    );
  expect(await correct({})).toBe('member/nothing-changed');
  expect(await correct({ nik: '357801520475000' })).toBe('member/nik-unfit');
  expect(await correct({ phone: '021 555' })).toBe('member/phone-unfit');
  expect(await correct({ bornOn: '2026-11-25' })).toBe('member/born-ahead');
  expect(await correct({ joinedOn: '2026-11-25' })).toBe('member/joined-ahead');
  expect(await correct({ joinedOn: '1970-01-01' })).toBe('member/joined-before-birth');
  expect(await correct({ sex: 'male' })).toBe('member/nik-birth');
  expect(await correct({ bornOn: '1975-04-13' })).toBe('member/nik-birth');
  expect(await correct({ bornOn: '1975-04-13', sure: true })).toBe('done');
  const taken = { ...correction(other, { nik, sex: null, bornOn: null }), name: 'Anggota 0013' };
  await expect(perform(app, treasurer, correctMember, taken, newId())).rejects.toMatchObject({
    code: 'member/nik-taken',
    facts: { number: '0012' },
  });
});

test('a NIK taken away is gone from the row and from every search', async () => {
  await using world = await openWorld();
  const memberId = await withSiti(world);
  const input = correction(memberId, { nik: '', phone: '' });
  await perform(world.app, world.treasurer, correctMember, input, newId());
  const [row] = await world.look(
    'select nik_sealed, nik_hash, nik_tail_hash, phone_sealed, phone_hash, phone_tail_hash from member where id = $1 and org_id = $2',
    [memberId, world.org.id],
  );
  expect(Object.values(row!).every((value) => value === null)).toBe(true);
});

test('a NIK agrees with a day of birth and a sex, and with what is not known', () => {
  expect(nikAgrees(nik, '1975-04-12' as never, 'female')).toBe(true);
  expect(nikAgrees(nik, null, null)).toBe(true);
  expect(nikAgrees(nik, '1975-04-12' as never, 'male')).toBe(false);
  expect(nikAgrees('3578010013750003', null, null)).toBe(false);
});
