import { expect, test } from 'vitest';
import { day, monthStart, yearStart } from '#base/day.ts';
import { dayFilter, quickChoices, spanFilter } from './report-filter.ts';

const today = day('2026-11-24');
const at = (query: string) => new URL(`http://x/kantor/k/laporan/posisi-keuangan${query}`);

test('a day is read as people type it, and compared with the end of the year before unless told otherwise', () => {
  expect(dayFilter(at('?per=31/10/2026'), today).question).toMatchObject({
    on: '2026-10-31',
    compare: undefined,
  });
  expect(dayFilter(at(''), today).question.on).toBe('2026-11-24');
  const beside = (query: string) => dayFilter(at(query), today).question.compare;
  expect(beside('?per=28/2/2025&banding=year')).toBe('2024-02-29');
  expect(beside('?per=31/10/2026&banding=month')).toBe('2026-09-30');
  expect(beside('?banding=none')).toBe('none');
});

test('whole months are compared with as many whole months before, other spans with as many days', () => {
  const before = (from: string, to: string) =>
    spanFilter(at(`?dari=${from}&sampai=${to}&banding=before`), today, yearStart).question.compare;
  expect(before('1/10/2026', '31/10/2026')).toBe('2026-09-01..2026-09-30');
  expect(before('1/1/2026', '31/3/2026')).toBe('2025-10-01..2025-12-31');
  expect(before('10/3/2026', '14/3/2026')).toBe('2026-03-05..2026-03-09');
});

test('what cannot be read stays as it was typed, with its refusal', () => {
  const filter = spanFilter(at('?dari=31/31/2026'), today, monthStart);
  expect(filter.typed.from).toBe('31/31/2026');
  expect(filter.refusals['dari']?.code).toBe('day/not-a-day');
});

test('a quick choice keeps unit and office and closes what was opened', () => {
  const url = at('?unit=TOKO&jelas=1-11&akun=x');
  const [, lastMonth] = quickChoices(url, today, dayFilter(url, today));
  expect(lastMonth).toMatchObject({ key: 'lastMonthEnd', current: false });
  expect(lastMonth!.href).toBe('/kantor/k/laporan/posisi-keuangan?unit=TOKO&per=2026-10-31');
});
