import { expect } from 'vitest';
import { acceptCash } from '#coop/cash/accept-cash.ts';
import { addDrawer } from '#coop/cash/add-drawer.ts';
import { cashDesk } from '#coop/cash/cash-desk.view.ts';
import type { TypedEnd } from '#coop/cash/cash-end.ts';
import { countDrawer } from '#coop/cash/count-drawer.ts';
import { offerCash } from '#coop/cash/offer-cash.ts';
import { denominationsOn } from '#coop/cash/denominations.ts';
import { lastDay } from '#base/day.ts';
import { newId } from '#base/id.ts';
import { decimal } from '#base/money.ts';
import { perform } from '#base/perform.ts';
import { Refusal } from '#base/refusal.ts';
import type { World } from '../world.ts';
import type { Person } from './people.ts';

/** The fewest notes and coins that a number of rupiah takes. */
export function piecesOf(rupiah: number): Record<string, number> {
  let left = rupiah;
  const pieces: Record<string, number> = {};
  for (const { code, face } of denominationsOn(lastDay)) {
    const count = Math.floor(left / face);
    if (count > 0 && code !== 'coin-1000') pieces[code] = count;
    if (code !== 'coin-1000') left -= count * face;
  }
  expect(left).toBe(0);
  return pieces;
}

export const vault = (id: string): TypedEnd => ({ kind: 'vault', id });
export const drawer = (id: string): TypedEnd => ({ kind: 'drawer', id });

/** What people do with cash, in few words. */
export function cashHands(world: World) {
  const { app } = world;
  const head = vault(world.headOfficeId);
  const add = async (name = 'Laci 1', officeId = world.headOfficeId) =>
    (await perform(app, world.treasurer, addDrawer, { officeId, name }, newId())).drawerId;
  const offer = async (
    giver: Person,
    ends: { from: TypedEnd; to: TypedEnd; toLoginId?: string },
    amount: number,
  ) => {
    const input = { ...ends, pieces: piecesOf(amount) };
    return (await perform(app, giver, offerCash, input, newId())).handoverId;
  };
  const accept = (taker: Person, handoverId: string, amount: number, key = newId()) =>
    perform(app, taker, acceptCash, { handoverId, pieces: piecesOf(amount) }, key);
  const open = async (drawerId: string, keeper: Person, amount: number) => {
    const ends = { from: head, to: drawer(drawerId), toLoginId: keeper.loginId };
    const handoverId = await offer(world.treasurer, ends, amount);
    return (await accept(keeper, handoverId, amount)).sessionId!;
  };
  const expectedIn = async (drawerId: string) => {
    const { drawers } = await cashDesk(app, world.supervisor);
    return decimal(drawers.find(({ id }) => id === drawerId)!.balance);
  };
  const count = async (
    who: Person,
    drawerId: string,
    amount: number,
    more: { cause?: 'rounded' | 'miscounted' | 'other'; note?: string; expected?: string } = {},
  ) => {
    const expected = more.expected ?? (await expectedIn(drawerId));
    const input = { drawerId, pieces: piecesOf(amount), ...more, expected };
    return perform(app, who, countDrawer, input, newId());
  };
  return { head, add, offer, accept, open, expectedIn, count };
}

/** The code by which something is refused, and `done` if it is not. */
export async function refusedBy(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return 'done';
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}
