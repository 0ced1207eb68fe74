import { decimal } from '#base/money.ts';
import { forbid } from '#base/refusal.ts';
import {
  sampleList,
  samplePermission,
  sampleSorts,
  samplesPerPage,
} from '#ledger/audit-samples/sample-list.view.ts';
import { sampleSubjects } from '#ledger/audit-samples/population.ts';
import { queryPage, queryWord, aroundPage, withQuery } from '#web/address.ts';
import { may } from '#web/may.ts';
import { auditLists } from '../laporan/audit-lists.words.ts';
import type { PageServerLoad } from './$types';

const states = { berjalan: 'open', ditutup: 'closed' } as const;

export const load: PageServerLoad = async ({ locals, url }) => {
  const { app, actor, session } = locals;
  if (!may(locals, samplePermission)) forbid('act/not-allowed', { permission: samplePermission });
  const page = queryPage(url);
  const state = queryWord(url, 'keadaan', ['berjalan', 'ditutup'] as const);
  const about = queryWord(url, 'isi', sampleSubjects);
  const sort = queryWord(url, 'urut', sampleSorts) ?? 'newest';
  const asked = { state: state && states[state], about, sort, page };
  const { rows, hasMore } = await sampleList(app, actor, asked);
  const own = session?.mandates.filter(
    ({ orgId, role }) => orgId === actor.orgId && role === 'auditor',
  );
  return {
    asked: { state: state ?? null, about: about ?? null, sort },
    from: (page - 1) * samplesPerPage + 1,
    samples: rows.map(({ populationSum, drawnAt, closedAt, ...row }) => ({
      ...row,
      populationSum: decimal(populationSum),
      drawnAt: drawnAt.toISOString(),
      isClosed: closedAt !== null,
    })),
    links: {
      ...aroundPage(url, page, hasMore),
      all: withQuery(url, { keadaan: null, halaman: null }),
      open: withQuery(url, { keadaan: 'berjalan', halaman: null }),
      closed: withQuery(url, { keadaan: 'ditutup', halaman: null }),
    },
    /** When the reader's own role as an auditor ends; null: they have none. */
    endsOn:
      own
        ?.map(({ untilOn }) => untilOn)
        .toSorted()
        .at(-1) ?? null,
    lists: auditLists,
    mayDraw: may(locals, 'audit.sample'),
    seesDeeds: may(locals, 'audit.read'),
  };
};
