import type { Title } from '#base/words.ts';
import type { SampleSubject } from './population.ts';
import type { FindingState } from './projected-error.ts';
import type { SamplingMethod } from './select-items.ts';

/** What a sample is drawn from, in words. */
export const subjectTitles: Readonly<Record<SampleSubject, Title>> = {
  entries: { id: 'Jurnal', en: 'Entries' },
  lines: { id: 'Baris satu akun', en: 'Lines of one account' },
  balances: { id: 'Saldo untuk dikonfirmasi', en: 'Balances to confirm' },
};

/** How a sample is drawn, in words. */
export const methodTitles: Readonly<Record<SamplingMethod, Title>> = {
  random: { id: 'Acak sederhana', en: 'Simple random' },
  systematic: { id: 'Sistematis', en: 'Systematic' },
  monetary: { id: 'Menurut rupiah (MUS)', en: 'By monetary unit (MUS)' },
};

/** What was found of an item, in words. */
export const findingTitles: Readonly<Record<FindingState, Title>> = {
  seen: { id: 'Sesuai', en: 'Agrees' },
  missing: { id: 'Tidak ditemukan', en: 'Not found' },
  different: { id: 'Berbeda', en: 'Differs' },
};
