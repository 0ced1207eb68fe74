import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const starters = ancestors();
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
  if (ending === 0 && ancestors() !== starters) end('SIGTERM', 15);
}, 300).unref();

/** Who started us, and who started that one: between npm and us stands a shell. */
function ancestors() {
  try {
    const stat = readFileSync(`/proc/${process.ppid}/stat`, 'utf8');
    return `${process.ppid} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]}`;
  } catch {
    return String(process.ppid);
  }
}
