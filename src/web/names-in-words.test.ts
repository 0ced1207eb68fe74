import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { acts } from '#app.ts';
import { Refusal } from '#base/refusal.ts';
import { actTitle, actTitles } from './act-titles.words.ts';
import { inWords } from './form.ts';

test('every act of the house has a title, and so has every act that is made anywhere', () => {
  const making = /\bdefineAct\(\{\s*name: '([a-z.-]+)'/g;
  const files = globSync('src/**/*.ts').filter((file) => !file.endsWith('.test.ts'));
  const made = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(making)].map((found) => found[1]!),
  );
  const names = [...acts.map((act) => act.name), ...made];
  expect(made.length).toBeGreaterThan(25);
  expect(names.filter((name) => !Object.hasOwn(actTitles.id, name))).toEqual([]);
});

test('an act is told in the reader’s words, and one that nobody knows by its name', () => {
  expect(actTitle('entry.post', 'id')).toBe('Membukukan jurnal');
  expect(actTitle('constructor', 'en')).toBe('constructor');
});

test('a refusal names a permission and a purpose by their titles, never by their codes', () => {
  const forbidden = new Refusal('forbidden', 'act/not-allowed', { permission: 'period.close' });
  expect(inWords(forbidden, 'id').message).toContain('(Menutup bulan)');
  expect(inWords(forbidden, 'en').message).toContain('(Close a month)');
  const serving = new Refusal('rule', 'account/serves-purpose', {
    account: '1-1101',
    purpose: 'ledger.cash',
  });
  expect(inWords(serving, 'id').message).toContain('“Kas tunai”');
  const unknown = new Refusal('absent', 'posting-map/no-purpose', { purpose: 'constructor' });
  expect(inWords(unknown, 'id').message).toContain('“constructor”');
});
