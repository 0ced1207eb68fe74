import { spawn } from 'node:child_process';
import { root } from './place.mjs';

/**
 * Runs a command in the foreground and answers its exit code. Signals to us go to it; when
 * whoever started us is gone (npm forwards no signal), it is asked to stop as well.
 */
export function run([command, ...args], { ipc = false, cwd = root } = {}) {
  const child = spawn(command, args, {
    cwd,
    // Over the channel the child notices our own death, be it by kill -9.
    stdio: ipc ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit',
  });
  const stop = () => child.kill('SIGTERM');
  // A terminal sends Ctrl-C to the whole group: the child has it already, we only wait.
  const wait = () => {
    if (!process.stdin.isTTY) child.kill('SIGINT');
  };
  process.on('SIGTERM', stop).on('SIGHUP', stop).on('SIGINT', wait);
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 300);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      clearInterval(watch);
      process.off('SIGTERM', stop).off('SIGHUP', stop).off('SIGINT', wait);
      resolve(code ?? (signal === 'SIGINT' ? 130 : 143));
    });
  });
}

/** Runs a command in silence and answers its code and all that it printed. */
export function quietly([command, ...args]) {
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = () => child.kill('SIGTERM');
  process.once('SIGTERM', stop).once('SIGINT', stop);
  let output = '';
  const collect = (chunk) => (output += chunk);
  child.stdout.setEncoding('utf8').on('data', collect);
  child.stderr.setEncoding('utf8').on('data', collect);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('SIGTERM', stop).off('SIGINT', stop);
      resolve({ code: code ?? 143, output });
    });
  });
}
