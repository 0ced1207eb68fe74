import openapiTS, { astToString } from 'openapi-typescript';
import { expect, test } from 'vitest';
import { permissions } from '#app.ts';
import { allOperations } from './all-operations.ts';
import { apiDocument } from './document.ts';
import { namesIn } from './json-schema.ts';
import { problemPage } from './page/problem-page.ts';
import { readablePage } from './page/readable-page.ts';

const operations = allOperations();
const document = apiDocument(operations, 'https://kop.example');

interface Described {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly parameters: readonly {
    readonly name?: string;
    readonly in?: string;
    readonly $ref?: string;
  }[];
  readonly responses: Readonly<Record<string, unknown>>;
  readonly security: readonly { readonly key: readonly string[] }[];
}

/** Every node of the description, with where it stands. */
function* nodesOf(value: unknown, at: string): Generator<[string, Record<string, unknown>]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield [at, value as Record<string, unknown>];
  for (const [name, part] of Object.entries(value)) yield* nodesOf(part, `${at}/${name}`);
}

function lookUp(ref: string): unknown {
  return ref
    .slice(2)
    .split('/')
    .reduce<unknown>((place, name) => (place as Record<string, unknown>)?.[name], document);
}

test('the description keeps the rules of OpenAPI 3.1', () => {
  const faults: string[] = [];
  const ids = new Set<string>();
  const named = new Set((document['tags'] as { name: string }[]).map(({ name }) => name));
  for (const [path, item] of Object.entries(document.paths)) {
    if (!path.startsWith('/')) faults.push(`${path} begins with no slash`);
    for (const [method, raw] of Object.entries(item)) {
      const { operationId, tags, parameters, responses, security } = raw as Described;
      const where = `${method} ${path}`;
      if (ids.has(operationId)) faults.push(`${where}: ${operationId} is named twice`);
      ids.add(operationId);
      if (!tags.every((tag) => named.has(tag))) faults.push(`${where}: a tag nobody names`);
      const whole = parameters.map((one) => (one.$ref ? lookUp(one.$ref) : one) as typeof one);
      const inPath = whole.filter((one) => one.in === 'path').map((one) => String(one.name));
      if (
        String(inPath.toSorted((a, b) => a.localeCompare(b))) !== String(namesIn(path).toSorted())
      )
        faults.push(`${where}: parts`);
      const keys = whole.map((one) => `${one.in} ${one.name}`);
      if (new Set(keys).size !== keys.length) faults.push(`${where}: a parameter twice`);
      if (!Object.keys(responses).every((code) => /^[1-5](\d\d|XX)$/.test(code)))
        faults.push(`${where}: statuses`);
      const held = security.flatMap(({ key }) => key);
      if (!held.every((one) => permissions.all.has(one))) faults.push(`${where}: ${held.join()}`);
    }
  }
  for (const [at, node] of nodesOf(document, '#')) {
    const ref = node['$ref'];
    if (typeof ref === 'string' && lookUp(ref) === undefined)
      faults.push(`${at}: ${ref} leads nowhere`);
    if ('nullable' in node && !at.endsWith('properties')) faults.push(`${at}: nullable is of 3.0`);
  }
  expect(faults).toEqual([]);
  expect(ids.size).toBe(operations.length);
});

test('no schema of the description says nothing at all', () => {
  const empty = [...nodesOf(document.paths, '#')].filter(
    ([at, node]) => at.endsWith('/schema') && Object.keys(node).length === 0,
  );
  expect(empty.map(([at]) => at)).toEqual([]);
});

test('a maker of clients reads the description and finds every operation', async () => {
  const types = astToString(await openapiTS(JSON.stringify(document)));
  const lost = operations.filter(({ id }) => !new RegExp(`\\b${id}: \\{`).test(types));
  expect(lost.map(({ id }) => id)).toEqual([]);
});

test('names of operations stay as they are: a program calls them by these', () => {
  expect(operations.map(({ id }) => id).filter((id) => !/^[a-z][A-Za-z]{2,60}$/.test(id))).toEqual(
    [],
  );
});

test('the readable page names every operation, in both languages, and carries no script', async () => {
  for (const language of ['id', 'en'] as const) {
    const page = readablePage(operations, { origin: 'https://kop.example', language });
    const html = await page.text();
    expect(operations.filter(({ id }) => !html.includes(`id="${id}"`))).toEqual([]);
    expect(html).not.toMatch(/<script|undefined|\[object/);
  }
});

test('a problem’s address explains it, and one that was never there lists all', async () => {
  const one = problemPage('entry/unbalanced', 'en');
  expect([one.status, await one.text()]).toEqual([200, expect.stringContaining('{difference}')]);
  const none = problemPage('<b>/x', 'id');
  const html = await none.text();
  expect(none.status).toBe(404);
  expect(html).not.toContain('<b>');
});
