import { expect, test } from 'vitest';
import { imports, isTest, namesImportedBy, sources, textOf } from './source.ts';

const floors = [
  ['base'],
  ['ledger'],
  ['coop'],
  ['market', 'governance', 'certification'],
  ['plugin.ts'],
  ['app.ts'],
  ['api'],
  ['web', 'cli'],
];
const roomOf = (path: string): string => path.split('/')[1] ?? '';
const floorOf = (path: string): number => floors.findIndex((floor) => floor.includes(roomOf(path)));
const roof = floors.findIndex((floor) => floor.includes('app.ts'));
const code = sources.filter((path) => !isTest(path) && !path.endsWith('.d.ts'));
const nameOf = (path: string): string => path.split('/').at(-1) ?? '';

test('every folder of src/ is a room of the house', () => {
  expect(sources.filter((path) => floorOf(path) < 0)).toEqual([]);
});

test('a room imports itself and what stands below it', () => {
  const crossing = imports.filter(({ from, to }) => roomOf(from) !== roomOf(to));
  expect(crossing.filter(({ from, to }) => floorOf(from) <= floorOf(to))).toEqual([]);
});

test('an import across rooms names the room, one inside a room is relative, and the ending is written', () => {
  const unfit = imports.filter(({ from, to, name }) => {
    if (!/\.(ts|svelte|js|json|css|svg|wasm)(\?[\w-]+)?$/.test(name))
      return !name.startsWith('./$types');
    if (roomOf(from) !== roomOf(to)) return !name.startsWith('#');
    // Pages lie deep, and their folders are addresses: they may name their own room.
    return name.startsWith('#') && !from.startsWith('src/web/routes/');
  });
  expect(unfit).toEqual([]);
});

/** Goes out as a client, to an address that it has looked at; it opens no door. */
const goingOut = ['src/base/webhooks/send-once.ts'];

