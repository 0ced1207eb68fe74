import { Hono } from 'hono';
import type { Context } from 'hono';
import type { App } from '#app.ts';
import { read } from '#base/read.ts';
import { absent, Refusal, refuse } from '#base/refusal.ts';
import type { Language } from '#base/words.ts';
import { allOperations } from './all-operations.ts';
import { openCallers } from './caller.ts';
import type { Callers } from './caller.ts';
import { apiDocument } from './document.ts';
import { answerJson } from './answer.ts';
import { base } from './base.ts';
import { languageOf } from './language.ts';
import { keyLimit } from './key-limit.ts';
import type { Operation } from './operation.ts';
import { styleResponse } from './page/frame.ts';
import { problemPage } from './page/problem-page.ts';
import { readablePage } from './page/readable-page.ts';
import type { Env } from './env.ts';
import { problem } from './problem.ts';
import { noteRefusal } from './security-note.ts';

type Ctx = Context<Env>;

/** The API door: every operation, its description, and problems for everything that goes wrong. */
export function openApi(app: App): Hono<Env> {
  const api = new Hono<Env>({ strict: false });
  const callers = openCallers(app, keyLimit(app.pool));
  const operations = allOperations();
  const document = apiDocument(operations, app.origin);
  api.get('/api/v1/openapi.json', (c) => answerJson(c.req.raw, document));
  addPages(api, operations, app.origin);
  const places = byPath(operations);
  for (const [path, there] of places) {
    for (const operation of there) {
      api.on(operation.method, path, (c) => answer(app, callers, operation, c));
    }
  }
  for (const [path, there] of places) api.all(path, (c) => wrongMethod(app, there, c));
  api.notFound((c) => said(app, c, () => absent('api/no-such-place')));
  api.onError((error, c) => {
    app.log.error({ err: error, route: routeOf(c) }, 'api');
    return new Response(defect, {
      status: 500,
      headers: { 'content-type': 'application/problem+json' },
    });
  });
  return api;
}

/** What a person reads; none of it is anybody's own, so that no key is asked. */
function addPages(api: Hono<Env>, operations: readonly Operation[], origin: string): void {
  api.get('/api', (c) => readablePage(operations, { origin, language: pageLanguage(c) }));
  api.get('/api/page.css', () => styleResponse());
  api.get('/api/problems', (c) => problemPage('', pageLanguage(c)));
  api.get('/api/problems/:concept/:reason', (c) =>
    problemPage(`${c.req.param('concept')}/${c.req.param('reason')}`, pageLanguage(c)),
  );
}

function pageLanguage(c: Ctx): Language {
  const asked = c.req.query('bahasa');
  return asked === 'id' || asked === 'en' ? asked : languageOf(c.req.raw);
}

async function answer(app: App, callers: Callers, operation: Operation, c: Ctx): Promise<Response> {
  noteRoute(c, `${base}${operation.path}`);
  const request = c.req.raw;
  return said(app, c, async () => {
    const { org: name = '', ...params } = c.req.param() as Record<string, string>;
    const { actor, org } = await callers.of(request, name, c.env.address ?? '');
    mustBeTaken(request, operation);
    const call = { app, actor, org, language: languageOf(request), params, request };
    try {
      return await operation.handle(call);
    } catch (error) {
      const { permission } = operation;
      // Whoever may not ask this at all hears that, whatever they sent.
      if (isOfInput(error)) await read(app, actor, permission, async () => undefined);
      throw waiting(error, `${app.origin}/api/v1/orgs/${org.slug}/approvals`);
    }
  });
}

/** Answers, or says what stood in the way. */
async function said(app: App, c: Ctx, work: () => Promise<Response> | never): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) noteRefusal(app, error, c);
    const isRead = c.req.method === 'GET' || c.req.method === 'HEAD';
    return problem(error, { origin: app.origin, language: languageOf(c.req.raw), isRead });
  }
}

function isOfInput(error: unknown): boolean {
  return error instanceof Refusal && ['act/input', 'api/no-such-thing'].includes(error.code);
}

/** What waits for a second person lies under an address of its own. */
function waiting(error: unknown, approvals: string): unknown {
  if (!(error instanceof Refusal) || error.kind !== 'pending') return error;
  const location = `${approvals}/${String(error.facts['pendingId'])}`;
  return new Refusal('pending', error.code, { ...error.facts, location });
}

/** Refuses a caller that takes none of the forms in which the answer comes. */
function mustBeTaken(request: Request, { media = [] }: Operation): void {
  const taken = request.headers.get('accept');
  if (taken === null || taken.trim() === '') return;
  const forms = ['application/json', ...media];
  const takes = taken.split(',').map((one) => one.split(';')[0]!.trim().toLowerCase());
  const fits = (form: string) =>
    takes.some((one) => one === '*/*' || one === form || one === `${form.split('/')[0]}/*`);
  if (!forms.some(fits)) refuse('api/form-unfit', { media: forms.join(', ') });
}

function wrongMethod(app: App, there: readonly Operation[], c: Ctx): Promise<Response> {
  const methods = [...new Set(there.map(({ method }) => method.toUpperCase()))];
  const allow = (methods.includes('GET') ? ['HEAD', ...methods] : methods).toSorted().join(', ');
  if (c.req.method === 'OPTIONS') {
    return Promise.resolve(new Response(null, { status: 204, headers: { allow } }));
  }
  return said(app, c, () =>
    refuse('api/method-unfit', { method: c.req.method.slice(0, 20), allow }),
  );
}

/**
 * Operations by their path as Hono writes it; `{entryId}` is `:entryId`. Paths of their own come before
 * those with a place for anything, which would else answer for them.
 */
function byPath(operations: readonly Operation[]): Map<string, Operation[]> {
  const found = new Map<string, Operation[]>();
  const places = ({ path }: Operation): number => path.split('{').length;
  for (const operation of operations.toSorted((a, b) => places(a) - places(b))) {
    const path = `${base}${operation.path}`.replaceAll(/\{(\w+)\}/g, ':$1');
    found.set(path, [...(found.get(path) ?? []), operation]);
  }
  return found;
}

/** Figures are kept by route: an address may hold what is nobody's business. */
function noteRoute(c: Ctx, route: string): void {
  if (c.env.incoming) c.env.incoming.headers['x-sakaguru-route'] = route;
}

function routeOf(c: Ctx): string {
  return String(c.env.incoming?.headers['x-sakaguru-route'] ?? 'none');
}

const defect = `${JSON.stringify({
  type: 'about:blank',
  title: 'Kesalahan kami / Our fault',
  status: 500,
  detail:
    'Ada yang rusak di pihak kami, dan sudah dicatat. / Something broke on our side; it is logged.',
})}\n`;
