import { newId } from '#base/id.ts';
import type { Chance } from '../sim/chance.ts';
import type { Things } from '../tenants/things.ts';
import type { Door, Route } from '../tenants/open-door.ts';
import { officeGuards, outerGuards } from '../tenants/route-guards.ts';
import type { World } from '../world.ts';
import { asText, drawValue } from './corpus/values.ts';
import { count } from './tally.ts';
import type { Tally } from './tally.ts';

/** A form of a page as somebody would send it, or an address with its questions. */
export interface PageTarget {
  readonly id: string;
  readonly path: string;
  /** The names in square brackets of the route, with what fits there. */
  readonly params: Readonly<Record<string, string>>;
  /** Questions that the page's own links and filters ask. */
  readonly query: readonly string[];
  readonly forms: readonly {
    readonly search: string;
    readonly method: string;
    readonly fields: Readonly<Record<string, string>>;
  }[];
}

/** Who attacks: a browser that is signed in, or not. */
export interface Visitor {
  readonly door: Door;
  readonly token: string | null;
}

/** Every route with its forms' fields, as the pages themselves show them; a new one joins by itself. */
export async function pageTargets(
  world: World,
  things: Things,
  visitor: Visitor,
): Promise<PageTarget[]> {
  const guards = officeGuards(world, things);
  const known = visitor.door.routes.filter(
    (route) => route.id in guards || route.id in outerGuards,
  );
  const targets: PageTarget[] = [];
  for (const route of known) {
    if (route.id === '/keluar') continue;
    const guard = guards[route.id];
    const params = { ...guard?.params, ...(guard ? { org: world.org.slug } : {}) };
    const path = pathOf(route.id, params);
    const html = await textAt(visitor, path + (guard?.query ?? ''));
    const { names, query } = namesIn(html);
    const samples = (name: string) => guard?.actions?.[name]?.fields ?? {};
    const forms = actionsOf(route).map(({ name, method, search }) => ({
      search,
      method,
      fields: { ...Object.fromEntries(names.map((field) => [field, 'Uji'])), ...samples(name) },
    }));
    const asked = [...query, ...new URLSearchParams(guard?.query ?? '').keys()];
    targets.push({ id: route.id, path, params, query: [...new Set(asked)], forms });
  }
  return targets;
}

function actionsOf(route: Route) {
  const posts = route.actions.map((name) => ({
    name,
    method: 'POST',
    search: name === 'default' ? '' : `?/${name}`,
  }));
  const methods = route.methods
    .filter((method) => method !== 'GET')
    .map((method) => ({ name: method, method, search: '' }));
  return [...posts, ...methods];
}

function pathOf(id: string, params: Readonly<Record<string, string>>): string {
  return id.replace(/\[([^\]]+)\]/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? 'tidak-ada'),
  );
}

async function textAt(visitor: Visitor, path: string): Promise<string> {
  return (await ask(visitor, path, { method: 'GET' })).text;
}

