import { expect, test } from 'vitest';
import { readInput } from '#base/input.ts';
import { monthInput } from './month.ts';

test('a month is read as its first day; what is none is said back as it was typed', () => {
  expect(readInput(monthInput, '2026-03')).toBe('2026-03-01');
  for (const text of ['2026-13', '2026-00', '2026-3', 'Maret', '', '2026-03-01']) {
    const fault = { code: 'period/not-a-month', facts: { text } };
    expect(() => readInput(monthInput, text), text).toThrow(
      expect.objectContaining({ facts: { field: '', faults: [{ field: '', ...fault }] } }),
    );
  }
  const far = expect.objectContaining({ code: 'day/out-of-range' }) as unknown;
  expect(() => readInput(monthInput, '2300-01')).toThrow(
    expect.objectContaining({ facts: { field: '', faults: [far] } }),
  );
});
