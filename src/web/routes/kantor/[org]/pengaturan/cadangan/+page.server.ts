import { redirect } from '@sveltejs/kit';
import { backupRuns, backupState } from '#base/backup/backup-runs.view.ts';
import { requestBackup } from '#base/backup/request-backup.ts';
import { perform } from '#base/perform.ts';
import { read } from '#base/read.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { backupHealth } from '../../backup-health.ts';
import { backupPageWords } from './backup-page.words.ts';
import { runRow } from './run-row.ts';
import type { Actions, PageServerLoad } from './$types';

const page = 30;

export const load: PageServerLoad = async ({ locals, url }) => {
  const { app, actor, org, language } = locals;
  await read(app, actor, 'backup.make', async () => undefined);
  const asked = new Date(url.searchParams.get('sebelum') ?? '');
  const before = Number.isNaN(asked.getTime()) ? undefined : asked;
  const [runs, state] = await Promise.all([
    backupRuns(app.pool, page + 1, before),
    backupState(app.pool),
  ]);
  const rows = runs.map((run) => runRow(run, app.now(), language));
  const plan = app.backups;
  return {
    key: newKey(),
    isPractice: org.kind === 'practice',
    health: backupHealth(state, app.now()),
    runs: rows.slice(0, page),
    older: rows.length > page ? rows[page - 1]!.at : null,
    isOld: before !== undefined,
    plan: plan ? { folder: plan.folder, isSealed: plan.readPassphrase() !== null } : null,
  };
};

export const actions: Actions = {
  default: async ({ locals, request, cookies, url }) => {
    const form = await request.formData();
    try {
      await perform(locals.app, locals.actor, requestBackup, {}, keyOf(form));
    } catch (error) {
      return explain(error, locals.language, form);
    }
    leaveFlash(cookies, { text: translate(backupPageWords, locals.language)('asked') });
    redirect(303, url.pathname);
  },
};
