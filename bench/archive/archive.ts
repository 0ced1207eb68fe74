// `npm run bench -- archive [entries]`: how long an archive of one organisation takes to write, and to bring into
// another installation with everything compared, beside plain copying of the same entries and lines; and how
// much memory it takes.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { archiveContents, openApp } from '#app.ts';
import { lockWith } from '#base/archive/archive-lock.ts';
import { importArchive } from '#base/archive/import-archive.ts';
import { makeArchive } from '#base/archive/make-archive.ts';
import { sealDeeds } from '#base/audit/seal-deeds.ts';
import { openOwnDatabase } from '../../test/setup/own-database.ts';
import { openBenchWorld } from '../ledger/world.ts';
import type { BenchWorld } from '../ledger/world.ts';

const entries = Number(process.env['BENCH_ENTRIES'] ?? 500_000);
const passphrase = 'kuda becak hujan lampu';
const folder = await mkdtemp(join(tmpdir(), 'sakaguru-bench-archive-'));
const world = await openBenchWorld(1_000, 4, entries);
try {
  await makeWhole(world);
  const raw = await seconds(() => copyPlainly(world));
  const path = join(folder, 'bench.zip');
  const lock = await lockWith(passphrase);
  const { app, orgId } = world;
  const wish = { orgId, path, lock, product: 'bench' };
  let bytes = 0;
  let rows = 0;
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 200);
  const out = await seconds(async () => {
    ({ bytes, rows } = await makeArchive(app, archiveContents, wish));
  });
  console.log(
    `archive of ${rows} rows (${entries} entries): written in ${out.toFixed(1)} s, ${mega(bytes)} MB; ` +
      `plain insert of the same entries and lines ${raw.toFixed(1)} s (ratio ${(out / raw).toFixed(1)}); ` +
      `memory ${mega(before)} → ${mega(most)} MB`,
  );
  await using other = await openOwnDatabase();
  const there = openApp({ database: other.place.address, masterKey: new Uint8Array(32).fill(7) });
  try {
    const into = await seconds(() => importArchive(there, archiveContents, { path, passphrase }));
    console.log(
      `the same brought in, compared and its chain recomputed: ${into.toFixed(1)} s ` +
        `(ratio ${(into / raw).toFixed(1)}); memory at most ${mega(most)} MB`,
    );
  } finally {
    await there.close();
  }
  clearInterval(watch);
} finally {
  await world.close();
  await rm(folder, { recursive: true, force: true });
}

/** What filling leaves out for its haste: balances of sub-accounts, and the seals of deeds. */
async function makeWhole({ app, superuser, orgId }: BenchWorld): Promise<void> {
  await superuser.query(
    `update sub_balance b set balance = b.sign * coalesce((select sum(l.amount) from line l
      where l.org_id = b.org_id and l.sub_id = b.sub_id), 0) where b.org_id = $1`,
    [orgId],
  );
  await sealDeeds.run(app, orgId);
}

/** The same rows without anything else: what the database needs for them anyhow. */
async function copyPlainly({ superuser, orgId }: BenchWorld): Promise<void> {
  for (const table of ['entry', 'line', 'gl_delta']) {
    await superuser.query(`create table plain_${table} (like ${table} including all)`);
    await superuser.query(`insert into plain_${table} select * from ${table} where org_id = $1`, [
      orgId,
    ]);
    await superuser.query(`drop table plain_${table}`);
  }
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return (performance.now() - from) / 1000;
}

function mega(bytes: number): number {
  return Math.round(bytes / 1e6);
}
