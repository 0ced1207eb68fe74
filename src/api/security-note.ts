import type { Context } from 'hono';
import type { App } from '#app.ts';
import type { Refusal } from '#base/refusal.ts';
import type { Env } from './env.ts';

/** Writes a refusal that concerns security into the log: who, where from, at which door; nothing that was sent. */
export function noteRefusal(app: App, { kind, code, facts }: Refusal, c: Context<Env>): void {
  const isStranger = kind === 'forbidden' || code.startsWith('api-key/');
  if (!isStranger && !/\/too-many$|^act\/key-reused$/.test(code)) return;
  const { permission } = facts;
  const noted = {
    event: code,
    ...(typeof permission === 'string' && { permission }),
    route: c.env.incoming?.headers['x-sakaguru-route'] ?? 'none',
    address: c.env.address ?? '',
  };
  app.log.warn(noted, 'security');
}
