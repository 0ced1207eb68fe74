import type { SakClass } from './account.ts';

/** The parts of a chart as people look for an account: where it stands in the statements. */
export const chartParts = [
  'asset',
  'liability',
  'equity',
  'income',
  'expense',
  'off-balance',
] as const;
export type ChartPart = (typeof chartParts)[number];

/** The part of the chart to which a class belongs. */
export function chartPartOf(sakClass: SakClass): ChartPart {
  if (sakClass === 'equity' || sakClass === 'off-balance') return sakClass;
  if (sakClass === 'investment' || sakClass.endsWith('-asset')) return 'asset';
  if (sakClass.endsWith('-liability')) return 'liability';
  return sakClass.endsWith('-income') ? 'income' : 'expense';
}
