import type { Purpose } from './purpose.ts';

/** The one table of purposes, joined by the roof from every room's list. */
export interface PurposeTable {
  readonly all: ReadonlyMap<string, Purpose>;
}

/** Joins the rooms' purposes; throws on one that is named twice. */
export function joinPurposes(rooms: readonly (readonly Purpose[])[]): PurposeTable {
  const all = new Map<string, Purpose>();
  for (const purpose of rooms.flat()) {
    if (all.has(purpose.code)) throw new Error(`purpose ${purpose.code} is named twice`);
    all.set(purpose.code, purpose);
  }
  return { all };
}
