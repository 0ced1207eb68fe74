import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { z } from 'zod';
import { permissions } from '#app.ts';
import { neverByKey } from '#base/api-keys/make-key.ts';
import type { Role } from '#base/people/roles.ts';
import { apiHandler } from '#api/node-door.ts';
import { problemWords } from '#api/problem.ts';
import { openProgram } from '../api/program.ts';
import type { Program } from '../api/program.ts';
import type { Place } from '../setup/own-database.ts';
import { openWorld } from '../world.ts';
import type { World } from '../world.ts';
import { operationsOf, shotsAt } from './requests.ts';
import type { Described, Shot } from './requests.ts';

/** What a run came to. */
export interface FuzzTally {
  readonly asked: number;
  /** Answers by the first digit of their status. */
  readonly byClass: Readonly<Record<string, number>>;
  /** Operations that were done at least once. */
  readonly done: number;
  readonly operations: number;
  /** Each with the request that brought it about. */
  readonly faults: readonly string[];
}

/** A run: how many requests, drawn by which seed, on which database. */
export interface FuzzWish {
  readonly seed: number;
  readonly many: number;
  readonly place?: Place;
  readonly onStep?: (asked: number) => void;
}

const roles: readonly Role[] = ['treasurer', 'administrator', 'chair', 'manager', 'supervisor'];
const atOnce = 6;
const mostIds = 400;

/**
 * Asks every operation that the API's own description tells of, in ways that fit and in ways that do not,
 * over a real socket: no answer may be a 5xx, each refusal is a whole problem, and what is done is answered
 * as the description says.
 */
export async function fuzzApi({ seed, many, place, onStep }: FuzzWish): Promise<FuzzTally> {
  await using world = await openWorld({ now: '2026-11-24', poolSize: 12, ...(place && { place }) });
  // What is refused here is refused by intent; only a defect is worth a line.
  world.app.log.level = 'error';
  await furnish(world);
  await using door = await openServer(world);
  const programs = await Promise.all(roles.map((role) => programOf(world, role)));
  const document = (await (await fetch(`${door.url}/api/v1/openapi.json`)).json()) as unknown;
  const operations = operationsOf(document);
  const pool: string[] = [];
  const tally = { asked: 0, byClass: {} as Record<string, number>, faults: [] as string[] };
  const done = new Set<string>();
  const checks = new Map(
    operations.map(({ id, answer }) => [id, z.fromJSONSchema(answer as never)]),
  );

  async function fire(shot: Shot, at: number): Promise<void> {
    const place = placeOf(shot.operation, at);
    const program = programs[place]!;
    const url = `${door.url}/api/v1${shot.path.replace('{org}', world.org.slug)}`;
    const headers = { authorization: `Bearer ${program.token}`, ...shot.headers };
    const request = { method: shot.operation.method, headers, body: shot.body };
    let response: Response;
    try {
      response = await fetch(url, request);
    } catch (error) {
      if (isOurs(error)) return; // a header that the client itself will not send
      throw error;
    }
    const text = await response.text();
    const kind = `${Math.floor(response.status / 100)}xx`;
    tally.byClass[kind] = (tally.byClass[kind] ?? 0) + 1;
    if (response.status === 200) done.add(shot.operation.id);
    const fault = faultOf(shot.operation, response, text, checks);
    if (fault !== null)
      tally.faults.push(`${fault}: ${request.method} ${url} ${shot.body ?? ''}`.slice(0, 600));
    remember(pool, text);
    if (text.includes('"api-key/owner-gone"')) {
      programs[place] = await programOf(world, roles[place]!);
    }
  }

  while (tally.asked < many) {
    const batch = operations.length;
    const shots = operations.map(
      (operation, i) =>
        fc.sample(shotsAt(operation, pool), {
          numRuns: 1,
          seed: seed * 1_000_003 + tally.asked + i,
        })[0]!,
    );
    for (let i = 0; i < batch && tally.asked + i < many; i += atOnce) {
      const now = shots.slice(i, i + atOnce);
      await Promise.all(now.map((shot, j) => fire(shot, tally.asked + i + j)));
    }
    tally.asked = Math.min(many, tally.asked + batch);
    onStep?.(tally.asked);
  }
  return { ...tally, done: done.size, operations: operations.length };
}

/** Which program asks: mostly one whose role may, so that more than the door is tried. */
function placeOf({ scope }: Described, at: number): number {
  const anybody = at % roles.length;
  if (scope === undefined || at % 10 === 0) return anybody;
  const held = permissions.all.get(scope)?.roles ?? [];
  const fit = roles.flatMap((role, place) => (held.includes(role) ? [place] : []));
  return fit[at % fit.length] ?? anybody;
}

/** What is wrong with an answer, or null. */
function faultOf(
  { id }: Described,
  response: Response,
  text: string,
  checks: ReadonlyMap<string, z.ZodType>,
): string | null {
  const { status } = response;
  const type = response.headers.get('content-type') ?? '';
  if (status >= 500) return `${id} answered ${status}`;
  if (status === 304 || status === 204) return null;
  if (status === 202 || status >= 400) return problemFault(id, status, type, text);
  if (!type.startsWith('application/json')) return null;
  const read = checks.get(id)!.safeParse(JSON.parse(text));
  return read.success
    ? null
    : `${id} answered otherwise than described (${read.error.issues[0]?.path.join('.')} ${read.error.issues[0]?.message})`;
}

const told = new Set(problemWords.flatMap(({ id }) => Object.keys(id)));

function problemFault(id: string, status: number, type: string, text: string): string | null {
  if (type !== 'application/problem+json') return `${id} refused as ${type}`;
  const said = JSON.parse(text) as Record<string, unknown>;
  const { code, detail, title } = said;
  const isWhole =
    said['status'] === status &&
    typeof title === 'string' &&
    typeof detail === 'string' &&
    String(said['type']).endsWith(`/api/problems/${String(code)}`);
  if (!isWhole) return `${id} refused by half a problem`;
  return told.has(String(code)) ? null : `${id} refused without a sentence (${String(code)})`;
}

function remember(pool: string[], text: string): void {
  const found =
    text.match(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g) ?? [];
  for (const id of found.slice(0, 20)) if (!pool.includes(id)) pool.push(id);
  if (pool.length > mostIds) pool.splice(0, pool.length - mostIds);
}

function isOurs(error: unknown): boolean {
  return error instanceof TypeError && /header|ByteString/i.test(String(error.cause ?? error));
}

async function programOf(world: World, role: Role): Promise<Program> {
  const person = await world.addPerson(`Uji ${role}`, role);
  const scopes = [...permissions.all]
    .filter(([name, { roles: held }]) => held.includes(role) && !neverByKey.includes(name))
    .map(([name]) => name);
  const program = await openProgram(world, person, scopes);
  await world.look('update api_key set per_minute = 60000 where id = $1', [program.keyId]);
  return program;
}

/** Something in every list, so that pages and cards have what to show. */
async function furnish(world: World): Promise<void> {
  for (let i = 1; i <= 6; i += 1) {
    await world.post(
      [
        ['1-1101', 10_000 * i],
        ['4-1101', -10_000 * i],
      ],
      { memo: `Jurnal ${i}` },
    );
    const ownerId = await world.addMember(`A-${i}`);
    await world.addSubAccount('3-1101', { ownerId, ownerKind: 'member' });
  }
}

async function openServer(world: World): Promise<AsyncDisposable & { readonly url: string }> {
  const server = createServer(apiHandler(world.app, () => '127.0.0.1'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
