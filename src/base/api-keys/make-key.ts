import { z } from 'zod';
import { defineAct } from '../act.ts';
import { addDays } from '../day.ts';
import type { Reads } from '../db/reads.ts';
import { standingOf } from '../db/standing.ts';
import { loginOf, throughOf } from '../ground.ts';
import type { Actor, Ground } from '../ground.ts';
import { dayInput, idInput, textInput, wholeInput } from '../input.ts';
import { perform } from '../perform.ts';
import { forbid, refuse } from '../refusal.ts';
import { slipsBetween } from '../search/spelling.ts';
import { holdingKeys, openLogin, queueKey } from './api-key.store.ts';
import { idOfBytes, secretHash, writeKeyToken } from './key-token.ts';

/** For how many days a key holds at most, and how many may hold at once. */
export const mostKeyDays = 731;
export const mostKeys = 100;
/** Requests a minute, unless the key says otherwise. */
export const usualPerMinute = 600;

/** What no key may do: decide in a person's stead, make more keys, and found what lies outside its own office. */
export const neverByKey: readonly string[] = [
  'approval.decide',
  'api-key.make',
  'organisation.create',
  'archive.take',
];

/** A key that is wished for. */
const keyInput = z.object({
  name: textInput(80, 1),
  /** For whom it acts; whoever makes it, unless somebody else is named. */
  ownerId: idInput.optional(),
  scopes: z.array(textInput(60, 1)).min(1).max(200),
  fromOn: dayInput.optional(),
  untilOn: dayInput,
  perMinute: wholeInput(1, 60_000).default(usualPerMinute),
});

/**
 * Makes a key by which a program acts for its owner. It never does more than its owner may at that instant,
 * and of that only its scopes. Made for somebody else it takes a second person: whoever holds the key acts
 * in that person's name. Only the hash of its secret of 256 bits is kept.
 *
 * @throws Refusal `api-key/owner-absent`, `api-key/owner-unfit`, `api-key/scope-unfit`, `api-key/ends-first`,
 *   `api-key/past`, `api-key/too-long`, `api-key/too-many`, `api-key/by-key`
 */
export const makeKeyAct = defineAct({
  name: 'api-key.make',
  permission: 'api-key.make',
  input: keyInput.extend({ keyId: idInput, secretHash: z.string().regex(/^[0-9a-f]{64}$/) }),
  reads: (q, { ownerId }) => ({
    roles: rolesOf(q, ownerId ?? loginOf(q.actor)),
    holding: holdingKeys(q),
  }),
  approval: {
    always: ({ ownerId }, _reads, actor) => ownerId !== undefined && ownerId !== loginOf(actor),
  },

  run(deed, input, { roles, holding }) {
    const { name, scopes, perMinute } = input;
    const loginId = input.ownerId ?? loginOf(deed.actor);
    if (throughOf(deed.actor)) forbid('api-key/by-key');
    if (loginId === null || roles.length === 0)
      refuse('api-key/owner-absent', { field: 'ownerId' });
    for (const permission of scopes) {
      if (neverByKey.includes(permission))
        refuse('api-key/scope-unfit', { field: 'scopes', permission });
      if (!mayAny(deed, roles, permission))
        refuse('api-key/owner-unfit', { field: 'scopes', permission });
    }
    const from = input.fromOn ?? deed.businessDay;
    const until = input.untilOn;
    if (until < from) refuse('api-key/ends-first', { field: 'untilOn' });
    if (until < deed.businessDay) refuse('api-key/past', { field: 'untilOn' });
    if (until > addDays(from, mostKeyDays))
      refuse('api-key/too-long', { field: 'untilOn', most: mostKeyDays });
    if (holding >= mostKeys) refuse('api-key/too-many', { most: mostKeys });
    const { keyId: id } = input;
    const secret = Buffer.from(input.secretHash, 'hex');
    const kept = [...new Set(scopes)].toSorted();
    queueKey(deed, { id, name, loginId, secretHash: secret, scopes: kept, from, until, perMinute });
    const after = {
      name,
      scopes: kept.join(', '),
      fromOn: from,
      untilOn: until,
      perMinute: String(perMinute),
    };
    deed.record({ kind: 'api-key', id, after });
    deed.note({ keyId: id, ownerId: loginId });
    return { keyId: id };
  },
});

function mayAny(
  deed: { allows(role: string, permission: string): boolean },
  roles: readonly string[],
  permission: string,
): boolean {
  try {
    return roles.some((role) => deed.allows(role, permission));
  } catch {
    return false; // no room names such a permission
  }
}

/** The roles that a login holds here today; none for whoever is shut out. */
async function rolesOf(q: Reads, loginId: string | null): Promise<readonly string[]> {
  if (loginId === null) return [];
  const owner = openLogin(q, loginId);
  // Opened as the owner and then as the actor again: the wall's login is the transaction's own.
  const standing = standingOf(q, { kind: 'person', orgId: q.orgId, loginId });
  const back = standingOf(q, q.actor);
  await Promise.allSettled([owner, standing, back]);
  return (await owner) ? (await standing).roles : [];
}

/**
 * The one word of a key, that is shown once. Id and secret are reckoned from the key file and the form's
 * key, so that a second sending of the same form shows the same word; it stands in no table, deed or log.
 */
export function keyToken(ground: Ground, actor: Actor, key: string): string {
  const { keyId, secret } = partsOf(ground, actor, key);
  return writeKeyToken(keyId, secret);
}

/**
 * Makes a key and answers it.
 *
 * @throws Refusal `act/pending` (made for somebody else: the key holds once a second person has approved),
 *   `api-key/scope-unknown`, and what `makeKeyAct` refuses
 */
export async function makeKey(
  ground: Ground,
  actor: Actor,
  wish: z.input<typeof keyInput>,
  key: string,
): Promise<{ readonly keyId: string; readonly token: string }> {
  mustBeKnown(ground, wish.scopes);
  const { keyId, secret } = partsOf(ground, actor, key);
  const kept = { keyId, secretHash: secretHash(secret).toString('hex') };
  await perform(ground, actor, makeKeyAct, { ...wish, ...kept }, key);
  return { keyId, token: writeKeyToken(keyId, secret) };
}

/** A scope that there is not is most likely mistyped: the nearest that there is stands beside it. */
function mustBeKnown({ permissionNames }: Ground, scopes: readonly string[]): void {
  const text = scopes.find((scope) => !permissionNames.includes(scope));
  if (text === undefined) return;
  const slips = (name: string) => slipsBetween(text.slice(0, 60), name, 60);
  const nearest = permissionNames.toSorted((a, b) => slips(a) - slips(b))[0]!;
  refuse('api-key/scope-unknown', { field: 'scopes', text: text.slice(0, 60), nearest });
}

function partsOf(ground: Ground, actor: Actor, key: string) {
  const said = `${loginOf(actor) ?? actor.kind} ${key}`;
  const secret = ground.keys.hash(actor.orgId, 'api-key', said);
  return { secret, keyId: idOfBytes(ground.keys.hash(actor.orgId, 'api-key-id', said)) };
}
