import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountText } from './amount-text.ts';
import { dayLater, glimpseDay, monthLater, weeksOf } from './calendar.ts';
import { matching } from './combo.ts';
import { dayText, instantText, typedDay } from './day-text.ts';
import { drawChart } from './draw-chart.ts';

test('statements bracket negatives, movements carry their sign, Rp stands once', () => {
  expect(amountText('-46315000.00', 'statement').text).toBe('(46.315.000)');
  expect(amountText('1000.50', 'movement').text).toBe('+1.000,50');
  expect(amountText('-1000.00', 'movement').text).toBe('−1.000');
  expect(amountText('0.00', 'movement').text).toBe('0');
  expect(amountText(27_109_300_000n, 'plain', true).text).toBe('Rp 271.093.000');
});

test('days and instants are written as the house writes them, the zone named', () => {
  expect(dayText('2026-11-24', 'id')).toBe('24 Nov 2026');
  expect(dayText('2026-11-24', 'id', 'weekday')).toBe('Selasa, 24 November 2026');
  expect(dayText('2026-11-24', 'en', 'weekday')).toBe('Tuesday, 24 November 2026');
  expect(typedDay('2026-11-24')).toBe('24/11/2026');
  const instant = '2026-11-24T02:44:00Z';
  expect(instantText(instant, 'Asia/Jakarta', 'id')).toBe('24 Nov 2026 09.44 WIB');
  expect(instantText(instant, 'Asia/Jayapura', 'en')).toBe('24 Nov 2026 11:44 WIT');
});

test('a calendar begins on Monday, holds the whole month once, and only whole weeks', () => {
  const month = fc.tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }));
  fc.assert(
    fc.property(month, ([year, number]) => {
      const text = `${year}-${String(number).padStart(2, '0')}`;
      const days = weeksOf(text).flat();
      const own = days.filter((d) => d.inMonth).map((d) => d.date);
      const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
      expect(own).toEqual(Array.from({ length }, (_, i) => i + 1));
      expect(days.length % 7).toBe(0);
      expect(new Date(`${days[0]!.day}T00:00Z`).getUTCDay()).toBe(1);
    }),
  );
  expect(monthLater('2026-01', -1)).toBe('2025-12');
  expect(dayLater('2026-02-28', 1)).toBe('2026-03-01');
});

test('a typed day is glimpsed only where it is one', () => {
  expect(glimpseDay('24/11/2026', '2026-11-24')).toBe('2026-11-24');
  expect(glimpseDay('4-1-27', '2026-11-24')).toBe('2027-01-04');
  expect(glimpseDay('24/11', '2026-11-24')).toBe('2026-11-24');
  for (const none of ['31/02/2026', 'kemarin', '', '24', '99/99/9999']) {
    expect(glimpseDay(none, '2026-11-24')).toBeNull();
  }
});

test('a combo finds by every word typed, beginnings of words first, accents ignored', () => {
  const options = [
    { value: '1', label: 'Bank Jatim', hint: '1-1102' },
    { value: '2', label: 'Kas kecil', hint: '1-1101' },
    { value: '3', label: 'Piutang bukan kas', hint: '1-1201' },
    { value: '4', label: 'Café', hint: '9-1' },
  ];
  expect(matching(options, 'kas').map((o) => o.value)).toEqual(['2', '3']);
  expect(matching(options, 'cafe').map((o) => o.value)).toEqual(['4']);
  expect(matching(options, '1-11 jatim').map((o) => o.value)).toEqual(['1']);
  expect(matching(options, '')).toHaveLength(4);
});

test('a chart leaves what is missing open instead of drawing it as nought', () => {
  const chart = drawChart({
    kind: 'lines',
    title: 'Simpanan',
    unit: 'Juta Rp',
    labels: ['Jan', 'Feb', 'Mar'],
    series: [{ name: 'a', values: [1, null, 3], shown: ['1', 'belum ada', '3'] }],
  });
  expect(chart.drawn[0]!.path.match(/M/g)).toHaveLength(2);
  const bars = drawChart({ ...chart, kind: 'bars' });
  expect(bars.drawn[0]!.bars).toHaveLength(2);
  const empty = drawChart({ ...chart, labels: [], series: [] });
  expect(JSON.stringify(empty)).not.toContain('null');
});

test('bars of losses hang from the line of nought', () => {
  const labels = ['Jan', 'Feb'];
  const series = [{ name: 'a', values: [5, -5], shown: ['5', '(5)'] }];
  const drawn = drawChart({ kind: 'bars', title: '', unit: '', labels, series });
  const [up, down] = drawn.drawn[0]!.bars;
  expect(up!.y + up!.height).toBe(down!.y);
});
