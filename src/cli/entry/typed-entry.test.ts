import { expect, test } from 'vitest';
import { readJsonEntry, readLine } from './typed-entry.ts';

test.each([
  ['1-1101 debit 100000', { account: '1-1101', debit: '100000' }],
  ['Kas Besar kredit 5000.50', { account: 'Kas Besar', credit: '5000.50' }],
  [
    '2-1101/A-001 k 50000 setoran awal',
    { account: '2-1101/A-001', credit: '50000', memo: 'setoran awal' },
  ],
])('a line names account, side and amount: %s', (text, line) => {
  expect(readLine(text, 0)).toEqual(line);
});

test.each(['', '1-1101 100000', '1-1101 debit', 'debit 100000'])(
  'a line that lacks something is refused at its place: %s',
  (text) => {
    expect(() => readLine(text, 1)).toThrow(
      expect.objectContaining({
        code: 'entry/line-unfit',
        facts: expect.objectContaining({ field: 'lines.1' }),
      }),
    );
  },
);

test('an entry in JSON is read whole, and what it lacks is named by its field', () => {
  const lines = [{ account: '1-1101', debit: '1.00' }];
  expect(readJsonEntry(JSON.stringify({ memo: 'x', lines }), '-')).toEqual({ memo: 'x', lines });
  expect(() => readJsonEntry('{"lines":[{}]}', '-')).toThrow(
    expect.objectContaining({ code: 'act/input' }),
  );
  expect(() => readJsonEntry('{', '-')).toThrow(
    expect.objectContaining({ code: 'entry/json-unfit' }),
  );
});
