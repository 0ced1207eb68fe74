import type { App } from '#app.ts';
import { keyList } from '#base/api-keys/key-list.view.ts';
import { makeKey } from '#base/api-keys/make-key.ts';
import { revokeKey } from '#base/api-keys/revoke-key.ts';
import type { Actor } from '#base/ground.ts';
import { newId } from '#base/id.ts';
import { findOrganisation } from '#base/org/find-organisation.view.ts';
import { loginByContact } from '#base/people/login-by-contact.view.ts';
import { perform } from '#base/perform.ts';
import { refuse } from '#base/refusal.ts';
import { withHouse } from '../open-house.ts';
import { typedDay } from '../typed-day.ts';

interface Anywhere {
  readonly org?: string;
  readonly data?: string;
}

export interface MakeOptions extends Anywhere {
  readonly name: string;
  readonly owner: string;
  readonly scope: readonly string[];
  readonly from?: string;
  readonly until: string;
  readonly perMinute?: string;
  readonly key?: string;
}

export interface ListOptions extends Anywhere {
  readonly json?: true;
}

/** Makes a key in somebody's name and writes it, once. */
export async function makeCommand(options: MakeOptions): Promise<void> {
  await inOffice(options, async (app, actor) => {
    const at = { ground: app, actor };
    const wish = {
      name: options.name,
      ownerId: await loginByContact(app, options.owner),
      scopes: [...options.scope],
      fromOn: await typedDay(at, options.from),
      untilOn: (await typedDay(at, options.until)) ?? refuse('input/empty', { field: 'until' }),
      ...(options.perMinute !== undefined && { perMinute: Number(options.perMinute) }),
    };
    const { keyId, token } = await makeKey(app, actor, wish, options.key ?? newId());
    return [
      token,
      '',
      `Id kunci: ${keyId}. Kunci ini hanya ditampilkan sekarang: salin ke program yang memakainya.`,
    ].join('\n');
  });
}

/** Writes the keys that there are; their secrets are nowhere. */
export async function listCommand(options: ListOptions): Promise<void> {
  await inOffice(options, async (app, actor) => {
    const keys = await keyList(app, actor);
    if (options.json) return JSON.stringify(keys);
    if (keys.length === 0) return 'Belum ada kunci API.';
    const states = {
      holds: 'berlaku',
      'to-come': 'belum mulai',
      past: 'lewat',
      revoked: 'dicabut',
    };
    return keys
      .map(({ id, name, owner, scopes, untilOn, state, lastUsedAt }) =>
        [
          `${id}  ${states[state]}, sampai ${untilOn}  ${name} (${owner})`,
          `    ${scopes.join(' ')}`,
          `    terakhir dipakai: ${lastUsedAt?.toISOString() ?? 'belum pernah'}`,
        ].join('\n'),
      )
      .join('\n');
  });
}

/** Ends a key at once. */
export async function revokeCommand(keyId: string, options: Anywhere): Promise<void> {
  await inOffice(options, async (app, actor) => {
    await perform(app, actor, revokeKey, { keyId }, newId());
    return `Kunci ${keyId} dicabut; permintaan berikutnya sudah ditolak.`;
  });
}

async function inOffice(
  { data, org }: Anywhere,
  answer: (app: App, actor: Actor) => Promise<string>,
): Promise<void> {
  await withHouse({ data, role: 'command' }, async ({ app }) => {
    const { id } = await findOrganisation(app.pool, org);
    process.stdout.write(`${await answer(app, { kind: 'operator', orgId: id })}\n`);
  });
}
