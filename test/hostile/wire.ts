import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { wireCases } from './corpus/wire-cases.ts';
import type { WireCase } from './corpus/wire-cases.ts';
import { ask } from './pages.ts';
import type { Visitor } from './pages.ts';
import { count } from './tally.ts';
import type { Tally } from './tally.ts';

/** Writes a case to a socket of its own; the answer's status, `closed`, or `silent` after a second and a half. */
async function tell(origin: string, { pieces, pause = 0, leaves }: WireCase): Promise<string> {
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname);
  let said = '';
  let isClosed = false;
  socket.on('data', (chunk: Buffer) => (said += chunk.toString('latin1')));
  socket.on('error', () => (isClosed = true));
  socket.on('close', () => (isClosed = true));
  for (const piece of pieces) {
    if (isClosed) break;
    socket.write(piece);
    if (pause > 0) await wait(pause);
  }
  if (leaves) {
    await wait(5);
    socket.destroy();
    return 'left';
  }
  for (let waited = 0; waited < 1_500 && !isClosed && said === ''; waited += 10) await wait(10);
  socket.destroy();
  const status = /^HTTP\/1\.1 (\d{3})/.exec(said)?.[1];
  return status ?? (isClosed ? 'closed' : 'silent');
}

/** Tries every case; afterwards the house answers as before. */
export async function attackWire(visitor: Visitor, slug: string, tally: Tally): Promise<void> {
  const cases = wireCases(visitor.door.origin, slug, visitor.token ?? '');
  for (let at = 0; at < cases.length; at += 20) {
    await Promise.all(
      cases.slice(at, at + 20).map(async (one) => {
        const outcome = await tell(visitor.door.origin, one);
        // Node itself says 501 to a method that it does not know, and 505 to a version.
        if (outcome.startsWith('5') && outcome !== '501' && outcome !== '505')
          tally.defects.push(`the wire, ${one.name}: ${outcome}`);
        count(tally, { door: 'wire', field: one.name, kind: 'wire', outcome });
      }),
    );
  }
  await crowd(visitor, tally);
}

/** Two hundred callers, fewer than one address may be, that say half a sentence and wait, while another one asks. */
async function crowd(visitor: Visitor, tally: Tally): Promise<void> {
  const { hostname, port } = new URL(visitor.door.origin);
  const sockets = Array.from({ length: 200 }, () => {
    const socket = connect(Number(port), hostname);
    socket.on('error', () => undefined);
    socket.write('GET / HTTP/1.1\r\nHost: x\r\nX-Lambat: ');
    return socket;
  });
  const began = performance.now();
  const { status } = await ask({ ...visitor, token: null }, '/masuk', { method: 'GET' });
  const took = performance.now() - began;
  for (const socket of sockets) socket.destroy();
  if (status !== 200 || took > 5_000)
    tally.defects.push(`behind 200 slow callers: ${status} after ${took} ms`);
  count(tally, { door: 'wire', field: '200 slow callers', kind: 'wire', outcome: String(status) });
}
