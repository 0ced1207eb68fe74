// `npm run load [-- --seconds 10] [--connections 50] [--profile DIR]`: requests a second and 99th
// percentile of the dashboard, a statement and the entry form, on the served demonstration.
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { newId } from '#base/id.ts';
import { startSession } from '#base/people/start-session.ts';
import { withHouse } from '#cli/open-house.ts';
import { openClient } from './client.ts';
import type { Answered } from './client.ts';
import { serveDemo } from './installation.ts';
import { measure } from './measure.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '10' },
    connections: { type: 'string', default: '50' },
    profile: { type: 'string' },
  },
});
const [connections, seconds] = [Number(values.connections), Number(values.seconds)];
const dataDir = await mkdtemp(join(tmpdir(), 'sakaguru-load-'));
try {
  await using served = await serveDemo(dataDir, values.profile);
  const { slug, token } = await treasurer();
  const client = openClient(served.origin, token, connections);
  const entry = () =>
    new URLSearchParams({
      key: newId(),
      keterangan: 'Beban listrik',
      'akun-0': '5-2104',
      'debit-0': '25.000',
      'akun-1': '1-1101',
      'kredit-1': '25.000',
    });
  const isPage = ({ status }: Answered) => status === 200;
  const isBooked = ({ status, location }: Answered) =>
    status === 303 && location !== null && !location.startsWith('/masuk');
  const office = `/kantor/${slug}`;
  const asked = {
    dashboard: [() => client.ask(office), isPage],
    statement: [() => client.ask(`${office}/laporan/posisi-keuangan`), isPage],
    'entry by its form': [() => client.ask(`${office}/jurnal?/bukukan`, entry()), isBooked],
  } as const;
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? '?'}, client on the same machine`;
  console.log(`${connections} connections, ${seconds} s each, ${machine}`);
  let errors = 0;
  for (const [name, [ask, isGood]] of Object.entries(asked)) {
    const before = [await served.processor(), await served.databaseProcessor()] as const;
    const found = await measure(ask, isGood, { connections, warmUp: 3, seconds });
    const each = ((await served.processor()) - before[0]) / found.answered;
    const database = ((await served.databaseProcessor()) - before[1]) / found.answered;
    errors += found.errors;
    if (found.perSecond === 0) {
      errors += 1;
      console.log(`${name.padEnd(18)} no answer in time`);
      continue;
    }
    console.log(
      `${name.padEnd(18)} ${found.perSecond.toFixed(0).padStart(5)}/s  p50 ${found.p50.toFixed(0)} ms  ` +
        `p99 ${found.p99.toFixed(0)} ms  ${found.errors} errors  ${(found.bytes / 1024).toFixed(0)} KB  ` +
        `${each.toFixed(1)} + ${database.toFixed(1)} ms processor each (program + database)  RSS ${await served.memory()} MB`,
    );
  }
  client.close();
  process.exitCode = errors === 0 ? 0 : 1;
} finally {
  await rm(dataDir, { recursive: true, force: true });
}

/** The demonstration's treasurer, signed in beside the running server. */
function treasurer(): Promise<{ slug: string; token: string }> {
  return withHouse({ data: dataDir }, async ({ app }) => {
    const client = await app.pool.connect();
    try {
      const { rows } = await client.query<{ slug: string; login: string }>(
        `select o.slug, m.login_id as login from organisation o,
           lateral (select set_config('app.org', o.id::text, false)) w, mandate m
         where m.org_id = o.id and m.role = 'treasurer' and m.revoked_at is null limit 1`,
      );
      const { slug, login } = rows[0]!;
      return { slug, token: await startSession(app, login, { address: '::1', device: 'load' }) };
    } finally {
      client.release(true);
    }
  });
}
