/** Shows long work in one place: a line that moves on a terminal. */
export interface Progress {
  /** Says what is being done now. */
  step(text: string): void;
  /** Says how much of it is done. */
  count(done: number, total: number): void;
  /** Ends the moving line, and leaves the last word if there is one. */
  end(text?: string): void;
}

const pace = 2000;

/** What becomes of progress where nobody watches: plain lines of a start, or nothing of a command. */
export type Unwatched = 'lines' | 'silence';

/**
 * Progress on standard error, so that standard output stays the command's answer. Without a terminal
 * a command is silent: what it then writes there is a refusal and nothing else.
 */
export function openProgress(
  unwatched: Unwatched = 'silence',
  out: NodeJS.WriteStream = process.stderr,
): Progress {
  const isLive = out.isTTY;
  const isMute = !isLive && unwatched === 'silence';
  let label = '';
  let toldAt = 0;
  const show = (text: string): void => {
    if (isMute) return;
    if (isLive) out.write(`\r\x1b[K${text.slice(0, (out.columns ?? 80) - 1)}`);
    else out.write(`${text}\n`);
    toldAt = Date.now();
  };
  return {
    step(text) {
      if (isLive && label !== '') out.write('\n');
      label = text;
      show(text);
    },
    count(done, total) {
      const isEnd = done >= total;
      if (Date.now() - toldAt < (isLive ? 100 : pace) && !(isEnd && isLive)) return;
      show(`${label} ${groups(done)} dari ${groups(total)}`);
    },
    end(text) {
      if (isLive && label !== '') out.write('\n');
      label = '';
      if (text !== undefined && !isMute) out.write(`${text}\n`);
    },
  };
}

/** A number in Indonesian groups: 12.500. */
function groups(count: number): string {
  return new Intl.NumberFormat('id-ID').format(count);
}
