import type { Deed } from '../act.ts';
import { recordFields } from '../audit/record-change.ts';
import type { Reads } from '../db/reads.ts';
import { refuse } from '../refusal.ts';
import { lockOffice, queueOfficeClosing } from './office.store.ts';
import type { LockedOffice } from './office.store.ts';
import { lockUnit, queueUnitClosing } from './unit.store.ts';
import type { LockedUnit } from './unit.store.ts';

/** Asks for the office that shall be closed, and keeps others from changing it. */
export function officeToClose(q: Reads, id: string): Promise<LockedOffice> {
  return lockOffice(q, id);
}

/** Asks for the unit that shall be closed, and keeps others from changing it. */
export function unitToClose(q: Reads, id: string): Promise<LockedUnit> {
  return lockUnit(q, id);
}

/** Closes an office from the business day on; whoever keeps books there has looked that it is empty. */
export function closeOffice(deed: Deed, office: LockedOffice): void {
  if (office.kind === 'head') refuse('office/head-stays', { field: 'officeId' });
  if (office.closed_on !== null) refuse('office/closed', { field: 'officeId', code: office.code });
  queueOfficeClosing(deed, office.id, deed.businessDay);
  recordFields(deed, { kind: 'office', id: office.id }, {}, { closedOn: deed.businessDay });
}

/** Closes a unit from the business day on; whoever keeps books there has looked that it is empty. */
export function closeUnit(deed: Deed, unit: LockedUnit): void {
  if (unit.kind === 'general') refuse('unit/general-stays', { field: 'unitId' });
  if (unit.closed_on !== null) refuse('unit/closed', { field: 'unitId', code: unit.code });
  queueUnitClosing(deed, unit.id, deed.businessDay);
  recordFields(deed, { kind: 'unit', id: unit.id }, {}, { closedOn: deed.businessDay });
}
