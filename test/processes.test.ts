import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openApp } from '#app.ts';
import { installationOrg } from '#base/ground.ts';
import { newId } from '#base/id.ts';
import { addPerson } from '#base/people/add-person.ts';
import { ownServer } from '#cli/database-url.ts';
import { foundOrganisation } from '#ledger/found-organisation.ts';
import { openOwnServer } from './own-server.ts';

const program = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));
const password = 'kunci-gudang-beras';

/** Starts a process of the house on a server that others use as well. */
function serve(port: number, dataDir: string): ChildProcess {
  const args = [program, 'serve', '--port', String(port), '--data', dataDir];
  return spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
}

async function untilWell(origin: string): Promise<void> {
  for (let i = 0; i < 600; i += 1) {
    const answer = await fetch(`${origin}/healthz`).catch(() => null);
    if (answer?.status === 200) return;
    await wait(100);
  }
  throw new Error(`${origin} is not well`);
}

/** Signs in by the form of one process; answers status, the session's cookie and what the page says. */
async function signIn(origin: string, contact: string, typed: string) {
  const answer = await fetch(`${origin}/masuk?/sandi`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin, accept: 'text/html' },
    body: new URLSearchParams({ contact, password: typed }),
  });
  const cookie = answer.headers.getSetCookie().map((one) => one.split(';')[0]!);
  return { status: answer.status, cookie: cookie.join('; '), text: await answer.text() };
}

/** A cooperative with a treasurer, made as whoever owns the machine would. */
async function found(dataDir: string): Promise<{ slug: string; contact: string }> {
  const key = (await readFile(join(dataDir, 'key'), 'utf8')).trim();
  const app = openApp({ database: ownServer()!, masterKey: Buffer.from(key, 'hex'), poolSize: 2 });
  const [slug, contact] = [`dua-${newId()}`, 'bendahara@dua.example'];
  const founding = { kind: 'primary', name: 'Koppas Dua Proses', slug, template: 'mixed' } as const;
  const operator = { kind: 'operator', orgId: installationOrg } as const;
  const { organisationId } = await foundOrganisation(app, operator, founding, newId());
  const person = { name: 'Sri Lestari', contact, password, role: 'treasurer' } as const;
  await addPerson(app, { kind: 'operator', orgId: organisationId }, person, newId());
  await app.close();
  return { slug, contact };
}

test('two processes serve one database: a session holds at both, tries count over both, one may be killed', async () => {
  await using server = await openOwnServer();
  process.env['SAKAGURU_KEY_FILE'] = join(server.dataDir, 'key');
  const ports = [22_000 + (process.pid % 15_000), 42_000 + (process.pid % 15_000)] as const;
  const [one, two] = ports.map((port) => `http://127.0.0.1:${port}`) as [string, string];
  const processes = ports.map((port) => serve(port, join(server.dataDir, String(port))));
  try {
    await Promise.all([untilWell(one), untilWell(two)]);
    const { slug, contact } = await found(server.dataDir);

    const { status, cookie } = await signIn(one, contact, password);
    expect(status).toBe(303);
    const office = () =>
      fetch(`${two}/kantor/${slug}`, { headers: { cookie }, redirect: 'manual' });
    expect((await office()).status).toBe(200);

    const said: string[] = [];
    for (let i = 0; i < 7; i += 1) {
      const { text } = await signIn(i % 2 ? one : two, contact, 'bukan-ini-sandinya');
      said.push(/Terlalu banyak/i.test(text) ? 'too many' : 'wrong');
    }
    expect(said).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'wrong', 'too many', 'too many']);

    processes[0]!.kill('SIGKILL');
    await once(processes[0]!, 'exit');
    expect((await office()).status).toBe(200);
  } finally {
    delete process.env['SAKAGURU_KEY_FILE'];
    for (const child of processes) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
  }
}, 120_000);
