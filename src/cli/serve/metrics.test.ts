import { createServer } from 'node:http';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { openWorld } from '../../../test/world.ts';
import { openMetricsDoor } from './metrics-door.ts';
import { openMetrics, routeHeader } from './metrics.ts';

test('the inner port tells of acts, requests, pool, jobs and seals, and of nobody', async () => {
  await using world = await openWorld();
  const metrics = openMetrics(world.app);
  const accounts = await world.look<{ code: string }>(
    `select code from account where org_id = $1 and not control and sak_class = 'current-asset'
      order by code limit 2`,
    [world.org.id],
  );
  const [one = '', two = ''] = accounts.map(({ code }) => code);
  const pair = (first: number, second: number) =>
    world.post([
      [one, first],
      [two, second],
    ]);
  await pair(1_000, -1_000);
  await expect(pair(1_000, -999)).rejects.toThrow();
  const pages = createServer((request, response) => {
    request.headers[routeHeader] = '/kantor/[org]';
    response.once('close', () => metrics.answered(request, response, 12));
    response.writeHead(404).end();
  }).listen(0, '127.0.0.1');
  await once(pages, 'listening');
  const { port } = pages.address() as { port: number };
  await fetch(`http://127.0.0.1:${port}/kantor/${world.org.slug}?cari=Sari`);

  const door = await openMetricsDoor(metrics, '127.0.0.1', 0);
  const inner = `http://127.0.0.1:${door.port}`;
  const text = await (await fetch(`${inner}/metrics`)).text();
  expect((await fetch(`${inner}/`)).status).toBe(404);
  await door.close();
  pages.close();

  expect(text).toMatch(/^sakaguru_act_seconds_count\{act="entry.post",outcome="done"\} 1$/m);
  expect(text).toMatch(/^sakaguru_act_seconds_count\{act="entry.post",outcome="rule"\} 1$/m);
  expect(text).toMatch(
    /^sakaguru_http_request_seconds_count\{route="\/kantor\/\[org\]",method="GET",status="4xx"\} 1$/m,
  );
  for (const name of ['unsealed_deeds', 'jobs_waiting', 'jobs_failed', 'pool_in_use']) {
    expect(text).toMatch(new RegExp(`^sakaguru_${name} \\d+$`, 'm'));
  }
  expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);
  for (const secret of [world.org.slug, world.org.id, 'Sari']) expect(text).not.toContain(secret);
});
