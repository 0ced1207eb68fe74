import type { IncomingMessage } from 'node:http';

/** What the HTTP server hands on with a request. */
export interface Env {
  readonly Bindings: { readonly incoming?: IncomingMessage; readonly address?: string };
}
