import { decimal } from '#base/money.ts';
import type { PersonData } from './person-data.view.ts';

/**
 * A member's data as a file that another program can read (UU 27/2022, art. 13): amounts as decimal
 * rupiah, days as `2027-01-04`, instants in UTC.
 */
export function personFile(data: PersonData, organisation: string): string {
  const {
    accounts,
    events,
    heirs,
    ties,
    mergedFrom,
    mergedInto,
    deeds,
    accesses,
    person,
    imports,
    madeAt,
    isCut,
  } = data;
  const { recordedAt, ...held } = person;
  return JSON.stringify(
    {
      format: 'sakaguru/person/1',
      organisation,
      madeAt: madeAt.toISOString(),
      person: { ...held, recordedAt: recordedAt.toISOString() },
      membership: events.map(({ id: _id, ...event }) => event),
      heirs: heirs.map(({ id: _id, ...heir }) => heir),
      ties: ties.map(({ id: _id, ...tie }) => tie),
      mergedFrom,
      mergedInto,
      accounts: accounts.map(
        ({ id: _id, balance, held: kept, holds, loan, lines, ...account }) => ({
          ...account,
          balance: decimal(balance),
          held: decimal(kept),
          holds: holds.map(({ amount, reason }) => ({ amount: decimal(amount), reason })),
          loan: loan && { ...loan, ceiling: loan.ceiling === null ? null : decimal(loan.ceiling) },
          movements: lines.map((line) => ({
            day: line.day,
            number: line.number,
            memo: line.memo,
            amount: decimal(line.amount),
            balance: decimal(line.balance),
          })),
        }),
      ),
      movementsCut: isCut,
      imports,
      deeds: deeds.map(({ at, act, person: by }) => ({ at: at.toISOString(), act, by })),
      accesses: accesses.map(({ at, person: by, opened, reason }) => ({
        at: at.toISOString(),
        by,
        opened,
        reason,
      })),
    },
    null,
    2,
  );
}
