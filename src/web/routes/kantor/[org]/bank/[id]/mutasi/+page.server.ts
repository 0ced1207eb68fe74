import { day } from '#base/day.ts';
import { orgFace } from '#base/org/org-face.view.ts';
import { perform } from '#base/perform.ts';
import { refuse } from '#base/refusal.ts';
import { importStatement } from '#ledger/bank/import-statement.ts';
import { bankLines } from '#ledger/bank/matching.view.ts';
import { bankStatements } from '#ledger/bank/statements.view.ts';
import { undoMatch } from '#ledger/bank/undo-match.ts';
import { undoStatement } from '#ledger/bank/undo-statement.ts';
import { withQuery } from '#web/address.ts';
import { keyOf, newKey, textOf } from '#web/form.ts';
import { may } from '#web/may.ts';
import { decided } from '../../told-action.ts';
import { linesQuestion } from './lines-question.ts';
import type { Actions, PageServerLoad } from './$types';

const pageSize = 100;

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { app, actor } = locals;
  const today = day((await orgFace(app, actor)).businessDay);
  const { wanted, after } = linesQuestion(url, params.id, today);
  const [{ lines, hasMore }, statements] = await Promise.all([
    bankLines(app, actor, wanted, { after, limit: pageSize }),
    bankStatements(app, actor, params.id),
  ]);
  const file = (form: string) =>
    `${url.pathname}/berkas${withQuery(url, { bentuk: form }, ['mulai']).slice(url.pathname.length)}`;
  return {
    lines,
    statements,
    onlyOpen: wanted.onlyOpen,
    from: after + 1,
    links: {
      next: hasMore ? withQuery(url, { mulai: String(after + pageSize) }) : null,
      first: after > 0 ? withQuery(url, {}, ['mulai']) : null,
      all: withQuery(url, { tampil: null }, ['mulai']),
      open: withQuery(url, { tampil: 'terbuka' }, ['mulai']),
      csv: file('csv'),
      xlsx: file('xlsx'),
    },
    mayMatch: may(locals, 'bank.match'),
    key: newKey(),
  };
};

/** The one file that was chosen; a browser sends a nameless, empty one where none was. */
async function fileOf(form: FormData) {
  const chosen = form.get('file');
  if (!(chosen instanceof File) || (chosen.name === '' && chosen.size === 0)) {
    return refuse('import/no-file', { field: 'file' });
  }
  const name = chosen.name.split(/[\\/]/).at(-1)!.toWellFormed().replaceAll('\0', '').slice(-200);
  return { name: name || 'berkas', bytes: new Uint8Array(await chosen.arrayBuffer()) };
}

export const actions: Actions = {
  unggah: (event) =>
    decided(event, async (form) => {
      const { app, actor } = event.locals;
      const input = { bankAccountId: event.params.id, file: await fileOf(form) };
      const { added, known } = await perform(app, actor, importStatement, input, keyOf(form));
      return { text: 'read', facts: { added, known } };
    }),
  batal: (event) =>
    decided(event, async (form) => {
      const { app, actor } = event.locals;
      const input = { statementId: textOf(form, 'statementId') };
      await perform(app, actor, undoStatement, input, keyOf(form));
      return { text: 'undone' };
    }),
  lepas: (event) =>
    decided(event, async (form) => {
      const { app, actor } = event.locals;
      await perform(app, actor, undoMatch, { matchId: textOf(form, 'matchId') }, keyOf(form));
      return { text: 'unmatched' };
    }),
};
