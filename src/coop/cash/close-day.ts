import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { dayAt } from '#base/day.ts';
import { newId } from '#base/id.ts';
import { dayInput, idInput, textInput } from '#base/input.ts';
import { decimal } from '#base/money.ts';
import { absent, refuse } from '#base/refusal.ts';
import { lockOfficeDay, queueDayClose, queueDayReopening } from './day-close.store.ts';
import { keeperOf } from './keeper.ts';
import { readOfficeDay } from './office-day.view.ts';

const officeDay = { officeId: idInput, day: dayInput };

/**
 * Closes the day of an office: every drawer of it is closed, no hand-over waits, and what the day comes to is
 * written down with the head of the seals. No drawer of the office opens for that day again.
 *
 * @throws Refusal `office/absent`, `day-close/ahead`, `day-close/closed`, `day-close/drawer-open`,
 *   `day-close/offer-waits`
 */
export const closeDay = defineAct({
  name: 'day.close',
  permission: 'day.close',
  input: z.object(officeDay),
  reads: (q, { officeId, day }) => ({
    office: lockOfficeDay(q, officeId, day),
    standing: readOfficeDay(q, officeId, day),
  }),

  run(deed, { officeId, day }, { office, standing }) {
    const by = keeperOf(deed);
    if (!office) return absent('office/absent', { field: 'officeId' });
    const facts = { field: 'day', office: office.name, day };
    if (day > dayAt(deed.at, office.timeZone)) refuse('day-close/ahead', facts);
    if (office.closedId !== null) refuse('day-close/closed', facts);
    const [open] = standing.open;
    if (open) refuse('day-close/drawer-open', { ...facts, name: open.name, keeper: open.keeper });
    if (standing.waiting > 0)
      refuse('day-close/offer-waits', { ...facts, count: String(standing.waiting) });
    const id = newId();
    const totals = Object.fromEntries(
      Object.entries(standing.totals).map(([name, amount]) => [name, decimal(amount)]),
    );
    const { headSeq, headHash } = office;
    queueDayClose(deed, { id, officeId, day, totals, headSeq, headHash, by });
    recordFields(deed, { kind: 'office-cash', id: officeId }, {}, { day, status: 'closed' });
    deed.note({ officeId, day });
    deed.emit({ kind: 'day.closed', facts: { officeId, day } });
    return { dayCloseId: id };
  },
});

/**
 * Opens a closed day of an office again, by decision and with its reason.
 * @throws Refusal `office/absent`, `day-close/not-closed`
 */
export const reopenDay = defineAct({
  name: 'day.reopen',
  permission: 'day.reopen',
  input: z.object({ ...officeDay, reason: textInput(300, 3) }),
  reads: (q, { officeId, day }) => ({ office: lockOfficeDay(q, officeId, day) }),
  approval: {},

  run(deed, { officeId, day, reason }, { office }) {
    const by = keeperOf(deed);
    if (!office) return absent('office/absent', { field: 'officeId' });
    if (office.closedId === null)
      return refuse('day-close/not-closed', { field: 'day', office: office.name, day });
    queueDayReopening(deed, office.closedId, by, reason);
    const record = { kind: 'office-cash', id: officeId };
    recordFields(deed, record, { status: 'closed' }, { day, status: 'open', reason });
    deed.note({ officeId, day });
    deed.emit({ kind: 'day.reopened', facts: { officeId, day } });
    return { dayCloseId: office.closedId };
  },
});
