import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { World } from '../world.ts';

/** One route of the built pages: its forms' actions, and the methods of an endpoint. */
export interface Route {
  readonly id: string;
  readonly isPage: boolean;
  readonly actions: readonly string[];
  readonly methods: readonly string[];
}

/** The web door on a world's database. */
export interface Door extends AsyncDisposable {
  readonly origin: string;
  readonly routes: readonly Route[];
}

/** Opens the web door for a world, in a process of its own. */
export async function openDoor(world: World): Promise<Door> {
  const env = {
    ...process.env,
    SAKAGURU_DOOR: JSON.stringify({
      database: world.app.database,
      masterKey: world.masterKey.toString('hex'),
    }),
  };
  const program = fileURLToPath(new URL('door.ts', import.meta.url));
  const child = fork(program, [], {
    env,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    execArgv: [],
  });
  const said = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdout!.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const line = text.split('\n').find((l) => l.startsWith('{"port"'));
      if (line) resolve(line);
    });
    child.once('exit', (code) => reject(new Error(`the door closed (${code}): ${text}`)));
  });
  const { port, routes } = JSON.parse(said) as { port: number; routes: Route[] };
  return {
    origin: `http://127.0.0.1:${port}`,
    routes,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        child.removeAllListeners('exit');
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}
