import type pg from 'pg';
import { newId } from '#base/id.ts';

const firsts = syllables(['Su', 'Wa', 'Ra', 'Mu', 'Ha', 'Di', 'Ku', 'Pra', 'Se', 'Bu'], 1);
const lasts = syllables(['san', 'har', 'wib', 'kus', 'nug', 'pur', 'set', 'wah', 'hid', 'mul'], 2);

/** The name of an invented person: 250 first and 2,500 last names, like those of a large market. */
export function personName(i: number): string {
  return `${firsts[i % firsts.length]!} ${lasts[(i * 31) % lasts.length]!}`;
}

function syllables(heads: readonly string[], depth: number): string[] {
  const tails = ['to', 'ni', 'di', 'yan', 'wati'];
  const middles = ['ra', 'la', 'ma', 'sa', 'ta'];
  let words = heads.flatMap((head) => middles.map((middle) => head + middle));
  for (let i = 1; i < depth; i += 1) {
    words = words.flatMap((word) =>
      ['ha', 'no', 'ri', 'du', 'ke', 'li', 'mo', 'pa', 'gu', 'bi'].map((m) => word + m),
    );
  }
  return words.flatMap((word) => tails.map((tail) => word + tail));
}

/** Members of an organisation, by a few statements. */
export async function nameMembers(
  superuser: pg.Client,
  orgId: string,
  many: number,
): Promise<void> {
  const all = Array.from({ length: many }, (_, i) => i);
  await superuser.query(
    `insert into member (org_id, id, number, name, stall, deed_id, created_at)
      select $1, t.id, 'A-' || lpad(t.no::text, 5, '0'), t.name, 'Blok ' || (t.no % 40),
        (select id from deed where org_id = $1 limit 1), now()
      from unnest($2::uuid[], $3::text[]) with ordinality as t (id, name, no)`,
    [orgId, all.map(() => newId()), all.map(personName)],
  );
}

/** Gives the past entries memos as a treasurer writes them, and amounts of their own. */
export async function nameEntries(
  superuser: pg.Client,
  orgId: string,
  many: number,
): Promise<void> {
  await superuser.query(
    `with named as (select array_agg(name order by number) as names from member where org_id = $1)
    update entry e set memo = (array['Setoran simpanan sukarela', 'Setoran simpanan wajib', 'Angsuran pinjaman',
        'Penarikan simpanan', 'Bayar listrik kios', 'Retribusi pasar'])[1 + abs(hashtext(e.number)) % 6]
        || ' ' || n.names[1 + abs(hashtext(e.number || 'x')) % ${many}],
      number = 'KM-S' || (t.no % 20) || '-' || extract(year from e.day) || '-' || lpad((t.no / 20)::text, 5, '0'),
      total = (100 + abs(hashtext(e.number || 'y')) % 900) * 100000
    from named n, (select id, row_number() over (partition by extract(year from day) order by id) as no
      from entry where org_id = $1) t where e.org_id = $1 and t.id = e.id`,
    [orgId],
  );
  await superuser.query('vacuum full entry');
  await superuser.query('analyze');
}
