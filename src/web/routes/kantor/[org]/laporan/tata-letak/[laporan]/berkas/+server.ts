import { layoutDesk } from '#ledger/layouts/layout-desk.view.ts';
import { layoutText } from '#ledger/layouts/layout-file.ts';
import { statementAt } from '../../statement-paths.ts';
import type { RequestHandler } from './$types';

/** The layout that is worked on, else the one in use, as a file. */
export const GET: RequestHandler = async ({ locals, params }) => {
  const statement = statementAt(params.laporan);
  const { draft, current } = await layoutDesk(locals.app, locals.actor, statement);
  const headers = {
    'content-type': 'application/json',
    'content-disposition': `attachment; filename="tata-letak-${params.laporan}.json"`,
  };
  return new Response(layoutText(statement, draft?.body ?? current), { headers });
};
