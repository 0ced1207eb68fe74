import type { Ground } from '../ground.ts';

const batch = 1_000;

/** The ids of all organisations, the house's own among them, read a thousand at a time. */
export async function* allOrganisations(ground: Pick<Ground, 'pool'>): AsyncGenerator<string> {
  let after: string | undefined = '00000000-0000-0000-0000-000000000000';
  while (after !== undefined) {
    const text = `select id from organisation where id > $1 order by id limit ${batch}`;
    const found: { id: string }[] = (await ground.pool.query<{ id: string }>(text, [after])).rows;
    yield* found.map((row) => row.id);
    after = found.length === batch ? found.at(-1)?.id : undefined;
  }
}
