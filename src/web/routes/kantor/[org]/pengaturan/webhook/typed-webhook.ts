import { webhookEvents } from '#app.ts';
import type { Language } from '#base/words.ts';
import { textOf } from '#web/form.ts';

/** A webhook as a form tells it. */
export function typedWebhook(form: FormData) {
  const ownerId = textOf(form, 'ownerId');
  return {
    url: textOf(form, 'url'),
    description: textOf(form, 'description'),
    events: form.getAll('events').filter((one) => typeof one === 'string'),
    ...(ownerId !== '' && { ownerId }),
  };
}

/** Of a field that is sent several times a form keeps but one: all that was ticked goes into another. */
export function keepTicked(form: FormData): FormData {
  form.set('ticked', form.getAll('events').join(' '));
  return form;
}

/** Every kind of event to be ticked. */
export function eventChoices(language: Language) {
  return [...webhookEvents.values()].map(({ kind, title }) => ({ kind, title: title[language] }));
}
