// API reads a second behind the tenant's wall, by a key, at 50 connections: `npm run bench -- api`. Beside
// them the yardstick: the same rows by one plain select and JSON over bare HTTP, same driver, same run.
import { Agent, createServer, request } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { apiHandler } from '#api/node-door.ts';
import { connectionOf } from '#base/db/connect.ts';
import { openProgram } from '../../test/api/program.ts';
import { openOwnDatabase } from '../../test/setup/own-database.ts';
import { openWorld } from '../../test/world.ts';
import type { Answered } from '../load/client.ts';
import { measure } from '../load/measure.ts';

const seconds = Number(process.argv[2] ?? 8);
const pace = { connections: 50, warmUp: 2, seconds };

await using database = await openOwnDatabase();
await using world = await openWorld({ place: database.place, poolSize: 16 });
world.app.log.level = 'error';
for (let i = 1; i <= 60; i += 1) {
  await world.post(
    [
      ['1-1101', 1_000 * i],
      ['4-1101', -1_000 * i],
    ],
    { memo: `Jurnal ${i}` },
  );
}
// No key may ask more than a thousand times a second: several share the work.
const tokens: string[] = [];
for (let i = 0; i < 8; i += 1) {
  const { keyId, token } = await openProgram(world, world.treasurer, ['books.read']);
  await world.look('update api_key set per_minute = 60000 where id = $1', [keyId]);
  tokens.push(token);
}

const pool = new pg.Pool({
  ...connectionOf(database.place.address, 'application'),
  ...database.place.superuser,
  max: 16,
});
const plain = `select e.id, e.day, e.number, e.kind, e.memo, e.document, e.total::text, e.posted_at from entry e
  where e.org_id = $1 order by e.day desc, e.id desc limit 20`;
const bare = await listening((_request, response) => {
  pool.query({ name: 'plain', text: plain, values: [world.org.id] }).then(
    ({ rows }) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ items: rows }));
    },
    () => response.writeHead(500).end(),
  );
});
const api = await listening(apiHandler(world.app, () => '127.0.0.1'));

const of = (server: Server, path: string) => {
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true, maxSockets: pace.connections });
  let turn = 0;
  const ask = () =>
    new Promise<Answered>((resolve, reject) => {
      turn += 1;
      const headers = { authorization: `Bearer ${tokens[turn % tokens.length]}` };
      const sent = request({ agent, port, path, headers }, (response) => {
        let bytes = 0;
        response.on('data', (chunk: Buffer) => (bytes += chunk.length));
        response.on('error', reject);
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, location: null, bytes });
        });
      });
      sent.on('error', reject);
      sent.end();
    });
  return measure(ask, ({ status }) => status === 200, pace).finally(() => agent.destroy());
};
const office = `/api/v1/orgs/${world.org.slug}`;
const yardstick = await of(bare, '/');
for (const [name, path] of [
  ['20 entries', `${office}/entries?limit=20`],
  ['months of a year', `${office}/periods`],
  ['the key itself', `${office}/key`],
] as const) {
  const figures = await of(api, path);
  const ratio = (figures.perSecond / yardstick.perSecond).toFixed(2);
  console.log(
    `API read, ${name}: ${figures.perSecond.toFixed(0)}/s, p99 ${figures.p99.toFixed(0)} ms, ${figures.errors} errors; plain select over bare HTTP ${yardstick.perSecond.toFixed(0)}/s, p99 ${yardstick.p99.toFixed(0)} ms; ratio ${ratio} (bar: ≥ 1,000/s, p99 < 200 ms at 50 connections)`,
  );
}
for (const server of [bare, api]) {
  server.close();
  server.closeAllConnections();
}
await pool.end();

async function listening(answer: RequestListener): Promise<Server> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
