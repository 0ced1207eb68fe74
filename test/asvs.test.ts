import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textOf } from './source.ts';

interface Requirement {
  readonly number: string;
  readonly level: string;
  readonly state: string;
  readonly shown: string;
}

const rows: Requirement[] = textOf('docs/asvs.md')
  .split('\n')
  .flatMap((line) => {
    const [, number, level, , state, shown] = line.split('|').map((cell) => cell.trim());
    return /^\d+\.\d+\.\d+$/.test(number ?? '')
      ? [{ number: number!, level: level!, state: state!, shown: shown! }]
      : [];
  });

test('all 217 requirements of levels 1 and 2 that apply are answered, each once', () => {
  expect(new Set(rows.map((row) => row.number)).size).toBe(217);
  expect(rows.length).toBe(217);
  expect(rows.filter((row) => row.level === '1').length).toBe(65);
  expect(rows.filter((row) => row.shown === '')).toEqual([]);
});

test('every requirement of level 1 is met, and nine in ten of level 2', () => {
  const notMet = rows.filter((row) => row.state !== 'met');
  expect(notMet.filter((row) => row.level === '1')).toEqual([]);
  expect(notMet.length).toBeLessThanOrEqual(15);
});

test('what the table points to is there: the file, the test’s title, the handbook’s heading', () => {
  const lost = rows.flatMap(({ number, shown }) =>
    [
      ...shown.matchAll(
        /`((?:src|test|docs|scripts|migrations)[^`]*?)(?:#([^`]+))?`(?: "([^"]+)")?/g,
      ),
    ]
      .filter(([, path, anchor, title]) => !isThere(path!, anchor, title))
      .map(([pointer]) => `${number}: ${pointer}`),
  );
  expect(lost).toEqual([]);
});

function isThere(path: string, anchor?: string, title?: string): boolean {
  if (!existsSync(new URL(`../${path}`, import.meta.url))) return false;
  if (title !== undefined && !textOf(path).includes(title)) return false;
  return anchor === undefined || anchors(path).has(anchor);
}

/** Headings as a reader of Markdown makes addresses of them. */
function anchors(path: string): Set<string> {
  const heads = [...textOf(path).matchAll(/^#+ (.+)$/gm)].map(([, head]) => head!);
  return new Set(
    heads.map((head) =>
      head
        .toLowerCase()
        .replace(/[^\w ]/g, '')
        .replaceAll(' ', '-'),
    ),
  );
}
