import { refuse } from '#base/refusal.ts';

/**
 * A port that somebody typed.
 *
 * @throws Refusal `serve/port-unfit` {text}
 */
export function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535) refuse('serve/port-unfit', { text: text.slice(0, 20) });
  return port;
}
