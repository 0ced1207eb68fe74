import { redirect } from '@sveltejs/kit';
import { day } from '#base/day.ts';
import { perform } from '#base/perform.ts';
import { forbid, refuse } from '#base/refusal.ts';
import { deliveryList } from '#base/webhooks/delivery-list.view.ts';
import { rotateWebhookSecret } from '#base/webhooks/rotate-secret.ts';
import { replayDeliveries, testWebhook } from '#base/webhooks/send-again.ts';
import { removeWebhook, switchOffWebhook, switchOnWebhook } from '#base/webhooks/switch-webhook.ts';
import { webhookCard } from '#base/webhooks/webhook-list.view.ts';
import { webhookSecret } from '#base/webhooks/webhook-secret.ts';
import { orgFace } from '#base/org/org-face.view.ts';
import { queryText, withQuery } from '#web/address.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { instantText } from '#web/ui/day-text.ts';
import { provedOrAsked } from '../../../../../akun/prove.ts';
import { typedDayOf } from '../../orang/typed-day.ts';
import { eventTitle } from '../event-title.ts';
import { resultText } from '../result-text.ts';
import { webhookPageWords } from '../webhook-pages.words.ts';
import { cursorText, deliveryCursor, deliveryQuestion, states } from './delivery-question.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { app, actor, language } = locals;
  const question = deliveryQuestion(url, params.id);
  const after = deliveryCursor(url);
  const [webhook, { rows, next }] = await Promise.all([
    webhookCard(app, actor, params.id),
    deliveryList(app, actor, question, { after }),
  ]);
  const titled = (kind: string) => ({ kind, title: eventTitle(kind, language) });
  const file = (form: string) =>
    `${url.pathname}/berkas${withQuery(url, { bentuk: form }).slice(url.pathname.length)}`;
  return {
    webhook: { ...webhook, host: new URL(webhook.url).host, events: webhook.events.map(titled) },
    asked: { state: question.state ?? '', kind: question.kind ?? '' },
    isFiltered: queryText(url, 'keadaan') !== '' || queryText(url, 'kejadian') !== '',
    rows: rows.map((row) => ({
      ...row,
      title: eventTitle(row.kind, language),
      result: resultText(row, language),
    })),
    states,
    next: next && withQuery(url, { setelah: cursorText(next) }),
    first: after === null ? null : withQuery(url, {}),
    files: { xlsx: file('xlsx'), csv: file('csv') },
    mayChange: may(locals, 'webhook.change'),
    key: newKey(),
  };
};

type Said = 'on' | 'off' | 'tested' | 'removed' | 'replayed';

/** Does what a form asks for and leads back with a word of it. */
async function done(
  event: RequestEvent,
  said: Said,
  act: (form: FormData, key: string) => Promise<{ readonly count?: number }>,
) {
  const { locals, params, request, cookies } = event;
  const form = await request.formData();
  let facts: { readonly count?: number };
  try {
    facts = await act(form, keyOf(form));
  } catch (error) {
    return explain(error, locals.language, form);
  }
  const { count = 0 } = facts;
  leaveFlash(cookies, {
    text: translate(webhookPageWords, locals.language)(`said.${said}`, { count }),
  });
  const list = `/kantor/${params.org}/pengaturan/webhook`;
  return redirect(303, said === 'removed' ? list : `${list}/${params.id}`);
}

/** A time of day as people write it, `8.30` or `08:30`. */
function typedTime(text: string): string {
  const [, hour = '', minute = ''] = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(text.trim()) ?? [];
  const time = `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time) || hour === '') {
    refuse('webhook/time-unfit', { field: 'time' });
  }
  return time;
}

export const actions: Actions = {
  uji: (event) =>
    done(event, 'tested', async (_form, key) => {
      const { app, actor } = event.locals;
      await perform(app, actor, testWebhook, { webhookId: event.params.id }, key);
      return {};
    }),

  nyala: (event) =>
    done(event, 'on', async (_form, key) => {
      const { app, actor } = event.locals;
      await perform(app, actor, switchOnWebhook, { webhookId: event.params.id }, key);
      return {};
    }),

  mati: (event) =>
    done(event, 'off', async (_form, key) => {
      const { app, actor } = event.locals;
      await perform(app, actor, switchOffWebhook, { webhookId: event.params.id }, key);
      return {};
    }),

  hapus: (event) =>
    done(event, 'removed', async (_form, key) => {
      const { app, actor } = event.locals;
      await perform(app, actor, removeWebhook, { webhookId: event.params.id }, key);
      return {};
    }),

  ulang: (event) =>
    done(event, 'replayed', async (form, key) => {
      const { app, actor } = event.locals;
      const { businessDay } = await orgFace(app, actor);
      const time = textOf(form, 'time');
      const from = typedDayOf(textOf(form, 'from'), 'from', day(businessDay));
      const input = {
        webhookId: event.params.id,
        ...(from !== undefined && { from }),
        ...(time !== '' && { time: typedTime(time) }),
        what: textOf(form, 'what') === 'all' ? ('all' as const) : ('failed' as const),
      };
      return perform(app, actor, replayDeliveries, input, key);
    }),

  async rahasia({ locals, params, request, url }) {
    const { app, actor, language } = locals;
    if (!may(locals, 'webhook.change')) forbid('act/not-allowed', { permission: 'webhook.change' });
    provedOrAsked(locals, url);
    const form = await request.formData();
    const webhookId = params.id;
    try {
      const input = { webhookId, atOnce: textOf(form, 'atOnce') === 'ya' };
      const { secretNo } = await perform(app, actor, rotateWebhookSecret, input, keyOf(form));
      const [{ overlapsUntil }, { timeZone }] = await Promise.all([
        webhookCard(app, actor, webhookId),
        orgFace(app, actor),
      ]);
      return {
        // The only time that it is seen.
        secret: webhookSecret(app.keys, actor.orgId, { id: webhookId, secretNo }),
        overlap: overlapsUntil && instantText(overlapsUntil.toISOString(), timeZone, language),
      };
    } catch (error) {
      return explain(error, language, form);
    }
  },
};
