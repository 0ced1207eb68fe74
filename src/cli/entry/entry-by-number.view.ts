import type { Actor, Ground } from '#base/ground.ts';
import { isId } from '#base/id.ts';
import { read } from '#base/read.ts';
import { absent } from '#base/refusal.ts';

/** The id of the entry with a number, or with the id itself; refuses `entry/number-unknown`. */
export async function entryByNumber(ground: Ground, actor: Actor, number: string): Promise<string> {
  if (isId(number)) return number;
  const found = await read(ground, actor, 'books.read', (q) =>
    q.maybe(
      q.db
        .selectFrom('entry')
        .select('id')
        .where('org_id', '=', q.orgId)
        .where('number', '=', number.trim().toUpperCase()),
    ),
  );
  return found?.id ?? absent('entry/number-unknown', { number: number.slice(0, 60) });
}
