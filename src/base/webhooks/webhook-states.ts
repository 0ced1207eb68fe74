import type { Title } from '../words.ts';
import type { DeliveryState } from './delivery.store.ts';
import type { WebhookState } from './webhook.store.ts';

/** What the states of a webhook are called. */
export const webhookStates = {
  on: { id: 'menyala', en: 'on' },
  off: { id: 'dimatikan', en: 'switched off' },
  gone: { id: 'mati: penerima menutup alamatnya', en: 'off: the receiver closed the address' },
  failing: { id: 'mati: lima hari tidak sampai', en: 'off: nothing arrived for five days' },
  removed: { id: 'dihapus', en: 'removed' },
} as const satisfies Record<WebhookState | 'removed', Title>;

/** What the states of a delivery are called. */
export const deliveryStates = {
  waiting: { id: 'menunggu', en: 'waiting' },
  held: { id: 'ditahan', en: 'held' },
  delivered: { id: 'sampai', en: 'delivered' },
  failed: { id: 'gagal', en: 'failed' },
} as const satisfies Record<DeliveryState, Title>;
