import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import type { Deed } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import type { Day } from '#base/day.ts';
import { newId } from '#base/id.ts';
import { dayInput, wholeInput } from '#base/input.ts';
import { refuse } from '#base/refusal.ts';
import { layoutBody } from '../statements/layout.ts';
import type { LayoutBody, StatementCode } from '../statements/layout.ts';
import { ownLayout } from '../statements/own-layout.ts';
import { reportedChart } from '../statements/reported-chart.view.ts';
import { checkLayout } from './check-layout.ts';
import { mustBeLatest, statementInput } from './draft-layout.ts';
import { lockDraft, queueLayoutVersion, queueNoDraft } from './layout.store.ts';

/**
 * Adopts what was worked on: from `fromOn` on statements are laid out by it, earlier ones as they were.
 *
 * @throws Refusal `layout/no-draft`, `layout/changed-meanwhile`, and what `checkLayout` finds, the first of it
 */
export const adoptLayout = defineAct({
  name: 'layout.adopt',
  permission: 'layout.change',
  input: z.object({
    statement: statementInput,
    revision: wholeInput(0, 1_000_000_000),
    fromOn: dayInput,
  }),
  reads: (q, { statement }) => ({ draft: lockDraft(q, statement), chart: reportedChart(q) }),

  run(deed, { statement, revision, fromOn }, { draft, chart }) {
    if (!draft) refuse('layout/no-draft', { statement });
    mustBeLatest(draft, revision);
    const body = layoutBody.parse(draft.body);
    const [fault] = checkLayout(ownLayout(chart.template, statement, body), chart.accounts);
    if (fault) refuse(fault.code, { ...fault.facts });
    queueNoDraft(deed, statement);
    return adopted(deed, statement, fromOn, body);
  },
});

/** Goes back to the house's own layout from a day on; what was adopted before stays in the history. */
export const restoreStandardLayout = defineAct({
  name: 'layout.restore-standard',
  permission: 'layout.change',
  input: z.object({ statement: statementInput, fromOn: dayInput }),

  run(deed, { statement, fromOn }) {
    return adopted(deed, statement, fromOn, null);
  },
});

function adopted(deed: Deed, statement: StatementCode, fromOn: Day, body: LayoutBody | null) {
  const id = newId();
  queueLayoutVersion(deed, { id, statement, fromOn, body });
  const after = { statement, fromOn, standard: body === null, rows: body?.rows.length ?? null };
  recordFields(deed, { kind: 'layout', id }, {}, after);
  deed.note({ layoutId: id });
  return { layoutId: id };
}
