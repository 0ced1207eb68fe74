import { spawn } from 'node:child_process';

const parent = process.ppid;
const running = new Set();
let ending = 0;

/**
 * Runs a command as our child and answers its exit code. Signals to us reach it; so does the death
 * of whoever started us, for npm forwards no signal. Whatever was to come next does not come then.
 */
export function child([command, ...args], options, onStart = () => {}) {
  const started = spawn(command, args, options);
  running.add(started);
  onStart(started);
  return new Promise((resolve, reject) => {
    started.once('error', reject);
    started.once('close', (code) => {
      running.delete(started);
      if (ending > 0) process.exit(code ?? 128 + ending);
      resolve(code ?? 143);
    });
  });
}

function end(signal, number) {
  ending = number;
  for (const one of running) one.kill(signal);
  if (running.size === 0) process.exit(128 + number);
}

process.on('SIGTERM', () => end('SIGTERM', 15));
process.on('SIGHUP', () => end('SIGTERM', 1));
// A terminal sends Ctrl-C to the whole group: the children have it already, and we wait for them.
process.on('SIGINT', () => (process.stdin.isTTY ? (ending = 2) : end('SIGINT', 2)));

setInterval(() => {
  if (process.ppid !== parent && ending === 0) end('SIGTERM', 15);
}, 300).unref();
