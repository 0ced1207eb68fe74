import { day } from '#base/day.ts';
import { citationsOn } from '#base/privacy/law.ts';
import { retention } from '#base/privacy/retention.ts';
import type { Retention } from '#base/privacy/retention.ts';
import { retentionRuns } from '#base/privacy/retention.view.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
  const { app, actor, language } = locals;
  const today = day((await parent()).today);
  const runs = new Map((await retentionRuns(app, actor)).map((run) => [run.kind as string, run]));
  return {
    kinds: Object.entries(retention as Readonly<Record<string, Retention>>).map(([kind, of]) => ({
      kind,
      title: of.title[language],
      span: of.span[language],
      since: of.since[language],
      fate: of.fate,
      law: citationsOn(of.law, today).map((citation) => citation[language]),
      run: runs.get(kind) ?? null,
    })),
  };
};
