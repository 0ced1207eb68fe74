import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { refuse } from '#base/refusal.ts';
import { cliWords } from '../cli.words.ts';
import type { Handler } from './front-door.ts';

const handlerUrl = new URL('../../../build/handler.js', import.meta.url);

/** Headers that only we may set: what the pages believe about the caller's scheme and address. */
const scheme = 'x-sakaguru-scheme';
const address = 'x-sakaguru-address';

/**
 * Loads the built pages. They read their settings once, from the environment, when they load; the
 * app must be in use by then.
 */
export async function loadPages(): Promise<Handler> {
  if (!existsSync(fileURLToPath(handlerUrl))) refuse('serve/not-built');
  for (const name of ['HOST_HEADER', 'PORT_HEADER', 'XFF_DEPTH']) delete process.env[name];
  Object.assign(process.env, {
    PROTOCOL_HEADER: scheme,
    ADDRESS_HEADER: address,
    BODY_SIZE_LIMIT: '25M',
  });
  const trustsProxy = process.env['TRUST_PROXY'] === '1';
  const { handler } = (await import(handlerUrl.href)) as {
    handler: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  };
  return (request, response) => {
    request.headers[scheme] = schemeOf(request, trustsProxy);
    request.headers[address] = addressOf(request, trustsProxy);
    for (const [name, value] of Object.entries(guards)) response.setHeader(name, value);
    if (request.headers[scheme] === 'https') response.setHeader(...strictTransport);
    if (isForeignWrite(request)) {
      response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(cliWords.id['serve.foreign-write']);
      return;
    }
    handler(request, response, () => response.writeHead(404).end());
  };
}

/** What every answer carries, files too; pages say more of themselves (their content policy, no cache). */
const guards = {
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'same-origin',
} as const;

export const strictTransport = ['strict-transport-security', 'max-age=31536000'] as const;

/**
 * Whether the browser says that another site's page wants to change something here. The pages refuse
 * foreign forms by themselves, but no other kind of body; nothing of ours is meant to be written to
 * from elsewhere.
 */
function isForeignWrite({ method = '', headers }: IncomingMessage): boolean {
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return false;
  const site = headers['sec-fetch-site'];
  return site === 'cross-site' || site === 'same-site';
}

/** Without this every form would be refused over plain http: the pages would take us for https. */
export function schemeOf(request: IncomingMessage, trustsProxy: boolean): string {
  return trustsProxy && request.headers['x-forwarded-proto'] === 'https' ? 'https' : 'http';
}

/** The nearest proxy's own word, which is the last; whatever stands before it anybody may claim. */
export function addressOf(request: IncomingMessage, trustsProxy: boolean): string {
  const own = request.socket.remoteAddress ?? '';
  const claimed = request.headers['x-forwarded-for'];
  if (!trustsProxy || claimed === undefined) return own;
  return String(claimed).split(',').at(-1)?.trim() || own;
}
