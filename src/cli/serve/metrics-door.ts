import { once } from 'node:events';
import { createServer } from 'node:http';
import { conflict } from '#base/refusal.ts';
import type { Metrics } from './metrics.ts';

/** The inner port at which figures are read. */
export interface MetricsDoor {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Answers `/metrics` on a port of its own, which the proxy does not lead to: by itself it is heard on this
 * machine alone.
 *
 * @throws Refusal `serve/port-taken`
 */
export async function openMetricsDoor(
  metrics: Metrics,
  host: string,
  port: number,
): Promise<MetricsDoor> {
  const limits = { headersTimeout: 5_000, requestTimeout: 5_000, maxHeaderSize: 4_096 };
  const server = createServer(limits, (request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    metrics.text().then(
      (text) => response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  server.maxConnections = 20;
  server.listen(port, host);
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    conflict('serve/port-taken', { port, next: port + 1 });
  });
  return {
    port: (server.address() as { port: number }).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
