import { defineAct } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { newId } from '#base/id.ts';
import { decimal } from '#base/money.ts';
import { absent } from '#base/refusal.ts';
import type { Reads } from '#base/db/reads.ts';
import { populationProof } from './population.ts';
import { populationOf } from './population.view.ts';
import { mustFit, sampleInput, select } from './sample-question.ts';
import type { SampleQuestion } from './sample-question.ts';
import { queueSample } from './sample.store.ts';

/**
 * Draws a sample of entries, of the lines of one account, or of balances, and keeps it with its seed and the
 * proof of what it was drawn from. Each draw is a deed: whoever draws until a sample pleases is seen to.
 *
 * @throws Refusal what `mustFit` and `select` refuse, `audit-sample/too-many`, `account/absent`,
 *   `unit/absent`, `office/absent`
 */
export const drawSample = defineAct({
  name: 'audit-sample.draw',
  permission: 'audit.sample',
  input: sampleInput,
  reads: (q, asked) => ({
    named: mustBeKnown(q, asked),
    items: populationOf(q, asked, q.now),
  }),

  run(deed, asked, { items }) {
    mustFit(asked, deed.businessDay);
    const seed = asked.seed === '' ? deed.id : asked.seed;
    const selection = select(items, asked, seed);
    const proof = populationProof(items);
    const id = newId();
    queueSample(deed, { id, asked, seed, proof, selection });
    const { name, about, method } = asked;
    const size = selection.chosen.length;
    const after = { name, about, method, seed, size, population: decimal(proof.total) };
    recordFields(deed, { kind: 'audit-sample', id }, {}, after);
    deed.note({ sampleId: id });
    return { sampleId: id, size };
  },
});

/** Refuses an account, unit or office that the organisation has not. */
async function mustBeKnown(q: Reads, asked: SampleQuestion): Promise<void> {
  const known = (table: 'account' | 'unit' | 'office', id: string | undefined) =>
    id === undefined
      ? Promise.resolve(true)
      : q.maybe(
          q.db.selectFrom(table).select('id').where('org_id', '=', q.orgId).where('id', '=', id),
        );
  const [account, unit, office] = await Promise.all([
    known('account', asked.accountId),
    known('unit', asked.unitId),
    known('office', asked.officeId),
  ]);
  if (!account) absent('account/absent', { field: 'accountId', account: '' });
  if (!unit) absent('unit/absent', { field: 'unitId', unit: '', known: '' });
  if (!office) absent('office/absent', { field: 'officeId', office: '', known: '' });
}
