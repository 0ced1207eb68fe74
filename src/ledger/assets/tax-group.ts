import type { Title } from '#base/words.ts';

/** The groups by which tax law writes tangible assets off. */
export const taxGroups = ['1', '2', '3', '4', 'permanent', 'non-permanent', 'none'] as const;
export type TaxGroup = (typeof taxGroups)[number];

/** A group's life and yearly rates in percent. */
export interface TaxTerms {
  readonly title: Title;
  readonly lifeMonths: number;
  /** Null where the law allows only the straight line: buildings. */
  readonly decliningRate: string | null;
}

/**
 * UU PPh, art. 11(6) with PMK 72/2023, art. 6: the same lives and rates since 1995-01-01. A permanent building may
 * since PMK 72/2023 be written off over its true life if that is longer and the tax office was told; such a
 * life is not reckoned here.
 */
const since1995: Readonly<Record<TaxGroup, TaxTerms>> = {
  '1': { title: titled('Kelompok 1', 'Group 1'), lifeMonths: 48, decliningRate: '50' },
  '2': { title: titled('Kelompok 2', 'Group 2'), lifeMonths: 96, decliningRate: '25' },
  '3': { title: titled('Kelompok 3', 'Group 3'), lifeMonths: 192, decliningRate: '12.5' },
  '4': { title: titled('Kelompok 4', 'Group 4'), lifeMonths: 240, decliningRate: '10' },
  permanent: {
    title: titled('Bangunan permanen', 'Permanent building'),
    lifeMonths: 240,
    decliningRate: null,
  },
  'non-permanent': {
    title: titled('Bangunan tidak permanen', 'Non-permanent building'),
    lifeMonths: 120,
    decliningRate: null,
  },
  none: {
    title: titled('Tidak disusutkan (tanah)', 'Not depreciated (land)'),
    lifeMonths: 0,
    decliningRate: null,
  },
};

/** What tax law says of a group. */
export function taxTerms(group: TaxGroup): TaxTerms {
  return since1995[group];
}

function titled(id: string, en: string): Title {
  return { id, en };
}
