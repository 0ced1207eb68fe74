import type { Deed } from '#base/act.ts';
import type { NewHold } from './hold.ts';

/** Queues an amount to be kept back. */
export function queueHold(deed: Deed, hold: NewHold): void {
  deed.write({
    name: 'place-hold',
    text: 'select place_hold($1::uuid, $2::uuid, $3::uuid, $4::bigint, $5, $6::uuid)',
    values: [deed.orgId, hold.id, hold.subAccountId, hold.amount, hold.reason, deed.id],
  });
}

/** Queues that it is let go. */
export function queueRelease(deed: Deed, id: string): void {
  deed.write({
    name: 'release-hold',
    text: 'select release_hold($1::uuid, $2::uuid, $3::uuid)',
    values: [deed.orgId, id, deed.id],
  });
}
