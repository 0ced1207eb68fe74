import { isIP } from 'node:net';
import { cliWords } from '../cli.words.ts';
import type { Handler } from './front-door.ts';

/** Where this house is reached, by setting. */
export interface HostRule {
  /** What SAKAGURU_ORIGIN or `--origin` says; undefined where neither does. */
  readonly origin: string | undefined;
  /** What `--host` says: the address listened at. */
  readonly listensOn: string;
  /** Whether every request comes through a proxy, which hands the name on. */
  readonly trustsProxy: boolean;
}

/**
 * Lets nobody in under a name that is not ours, with 421. A stranger's name may be made to lead to this
 * machine (DNS rebinding): to the browser the stranger's page is then of the same origin as ours, and no
 * comparison of Origin with Host finds it out.
 */
export function onlyKnownHosts(handler: Handler, rule: HostRule): Handler {
  return (request, response) => {
    if (isKnownHost(request.headers.host, rule)) {
      handler(request, response);
      return;
    }
    request.resume();
    response.writeHead(421, {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    response.end(`${cliWords.id['serve.host-unknown']}\n\n${cliWords.en['serve.host-unknown']}\n`);
  };
}

/**
 * Whether a request's Host is one of ours: the origin's, this machine's own names on any port (a tunnel
 * changes the port), and the address listened at. Without an origin a house that listens everywhere is met
 * under any address in figures, for only names can be rebound. Behind a proxy the origin's alone counts.
 */
export function isKnownHost(host: string | undefined, rule: HostRule): boolean {
  const { origin, listensOn, trustsProxy } = rule;
  const asked = host === undefined || /[/\\?#@\s]/.test(host) ? null : hostUrl(host, origin);
  if (asked === null) return false;
  const outer = origin === undefined ? null : new URL(origin);
  if (outer !== null && asked.host === outer.host) return true;
  const name = bare(asked.hostname);
  if (trustsProxy && outer !== null && !isOwnName(bare(outer.hostname))) return false;
  if (isOwnName(name)) return true;
  if (trustsProxy) return false;
  if (name === bare(hostUrl(literal(listensOn), undefined)?.hostname ?? '')) return true;
  return origin === undefined && isWildcard(listensOn) && isIP(name) !== 0;
}

/** The scheme is the origin's, so that its usual port may be written or not. */
const hostUrl = (host: string, origin: string | undefined): URL | null =>
  URL.parse(`${origin === undefined ? 'http:' : new URL(origin).protocol}//${host}`);

const literal = (address: string): string => (address.includes(':') ? `[${address}]` : address);
const bare = (hostname: string): string => hostname.replace(/^\[|\]$/g, '');
const isOwnName = (name: string): boolean => ['localhost', '127.0.0.1', '::1'].includes(name);
const isWildcard = (address: string): boolean => address === '0.0.0.0' || address === '::';
