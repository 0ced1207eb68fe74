import type { Things } from './things.ts';
import { change } from './guard.ts';
import type { Guard } from './guard.ts';

const wish = { url: 'https://8.8.8.8/masuk', events: 'entries.posted' };

/** The routes of webhooks; the id is of nothing here, so that they may answer 404. */
export function webhookGuards({ mandateId: id }: Things): Record<string, Guard> {
  const at = { look: 'webhook.read', params: { id, kiriman: id }, mayBeAbsent: true } as const;
  return {
    '/pengaturan/webhook': { look: 'webhook.read' },
    '/pengaturan/webhook/berkas': { look: 'webhook.read', query: '?bentuk=csv' },
    '/pengaturan/webhook/baru': {
      look: 'webhook.change',
      actions: { default: change('webhook.change', wish) },
    },
    '/pengaturan/webhook/[id]': {
      ...at,
      actions: {
        uji: change('webhook.change'),
        nyala: change('webhook.change'),
        mati: change('webhook.change'),
        hapus: change('webhook.change'),
        ulang: change('webhook.change', { what: 'failed' }),
        rahasia: change('webhook.change'),
      },
    },
    '/pengaturan/webhook/[id]/ubah': {
      ...at,
      look: 'webhook.change',
      actions: { default: change('webhook.change', wish) },
    },
    '/pengaturan/webhook/[id]/berkas': { ...at, query: '?bentuk=csv' },
    '/pengaturan/webhook/[id]/kiriman/[kiriman]': {
      ...at,
      actions: { ulang: change('webhook.change') },
    },
  };
}
