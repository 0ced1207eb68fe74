import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openFrontDoor, type DoorLimits } from './front-door.ts';

/** A door that answers at once, and callers who write to it byte by byte. */
async function withDoor(
  limits: Partial<DoorLimits>,
  work: (call: () => Promise<Socket>) => Promise<void>,
): Promise<void> {
  const port = 21_000 + (process.pid % 20_000);
  const door = await openFrontDoor('127.0.0.1', port, limits);
  door.open((request, response) => {
    request.resume();
    request.once('end', () => response.end('ok'));
  });
  const sockets: Socket[] = [];
  const call = async () => {
    const socket = connect(port, '127.0.0.1').on('error', () => undefined);
    sockets.push(socket);
    await once(socket, 'connect');
    return socket;
  };
  try {
    await work(call);
  } finally {
    for (const socket of sockets) socket.destroy();
    await door.close();
  }
}

/** All that comes until the line is cut. */
async function answerOn(socket: Socket): Promise<string> {
  let text = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => void (text += chunk));
  await once(socket, 'close');
  return text;
}

const get = 'GET / HTTP/1.1\r\nhost: kop.example\r\n';

test('whoever sends headers or a body too slowly is told so and cut off', async () => {
  const limits = { headersTimeout: 150, requestTimeout: 300, connectionsCheckingInterval: 50 };
  await withDoor(limits, async (call) => {
    const [slowHead, slowBody] = [await call(), await call()];
    const answers = Promise.all([answerOn(slowHead), answerOn(slowBody)]);
    slowHead.write('GET / HTTP/1.1\r\nhos');
    slowBody.write('POST / HTTP/1.1\r\nhost: kop.example\r\ncontent-length: 10\r\n\r\n1');
    expect(await answers).toEqual([
      expect.stringMatching(/^HTTP\/1\.1 408 /),
      expect.stringMatching(/^HTTP\/1\.1 408 /),
    ]);
  });
});

test('headers without end are refused, and two lengths of one body as well', async () => {
  await withDoor({ maxHeaderSize: 2_000 }, async (call) => {
    const [long, lying] = [await call(), await call()];
    const answers = Promise.all([answerOn(long), answerOn(lying)]);
    long.write(`${get}x: ${'a'.repeat(3_000)}\r\n\r\n`);
    lying.write(`${get}content-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`);
    const [first, second] = await answers;
    expect(first).toMatch(/^HTTP\/1\.1 431 /);
    expect(second).toMatch(/^HTTP\/1\.1 400 /);
  });
});

test('one line carries only so many requests', async () => {
  await withDoor({ maxRequestsPerSocket: 2, keepAliveTimeout: 100 }, async (call) => {
    const socket = await call();
    const answer = answerOn(socket);
    socket.write(`${get}\r\n${get}\r\n${get}\r\n`);
    const text = await answer;
    expect(text.match(/HTTP\/1\.1 200 /g)).toHaveLength(2);
    expect(text).toMatch(/connection: close/i);
  });
});

test('one address holds only so many lines; behind a proxy, where all are one, this is the proxy’s', async () => {
  const openLines = async (trust: string) => {
    process.env['TRUST_PROXY'] = trust;
    let open = 0;
    await withDoor({ maxPerAddress: 3 }, async (call) => {
      const sockets = [await call(), await call(), await call(), await call(), await call()];
      await wait(100);
      open = sockets.filter((socket) => !socket.destroyed && socket.readable).length;
      for (const socket of sockets) socket.resume();
      await wait(100);
      open = sockets.filter((socket) => !socket.destroyed && socket.readable).length;
    });
    return open;
  };
  expect(await openLines('0')).toBe(3);
  expect(await openLines('1')).toBe(5);
  delete process.env['TRUST_PROXY'];
});
