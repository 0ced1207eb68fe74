import { expect, test } from 'vitest';
import { Refusal } from '#base/refusal.ts';
import { reportQuestion } from '#ledger/statements/report-question.ts';
import { readInput } from '#base/input.ts';
import { errorText, refusalText } from './error-text.ts';
import { sentenceOf } from '#cli/sentence.ts';
import { inWords } from './form.ts';

function refusedFor(question: unknown): string {
  try {
    readInput(reportQuestion, question);
  } catch (error) {
    if (error instanceof Refusal) return refusalText(inWords(error, 'id'));
    throw error;
  }
  throw new Error('the question was taken');
}

test('a download with a bad question says what is wrong with it, each fault once', () => {
  const said = refusedFor({ on: '2026-02-31' });
  const sentences = said.split(/(?<=\.) /);
  expect(sentences.length).toBeGreaterThan(1);
  expect(new Set(sentences).size).toBe(sentences.length);
  expect(said).not.toContain('Kesalahan kami');
  expect(refusedFor({ unit: '\0' })).not.toMatch(/[a-z]\/[a-z]/);
});

test('a choice that there is not is named with its field and what there is', () => {
  expect(refusedFor({ columns: 'weeks' })).toContain(
    '“weeks” bukan pilihan untuk columns. Pilihannya: months, quarters, years, units, offices, budget.',
  );
  expect(refusedFor({ compare: 'kemarin' })).toContain('compare ditulis none');
  expect(refusedFor({ layout: 'x' })).toContain('layout ditulis standard');
  expect(refusedFor({ columns: 'months', compare: '2024-12-31' })).toContain('Pilih salah satu');
});

test('only what is our fault is called so', () => {
  expect([404, 403, 422, 405, 409].map((status) => errorText(status, 'id'))).not.toContainEqual(
    expect.stringContaining('Kesalahan kami'),
  );
  expect(errorText(500, 'id')).toContain('Kesalahan kami');
  expect(errorText(404, 'en')).toContain('No such page');
});

test('a report that refuses is named in the reader’s words, at every door', () => {
  const refusal = new Refusal('rule', 'report/no-columns', {
    field: 'columns',
    report: 'trial-balance',
  });
  expect(inWords(refusal, 'id').message).toContain('Neraca Saldo tidak dapat dibentangkan');
  expect(inWords(refusal, 'en').message).toContain('Trial Balance cannot be spread');
  const day = new Refusal('rule', 'report/day-only', { field: 'from', report: 'balance-sheet' });
  expect(inWords(day, 'en').message).toContain('Statement of Financial Position is made');
  expect(sentenceOf(day)).toContain('Laporan Posisi Keuangan dibuat');
});
