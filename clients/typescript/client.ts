import createFetchClient from 'openapi-fetch';
import type { paths } from './api.generated.ts';
import { SakaguruProblem } from './problem.ts';
import { withTries } from './tries.ts';

/** Whose books, by which key. */
export interface ClientSettings {
  /** `https://kop.example`. */
  readonly origin: string;
  /** The cooperative, by its short name or id. */
  readonly org: string;
  /** `sk_…` */
  readonly key: string;
  /** Of the sentences in problems; Indonesian unless it says otherwise. */
  readonly language?: 'id' | 'en';
  /** How often a request is sent at most, when the house is busy or the line breaks; five times. */
  readonly tries?: number;
  /** Another `fetch`, for tests. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/**
 * Opens a client of one cooperative. Paths are those of the description, behind `/orgs/{org}`; what they take
 * and answer is typed. A write without an `Idempotency-Key` gets one, and keeps it over all tries, so that
 * nothing is booked twice. Every refusal is thrown as a `SakaguruProblem`.
 */
export function openClient(settings: ClientSettings) {
  const { origin, org, key, language = 'id', tries = 5 } = settings;
  const client = createFetchClient<paths>({
    baseUrl: `${origin.replace(/\/$/, '')}/api/v1/orgs/${encodeURIComponent(org)}`,
    headers: { authorization: `Bearer ${key}`, 'accept-language': language },
    fetch: withTries(settings.fetch ?? ((request) => fetch(request)), tries),
  });
  client.use({
    onRequest({ request }) {
      const isWrite = request.method !== 'GET' && !request.headers.has('idempotency-key');
      if (isWrite) request.headers.set('idempotency-key', crypto.randomUUID());
      return request;
    },
    async onResponse({ response }) {
      const isProblem = (response.headers.get('content-type') ?? '').startsWith(
        'application/problem+json',
      );
      if (!response.ok || isProblem) throw await SakaguruProblem.of(response);
    },
  });
  return client;
}

/** What was answered; whatever was refused has been thrown before. */
export async function dataOf<T>(asked: Promise<{ readonly data?: T }>): Promise<T> {
  return (await asked).data as T;
}

/** A page of a list. */
interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/**
 * Every item of a list, page after page:
 * `for await (const entry of itemsOf((cursor) => api.GET('/entries', { params: { query: { cursor } } })))`
 *
 * @param ask asks for the page that a cursor leads to; the first has none
 */
export async function* itemsOf<T>(
  ask: (cursor: string | undefined) => Promise<{ readonly data?: Page<T> }>,
): AsyncGenerator<T, void, undefined> {
  let cursor: string | undefined;
  do {
    const { items, next } = await dataOf(ask(cursor));
    yield* items;
    cursor = next ?? undefined;
  } while (cursor !== undefined);
}
