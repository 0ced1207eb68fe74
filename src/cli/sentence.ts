import { tables, words as roomWords } from '#app.ts';
import { backupParts } from '#base/backup/part-names.ts';
import { figures, fromDecimal } from '#base/money.ts';
import type { Facts } from '#base/refusal.ts';
import type { Names } from '#base/say.ts';
import { fill } from '#base/words.ts';
import { reportsByCode } from '#ledger/statements/all-reports.ts';
import { auditCommandWords } from './audit.words.ts';
import { cliWords } from './cli.words.ts';
import { databaseWords } from './database.words.ts';
import { demoWords } from './demo/demo.words.ts';
import { entryCommandWords } from './entry.words.ts';
import { importCommandWords } from './import.words.ts';

/** The command's own words come first: they name its options, where a room's name a button. */
const sentences: Readonly<Record<string, string>> = Object.assign(
  {},
  ...roomWords.map((words) => words.id).toReversed(),
  auditCommandWords.id,
  demoWords.id,
  databaseWords.id,
  importCommandWords.id,
  entryCommandWords.id,
  cliWords.id,
) as Record<string, string>;

const names: Names = { part: backupParts(tables), report: reportsByCode };

/** Says a refusal in Indonesian; a code without a sentence is named as it is. */
export function sentenceOf({ code, facts }: { readonly code: string; readonly facts: Facts }) {
  const shown = Object.entries(facts).map(([name, value]) => [name, shownAs(value, name)]);
  return fill(sentences[code] ?? code, Object.fromEntries(shown) as Facts);
}

function shownAs(value: unknown, name: string): unknown {
  if (typeof value !== 'string') return value;
  const named = names[name]?.get(value);
  if (named) return named.title.id;
  if (/^-?\d{1,17}\.\d\d$/.test(value)) return figures(fromDecimal(value));
  return value.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1');
}
