import { redirect } from '@sveltejs/kit';
import { archiveHours } from '#base/archive/archive-hours.ts';
import { archiveRuns } from '#base/archive/archive-runs.view.ts';
import { cancelArchive } from '#base/archive/cancel-archive.ts';
import { perform } from '#base/perform.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { archiveRow } from './archive-row.ts';
import { archivePageWords } from './archive-page.words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const { app, actor, org, language } = locals;
  const runs = await archiveRuns(app, actor);
  return {
    key: newKey(),
    mayTake: may(locals, 'archive.take'),
    isPractice: org.kind === 'practice',
    hours: archiveHours,
    runs: runs.map((run) => archiveRow(run, app.now(), language)),
  };
};

export const actions: Actions = {
  batal: async ({ locals, request, cookies, url }) => {
    const form = await request.formData();
    try {
      const input = { runId: textOf(form, 'runId') };
      await perform(locals.app, locals.actor, cancelArchive, input, keyOf(form));
    } catch (error) {
      return explain(error, locals.language, form);
    }
    leaveFlash(cookies, { text: translate(archivePageWords, locals.language)('cancelled') });
    redirect(303, url.pathname);
  },
};
