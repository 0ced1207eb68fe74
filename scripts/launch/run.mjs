import { child } from './children.mjs';
import { root } from './place.mjs';

/** Runs a command in the foreground and answers its exit code. */
export function run(command, { ipc = false, cwd = root } = {}) {
  // Over the channel the child notices our own death, be it by kill -9.
  const stdio = ipc ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit';
  return child(command, { cwd, stdio });
}

/** Runs a command in silence and answers its code and all that it printed. */
export async function quietly(command) {
  let output = '';
  const collect = (chunk) => (output += chunk);
  const code = await child(
    command,
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    },
    (started) => {
      started.stdout.setEncoding('utf8').on('data', collect);
      started.stderr.setEncoding('utf8').on('data', collect);
    },
  );
  return { code, output };
}