/** The names of a page's fields, and the questions in its links. */
function namesIn(html: string): { names: string[]; query: string[] } {
  const names = [...html.matchAll(/<(?:input|select|textarea|button)[^>]*? name="([^"]+)"/g)];
  const links = [...html.matchAll(/href="[^"]*\?([^"]+)"/g)].flatMap(([, search]) => [
    ...new URLSearchParams(search!.replaceAll('&amp;', '&')).keys(),
  ]);
  const unique = [...new Set(names.map(([, name]) => name!))];
  return { names: unique, query: [...new Set([...unique, ...links])].filter((n) => n !== 'key') };
}

/** Sends one request and reads the answer whole; a connection that broke has no status. */
export async function ask(
  { door, token }: Visitor,
  path: string,
  options: {
    readonly method: string;
    readonly body?: BodyInit | null;
    readonly headers?: Readonly<Record<string, string>>;
  },
): Promise<{ readonly status: number; readonly text: string; readonly location: string | null }> {
  const headers: Record<string, string> = { origin: door.origin, accept: 'text/html' };
  if (token) headers['cookie'] = `sesi=${token}`;
  const send = () =>
    fetch(door.origin + path, {
      method: options.method,
      headers: { ...headers, ...options.headers },
      body: options.body ?? null,
      redirect: 'manual',
      signal: AbortSignal.timeout(30_000),
    });
  // Connections that were kept may have been closed meanwhile, one after the other; a browser asks again too.
  const again = (left: number): Promise<Response> =>
    send().catch((error: unknown) => {
      if (left === 0) throw error;
      return again(left - 1);
    });
  const response = await again(5);
  const { status } = response;
  return { status, text: await response.text(), location: response.headers.get('location') };
}

/** Attacks one page: a field of a form, a question, or a part of its address. */
export async function attackPage(
  targets: readonly PageTarget[],
  visitor: Visitor,
  chance: Chance,
  tally: Tally,
): Promise<void> {
  const target = chance.pick(targets);
  const { kind, value } = drawValue(chance);
  const text = asText(value);
  const how = chance.weighed({
    form: target.forms.length > 0 ? 6 : 0,
    query: 3,
    param: Object.keys(target.params).length > 0 ? 1 : 0,
  });
  const tried = { form: formTry, query: queryTry, param: paramTry }[how](target, text, chance);
  const door = { form: 'form', query: 'address', param: 'address' }[how];
  await judge(visitor, { ...tried, door, kind }, tally);
}

interface Try {
  readonly field: string;
  readonly path: string;
  readonly options: Parameters<typeof ask>[2];
}

/** One field put to the value; now and then twice, as a file, as JSON, or beside a field nobody knows. */
function formTry(target: PageTarget, text: string, chance: Chance): Try {
  const form = chance.pick(target.forms);
  const names = [...Object.keys(form.fields), 'key', 'lain'];
  const name = chance.pick(names);
  const path = target.path + form.search;
  const field = `${target.id}${form.search} ${name}`;
  const fields = Object.entries({ key: newId(), ...form.fields, [name]: text });
  const { method } = form;
  const how = chance.weighed({ plain: 12, twice: 1, parts: 2, file: 1, json: 1, none: 1 });
  if (how === 'json') {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify(Object.fromEntries(fields));
    return { field, path, options: { method, body, headers } };
  }
  if (how === 'none') return { field, path, options: { method, body: new URLSearchParams() } };
  if (how === 'parts' || how === 'file') {
    const body = new FormData();
    for (const [at, one] of fields) body.append(at, one.toWellFormed());
    if (how === 'file') body.set(name, new Blob([text]), 'berkas.xlsx');
    return { field, path, options: { method, body } };
  }
  const body = new URLSearchParams(fields);
  if (how === 'twice') body.append(name, text);
  return { field, path, options: { method, body } };
}

function queryTry(target: PageTarget, text: string, chance: Chance): Try {
  const name = chance.pick([...target.query, 'lain']);
  // An address of more than some kilobytes is refused by the server itself; the wire tries that.
  const asked = new URLSearchParams({ [name]: text.slice(0, 500) });
  if (chance.onceIn(5)) asked.append(name, 'dua');
  return {
    field: `${target.id} ?${name}`,
    path: `${target.path}?${asked}`,
    options: { method: 'GET' },
  };
}

function paramTry(target: PageTarget, text: string, chance: Chance): Try {
  const name = chance.pick(Object.keys(target.params));
  const whole = text.slice(0, 500).toWellFormed() || '-';
  const path = pathOf(target.id, { ...target.params, [name]: whole });
  return { field: `${target.id} [${name}]`, path, options: { method: 'GET' } };
}

/** Sends it and looks: no answer of 5xx, no stack, no silence. */
async function judge(
  visitor: Visitor,
  { field, path, options, door, kind }: Try & { readonly door: string; readonly kind: string },
  tally: Tally,
): Promise<void> {
  let outcome = 'no answer';
  try {
    const { status, text, location } = await ask(visitor, path, options);
    // Somebody who is shown to the door has tried nothing behind it.
    const isShownOut = location !== null && /^\/(masuk|akun\/bukti)\b/.test(location);
    outcome = status >= 500 ? 'defect' : isShownOut ? 'shown out' : String(status);
    if (status >= 500)
      tally.defects.push(`${field} given ${kind}: ${status} at ${shown(path, options)}`);
    if (/\n\s+at .+\.(?:js|ts):\d+/.test(text))
      tally.defects.push(`${field}: a stack in the answer`);
  } catch (error) {
    tally.defects.push(`${field} given ${kind}: ${String(error)} at ${shown(path, options)}`);
  }
  count(tally, { door, field, kind, outcome });
}

function shown(path: string, { body }: Try['options']): string {
  return `${path.slice(0, 200)} ${body instanceof URLSearchParams ? body.toString().slice(0, 300) : ''}`;
}
