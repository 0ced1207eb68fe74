import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders, RequestListener } from 'node:http';

/** A delivery as it arrived. */
export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Somebody else's machine, on this one: it keeps what it is sent and answers what it is told to. */
export interface Receiver extends AsyncDisposable {
  readonly url: string;
  readonly arrived: readonly Received[];
  /** Answers so from now on: a status, or anything a server may do. */
  answerWith(answer: number | RequestListener): void;
}

/** Opens one on a free port. */
export async function openReceiver(): Promise<Receiver> {
  const arrived: Received[] = [];
  let answer: RequestListener = (_request, response) => void response.end('terima kasih');
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => void (body += part));
    request.on('end', () => {
      arrived.push({ headers: request.headers, body });
      answer(request, response);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}/masuk?dari=sakaguru`,
    arrived,
    answerWith(what) {
      answer =
        typeof what === 'number'
          ? (_request, response) => void response.writeHead(what).end('tidak')
          : what;
    },
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
