import type { Day } from '#base/day.ts';
import type { MaskedRow, MaskTarget } from '#base/db/table-facts.ts';
import { earlierInYear } from '#base/practice/earlier-in-year.ts';
import { inventPerson, nameUnlike } from '#base/practice/invented-person.ts';
import type { Sex } from '#base/practice/invented-person.ts';
import { sealNumber } from './seal-person.ts';
import type { PersonNumber } from './seal-person.ts';

/**
 * Puts an invented person in the place of a member, under the keys of the practice organisation, so that
 * search by NIK and telephone works there as well. What the member's row leaves open stays open; sex and the
 * years of birth and of joining stay, for reports count by them.
 */
export function maskMember(row: MaskedRow, { keys, orgId, place, chance }: MaskTarget): MaskedRow {
  const person = inventPerson(place, row['sex'] as Sex | null, row['born_on'] as Day | null);
  const joinedOn = row['joined_on'] as Day | null;
  const numbered = (kind: PersonNumber): MaskedRow => {
    if (row[`${kind}_sealed`] === null) return {};
    const { sealed, hash, tailHash } = sealNumber(keys, orgId, kind, person[kind]);
    return { [`${kind}_sealed`]: sealed, [`${kind}_hash`]: hash, [`${kind}_tail_hash`]: tailHash };
  };
  const padded = String(place).padStart(4, '0');
  const applied = `CA-L${padded}`;
  return {
    number: row['standing'] === 'applicant' ? applied : `L-${padded}`,
    application_number: row['application_number'] === null ? null : applied,
    name: nameUnlike(place, row['sex'] as Sex | null, String(row['name'])),
    born_on: person.bornOn,
    joined_on: joinedOn && earlierInYear(joinedOn, chance + place * 7_919),
    stall: row['stall'] === '' ? '' : person.stall,
    birth_place: row['birth_place'] === '' ? '' : 'Surabaya',
    address: row['address'] === '' ? '' : `Jalan Latihan ${place}, Surabaya`,
    occupation: row['occupation'] === '' ? '' : 'Pedagang',
    ...numbered('nik'),
    ...numbered('phone'),
  };
}
