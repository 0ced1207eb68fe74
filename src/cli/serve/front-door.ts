import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { conflict, refuse } from '#base/refusal.ts';

/** What answers a request, once everything is ready. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** The one HTTP server; until `open` is called it asks callers to wait. */
export interface FrontDoor {
  readonly url: string;
  open(handler: Handler): void;
  /** Lets running requests end, for some seconds, and lets nobody in any more. */
  close(): Promise<void>;
}

const patience = 5_000;

/** What one caller may take of us; Node's own defaults would wait for a slow one for minutes. */
export interface DoorLimits {
  /** Milliseconds until the headers are in, until all of a request is in, and until an idle line is cut. */
  readonly headersTimeout: number;
  readonly requestTimeout: number;
  readonly keepAliveTimeout: number;
  /** How often the two above are looked at. */
  readonly connectionsCheckingInterval: number;
  readonly maxHeaderSize: number;
  readonly maxRequestsPerSocket: number;
  /** Lines open at once, from everywhere and from one address; behind a proxy all come from one. */
  readonly maxConnections: number;
  readonly maxPerAddress: number;
}

const usualLimits: DoorLimits = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 16_384,
  maxRequestsPerSocket: 1_000,
  maxConnections: 4_000,
  maxPerAddress: 256,
};

/** Listens at once, so that a taken port is known before the long work begins. */
export async function openFrontDoor(
  host: string,
  port: number,
  wish: Partial<DoorLimits> = {},
): Promise<FrontDoor> {
  let handler: Handler = notYet;
  const limits = { ...usualLimits, ...wish };
  const server = createServer(limits, (request, response) => handler(request, response));
  server.maxRequestsPerSocket = limits.maxRequestsPerSocket;
  server.maxConnections = limits.maxConnections;
  if (process.env['TRUST_PROXY'] !== '1') capPerAddress(server, limits.maxPerAddress);
  await listen(server, host, port);
  return {
    url: addressOf(host, server),
    open: (ready) => {
      handler = ready;
    },
    close: () => closeServer(server),
  };
}

/** Nobody alone may take all the lines that there are. */
function capPerAddress(server: Server, most: number): void {
  const open = new Map<string, number>();
  server.on('connection', (socket) => {
    const address = socket.remoteAddress ?? '';
    const count = (open.get(address) ?? 0) + 1;
    open.set(address, count);
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1;
      if (left > 0) open.set(address, left);
      else open.delete(address);
    });
    if (count > most) socket.destroy();
  });
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, resolve);
  }).catch((error: NodeJS.ErrnoException) => explainPort(error, host, port));
}

function explainPort(error: NodeJS.ErrnoException, host: string, port: number): never {
  if (error.code === 'EADDRINUSE') {
    return conflict('serve/port-taken', { port, next: port < 65_535 ? port + 1 : 8080 });
  }
  if (error.code === 'EACCES') return refuse('serve/port-forbidden', { port });
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return refuse('serve/host-unfit', { host });
  }
  throw error;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** The address a person can open: a wildcard is no place to go to. */
function addressOf(host: string, server: Server): string {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

function notYet(request: IncomingMessage, response: ServerResponse): void {
  const body = request.url === '/healthz' ? '{"status":"starting"}' : waitingPage;
  const type = request.url === '/healthz' ? 'application/json' : 'text/html; charset=utf-8';
  response.writeHead(503, {
    'content-type': type,
    'retry-after': '2',
    'cache-control': 'no-store',
  });
  response.end(body);
}

const waitingPage =
  '<!doctype html><html lang="id"><meta charset="utf-8"><meta http-equiv="refresh" content="2">' +
  '<title>Sakaguru</title><p>Sakaguru sedang dinyalakan. Halaman ini terbuka sendiri sebentar lagi.';
