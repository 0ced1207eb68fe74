import type { Deed } from '#base/act.ts';
import { queuePostingMap } from './account.store.ts';
import type { MappedPurpose } from './posting-map.ts';

/** Maps purposes to accounts as part of an act, for a product of its own; the last word for each. */
export function mapPurposes(deed: Deed, rows: readonly MappedPurpose[]): void {
  queuePostingMap(deed, rows);
}
