import type { ListedDelivery } from '#base/webhooks/delivery-list.view.ts';

type DeliveryState = ListedDelivery['state'];

/** How a delivery stands, in the words of its pages: what waits after a try that failed is still being tried. */
export function deliveryLabel({
  state,
  tries,
}: {
  readonly state: DeliveryState;
  readonly tries: number;
}): `delivery.${DeliveryState | 'tried'}` {
  return `delivery.${state === 'waiting' && tries > 0 ? 'tried' : state}`;
}
