import { expect, test } from 'vitest';
import { createOrganisation } from '#base/org/create-organisation.ts';
import { isSetUpOpen } from '#base/org/set-up-open.view.ts';
import { setUpOrganisation } from '#base/org/set-up-organisation.ts';
import { slugOf } from '#base/org/slug.ts';
import { installationOrg } from '#base/ground.ts';
import { newId } from '#base/id.ts';
import { perform } from '#base/perform.ts';
import { addLogin } from '#base/people/add-login.ts';
import { openWorld } from '../../test/world.ts';
import type { World } from '../../test/world.ts';
import { foundOrganisation } from './found-organisation.ts';
import { openBooks } from './open-books.ts';
import { setUpCooperative } from './set-up-cooperative.ts';

const register = { kind: 'operator', orgId: installationOrg } as const;

function toldOf() {
  const mark = newId().slice(-12);
  return {
    name: `Koppas ${mark}`,
    template: 'market-traders',
    legalNumber: '',
    address: '',
    city: 'Surabaya',
    timeZone: 'Asia/Jakarta',
    person: 'Retno',
    contact: `retno-${mark}@contoh.id`,
    password: 'gajah-terbang-7',
  } as const;
}

const rolesIn = (world: World, orgId: string) =>
  world.look<{ role: string }>('select role from mandate where org_id = $1 order by role', [orgId]);

const named = (world: World, name: string) =>
  world.look('select id from organisation where slug = $1', [slugOf(name)]);

test('an input with a fault anywhere makes nothing, and every field at fault is told at once', async () => {
  await using world = await openWorld();
  const told = toldOf();
  const wrong = { ...told, template: 'zz', timeZone: 'x' as never, person: '', password: 'x' };
  await expect(setUpCooperative(world.app, wrong, newId())).rejects.toMatchObject({
    code: 'act/input',
    facts: {
      faults: ['timeZone', 'template', 'person', 'password'].map((field) => ({ field })),
    },
  });
  const { person: _, contact: __, password: ___, ...cooperative } = told;
  const founding = { ...cooperative, kind: 'primary', slug: slugOf(told.name) } as const;
  for (const fault of [{ template: 'zz' }, { timeZone: 'x' as never }, { city: 'x'.repeat(81) }]) {
    const founded = foundOrganisation(world.app, register, { ...founding, ...fault }, newId());
    await expect(founded).rejects.toThrow();
  }
  expect(await named(world, told.name)).toEqual([]);
});

test('a set-up that broke off after any of its steps is taken up by the next try', async () => {
  await using world = await openWorld();
  for (const steps of [1, 2, 3, 4]) {
    const told = toldOf();
    const { person, contact, password, name, template, city } = told;
    const entry = { kind: 'primary', name: `${name}.`, slug: slugOf(name) } as const;
    const { organisationId } = await perform(
      world.app,
      register,
      createOrganisation,
      entry,
      newId(),
    );
    const there = { kind: 'operator', orgId: organisationId } as const;
    if (steps > 1) await perform(world.app, there, setUpOrganisation, {}, newId());
    if (steps > 2) await perform(world.app, there, openBooks, { template }, newId());
    const login = { forOrgId: organisationId, name: person, contact, password };
    if (steps > 3) await perform(world.app, register, addLogin, login, newId());

    const made = await setUpCooperative(world.app, told, newId());

    expect(made.organisationId).toBe(organisationId);
    const never =
      'select role from approval_limit where org_id = $1 and act = $2 and amount is null';
    expect(await world.look(never, [organisationId, 'period.reopen'])).toHaveLength(2);
    expect(await rolesIn(world, organisationId)).toEqual([
      { role: 'administrator' },
      { role: 'treasurer' },
    ]);
    const face = 'select city, chart_template as template from org_profile where org_id = $1';
    expect(await world.look(face, [organisationId])).toEqual([{ city, template }]);
    const row = await world.look('select name from organisation where id = $1', [organisationId]);
    expect(row).toEqual([{ name }]);
  }
});

test('books opened by an earlier try keep their chart, and a cooperative with people is not taken over', async () => {
  await using world = await openWorld();
  const told = toldOf();
  const { name, template } = told;
  const founding = { kind: 'primary', name, slug: slugOf(name), template } as const;
  await foundOrganisation(world.app, register, founding, newId());
  const other = setUpCooperative(world.app, { ...told, template: 'consumer' }, newId());
  await expect(other).rejects.toMatchObject({ code: 'set-up/template-stands' });
  await setUpCooperative(world.app, told, newId());
  const stranger = setUpCooperative(world.app, { ...toldOf(), name }, newId());
  await expect(stranger).rejects.toMatchObject({ code: 'organisation/slug-taken' });
});

test('the same try sent twice at once makes one cooperative', async () => {
  await using world = await openWorld();
  const told = toldOf();
  const key = `set-up:${told.name}`;
  const both = await Promise.allSettled([1, 2].map(() => setUpCooperative(world.app, told, key)));
  expect(both.some((one) => one.status === 'fulfilled')).toBe(true);
  const [made, ...more] = await named(world, told.name);
  expect(more).toEqual([]);
  expect(await rolesIn(world, String(made!['id']))).toHaveLength(2);
});

test('where people hold roles the set-up is over', async () => {
  await using world = await openWorld();
  expect(await isSetUpOpen(world.app.pool)).toBe(false);
});
