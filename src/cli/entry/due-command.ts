import type { App } from '#app.ts';
import type { Actor } from '#base/ground.ts';
import { decimal, figures } from '#base/money.ts';
import { findOrganisation } from '#base/org/find-organisation.view.ts';
import { refuse } from '#base/refusal.ts';
import { fill } from '#base/words.ts';
import { postDueEntries } from '#ledger/recurring/post-due-entries.ts';
import { postDueParts } from '#ledger/run-off/post-due-parts.ts';
import type { PostedParts } from '#ledger/run-off/post-due-parts.ts';
import { upcomingPostings } from '#ledger/upcoming/upcoming-postings.view.ts';
import type { UpcomingPosting } from '#ledger/upcoming/upcoming-postings.view.ts';
import { entryCommandWords } from '../entry.words.ts';
import { withHouse } from '../open-house.ts';

export interface DueOptions {
  readonly days?: string;
  readonly post?: true;
  readonly org?: string;
  readonly json?: true;
  readonly data?: string;
}

const words = entryCommandWords.id;

/** Writes what is to be posted without anybody typing it; with `--post` what is due is posted first. */
export async function dueCommand(options: DueOptions): Promise<void> {
  const days = daysOf(options.days);
  await withHouse({ data: options.data, role: 'command' }, async ({ app }) => {
    const { id } = await findOrganisation(app.pool, options.org);
    const told = await dueIn(app, id, { days, isPosting: options.post === true });
    process.stdout.write(`${options.json ? JSON.stringify(jsonOf(told)) : textOf(told)}\n`);
  });
}

/** What was posted, if it was asked for, and what is to come. */
export interface Due {
  readonly posted: PostedParts | null;
  readonly upcoming: readonly UpcomingPosting[];
}

/** Posts what is due, if that is asked for, and reads what is to come. */
export async function dueIn(
  app: App,
  orgId: string,
  { days, isPosting }: { readonly days: number; readonly isPosting: boolean },
): Promise<Due> {
  const actor: Actor = { kind: 'operator', orgId };
  if (isPosting) await postDueEntries.run(app, orgId);
  const posted = isPosting ? await postDueParts(app, actor) : null;
  return { posted, upcoming: await upcomingPostings(app, actor, days) };
}

function daysOf(text: string | undefined): number {
  if (text === undefined) return 30;
  const days = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  return days <= 366
    ? days
    : refuse('entry/days-unfit', { field: 'days', text: text.slice(0, 40) });
}

function jsonOf({ upcoming }: Due) {
  return upcoming.map(({ amount, ...one }) => ({ ...one, amount: decimal(amount) }));
}

function textOf({ posted, upcoming }: Due): string {
  const said = posted ? [fill(words['entry.due.posted'], { ...posted })] : [];
  if (upcoming.length === 0) return [...said, words['entry.due.none']].join('\n');
  const rows = upcoming.map(({ dueOn, amount, name, kind, status }) =>
    [
      dueOn,
      figures(amount).padStart(18),
      words[`entry.due.${status}`].padEnd(12),
      kind === 'depreciation' ? words['entry.due.depreciation'] : name,
    ].join('  '),
  );
  return [...said, ...rows].join('\n');
}
