import { expect, test } from 'vitest';
import { day } from '#base/day.ts';
import { queryDay } from './address.ts';
import { mustAskOnce, mustAskOnly, mustBeReadable } from './download-question.ts';

const at = (query: string) => new URL(`https://kop.example/kantor/a/jurnal/berkas${query}`);
const today = day('2026-03-10');
const days = (query: string) =>
  (['dari', 'sampai'] as const).map((n) => queryDay(at(query), n, today));

test('a file whose address holds a day that there is none is refused by that day', () => {
  expect(() => mustBeReadable(...days('?dari=2026-02-31'))).toThrow(
    expect.objectContaining({ code: 'day/not-a-day', facts: { text: '2026-02-31' } }),
  );
  mustBeReadable(...days('?dari=28/2/2026&sampai='));
});

test('a question that a file does not know is named, with those it knows', () => {
  expect(() => mustAskOnly(at('?q=uji&form=csv'), ['q'])).toThrow(
    expect.objectContaining({
      code: 'download/question-unknown',
      facts: { text: 'form', known: 'bentuk, bahasa, q' },
    }),
  );
  mustAskOnly(at('?q=uji&bentuk=csv'), ['q', 'status']);
});

test('a file is not asked for by a NIK or phone number in its address', () => {
  expect(() => mustAskOnly(at('?q=3578014107880003'), ['q'])).toThrow('search/personal-number');
  expect(() => mustAskOnly(at('?q=hp%200812-3456-7890'), ['q'])).toThrow('search/personal-number');
});

test('what is asked twice, or in no language that there is, is refused and not half answered', () => {
  expect(() => mustAskOnce(at('?from=2026-01-01&from=2026-02-01'))).toThrow(
    expect.objectContaining({ code: 'download/question-twice', facts: { text: 'from' } }),
  );
  expect(() => mustAskOnce(at('?bahasa=xx'))).toThrow('download/no-language');
  mustAskOnce(at('?from=2026-01-01&to=2026-02-01&bahasa=en'));
});
