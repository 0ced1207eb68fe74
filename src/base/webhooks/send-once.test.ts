import { createServer } from 'node:net';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { openReceiver } from '../../../test/world/receiver.ts';
import { sendOnce } from './send-once.ts';
import { usualWebhookRules } from './webhook-rules.ts';

const development = { ...usualWebhookRules, allowsLoopback: true };
const letter = (url: string) => ({ url, headers: { 'webhook-id': 'a' }, body: '{"type":"x"}' });

test('the very bytes arrive, and 2xx alone counts as arrived', async () => {
  await using receiver = await openReceiver();
  const send = () => sendOnce(development, letter(receiver.url));
  expect(await send()).toMatchObject({ status: 200, failure: '', answer: 'terima kasih' });
  expect(receiver.arrived[0]).toMatchObject({
    body: '{"type":"x"}',
    headers: { 'webhook-id': 'a', 'content-type': 'application/json', connection: 'close' },
  });
  for (const status of [204, 299]) {
    receiver.answerWith(status);
    expect(await send()).toMatchObject({ status, failure: '' });
  }
  for (const status of [400, 404, 410, 500, 503]) {
    receiver.answerWith(status);
    expect(await send()).toMatchObject({ status, failure: 'status' });
  }
});

test('a redirect is not followed, wherever it leads', async () => {
  await using receiver = await openReceiver();
  await using other = await openReceiver();
  receiver.answerWith(
    (_request, response) => void response.writeHead(307, { location: other.url }).end(),
  );
  expect(await sendOnce(development, letter(receiver.url))).toMatchObject({
    status: 307,
    failure: 'redirect',
  });
  expect(other.arrived).toEqual([]);
});

test('a receiver that hangs is left after the time that there is, before it answers or while it does', async () => {
  await using receiver = await openReceiver();
  receiver.answerWith(() => undefined);
  const began = performance.now();
  expect(await sendOnce(development, letter(receiver.url), { waitMs: 150 })).toMatchObject({
    status: null,
    failure: 'timeout',
  });
  receiver.answerWith((_request, response) => void response.writeHead(200).write('mulai'));
  expect(await sendOnce(development, letter(receiver.url), { waitMs: 150 })).toMatchObject({
    status: 200,
    answer: 'mulai',
  });
  expect(performance.now() - began).toBeLessThan(3_000);
});

test('of an endless answer no more than 64 KB is read, and 500 letters are kept', async () => {
  await using receiver = await openReceiver();
  let written = 0;
  receiver.answerWith((_request, response) => {
    response.writeHead(200, { 'content-length': '1000000000' });
    const part = Buffer.alloc(65_536, 'a');
    const more = (): void => {
      while (!response.destroyed && written < 1_000_000_000) {
        written += part.length;
        if (!response.write(part)) return void response.once('drain', more);
      }
    };
    more();
  });
  const sent = await sendOnce(development, letter(receiver.url));
  expect(sent).toMatchObject({ status: 200, failure: '', answer: 'a'.repeat(500) });
  expect(written).toBeLessThan(20_000_000); // what the sockets of one machine buffer, not a gigabyte
});

test('of an answer no number of a person is kept, and no control characters', async () => {
  await using receiver = await openReceiver();
  receiver.answerWith(
    (_request, response) =>
      void response.end('NIK 3578012345670001\u0000 telp 081234567890 \u202Eok'),
  );
  const { answer } = await sendOnce(development, letter(receiver.url));
  expect(answer).toBe('NIK [disunting] telp [disunting] ok');
});

test('what a receiver asks for in Retry-After is told, and nonsense is not', async () => {
  await using receiver = await openReceiver();
  const after = async (text: string) => {
    receiver.answerWith(
      (_request, response) => void response.writeHead(429, { 'retry-after': text }).end(),
    );
    return (await sendOnce(development, letter(receiver.url))).retryAfter;
  };
  expect(await after('120')).toBe(120);
  expect(await after('besok')).toBeNull();
});

test('a name that was public at set-up and leads within now gets no connection at all', async () => {
  let came = 0;
  const server = createServer((socket) => {
    came += 1;
    socket.destroy();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  const leads = { address: '127.0.0.1' };
  const rules = { ...usualWebhookRules, ports: [port], resolve: async () => [leads.address] };
  const url = `https://toko.example:${port}/`;
  for (const address of ['127.0.0.1', '169.254.169.254', '::ffff:127.0.0.1', '10.0.0.1']) {
    leads.address = address;
    expect(await sendOnce(rules, letter(url))).toMatchObject({ failure: 'address-inner' });
  }
  expect(came).toBe(0);
  server.close();
});

test('the connection goes to the address that was looked at, whatever the name leads to by then', async () => {
  let came = 0;
  const server = createServer((socket) => {
    came += 1;
    socket.destroy();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  let asked = 0;
  // Of this name nobody but us knows an address: a second look-up by anybody else would find none.
  const resolve = async () => ((asked += 1), ['127.0.0.1']);
  const rules = { ...development, resolve };
  const sent = await sendOnce(rules, letter(`http://toko.invalid:${port}/`));
  expect([asked, came, sent.failure]).toEqual([1, 1, 'unreachable']);
  server.close();
});

test('a certificate that nobody vouches for is none', async () => {
  const server = createServer((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n')).listen(
    0,
    '127.0.0.1',
  );
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  const sent = await sendOnce(development, letter(`https://127.0.0.1:${port}/`));
  expect(['certificate', 'unreachable']).toContain(sent.failure);
  server.close();
});
