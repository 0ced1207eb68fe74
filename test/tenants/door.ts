// Serves the built pages on a test's database, in a process of its own: pages load the house as Node does.
// Prints one line of JSON when it listens: the port, and every route with its actions and methods.
import { openApp, useApp } from '#app.ts';
import type { DatabaseAddress } from '#base/db/connect.ts';
import { openFrontDoor } from '#cli/serve/front-door.ts';
import { loadPages } from '#cli/serve/pages.ts';

const { database, masterKey } = JSON.parse(process.env['SAKAGURU_DOOR'] ?? '{}') as {
  database: DatabaseAddress;
  masterKey: string;
};
const app = openApp({ database, masterKey: Buffer.from(masterKey, 'hex'), poolSize: 6 });
useApp(app);
const door = await openFrontDoor('127.0.0.1', 0);
door.open(await loadPages());
const port = Number(new URL(door.url).port);
console.log(JSON.stringify({ port, routes: await routes() }));
process.once('disconnect', () => process.exit(0));

interface Manifest {
  readonly nodes: (() => Promise<{ server?: { actions?: Record<string, unknown> } }>)[];
  readonly routes: {
    readonly id: string;
    readonly page: { readonly leaf: number } | null;
    readonly endpoint: (() => Promise<Record<string, unknown>>) | null;
  }[];
}

async function routes() {
  const url = new URL('../../build/server/manifest-full.js', import.meta.url);
  const { manifest } = (await import(url.href)) as { manifest: Manifest };
  return Promise.all(
    manifest.routes.map(async ({ id, page, endpoint }) => {
      const node = page && (await manifest.nodes[page.leaf]!());
      const methods = Object.keys((await endpoint?.()) ?? {}).filter((name) =>
        /^[A-Z]+$/.test(name),
      );
      return {
        id,
        isPage: page !== null,
        actions: Object.keys(node?.server?.actions ?? {}),
        methods,
      };
    }),
  );
}
