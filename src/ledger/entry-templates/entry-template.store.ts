import type { Deed } from '#base/act.ts';
import { build } from '#base/db/connect.ts';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import { decimal } from '#base/money.ts';
import { absent } from '#base/refusal.ts';
import type { TemplateContent } from './template-content.ts';

/** A template as its acts find it, locked. */
export interface LockedTemplate {
  readonly id: string;
  readonly name: string;
  readonly endedOn: Day | null;
}

/**
 * Locks a template, so that nobody changes or ends it at the same moment.
 * @throws Refusal `entry-template/absent`
 */
export function lockTemplate(q: Reads, id: string): Promise<LockedTemplate> {
  return q.one<LockedTemplate>(
    {
      text: `select id, name, ended_on as "endedOn" from entry_template
        where org_id = $1 and id = $2 for update`,
      values: [q.orgId, id],
    },
    () => absent('entry-template/absent', { field: 'templateId' }),
  );
}

/** Queues a new template. */
export function queueTemplate(
  deed: Deed,
  template: {
    readonly id: string;
    readonly name: string;
    readonly content: TemplateContent;
    readonly replacesId: string | null;
  },
): void {
  const { id, name, content, replacesId } = template;
  const lines = content.lines.map(({ amount, ...line }) => ({
    ...line,
    ...(amount === undefined ? {} : { amount: decimal(amount) }),
  }));
  deed.write(
    build.insertInto('entry_template').values({
      org_id: deed.orgId,
      ...{ id, name, content: JSON.stringify({ ...content, lines }) },
      replaces_id: replacesId,
      deed_id: deed.id,
    }),
  );
}

/** Queues the end of a template. */
export function queueTemplateEnd(deed: Deed, id: string, endedOn: Day): void {
  deed.write(
    build
      .updateTable('entry_template')
      .set({ ended_on: endedOn })
      .where('org_id', '=', deed.orgId)
      .where('id', '=', id),
  );
}
