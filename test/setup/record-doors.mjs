// Loaded into every process of a test run (`node --import`): writes down what each HTTP server was asked
// for, where it led to and how it named its files, so that the run's end can look for personal data there.
import { appendFileSync } from 'node:fs';
import { subscribe } from 'node:diagnostics_channel';
import { join } from 'node:path';
import process from 'node:process';

const folder = process.env['SAKAGURU_TEST_TRACES'];

if (folder) {
  const file = join(folder, `addresses-${process.pid}.log`);
  subscribe('http.server.response.finish', (message) => {
    const { request, response } =
      /** @type {{ request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse }} */ (
        message
      );
    const led = ['location', 'content-disposition'].map((name) => response.getHeader(name) ?? '-');
    try {
      appendFileSync(file, `${request.method} ${request.url} ${led.join(' ')}\n`);
    } catch {
      // The run is over and its folder gone: a server that ends late has nothing to tell.
    }
  });
}
