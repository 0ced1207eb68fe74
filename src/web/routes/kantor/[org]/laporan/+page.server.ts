import { ledgerReports } from '#ledger/statements/all-reports.ts';
import { may } from '#web/may.ts';
import { refuseUnless } from './report-access.ts';
import { reportPaths } from './report-pages.words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
  refuseUnless(may(locals, 'books.read'));
  return {
    reports: ledgerReports.map(({ code, title }) => {
      const known = code as keyof typeof reportPaths;
      const path = reportPaths[known];
      const href =
        known === 'cash-book'
          ? `/kantor/${params.org}/${path}`
          : `/kantor/${params.org}/laporan/${path}`;
      return { code: known, title: title[locals.language], href };
    }),
  };
};
