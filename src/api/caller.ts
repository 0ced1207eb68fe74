import { timingSafeEqual } from 'node:crypto';
import type { App } from '#app.ts';
import { findKey } from '#base/api-keys/find-key.view.ts';
import type { FoundKey } from '#base/api-keys/find-key.view.ts';
import { readKeyToken } from '#base/api-keys/key-token.ts';
import { touchKey } from '#base/api-keys/touch-key.ts';
import type { PersonActor } from '#base/ground.ts';
import { isId } from '#base/id.ts';
import { organisationNamed } from '#base/org/organisation-named.view.ts';
import { absent, forbid } from '#base/refusal.ts';
import type { KeyLimit } from './key-limit.ts';

/** Who calls, and about which organisation. */
export interface Caller {
  readonly actor: PersonActor;
  readonly org: { readonly id: string; readonly slug: string };
}

/** Finds out who calls. */
export interface Callers {
  /**
   * The caller behind a request's key, for the organisation of its address. Whether the key still holds is
   * looked at in the transaction of the request itself.
   *
   * @param address where the request comes from
   * @throws Refusal `api/no-key`, `api/cookies-no-key`, `api-key/unknown`, `api/too-many`
   */
  of(request: Request, org: string, address: string): Promise<Caller>;
}

/** What is kept of keys and organisations: only what never changes, or for less than a minute. */
const mostKept = 10_000;
const orgMs = 30_000;

/** Opens the register of callers of one process. */
export function openCallers(app: App, limit: KeyLimit): Callers {
  const keys = new Map<string, FoundKey>();
  const orgs = new Map<string, { readonly org: Caller['org']; readonly until: number }>();

  async function orgNamed(name: string): Promise<Caller['org'] | null> {
    const kept = orgs.get(name);
    if (kept && kept.until > Date.now()) return kept.org;
    const org = await organisationNamed(app.pool, name);
    if (orgs.size > mostKept) orgs.clear();
    if (org) orgs.set(name, { org, until: Date.now() + orgMs });
    return org;
  }

  async function keyOf(orgId: string, keyId: string): Promise<FoundKey | undefined> {
    const kept = keys.get(`${orgId} ${keyId}`);
    if (kept) return kept;
    const found = await findKey(app, orgId, keyId);
    if (keys.size > mostKept) keys.clear();
    if (found) keys.set(`${orgId} ${keyId}`, found);
    return found;
  }

  return {
    async of(request, name, address) {
      const token = readKeyToken(bearerOf(request));
      if (!token) await limit.countStranger(address);
      const org = token && isName(name) ? await orgNamed(name) : null;
      const found = token && org ? await keyOf(org.id, token.keyId) : undefined;
      if (!token || !org || !found || !timingSafeEqual(found.secretHash, token.hash)) {
        if (token) await limit.countStranger(address);
        return absent('api-key/unknown');
      }
      const { loginId, scopes, perMinute } = found;
      await limit.count(token.keyId, perMinute);
      void touchKey(app, org.id, token.keyId).catch((error: unknown) =>
        app.log.warn({ err: error }, 'api key'),
      );
      const through = { keyId: token.keyId, scopes };
      return { actor: { kind: 'person', orgId: org.id, loginId, through }, org };
    },
  };
}

/** A browser sends cookies by itself, for whatever page asked it to: they count for nothing here. */
function bearerOf(request: Request): string {
  const said = request.headers.get('authorization');
  if (said !== null) return /^Bearer +(\S+)$/i.exec(said)?.[1] ?? '';
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (!isRead && request.headers.has('cookie')) forbid('api/cookies-no-key');
  return absent('api/no-key');
}

const isName = (name: string): boolean => isId(name) || /^[a-z0-9-]{1,80}$/.test(name);
