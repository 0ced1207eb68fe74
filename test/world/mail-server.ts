import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Socket } from 'node:net';

/** A mail as it arrived. */
export interface Arrived {
  readonly from: string;
  readonly to: string;
  /** Head and body, as sent. */
  readonly data: string;
}

/** A server that speaks as much SMTP as a letter needs, and keeps what it is sent. */
export interface MailServer extends AsyncDisposable {
  readonly url: string;
  readonly arrived: readonly Arrived[];
  /** Refuses every letter from now on with this answer; null: takes them again. */
  refuseWith(answer: string | null): void;
}

/** Opens one on a free port of this machine. */
export async function openMailServer(): Promise<MailServer> {
  const arrived: Arrived[] = [];
  let refusal: string | null = null;
  const server = createServer((socket) => converse(socket, arrived, () => refusal));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  return {
    url: `smtp://127.0.0.1:${port}`,
    arrived,
    refuseWith: (answer) => void (refusal = answer),
    [Symbol.asyncDispose]: async () => {
      server.close();
      await once(server, 'close');
    },
  };
}

function converse(socket: Socket, arrived: Arrived[], refusal: () => string | null): void {
  const say = (line: string) => socket.write(`${line}\r\n`);
  let [from, to, data, inData] = ['', '', '', false];
  let rest = '';
  say('220 uji ESMTP');
  socket.on('error', () => undefined);
  socket.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split('\r\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (inData && line === '.') {
        arrived.push({ from, to, data });
        inData = false;
        say('250 diterima');
      } else if (inData) data += `${line}\n`;
      else if (/^EHLO|^HELO/i.test(line)) say('250 uji');
      else if (/^MAIL FROM:/i.test(line)) {
        from = line.slice(10);
        say('250 ok');
      } else if (/^RCPT TO:/i.test(line)) {
        to = /<(.*)>/.exec(line)?.[1] ?? '';
        say(refusal() ?? '250 ok');
      } else if (/^DATA/i.test(line)) {
        [data, inData] = ['', true];
        say('354 mulai');
      } else if (/^QUIT/i.test(line)) socket.end('221 sampai jumpa\r\n');
      else say('250 ok');
    }
  });
}
