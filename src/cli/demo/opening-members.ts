import { addDays, daysBetween, makeDay, partsOf } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { minus, rupiah, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { personNames as names } from '#base/practice/invented-person.ts';
import type { Chance } from './chance.ts';

/** A loan as it stood when the books were opened. */
export interface OpeningLoan {
  readonly ceiling: Money;
  readonly termMonths: number;
  readonly instalmentsPaid: number;
  readonly instalment: Money;
  readonly outstanding: Money;
}

/** One invented member as the opening sheet has him. */
export interface OpeningMember {
  readonly number: string;
  readonly name: string;
  readonly sex: 'L' | 'P';
  readonly nik: string;
  readonly bornOn: Day;
  readonly stall: string;
  readonly phone: string;
  readonly joinedOn: Day;
  /** Trades at the branch's market. */
  readonly atBranch: boolean;
  readonly entryShare: Money;
  readonly mandatoryShare: Money;
  readonly savings: Money;
  readonly loan: OpeningLoan | null;
}

/** How many members the cooperative has. */
export const memberCount = 412;
/** What every member pays once, and each month. */
export const entryShare = rupiah(100_000);
export const monthlyShare = rupiah(20_000);

/** Invents the members as they stood on the opening day. */
export function inventMembers(chance: Chance, opening: Day): OpeningMember[] {
  const taken = new Set<string>();
  return Array.from({ length: memberCount }, (_, i) => inventMember(chance, opening, i + 1, taken));
}

/** Invents who joins on a day: one who brings nothing yet and owes nothing. */
export function inventNewcomer(
  chance: Chance,
  joinedOn: Day,
  ordinal: number,
  taken: Set<string>,
): OpeningMember {
  const member = inventMember(chance, joinedOn, ordinal, taken);
  return { ...member, joinedOn, mandatoryShare: zero, savings: zero, loan: null };
}

function inventMember(
  chance: Chance,
  opening: Day,
  ordinal: number,
  taken: Set<string>,
): OpeningMember {
  const [year] = partsOf(opening);
  const isMan = chance.happens(0.46);
  const bornOn = randomDay(chance, makeDay(year - 72, 1, 1), makeDay(year - 24, 12, 31));
  const joinedOn = randomDay(chance, makeDay(year - 18, 2, 1), makeDay(year, 10, 31));
  const months = Math.floor(daysBetween(joinedOn, opening) / 30.44);
  const missed = chance.happens(0.15) ? chance.between(1, 6) : 0;
  const atBranch = chance.happens(0.18);
  return {
    number: String(ordinal).padStart(4, '0'),
    name: inventName(chance, isMan, taken),
    sex: isMan ? 'L' : 'P',
    nik: nikOf(chance, isMan, bornOn, ordinal),
    bornOn,
    stall: `${atBranch ? 'KP-' : ''}${chance.pick(['A', 'B', 'C', 'D'])}-${String(chance.between(1, atBranch ? 30 : 60)).padStart(2, '0')}`,
    // 0840 belongs to no operator: nobody's telephone rings.
    phone: `0840${String(chance.between(1_000_000, 9_999_999))}${ordinal % 10}`,
    joinedOn,
    atBranch,
    entryShare,
    mandatoryShare: (monthlyShare * BigInt(Math.max(1, months - missed))) as Money,
    savings: chance.happens(0.28) ? zero : rupiah(12_500 * chance.between(4, 700)),
    loan: chance.happens(0.56) ? inventLoan(chance) : null,
  };
}

/** One name in eight is a single one, as many Indonesians have. */
function inventName(chance: Chance, isMan: boolean, taken: Set<string>): string {
  const sex = isMan ? 'male' : 'female';
  for (;;) {
    const given = chance.pick(names.given[sex]);
    const name = chance.happens(0.12) ? given : `${given} ${chance.pick(names.family[sex])}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

/** A NIK of the right form (Surabaya, day of birth, women plus 40) in a series that is not issued. */
function nikOf(chance: Chance, isMan: boolean, bornOn: Day, ordinal: number): string {
  const [year, month, date] = partsOf(bornOn);
  const two = (part: number) => String(part % 100).padStart(2, '0');
  const district = two(chance.between(2, 13));
  return `3578${district}${two(isMan ? date : date + 40)}${two(month)}${two(year)}${9000 + ordinal}`;
}

function inventLoan(chance: Chance): OpeningLoan {
  const termMonths = chance.pick([10, 12, 12, 18, 20, 24, 24]);
  const ceiling = rupiah(500_000 * chance.between(4, 60));
  const instalment = instalmentOf(ceiling, termMonths);
  const instalmentsPaid = chance.between(1, termMonths - 1);
  const outstanding = minus(ceiling, (instalment * BigInt(instalmentsPaid)) as Money);
  return { ceiling, termMonths, instalmentsPaid, instalment, outstanding };
}

/** The monthly principal: even parts in hundreds of rupiah, what is left goes with the last. */
export function instalmentOf(ceiling: Money, termMonths: number): Money {
  const hundred = 10_000n;
  return ((ceiling / BigInt(termMonths) / hundred) * hundred) as Money;
}

function randomDay(chance: Chance, from: Day, until: Day): Day {
  return addDays(from, chance.between(0, daysBetween(from, until)));
}
