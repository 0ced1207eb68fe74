import regions from './region-codes.json' with { type: 'json' };

const regencies: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(regions).map(([province, codes]) => [province, new Set(codes.split(' '))]),
);

/**
 * Whether the first six digits of a NIK name a place: a province and a regency that there is, or was under the
 * codes of 2019 (Permendagri 72/2019), and a district of it. Cards keep the code of the place that issued them.
 */
export function nikPlaceKnown(nik: string): boolean {
  return regencies.get(nik.slice(0, 2))?.has(nik.slice(2, 4)) === true && nik.slice(4, 6) !== '00';
}
