import { Flight } from './db/flight.ts';
import { knowsKeys, learnKeys } from './db/learn-keys.ts';
import { readsOn } from './db/reads.ts';
import type { Reads } from './db/reads.ts';
import { isBrokenOff, isNoId } from './db/refusals.ts';
import { mustBeAllowed, openTransaction } from './db/standing.ts';
import type { Standing } from './db/standing.ts';
import type { Actor, Ground } from './ground.ts';
import { absent } from './refusal.ts';

type Work<T> = (q: Reads, standing: Promise<Standing>) => Promise<T>;

/**
 * Reads for one screen or answer, in one read-only transaction behind the organisation's wall.
 * Questions asked before the first await travel with the permission's. Reads that the same actor (the very
 * object that one request has) begins at the same moment ride in one transaction: a page's parts show the
 * books of one instant, and the wall is raised once for all of them. Each keeps its own permission.
 *
 * @param permission what the actor must hold, or null if everybody may see it
 * @throws Refusal `act/not-allowed`, or `organisation/absent` for who holds no mandate there, or
 *   `record/absent` where a question went by a text that is no id
 */
export async function read<T>(
  ground: Ground,
  actor: Actor,
  permission: string | null,
  work: Work<T>,
): Promise<T> {
  const waiting = boarding.get(actor);
  const ride = waiting?.ground === ground ? waiting : new Ride(ground, actor);
  try {
    return await ride.carry(permission, work).catch((error: unknown) => {
      // Another's question may have failed: the database answers nobody in that transaction any more.
      if (!ride.isShared || !isBrokenOff(error)) throw error;
      return new Ride(ground, actor, 'alone').carry(permission, work);
    });
  } catch (error) {
    if (isNoId(error)) absent('record/absent');
    throw error;
  }
}

/** Rides that may be joined: nothing has been sent yet, so none sees an older state than it asked for. */
const boarding = new WeakMap<Actor, Ride>();

/** One read-only transaction, and the reads that ride in it. */
class Ride {
  readonly ground: Ground;
  readonly #actor: Actor;
  readonly #opened: Promise<{
    readonly q: Reads;
    readonly standing: Promise<Standing>;
    readonly causeOf: (error: unknown) => unknown;
    close(): Promise<void>;
  }>;
  #riders = 0;
  #carried = 0;

  constructor(ground: Ground, actor: Actor, company: 'shared' | 'alone' = 'shared') {
    this.ground = ground;
    this.#actor = actor;
    if (company === 'shared') boarding.set(actor, this);
    this.#opened = this.#open();
    this.#opened.catch(() => undefined);
  }

  get isShared(): boolean {
    return this.#carried > 1;
  }

  async #open() {
    const now = this.ground.now();
    const { orgId } = this.#actor;
    if (!knowsKeys(this.ground, orgId)) await learnKeys(this.ground, orgId);
    const client = await this.ground.pool.connect().finally(() => this.#depart());
    const flight = new Flight(client);
    void flight
      .send({ text: 'begin isolation level repeatable read, read only', values: [] })
      .catch(() => undefined);
    const standing = openTransaction(flight, this.#actor, now, null);
    standing.catch(() => undefined);
    const close = async () => {
      // What has failed is rolled back by the same word.
      void flight.send({ text: 'commit', values: [] }).catch(() => undefined);
      await flight.settle();
      client.release();
    };
    const q = readsOn(flight, this.ground, this.#actor, now);
    return { q, standing, causeOf: (error: unknown) => flight.causeOf(error), close };
  }

  #depart(): void {
    if (boarding.get(this.#actor) === this) boarding.delete(this.#actor);
  }

  /** Carries one read; whoever leaves last ends the transaction. */
  async carry<T>(permission: string | null, work: Work<T>): Promise<T> {
    this.#riders += 1;
    this.#carried += 1;
    const { q, standing, causeOf, close } = await this.#opened;
    try {
      const result = work(q, standing);
      result.catch(() => undefined);
      mustBeAllowed(this.ground, this.#actor, await standing, permission);
      return await result;
    } catch (error) {
      throw this.isShared ? error : causeOf(error);
    } finally {
      this.#riders -= 1;
      if (this.#riders === 0) await close();
    }
  }
}
