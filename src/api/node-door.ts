import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { App } from '#app.ts';
import { openApi } from './open-api.ts';

/** Whether an address is the API's to answer. */
export function isApiPath(path: string): boolean {
  return path === '/api' || path.startsWith('/api/');
}

/**
 * The API as the one HTTP server calls it.
 * @param addressOf where a request comes from, as whoever stands at the door knows it
 */
export function apiHandler(
  app: App,
  addressOf: (request: IncomingMessage) => string,
): (request: IncomingMessage, response: ServerResponse) => void {
  const api = openApi(app);
  const listener = getRequestListener((request, env) => {
    const { incoming } = env as { readonly incoming: IncomingMessage };
    return api.fetch(request, { incoming, address: addressOf(incoming) });
  });
  return (request, response) => {
    for (const [name, value] of Object.entries(guards)) response.setHeader(name, value);
    void listener(request, response);
  };
}

const guards = {
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'same-origin',
} as const;
