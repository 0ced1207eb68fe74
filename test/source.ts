import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Text of a file of the checkout. */
export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Sources of the house, generated ones apart. */
export const sources: readonly string[] = globSync('src/**/*.{ts,svelte}', { cwd: root })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.endsWith('.generated.ts'))
  .toSorted();

/** Whether a file is a test, which may reach for anything. */
export const isTest = (path: string): boolean => /\.(test|e2e)\.ts$/.test(path);

export interface Import {
  readonly from: string;
  readonly to: string;
  /** As it is written. */
  readonly name: string;
}

const importing =
  /(?:^|[\s;}])(?:import|export)\s[^;'"`]*?from\s*['"]([^'"]+)['"]|import\s*\(?\s*['"]([^'"]+)['"]/gm;

/** Every name that a file imports, types included. */
export function namesImportedBy(path: string): string[] {
  return [...textOf(path).matchAll(importing)].map((match) => match[1] ?? match[2] ?? '');
}

/** Imports of our own files, resolved to a path: `#…` names a room, `./` stays inside one. */
export const imports: readonly Import[] = sources
  .filter((path) => !isTest(path))
  .flatMap((from) =>
    namesImportedBy(from)
      .filter((name) => /^(#(?!app\/|lib\/)|\.{1,2}\/)/.test(name))
      .map((name) => ({ from, name, to: targetOf(from, name) })),
  );

function targetOf(from: string, name: string): string {
  return name.startsWith('#')
    ? `src/${name.slice(1)}`
    : normalize(join(dirname(from), name)).replaceAll('\\', '/');
}
