import { makeKey } from '#base/api-keys/make-key.ts';
import { newId } from '#base/id.ts';
import { openApi } from '#api/open-api.ts';
import type { World } from '../world.ts';
import type { Person } from '../world/people.ts';

/** What the API said. */
export interface Said {
  readonly status: number;
  readonly headers: Headers;
  // oxlint-disable-next-line typescript/no-explicit-any -- whatever the API says is looked at
  readonly body: any;
}

/** A program that holds a key and asks with it. */
export interface Program {
  readonly keyId: string;
  readonly token: string;
  /** Asks below the organisation's address, or anywhere with a path that begins with `/api`. */
  ask(method: string, path: string, body?: unknown, headers?: HeadersInit): Promise<Said>;
}

/** Opens a door to a world's API; its requests come without a socket. */
export function openDoor(world: World) {
  const api = openApi(world.app);
  return async (path: string, init: RequestInit): Promise<Said> => {
    const url = `${world.app.origin}${path}`;
    // Each from an address of its own: strangers are counted by theirs.
    const response = await api.request(url, init, { address: newId() });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    const body = text !== '' && isJson ? JSON.parse(text) : text;
    return { status: response.status, headers: response.headers, body };
  };
}

/** Gives a person of the world a program with a key for some scopes. */
export async function openProgram(
  world: World,
  { loginId: ownerId }: Person,
  scopes: readonly string[],
  days: { readonly fromOn?: string; readonly untilOn?: string } = {},
): Promise<Program> {
  const wish = { name: 'Uji', ownerId, scopes: [...scopes], untilOn: '2027-12-31', ...days };
  const { keyId, token } = await makeKey(world.app, world.operator, wish, newId());
  const knock = openDoor(world);
  return {
    keyId,
    token,
    ask(method, path, body, headers = {}) {
      const sent = new Headers({ authorization: `Bearer ${token}`, ...headers });
      if (body !== undefined && !sent.has('content-type')) {
        sent.set('content-type', 'application/json');
      }
      if (method !== 'GET' && !sent.has('idempotency-key')) sent.set('idempotency-key', newId());
      const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
      const full = path.startsWith('/api') ? path : `/api/v1/orgs/${world.org.slug}${path}`;
      return knock(full, { method, headers: sent, body: text ?? null });
    },
  };
}