test('what is below the roof knows no door and no process', () => {
  const below = code.filter((path) => floorOf(path) < roof && !path.endsWith('.worker.ts'));
  const doors = /^(hono|@hono\/|svelte|@sveltejs\/|\$app\/|commander|node:process|node:http)/;
  const knowing = below.flatMap((path) => [
    ...namesImportedBy(path)
      .filter(
        (name) => doors.test(name) && !(/^node:https?$/.test(name) && goingOut.includes(path)),
      )
      .map((name) => `${path}: ${name}`),
    ...(/(?<![.\w'"])process\.(?!nextTick)\w/.test(withoutComments(textOf(path)))
      ? [`${path}: process`]
      : []),
  ]);
  expect(knowing).toEqual([]);
});

test('there are no barrels: no index.ts, and no file that only hands on', () => {
  expect(sources.filter((path) => nameOf(path) === 'index.ts')).toEqual([]);
  expect(code.filter((path) => /^export \* from/m.test(textOf(path)))).toEqual([]);
});

test('no files import each other in a circle, not even for types', () => {
  expect(circles(imports.map(({ from, to }) => [from, to]))).toEqual([]);
});

test('inside a pillar no concepts import each other in a circle', () => {
  const conceptOf = (path: string): string | null => {
    const parts = path.split('/');
    return floorOf(path) < roof && parts.length > 3 ? parts.slice(0, 3).join('/') : null;
  };
  const edges = imports.flatMap(({ from, to }): [string, string][] => {
    const [a, b] = [conceptOf(from), conceptOf(to)];
    return a && b && a !== b && roomOf(from) === roomOf(to) && !isFrame(from) ? [[a, b]] : [];
  });
  expect(circles(edges)).toEqual([]);
});

/** The ground's own frame (`base/db`) is the floor everyone stands on, and no concept. */
const isFrame = (path: string): boolean => path.startsWith('src/base/db/');

test('a store is opened by its own concept alone', () => {
  const folderOf = (path: string): string => path.split('/').slice(0, -1).join('/');
  const strange = imports.filter(
    ({ from, to }) => to.endsWith('.store.ts') && !folderOf(from).startsWith(folderOf(to)),
  );
  expect(strange).toEqual([]);
});

test('SQL stands in stores, views and reports, and in the ground’s own frame', () => {
  const home =
    /\.(store|view|report)\.ts$|^src\/base\/(db\/|jobs\/|perform\.ts$)|\/reports\/|\/statements\//;
  const statement =
    /[`'"]\s*(select\s[\s\S]{0,400}?\sfrom\s|insert\s+into\s|update\s+\w+\s+set\s|delete\s+from\s|with\s+\w+\s+as\s*\()/i;
  const strays = code.filter(
    (path) => !home.test(path) && statement.test(withoutComments(textOf(path))),
  );
  expect(strays).toEqual([]);
});

test('rules see no clock, no chance and no database', () => {
  const rules = code.filter((path) => floorOf(path) < roof && isRule(path));
  const unclean = rules.filter((path) =>
    /\bDate\.now\(|new Date\(\)|Math\.random\(|^import (?!type).*from '(pg|kysely)'/m.test(
      textOf(path),
    ),
  );
  expect(unclean).toEqual([]);
});

/** A concept's file of no other kind, which touches neither Node nor the frame, is a rule. */
function isRule(path: string): boolean {
  if (/^src\/base\/(db\/|jobs\/|\w+\.ts$)|\.(store|view|words|report)\.ts$/.test(path))
    return false;
  const frame = /^node:|\/db\/|\/(act|perform|read|ground)\.ts$/;
  return !namesImportedBy(path).some((name) => frame.test(name));
}

test('a file is at most 300 lines long, a test 450', () => {
  const long = sources
    .filter((path) => path.endsWith('.ts') || path.endsWith('.svelte'))
    .map((path) => ({ path, lines: textOf(path).split('\n').length - 1 }))
    .filter(({ path, lines }) => lines > (isTest(path) ? 450 : 300));
  expect(long).toEqual([]);
});

test('files are kebab-case, components PascalCase, and no name says nothing', () => {
  const own = sources.filter((path) => !path.startsWith('src/web/routes/'));
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|store|view|words|report|worker|server|d))?\.ts$/;
  const misnamed = own.filter((path) =>
    path.endsWith('.svelte')
      ? !/^[A-Z][A-Za-z0-9]*\.svelte$/.test(nameOf(path))
      : !kebab.test(nameOf(path).replace(/\.svelte\.ts$/, '.ts')),
  );
  expect(misnamed).toEqual([]);
  const empty = /(^|[/-])(utils?|helpers?|common|managers?|services?|misc)([./-]|$)/;
  expect(sources.filter((path) => empty.test(path) && !path.endsWith('service-worker.ts'))).toEqual(
    [],
  );
});

test('TypeScript is erasable: no enum, no namespace, no parameter property, no decorator', () => {
  const typed =
    /^\s*(export\s+)?(const\s+)?enum\s|^\s*(export\s+)?namespace\s|constructor\([^)]*\b(private|public|protected|readonly)\s|^\s*@\w+\(/m;
  expect(code.filter((path) => typed.test(withoutComments(textOf(path))))).toEqual([]);
});

test('nothing is left for later: no TODO, no skipped test', () => {
  const later = /\b(TODO|FIXME|XXX|HACK)\b/;
  expect(sources.filter((path) => later.test(textOf(path)))).toEqual([]);
  const skipped = /\b(test|it|describe)\.(skip|only|todo)\(/;
  expect(sources.filter((path) => skipped.test(textOf(path)))).toEqual([]);
});

test('nothing is drawn as raw HTML and nothing is run as code that was not written here', () => {
  const raw = sources.filter((path) =>
    /\{@html|\binnerHTML\b|\beval\(|new Function\(/.test(textOf(path)),
  );
  expect(raw).toEqual([]);
});

test('components carry no style attribute, for the content policy forbids it', () => {
  const styled = sources.filter(
    (path) => path.endsWith('.svelte') && /\sstyle(=|:)/.test(markupOf(path)),
  );
  expect(styled).toEqual([]);
});

function markupOf(path: string): string {
  return textOf(path)
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<script[\s\S]*?<\/script>/g, '');
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** Circles among pairs: what is left when whatever imports nothing (any more) is taken away. */
function circles(pairs: readonly (readonly [string, string])[]): string[] {
  let left = pairs.filter(([from, to]) => from !== to);
  for (;;) {
    const froms = new Set(left.map(([from]) => from));
    const tos = new Set(left.map(([, to]) => to));
    const next = left.filter(([from, to]) => froms.has(to) && tos.has(from));
    if (next.length === left.length)
      return [...new Set(next.map(([from, to]) => `${from} → ${to}`))];
    left = next;
  }
}

test('no list of a page is keyed by words: they may stand there twice, and the page then breaks', () => {
  const keyed = /\{#each [^}]*\(\w+\.(?:label|text|name|message|field)\)\}/;
  const pages = sources.filter((path) => path.endsWith('.svelte'));
  expect(pages.length).toBeGreaterThan(100);
  expect(pages.filter((path) => keyed.test(textOf(path)))).toEqual([]);
});
