// What grows, and how much: bytes of table and indexes a row, `node bench/ledger/growth.ts [entries]`.
import { sealDeeds } from '#base/audit/seal-deeds.ts';
import { openBenchWorld } from './world.ts';

const entries = Number(process.argv[2] ?? 100_000);
const world = await openBenchWorld(20_000, 1, entries);
await sealDeeds.run(world.app, world.orgId);
await world.superuser.query('vacuum analyze');
const { rows } = await world.superuser.query<{ name: string; many: number; bytes: number }>(
  `select relname as name, n_live_tup::float8 as many, pg_total_relation_size(relid)::float8 as bytes
    from pg_stat_user_tables where n_live_tup > 1000 order by bytes desc`,
);
for (const { name, many, bytes } of rows) {
  const each = Math.round(bytes / many);
  console.log(
    `${name}: ${many.toLocaleString('en')} rows, ${(bytes / 1e6).toFixed(1)} MB, ${each} bytes a row`,
  );
}
const all = await world.superuser.query<{ bytes: number }>(
  'select pg_database_size(current_database())::float8 as bytes',
);
console.log(
  `database: ${(all.rows[0]!.bytes / 1e6).toFixed(0)} MB for ${entries.toLocaleString('en')} entries`,
);
await world.close();
