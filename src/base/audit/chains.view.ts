import type { Ground } from '../ground.ts';

/** An organisation that has a chain of its own. */
export interface ChainOwner {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

/** Every organisation by short name, practice copies and the house's own deeds among them. */
export async function* chainOwners(ground: Pick<Ground, 'pool'>): AsyncGenerator<ChainOwner> {
  for (let after = ''; ;) {
    const text = 'select id, slug, name from organisation where slug > $1 order by slug limit 500';
    const { rows } = await ground.pool.query<ChainOwner>(text, [after]);
    const last = rows.at(-1);
    if (!last) return;
    yield* rows;
    after = last.slug;
  }
}
