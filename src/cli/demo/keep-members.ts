import type { App } from '#app.ts';
import { addDays } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { perform } from '#base/perform.ts';
import { addTie } from '#coop/members/add-tie.ts';
import { enrolMember } from '#coop/members/enrol-member.ts';
import { setNumbering } from '#coop/members/set-numbering.ts';
import type { DemoBooks } from './demo-books.view.ts';
import type { DemoPeople } from './found-demo.ts';
import { groundAt } from './ground-at.ts';

/**
 * What the register holds besides members: two who applied and have not paid their entry share yet, a related
 * party of each sort that a lending rule knows, and the pattern of numbers.
 *
 * @param last the last day of the books
 */
export async function keepMembers(
  app: App,
  people: DemoPeople,
  books: DemoBooks,
  last: Day,
): Promise<void> {
  const ground = groundAt(app, last, '15:55:00');
  const { treasurer } = people.seats;
  const operator = { kind: 'operator', orgId: people.orgId } as const;
  await perform(ground, operator, setNumbering, { pattern: '####' }, 'demo:numbering');
  for (const [i, applicant] of applicants.entries()) {
    const typed = { ...applicant, onDay: addDays(last, -7 * (i + 1)) };
    await perform(ground, treasurer, enrolMember, typed, `demo:applicant:${i}`);
  }
  for (const [i, { number, ...tie }] of ties.entries()) {
    const typed = { ...tie, memberId: books.members.get(number)! };
    await perform(ground, treasurer, addTie, typed, `demo:tie:${i}`);
  }
}

const applicants = [
  {
    name: 'Kinasih Larasgati',
    sex: 'female',
    bornOn: '1992-08-17',
    birthPlace: 'Sidoarjo',
    address: 'Jalan Jagir Sidosermo 14, Surabaya',
    occupation: 'Pedagang sayur',
    stall: 'C-31',
  },
  {
    kind: 'cooperative',
    class: 'associate',
    name: 'Koperasi Karyawan Keputran Makmur',
    address: 'Jalan Keputran 5, Surabaya',
    occupation: 'Serba usaha',
  },
] as const;

const ties = [
  {
    number: '0003',
    role: 'kin',
    relation: 'istri',
    kinOf: 'Soleh Bagaskara',
    fromOn: '2025-03-01',
  },
  { number: '0010', role: 'employee', fromOn: '2025-01-02' },
] as const;
