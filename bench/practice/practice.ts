// `npm run bench -- practice`: how long a practice copy of 10,000 members and 1 million lines takes, beside
// plain copying of the same entries and lines into tables with the same indexes.
import { tables } from '#app.ts';
import { newId } from '#base/id.ts';
import { perform } from '#base/perform.ts';
import { makeCopy } from '#base/practice/make-copy.ts';
import { resetPractice } from '#base/practice/reset-practice.ts';
import { sealNumber } from '#coop/members/seal-person.ts';
import type { BenchWorld } from '../ledger/world.ts';
import { openBenchWorld } from '../ledger/world.ts';

const [members, entries] = [10_000, 500_000];
const world = await openBenchWorld(members, 4, entries);
try {
  await enterMembers(world);
  const raw = await seconds(() => copyPlainly(world));
  const first = await seconds(() => copy(world));
  const again = await seconds(() => copy(world));
  console.log(
    `practice copy, ${members} members, ${entries * 2} lines: ${first.toFixed(1)} s, made anew ${again.toFixed(1)} s; ` +
      `plain insert of the same entries and lines ${raw.toFixed(1)} s (ratio ${(first / raw).toFixed(1)})`,
  );
} finally {
  await world.close();
}

async function copy({ app, orgId, superuser }: BenchWorld): Promise<void> {
  const { copyId } = await perform(app, { kind: 'operator', orgId }, resetPractice, {}, newId());
  await makeCopy(app, tables, orgId, copyId);
  const { rows } = await superuser.query<{ failure: string; done: bigint }>(
    'select failure, done from practice_copy where org_id = $1 and id = $2',
    [orgId, copyId],
  );
  if (rows[0]?.failure !== '' || Number(rows[0].done) < entries) throw new Error('no copy');
}

/** The same rows without walls, masks or erasing: what the database needs for them anyhow. */
async function copyPlainly({ superuser, orgId }: BenchWorld): Promise<void> {
  for (const table of ['entry', 'line', 'gl_delta']) {
    await superuser.query(`create table plain_${table} (like ${table} including all)`);
    await superuser.query(`insert into plain_${table} select * from ${table} where org_id = $1`, [
      orgId,
    ]);
    await superuser.query(`drop table plain_${table}`);
  }
}

async function enterMembers({ app, superuser, orgId, subAccountIds }: BenchWorld): Promise<void> {
  const deed = newId();
  await superuser.query(
    `insert into deed (org_id, id, act, actor_kind, at, business_day, key, input_hash, answer)
      values ($1, $2, 'bench', 'job', now(), current_date, 'bench', '', '{}')`,
    [orgId, deed],
  );
  const sealed = subAccountIds.map((id, i) => ({
    id,
    nik: sealNumber(app.keys, orgId, 'nik', String(3_578_010_101_700_000 + i)),
    phone: sealNumber(app.keys, orgId, 'phone', `+62812${1_000_000 + i}`),
  }));
  await superuser.query(
    `insert into member (org_id, id, number, name, nik_sealed, nik_hash, nik_tail_hash, phone_sealed, phone_hash,
        phone_tail_hash, deed_id, created_at)
      select $1, m.id, m.place::text, 'Anggota ' || m.place, m.a, m.b, m.c, m.d, m.e, m.f, $2, now()
      from unnest($3::uuid[], $4::bytea[], $5::bytea[], $6::bytea[], $7::bytea[], $8::bytea[], $9::bytea[])
        with ordinality as m (id, a, b, c, d, e, f, place)`,
    [
      orgId,
      deed,
      sealed.map(({ id }) => id),
      ...(['nik', 'phone'] as const).flatMap((kind) => [
        sealed.map((one) => one[kind].sealed),
        sealed.map((one) => one[kind].hash),
        sealed.map((one) => one[kind].tailHash),
      ]),
    ],
  );
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1_000;
}
