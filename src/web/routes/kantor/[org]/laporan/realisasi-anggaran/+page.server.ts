import { day, yearStart } from '#base/day.ts';
import { usualOver } from '#ledger/statements/budget-alert.ts';
import { realisationParts } from '#ledger/statements/budget-realisation.report.ts';
import { queryText, queryWord } from '#web/address.ts';
import { quickChoices, spanFilter } from '../report-filter.ts';
import { showReport } from '../show-report.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
  const today = day((await parent()).today);
  const plain = spanFilter(url, today, yearStart);
  const by = queryWord(url, 'menurut', realisationParts) ?? realisationParts[0];
  const over = queryText(url, 'lebih', 20);
  const version = queryText(url, 'versi', 4);
  const { compare: _none, columns: _columns, ...asked } = plain.question;
  const filter = {
    ...plain,
    question: {
      ...asked,
      by,
      ...(over === '' ? {} : { over }),
      ...(version === '' ? {} : { version }),
    },
  };
  return {
    report: await showReport(locals, url, 'budget-realisation', filter),
    quick: quickChoices(url, today, filter),
    asked: { by, over: over || usualOver, version },
    parts: realisationParts,
  };
};
