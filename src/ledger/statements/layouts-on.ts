import type { Day } from '#base/day.ts';
import { refuse } from '#base/refusal.ts';
import { layoutBody, layoutOf } from './layout.ts';
import type { Layout, StatementCode } from './layout.ts';
import { ownLayout } from './own-layout.ts';

/** A layout that was adopted; `body` null is the way back to the house's own. */
export interface LayoutVersion {
  readonly id: string;
  readonly statement: StatementCode;
  readonly fromOn: Day;
  readonly body: unknown;
}

/** What a cooperative has laid out: adopted in the order of adoption, and what is being worked on. */
export interface OwnLayouts {
  readonly versions: readonly LayoutVersion[];
  readonly drafts: readonly { readonly statement: StatementCode; readonly body: unknown }[];
}

/** The layout of each statement. */
export type Layouts = Readonly<Record<StatementCode, Layout>>;

/**
 * The layouts by which statements of a day are shown: of those that hold on that day the one adopted last, so
 * that a decision of today does not redraw last year unless it says so.
 *
 * @param asked `standard`, `newest`, `draft`, or the number of a version; absent: as of the day
 * @throws Refusal `layout/version-absent`
 */
export function layoutsOn(
  own: OwnLayouts,
  template: string,
  day: Day,
  asked: string | undefined,
): Layouts {
  if (/^\d+$/.test(asked ?? '') && !numbered(own, asked))
    refuse('layout/version-absent', { field: 'layout', version: asked });
  const of = (statement: StatementCode) => {
    const body = bodyOf(own, statement, day, asked);
    return body === null
      ? layoutOf(template, statement)
      : ownLayout(template, statement, layoutBody.parse(body));
  };
  return { 'balance-sheet': of('balance-sheet'), 'income-statement': of('income-statement') };
}

/** The version of a statement by its number, counted from 1 in the order of adoption. */
function numbered({ versions }: OwnLayouts, asked: string | undefined): LayoutVersion | undefined {
  return (['balance-sheet', 'income-statement'] as const)
    .map((code) => versions.filter(({ statement }) => statement === code)[Number(asked) - 1])
    .find((version) => version !== undefined);
}

function bodyOf(
  own: OwnLayouts,
  statement: StatementCode,
  day: Day,
  asked: string | undefined,
): unknown {
  const versions = own.versions.filter((version) => version.statement === statement);
  const holding = versions.findLast(({ fromOn }) => fromOn <= day)?.body ?? null;
  switch (asked) {
    case undefined:
      return holding;
    case 'standard':
      return null;
    case 'newest':
      return versions.at(-1)?.body ?? null;
    case 'draft':
      return own.drafts.find((draft) => draft.statement === statement)?.body ?? holding;
    default:
      return (versions[Number(asked) - 1] ?? { body: holding }).body ?? null;
  }
}
