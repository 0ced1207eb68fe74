import { expect, test } from 'vitest';
import { acts, permissions } from '#app.ts';
import type { Actor } from '#base/ground.ts';
import { installationOrg } from '#base/ground.ts';
import { newId } from '#base/id.ts';
import { perform } from '#base/perform.ts';
import { startSession } from '#base/people/start-session.ts';
import { Refusal } from '#base/refusal.ts';
import { openWorld } from '../world.ts';
import type { World } from '../world.ts';
import { actSamples, openActs } from './act-samples.ts';
import { makeThings } from './make-things.ts';
import { openDoor } from './open-door.ts';
import type { Door, Route } from './open-door.ts';
import { officeGuards, outerGuards } from './route-guards.ts';
import type { Guard } from './route-guards.ts';

/** Who knocks: the role they hold in the cooperative, or none. */
function knockers(world: World) {
  return [
    { who: 'treasurer', actor: world.treasurer, role: 'treasurer' },
    { who: 'teller', actor: world.teller, role: 'teller' },
    { who: 'supervisor', actor: world.supervisor, role: 'supervisor' },
    { who: 'member', actor: world.member, role: 'member' },
    { who: 'treasurer of another cooperative', actor: world.stranger, role: null },
    { who: 'somebody without a role', actor: world.nobody, role: null },
    { who: 'somebody signed out', actor: null, role: null },
  ] as const;
}

/** How many rows each table holds of the cooperative: what nobody outside may change. */
async function rowsOf(world: World): Promise<Record<string, number>> {
  const tables = await world.look<{ name: string }>(
    `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'org_id'`,
  );
  const counts = tables.map(async ({ name }) => {
    const [row] = await world.look<{ many: number }>(
      `select count(*)::int as many from ${name} where org_id = $1`,
      [world.org.id],
    );
    return [name, row!.many] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}

test('no act lets anybody in whose role does not hold its permission', async () => {
  await using world = await openWorld();
  const things = await makeThings(world);
  const samples = actSamples(world, things);
  const walked = acts.filter((act) => !openActs.includes(act.name));
  expect(walked.map((act) => act.name).filter((name) => !(name in samples))).toEqual([]);
  const before = await rowsOf(world);
  const holes: string[] = [];
  for (const act of walked) {
    for (const { who, actor, role } of knockers(world)) {
      const may = role && act.permission !== null && permissions.allows(role, act.permission);
      if (!actor || may) continue;
      const orgId = act.name === 'organisation.create' ? installationOrg : world.org.id;
      const said = await perform(
        world.app,
        { ...actor, orgId } as Actor,
        act,
        samples[act.name],
        newId(),
      ).then(
        () => 'done',
        (error: unknown) => (error instanceof Refusal ? error.kind : String(error)),
      );
      if (said !== 'forbidden' && said !== 'absent') holes.push(`${act.name} by ${who}: ${said}`);
    }
  }
  expect(holes).toEqual([]);
  expect(await rowsOf(world)).toEqual(before);
});

test(
  'no page, form or file of an office opens to whoever has no business there',
  { timeout: 120_000 },
  async () => {
    await using world = await openWorld();
    const things = await makeThings(world);
    await using door = await openDoor(world);
    const guards = officeGuards(world, things);
    const office = door.routes.filter((route) => route.id.startsWith('/kantor/[org]'));
    const outer = door.routes.filter((route) => !route.id.startsWith('/kantor/[org]'));
    expect(office.map((route) => route.id).filter((id) => !(id in guards))).toEqual([]);
    expect(outer.map((route) => route.id).filter((id) => !(id in outerGuards))).toEqual([]);
    const unguarded = office.flatMap((route) =>
      forms(route)
        .filter((name) => !guards[route.id]!.actions?.[name])
        .map((name) => `${route.id}?/${name}`),
    );
    expect(unguarded).toEqual([]);

    const holes: string[] = [];
    let tried = 0;
    const before = await rowsOf(world);
    const knockAll = async ({ who, actor, role }: ReturnType<typeof knockers>[number]) => {
      const token =
        actor && (await startSession(world.app, actor.loginId, { address: '::1', device: 'test' }));
      for (const route of office) {
        const guard = guards[route.id]!;
        for (const knock of knocksOf(route, guard)) {
          const may =
            role !== null &&
            (knock.permission === null || permissions.allows(role, knock.permission));
          if (may && knock.method !== 'GET') continue;
          tried += 1;
          const status = await ask(
            door,
            pathOf(route.id, world.org.slug, guard) + knock.search,
            knock,
            token,
          );
          const fits = may
            ? status < 400 || (status === 404 && guard.mayBeAbsent === true)
            : token
              ? status === 403 || status === 404
              : status === 303;
          if (!fits) holes.push(`${knock.method} ${route.id}${knock.search} by ${who}: ${status}`);
        }
      }
    };
    await Promise.all(knockers(world).map(knockAll));
    expect(holes).toEqual([]);
    expect(await rowsOf(world)).toEqual(before);
    console.log(
      `${office.length} routes × ${knockers(world).length} actors: ${tried} tried, ${holes.length} holes`,
    );
  },
);

test('pages for whoever is signed in send others to the door', async () => {
  await using world = await openWorld();
  await using door = await openDoor(world);
  for (const route of door.routes.filter((r) => outerGuards[r.id] === 'signed-in')) {
    expect(await ask(door, route.id, { method: 'GET', fields: {} }, null), route.id).toBe(303);
    for (const name of forms(route)) {
      expect(
        await ask(door, `${route.id}?/${name}`, { method: 'POST', fields: {} }, null),
        name,
      ).toBe(303);
    }
  }
});

interface Knock {
  readonly method: string;
  readonly search: string;
  readonly permission: string | null;
  readonly fields: Readonly<Record<string, string>>;
}

/** The names of a route's forms; an endpoint's methods beyond GET count as forms. */
function forms(route: Route): string[] {
  return [...route.actions, ...route.methods.filter((method) => method !== 'GET')];
}

function knocksOf(route: Route, guard: Guard): Knock[] {
  const looks = route.isPage || route.methods.includes('GET');
  const look = { method: 'GET', search: guard.query ?? '', permission: guard.look, fields: {} };
  const posts = forms(route).map((name) => {
    const { permission, fields = {} } = guard.actions![name]!;
    const isMethod = route.methods.includes(name);
    return {
      method: isMethod ? name : 'POST',
      search: isMethod || name === 'default' ? '' : `?/${name}`,
      permission,
      fields,
    };
  });
  return looks ? [look, ...posts] : posts;
}

function pathOf(id: string, slug: string, guard: Guard): string {
  return id.replace(/\[([^\]]+)\]/g, (_, name: string) =>
    name === 'org' ? slug : (guard.params?.[name] ?? 'tidak-ada'),
  );
}

async function ask(
  door: Door,
  path: string,
  { method, fields }: Pick<Knock, 'method' | 'fields'>,
  token: string | null,
): Promise<number> {
  const headers: Record<string, string> = { origin: door.origin, accept: 'text/html' };
  if (token) headers['cookie'] = `sesi=${token}`;
  const body = method === 'GET' ? null : new URLSearchParams({ key: newId(), ...fields });
  const response = await fetch(door.origin + path, { method, headers, body, redirect: 'manual' });
  await response.arrayBuffer();
  return response.status;
}
