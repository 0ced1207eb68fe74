import type pg from 'pg';
import { newId } from '../id.ts';

/** For how long sending is tried again. */
export const givenUpAfterHours = 24;

/** One mail that was taken up for sending. */
export interface WaitingMail {
  readonly id: string;
  readonly sealed: Buffer;
  readonly tries: number;
}

/** Keeps a sealed mail until it is sent. */
export async function keepMail(
  on: Pick<pg.PoolClient, 'query'>,
  sealed: Buffer,
  now: Date,
): Promise<void> {
  const text = 'insert into mail (id, sealed, created_at) values ($1, $2, $3)';
  await on.query(text, [newId(), sealed, now]);
}

/**
 * Takes up the next mail that is due: at once, then after one, three, seven minutes and so on. Taking it up
 * counts as a try, so that another process, or this one after a death, waits for the next turn.
 */
export async function takeUpMail(pool: pg.Pool, now: Date): Promise<WaitingMail | null> {
  const { rows } = await pool.query<WaitingMail>(
    `update mail set tries = tries + 1 where id = (
        select id from mail where sent_at is null and sealed is not null
          and created_at + interval '1 minute' * (power(2, least(tries, 12)) - 1) <= $1
        order by created_at limit 1 for update skip locked)
      returning id, sealed, tries`,
    [now],
  );
  return rows[0] ?? null;
}

/** Notes that a mail has gone; its text is forgotten. */
export async function markSent(pool: pg.Pool, id: string, now: Date): Promise<void> {
  const text = "update mail set sealed = null, sent_at = $2, failure = '' where id = $1";
  await pool.query(text, [id, now]);
}

/** Notes why a mail has not gone, by a word that says nothing of whom it was for. */
export async function markFailed(pool: pg.Pool, id: string, failure: string): Promise<void> {
  await pool.query('update mail set failure = $2 where id = $1', [id, failure.slice(0, 80)]);
}

/** Forgets the text of what could not be sent for a day. */
export async function giveUpMail(pool: pg.Pool, now: Date): Promise<void> {
  const day = new Date(now.getTime() - givenUpAfterHours * 3_600_000);
  await pool.query(
    'update mail set sealed = null where sent_at is null and sealed is not null and created_at < $1',
    [day],
  );
}
