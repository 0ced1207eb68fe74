import type { App } from '#app.ts';
import type { Actor } from '#base/ground.ts';
import { newId } from '#base/id.ts';
import { decimal, figures, negate, zero } from '#base/money.ts';
import { findOrganisation } from '#base/org/find-organisation.view.ts';
import { perform } from '#base/perform.ts';
import { fill } from '#base/words.ts';
import { memberNames } from '#coop/members/member-card.view.ts';
import { entryCard, entryNumber } from '#ledger/entries/entry-card.view.ts';
import type { EntryCard } from '#ledger/entries/entry-card.view.ts';
import { entryList } from '#ledger/entries/entry-list.view.ts';
import { reverseEntry } from '#ledger/entries/reverse-entry.ts';
import { entryCommandWords } from '../entry.words.ts';
import { withHouse } from '../open-house.ts';
import { typedDay, typedDays } from '../typed-day.ts';
import { entryByNumber } from './entry-by-number.view.ts';

interface Anywhere {
  readonly org?: string;
  readonly json?: true;
  readonly data?: string;
}

export interface ListOptions extends Anywhere {
  readonly text?: string;
  readonly from?: string;
  readonly to?: string;
}

export type ShowOptions = Anywhere;

export interface ReverseOptions extends Anywhere {
  readonly reason: string;
  readonly on?: string;
  readonly key?: string;
}

const words = entryCommandWords.id;

/** Writes the newest entries that the options find. */
export async function listCommand(options: ListOptions): Promise<void> {
  await inBooks(options, async (app, actor) => {
    const { from, to } = await typedDays({ ground: app, actor }, options);
    const filter = { text: options.text, from, to } as Parameters<typeof entryList>[2];
    const { entries } = await entryList(app, actor, filter, null);
    if (options.json) {
      const rows = entries.map(({ id, number, day, kind, memo, document, total }) => ({
        ...{ entryId: id, number, day, kind, memo, document },
        total: decimal(total),
      }));
      return JSON.stringify(rows);
    }
    if (entries.length === 0) return words['entry.none'];
    const lines = entries.map(({ number, day, total, memo }) =>
      [day, number.padEnd(20), figures(total).padStart(18), memo].join('  '),
    );
    return lines.join('\n');
  });
}

/** Writes one entry with its lines. */
export async function showCommand(number: string, options: ShowOptions): Promise<void> {
  await inBooks(options, async (app, actor) => {
    const card = await entryCard(app, actor, await entryByNumber(app, actor, number));
    const ids = card.lines.flatMap(({ ownerKind, ownerId }) =>
      ownerKind === 'member' && ownerId !== null ? [ownerId] : [],
    );
    const members = await memberNames(app, actor, ids);
    const shown = card.lines.map((line) => {
      const member = line.ownerId === null ? undefined : members.get(line.ownerId);
      const owner = member && `${member.number} ${member.name}`;
      return { ...line, owner };
    });
    return options.json ? JSON.stringify(cardJson(card, shown)) : cardText(card, shown);
  });
}

/** Reverses one entry for whoever owns the machine. */
export async function reverseCommand(number: string, options: ReverseOptions): Promise<void> {
  await inBooks(options, async (app, actor) => {
    const entryId = await entryByNumber(app, actor, number);
    const day = await typedDay({ ground: app, actor }, options.on);
    const input = { entryId, reason: options.reason, day };
    const reversal = await perform(app, actor, reverseEntry, input, options.key ?? newId());
    const posted = { ...reversal, number: await entryNumber(app, actor, reversal.entryId) };
    return options.json ? JSON.stringify(posted) : fill(words['entry.reversed'], posted);
  });
}

async function inBooks(
  { data, org }: Anywhere,
  answer: (app: App, actor: Actor) => Promise<string>,
): Promise<void> {
  await withHouse({ data, role: 'command' }, async ({ app }) => {
    const { id } = await findOrganisation(app.pool, org);
    process.stdout.write(`${await answer(app, { kind: 'operator', orgId: id })}\n`);
  });
}

type ShownLine = EntryCard['lines'][number] & { readonly owner: string | undefined };

function cardJson(card: EntryCard, lines: readonly ShownLine[]) {
  const { id, number, kind, day, memo, document, unit, office, reverses, reversedBy } = card;
  return {
    ...{ entryId: id, number, kind, day, memo, document, unit, office },
    reverses: reverses?.number ?? null,
    reversedBy: reversedBy?.number ?? null,
    total: decimal(card.total),
    lines: lines.map((line) => ({
      ...{ account: line.code, title: line.account, owner: line.owner ?? null },
      ...{ unit: line.unit, office: line.office, memo: line.memo },
      ...{ debit: decimal(debitOf(line)), credit: decimal(creditOf(line)) },
    })),
  };
}

function cardText(card: EntryCard, lines: readonly ShownLine[]): string {
  const head = [card.number, card.day, card.document].filter((text) => text !== '').join(' · ');
  const rows = lines.map((line) => {
    const title = [line.account, line.owner].filter((text) => text !== undefined).join(' · ');
    const [debit, credit] = [debitOf(line), creditOf(line)].map((amount) =>
      (amount === zero ? '' : figures(amount)).padStart(18),
    );
    return `${line.code.padEnd(12)}${title.padEnd(48)} ${debit} ${credit}`.trimEnd();
  });
  const { reverses, reversedBy } = card;
  return [
    head,
    card.memo,
    '',
    ...rows,
    ...(reverses ? [fill(words['entry.reverses'], { ...reverses })] : []),
    ...(reversedBy ? [fill(words['entry.reversedBy'], { ...reversedBy })] : []),
  ].join('\n');
}

const debitOf = ({ amount }: ShownLine) => (amount > zero ? amount : zero);
const creditOf = ({ amount }: ShownLine) => (amount < zero ? negate(amount) : zero);
