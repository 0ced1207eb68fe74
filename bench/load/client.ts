import { Agent, request } from 'node:http';

/** One answer, read whole. */
export interface Answered {
  readonly status: number;
  readonly location: string | null;
  readonly bytes: number;
}

/** Sends requests over connections that are kept, as many at once as there are connections. */
export interface Client {
  ask(path: string, form?: URLSearchParams): Promise<Answered>;
  close(): void;
}

/** A browser that is signed in, without its JavaScript: only what the server must do is measured. */
export function openClient(origin: string, token: string, connections: number): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const { hostname, port } = new URL(origin);
  const cookie = `sesi=${token}`;
  return {
    ask: (path, form) =>
      new Promise((resolve, reject) => {
        const body = form?.toString();
        const headers = {
          origin,
          cookie,
          accept: 'text/html',
          ...(body === undefined
            ? {}
            : {
                'content-type': 'application/x-www-form-urlencoded',
                'content-length': String(Buffer.byteLength(body)),
              }),
        };
        const method = body === undefined ? 'GET' : 'POST';
        const sent = request({ agent, hostname, port, path, method, headers }, (response) => {
          let bytes = 0;
          response.on('data', (chunk: Buffer) => (bytes += chunk.length));
          response.on('error', reject);
          response.on('end', () => {
            const { location = null } = response.headers;
            resolve({ status: response.statusCode ?? 0, location, bytes });
          });
        });
        sent.on('error', reject);
        sent.end(body);
      }),
    close: () => agent.destroy(),
  };
}
