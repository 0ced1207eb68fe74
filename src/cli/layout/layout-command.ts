import { readFile } from 'node:fs/promises';
import type { App } from '#app.ts';
import type { Actor } from '#base/ground.ts';
import { newId } from '#base/id.ts';
import { readInput } from '#base/input.ts';
import { findOrganisation } from '#base/org/find-organisation.view.ts';
import { perform } from '#base/perform.ts';
import { fill } from '#base/words.ts';
import { adoptLayout } from '#ledger/layouts/adopt-layout.ts';
import { draftLayout, statementInput } from '#ledger/layouts/draft-layout.ts';
import { layoutDesk } from '#ledger/layouts/layout-desk.view.ts';
import { layoutText, readLayout } from '#ledger/layouts/layout-file.ts';
import { withHouse } from '../open-house.ts';
import { typedDay } from '../typed-day.ts';
import { layoutCommandWords } from './layout-command.words.ts';

export interface LayoutOptions {
  readonly org?: string;
  readonly draft?: true;
  readonly adopt?: string;
  readonly data?: string;
}

const words = layoutCommandWords.id;

/** Writes the layout in use, or what is being worked on, as JSON. */
export async function exportLayout(text: string, options: LayoutOptions): Promise<void> {
  const statement = readInput(statementInput, text);
  await inBooks(options, async (app, actor) => {
    const { draft, current } = await layoutDesk(app, actor, statement);
    return layoutText(statement, options.draft ? (draft?.body ?? current) : current);
  });
}

/** Reads a layout from a file as a draft, and adopts it where a day is given. */
export async function importLayout(
  text: string,
  file: string,
  options: LayoutOptions,
): Promise<void> {
  const statement = readInput(statementInput, text);
  const layout = readLayout(await readFile(file, 'utf8'), statement);
  await inBooks(options, async (app, actor) => {
    const fromOn = await typedDay({ ground: app, actor }, options.adopt);
    const { draft } = await layoutDesk(app, actor, statement);
    const input = { statement, revision: draft?.revision ?? 0, layout };
    const { revision } = await perform(app, actor, draftLayout, input, newId());
    if (fromOn === undefined) return fill(words.drafted, { statement });
    await perform(app, actor, adoptLayout, { statement, revision, fromOn }, newId());
    return fill(words.adopted, { statement, day: fromOn });
  });
}

async function inBooks(
  options: LayoutOptions,
  work: (app: App, actor: Actor) => Promise<string>,
): Promise<void> {
  await withHouse({ data: options.data, role: 'command' }, async ({ app }) => {
    const org = await findOrganisation(app.pool, options.org);
    const said = await work(app, { kind: 'operator', orgId: org.id });
    process.stdout.write(said.endsWith('\n') ? said : `${said}\n`);
  });
}
