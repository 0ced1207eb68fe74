import { readFile } from 'node:fs/promises';
import { text as textOf } from 'node:stream/consumers';
import type { z } from 'zod';
import { newId } from '#base/id.ts';
import { findOrganisation } from '#base/org/find-organisation.view.ts';
import { perform } from '#base/perform.ts';
import { refuse } from '#base/refusal.ts';
import { fill } from '#base/words.ts';
import { entryNumber } from '#ledger/entries/entry-card.view.ts';
import { postEntryAct } from '#ledger/entries/post-entry-act.ts';
import { entryCommandWords } from '../entry.words.ts';
import { withHouse } from '../open-house.ts';
import { typedDay } from '../typed-day.ts';
import { nameEntry } from './name-lines.ts';
import type { At } from './name-lines.ts';
import { readJsonEntry, readLine } from './typed-entry.ts';
import type { TypedEntry } from './typed-entry.ts';

export interface PostOptions {
  readonly memo?: string;
  readonly line?: readonly string[];
  readonly jsonInput?: string;
  readonly on?: string;
  readonly document?: string;
  readonly unit?: string;
  readonly office?: string;
  readonly key?: string;
  readonly org?: string;
  readonly json?: true;
  readonly data?: string;
}

/** Posts one entry for whoever owns the machine, and says under which number it stands. */
export async function postCommand(options: PostOptions): Promise<void> {
  const entry = await entryOf(options);
  await withHouse({ data: options.data, role: 'command' }, async ({ app }) => {
    const org = await findOrganisation(app.pool, options.org);
    const actor = { kind: 'operator', orgId: org.id } as const;
    const posted = await postTyped({ app, actor }, entry, options.key ?? newId());
    const said = fill(entryCommandWords.id['entry.posted'], posted);
    process.stdout.write(`${options.json ? JSON.stringify(posted) : said}\n`);
  });
}

/** Posts an entry that names its accounts and members as people do. */
export async function postTyped(
  at: At,
  { on, ...entry }: TypedEntry,
  key: string,
): Promise<{ entryId: string; number: string }> {
  const named = await nameEntry(at, entry);
  const day = await typedDay({ ground: at.app, actor: at.actor }, on);
  // The act reads the kind itself, and refuses one that it does not know.
  const input = { ...named, day } as z.input<typeof postEntryAct.input>;
  const { entryId } = await perform(at.app, at.actor, postEntryAct, input, key);
  return { entryId, number: await entryNumber(at.app, at.actor, entryId) };
}

/** What the command line says goes before what the JSON says. */
async function entryOf(options: PostOptions): Promise<TypedEntry> {
  const { jsonInput, line = [], memo, on, document, unit, office } = options;
  const said = Object.fromEntries(
    Object.entries({ memo, on, document, unit, office }).filter(([, text]) => text !== undefined),
  );
  const lines = line.map(readLine);
  if (jsonInput === undefined) return { memo: '', ...said, lines };
  const given = readJsonEntry(await readWhole(jsonInput), jsonInput);
  return { ...given, ...said, lines: [...given.lines, ...lines] };
}

async function readWhole(path: string): Promise<string> {
  if (path === '-') return textOf(process.stdin);
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'EACCES' || error.code === 'EISDIR')
      return refuse('entry/json-absent', { field: 'json-input', path });
    throw error;
  });
}
