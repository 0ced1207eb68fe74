import { ledgerReports } from '#ledger/statements/all-reports.ts';
import { may } from '#web/may.ts';
import { auditLists } from './audit-lists.words.ts';
import { refuseUnless } from './report-access.ts';
import { reportPaths } from './report-pages.words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
  refuseUnless(may(locals, 'books.read'));
  return {
    lists: auditLists.map(({ code, path }) => ({
      code,
      href: `/kantor/${params.org}/laporan/${path}`,
    })),
    reports: ledgerReports.filter(isNoAuditList).map(({ code, title }) => {
      const known = code as keyof typeof reportPaths;
      const path = reportPaths[known];
      const href =
        known === 'cash-book'
          ? `/kantor/${params.org}/${path}`
          : `/kantor/${params.org}/laporan/${path}`;
      return { code: known, title: title[locals.language], href };
    }),
    notes: `/kantor/${params.org}/laporan/calk`,
  };
};

function isNoAuditList({ code }: { code: string }): boolean {
  return auditLists.every((list) => list.code !== code);
}
