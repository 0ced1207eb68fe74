import { readDay } from '#base/day.ts';
import { orgFace } from '#base/org/org-face.view.ts';
import { noticeTerm } from '#base/privacy/breach-notice.ts';
import { privacySettings } from '#base/privacy/privacy-settings.view.ts';
import { readInput, textInput } from '#base/input.ts';
import { forbid, Refusal } from '#base/refusal.ts';
import { z } from 'zod';
import { explain, textOf } from '#web/form.ts';
import { may } from '#web/may.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  mayNotify(locals);
  return { settings: await privacySettings(locals.app, locals.actor) };
};

function mayNotify(locals: App.Locals): void {
  if (!may(locals, 'privacy.change')) forbid('act/not-allowed', { permission: 'privacy.change' });
}

const written = z.object({
  data: textInput(1000, 3),
  persons: textInput(200, 1),
  how: textInput(4000, 3),
  efforts: textInput(4000, 3),
  advice: textInput(2000),
});

/** The day as it was typed; a refusal names its field. */
function dayIn(form: FormData, today: Parameters<typeof readDay>[1]) {
  try {
    return readDay(textOf(form, 'day'), today);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.kind, error.code, { ...error.facts, field: 'day' });
  }
}

export const actions: Actions = {
  /** Draws the letters up from what was typed; nothing is sent, nothing kept. */
  async default({ locals, request }) {
    mayNotify(locals);
    const { app, actor, language } = locals;
    const form = await request.formData();
    const told = Object.fromEntries(
      Object.keys(written.shape).map((name) => [name, textOf(form, name)]),
    );
    try {
      const { timeZone, businessDay } = await orgFace(app, actor);
      const known = { day: dayIn(form, businessDay), time: textOf(form, 'time') };
      const term = noticeTerm(known, timeZone, app.now());
      return { term, letter: readInput(written, told) };
    } catch (error) {
      return explain(error, language, form);
    }
  },
};
