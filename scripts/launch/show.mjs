/** Nothing can go on, and the sentence says why; no stack trace helps here. */
export class Stop extends Error {}

const live = process.stderr.isTTY === true;
let open = false;

/** Prints a line that stays. */
export function say(text) {
  process.stderr.write(`${open ? '\r\x1b[K' : ''}${text}\n`);
  open = false;
}

/** Prints a line that the next one replaces; without a terminal it is an ordinary line. */
export function move(text) {
  if (!live) return say(text);
  process.stderr.write(`\r\x1b[K${text.slice(0, (process.stderr.columns ?? 80) - 1)}`);
  open = true;
}

/** How often a moving line is worth renewing: a terminal often, a log seldom. */
export const pace = live ? 500 : 5000;

/** Bytes as a person reads them. */
export function megabytes(bytes) {
  return `${Math.round(bytes / 1e6)} MB`;
}

/** Seconds since an instant of `performance.now()`, as written in Indonesian. */
export function secondsSince(start) {
  return `${((performance.now() - start) / 1000).toFixed(1).replace('.', ',')} d`;
}
