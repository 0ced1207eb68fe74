import type { App } from '#app.ts';
import { apiHandler, isApiPath } from '#api/node-door.ts';
import type { Handler } from './front-door.ts';
import { addressOf, schemeOf, strictTransport } from './pages.ts';

/** The API beside the pages, in the one server. */
export function withApi(app: App, pages: Handler): Handler {
  const trustsProxy = process.env['TRUST_PROXY'] === '1';
  const api = apiHandler(app, (request) => addressOf(request, trustsProxy));
  return (request, response) => {
    if (!isApiPath((request.url ?? '/').split('?', 1)[0]!)) return pages(request, response);
    if (schemeOf(request, trustsProxy) === 'https') response.setHeader(...strictTransport);
    api(request, response);
  };
}
