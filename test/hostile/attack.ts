import { newId } from '#base/id.ts';
import { grantMandate } from '#base/people/grant-mandate.ts';
import { startSession, tokenHashOf } from '#base/people/start-session.ts';
import { perform } from '#base/perform.ts';
import { faultsOf } from '../books-tie.ts';
import type { Place } from '../setup/own-database.ts';
import { chanceFrom } from '../sim/chance.ts';
import { makeThings } from '../tenants/make-things.ts';
import { openDoor } from '../tenants/open-door.ts';
import { openWorld } from '../world.ts';
import type { World } from '../world.ts';
import { actTargets, attackAct } from './acts.ts';
import { ask, attackPage, pageTargets } from './pages.ts';
import type { Visitor } from './pages.ts';
import { orphans, tablesOf } from './rows.ts';
import { emptyTally } from './tally.ts';
import type { Tally } from './tally.ts';
import { attackUploads } from './uploads.ts';
import { attackWire } from './wire.ts';

/** How hard to try. */
export interface Attack {
  readonly seed: number;
  /** How many inputs in all. */
  readonly many: number;
  readonly place?: Place;
  readonly onStep?: (tried: number) => void;
}

/** What a cooperative has taken is looked through after so many inputs, and the next one is founded. */
const perWorld = 4_000;

/** Throws hostile inputs at every act, form, address, upload and socket of the house; counts what came. */
export async function attack({
  seed,
  many,
  place,
  onStep = () => undefined,
}: Attack): Promise<Tally> {
  const tally = emptyTally();
  for (let round = 0; tally.tried < many; round += 1) {
    const left = Math.min(perWorld, many - tally.tried);
    await attackWorld(tally, {
      seed: seed + round,
      many: left,
      ...(place ? { place } : {}),
      onStep,
    });
  }
  return tally;
}

async function attackWorld(tally: Tally, { seed, many, place, onStep }: Attack): Promise<void> {
  const chance = chanceFrom(seed);
  await using world = await openWorld({ poolSize: 4, ...(place ? { place } : {}) });
  const things = await makeThings(world);
  await giveEveryRole(world);
  const until = tally.tried + many;
  await using door = await openDoor(world);
  let visitor: Visitor = { door, token: await signIn(world) };
  const tables = await tablesOf(world);
  const before = await orphans(world, tables);
  const acts = actTargets(world, things);
  const pages = await pageTargets(world, things, visitor);
  await attackWire(visitor, world.org.slug, tally);
  // Sheets are read in a thread of their own each, which takes its time: a short run tries some of them.
  await attackUploads(visitor, world.org.slug, many < perWorld ? chance : null, tally);
  while (tally.tried < until) {
    visitor = await stillIn(visitor, world);
    // The two doors at once: pages are another process.
    await Promise.all([
      attackPage(pages, visitor, chance, tally),
      attackAct(world, acts, chance, { tally, tables }),
      attackAct(world, acts, chance, { tally, tables }),
    ]);
    if (tally.tried % 100 < 3) onStep?.(tally.tried);
  }
  const half = (await orphans(world, tables)) - before;
  if (half !== 0) tally.defects.push(`seed ${seed}: ${half} rows that no deed wrote`);
  for (const fault of await faultsOf(world)) tally.defects.push(`seed ${seed}: ${fault}`);
  const { status } = await ask({ door, token: null }, '/masuk', { method: 'GET' });
  if (status !== 200) tally.defects.push(`seed ${seed}: the door answers ${status} at the end`);
}

/** One login that may do all, so that nothing is refused for want of a role. */
async function giveEveryRole({ app, operator, treasurer }: World): Promise<void> {
  const { loginId } = treasurer;
  for (const role of ['administrator', 'chair', 'secretary', 'manager', 'supervisor'] as const)
    await perform(app, operator, grantMandate, { loginId, role, fromOn: '2000-01-01' }, newId());
}

/** Signed in as somebody who has just proved to be themselves, so that no form asks for that first. */
function signIn({ app, treasurer }: World): Promise<string> {
  const now = app.now();
  const shown = { provedAt: now, secondAt: now };
  return startSession(app, treasurer.loginId, { address: '::1', device: 'hostile' }, shown);
}

/** Among the forms are those that end sessions, and a proof grows old: whoever was put out comes in again. */
async function stillIn(visitor: Visitor, world: World): Promise<Visitor> {
  const now = world.app.now();
  const rows = await world.look(
    'select 1 from session where token_hash = $1 and expires_at > $2 and proved_at > $3',
    [tokenHashOf(visitor.token ?? ''), now, new Date(now.getTime() - 5 * 60_000)],
  );
  return rows.length > 0 ? visitor : { ...visitor, token: await signIn(world) };
}
