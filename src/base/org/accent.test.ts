import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accentInDark, contrast, leastContrast, readAccent } from './accent.ts';

const colours = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('contrast is reckoned as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrast('#0f5c46', '#0f5c46')).toBe(1);
});

test('a colour that reads on paper is taken, a pale one is refused with the contrast it has', () => {
  expect(readAccent(' #0F5C46 ')).toBe('#0f5c46');
  expect(() => readAccent('#ffd54a')).toThrow(
    expect.objectContaining({
      code: 'accent/too-pale',
      facts: { field: 'accent', ratio: '1.4', least: '4.5' },
    }),
  );
  for (const text of ['', 'green', '#fff', '#12345g', '#0f5c46;']) {
    expect(() => readAccent(text)).toThrow(expect.objectContaining({ code: 'accent/unfit' }));
  }
});

test('whatever colour was chosen, what stands on a dark card reads there', () => {
  fc.assert(
    fc.property(colours, (colour) => {
      expect(contrast(accentInDark(colour), '#1b1e1a')).toBeGreaterThanOrEqual(leastContrast);
    }),
    { numRuns: 1_000 },
  );
});
