import type { DeliveryCursor, DeliveryQuestion } from '#base/webhooks/delivery-list.view.ts';
import { deliveryStates } from '#base/webhooks/webhook-states.ts';
import { isId } from '#base/id.ts';
import { queryText, queryWord } from '#web/address.ts';

/** The states in the order in which a page offers them. */
export const states = Object.keys(deliveryStates) as readonly NonNullable<
  DeliveryQuestion['state']
>[];

/** Which deliveries of a webhook an address asks for. */
export function deliveryQuestion(url: URL, webhookId: string): DeliveryQuestion {
  const kind = queryText(url, 'kejadian', 60);
  return {
    webhookId,
    state: queryWord(url, 'keadaan', states) ?? null,
    kind: kind === '' ? null : kind,
  };
}

/** Where the list goes on: an instant and a delivery. */
export function deliveryCursor(url: URL): DeliveryCursor | null {
  const [at = '', id = ''] = queryText(url, 'setelah', 80).split('_');
  const time = Number(/^\d{1,14}$/.exec(at)?.[0] ?? Number.NaN);
  return Number.isFinite(time) && isId(id) ? { madeAt: new Date(time), id } : null;
}

/** The same as the text that stands in an address. */
export function cursorText({ madeAt, id }: DeliveryCursor): string {
  return `${madeAt.getTime()}_${id}`;
}
