import { randomInt } from 'node:crypto';
import pg from 'pg';
import { dayAt } from '../day.ts';
import { connectionOf } from '../db/connect.ts';
import type { TableRegister } from '../db/table-facts.ts';
import type { Ground } from '../ground.ts';
import {
  bringIn,
  isMaskedHere,
  layOut,
  readStretch,
  tablesInOrder,
  writeStretch,
} from './copied-table.store.ts';
import type { CopiedTable } from './copied-table.store.ts';
import {
  countRows,
  deedsApart,
  erasePractice,
  holdCopying,
  namesKnown,
  readOriginal,
  registerPractice,
  standBehind,
  writeDeeds,
} from './practice-copy.store.ts';
import { carryMandates, rememberGuests } from './practice-mandate.store.ts';
import { nameTaker } from './take-names-out.ts';

/** What is copied, for which request, and who hears how far it is. */
export interface Copying {
  readonly register: TableRegister;
  readonly originalId: string;
  readonly copyId: string;
  progress(done: number, total: number): Promise<void>;
}

/** So many rows share one deed of the copy: a deed is sealed together with all that it booked. */
const rowsPerDeed = 2_000;
const rowsAtOnce = 2_000;

/**
 * Copies an organisation's books, its people masked, into its practice organisation, which is emptied
 * before: in one transaction, of one instant, so that nobody ever sees half a copy. It signs in as the owner of
 * the tables, who may insert and delete, and whom the walls bind: it reads behind the original's and writes
 * behind the copy's.
 *
 * @returns the id of the practice organisation; null if somebody else copies these books right now
 */
export async function copyBooks(ground: Ground, copying: Copying): Promise<string | null> {
  const client = new pg.Client(connectionOf(ground.database, 'owner'));
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read');
    const practiceId = await copyWithin(client, ground, copying);
    await client.query('commit');
    return practiceId;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    await client.end();
  }
}

async function copyWithin(
  client: pg.Client,
  ground: Ground,
  copying: Copying,
): Promise<string | null> {
  const { register, originalId, copyId } = copying;
  if (!(await holdCopying(client, originalId))) return null;
  const at = ground.now();
  const original = await readOriginal(client, originalId);
  if (!original) throw new Error('what is to be copied is no organisation with books');
  const tables = await tablesInOrder(client, register);
  const copied = tables.filter(({ facts }) => facts.practice !== 'skip');
  const practiceId = await registerPractice(client, original, at);
  const pair = { originalId, practiceId };
  await rememberGuests(client, pair);
  await erasePractice(client, tables, practiceId);

  await standBehind(client, originalId);
  const counts = await inTurn(copied, (table) => countRows(client, table, originalId));
  const names = await namesKnown(client, tables, originalId);
  const apart = await deedsApart(client, copied, originalId);
  await standBehind(client, practiceId);
  const businessDay = dayAt(at, original.timeZone);
  const largest = Math.max(0, ...counts);
  await writeDeeds(client, {
    practiceId,
    copyId,
    at,
    businessDay,
    inputHash: ground.keys.hash(practiceId, 'act:practice.copy', copyId),
    shared: 1 + Math.floor(largest / rowsPerDeed),
    apart,
  });

  const total = counts.reduce((sum, many) => sum + many, 0);
  let done = 0;
  const chance = randomInt(2 ** 31);
  const mask = { taken: nameTaker(names), ground, practiceId, chance };
  for (const table of copied) {
    await standBehind(client, originalId);
    const rows = await layOut(client, table, originalId, chance);
    if (isMaskedHere(table.facts)) await maskStage(client, table, rows, mask);
    await standBehind(client, practiceId);
    await bringIn(client, table, practiceId, async (many) => {
      done += many;
      await copying.progress(done, total);
    });
  }
  await carryMandates(client, pair, businessDay);
  return practiceId;
}

/** Asks one after the other; the connection holds one question at a time. */
async function inTurn<T, R>(all: readonly T[], ask: (one: T) => Promise<R>): Promise<R[]> {
  const answers: R[] = [];
  for (const one of all) answers.push(await ask(one));
  return answers;
}

interface Masking {
  readonly taken: (text: string) => string;
  readonly ground: Ground;
  readonly practiceId: string;
  readonly chance: number;
}

/** Masks in this process what the database cannot: sealed values, and names inside texts. */
async function maskStage(
  client: pg.Client,
  table: CopiedTable,
  many: number,
  { taken, ground, practiceId, chance }: Masking,
): Promise<void> {
  const { masks = {}, maskRow } = table.facts;
  const named = Object.entries(masks);
  const scrubbed = named.flatMap(([name, mask]) => (mask?.to === 'scrubbed' ? [name] : []));
  const columns = named.flatMap(([name, mask]) =>
    mask?.to === 'scrubbed' || mask?.to === 'row' ? [name] : [],
  );
  for (let from = 1; from <= many; from += rowsAtOnce) {
    const rows = await readStretch(client, table, from, rowsAtOnce);
    const masked = rows.map((row) => {
      const place = Number(row['practice_place']);
      const own = maskRow?.(row, { keys: ground.keys, orgId: practiceId, place, chance }) ?? {};
      const texts = scrubbed.map((name) => {
        const text = row[name];
        return [name, typeof text === 'string' ? taken(text) : text] as const;
      });
      return { ...row, ...own, ...Object.fromEntries(texts) };
    });
    await writeStretch(client, table, columns, masked);
  }
}
