import { idleHours } from '../people/session.ts';
import { defineTask } from './define-task.ts';

/** Forgets sessions that have ended and counters of attempts that have run out. */
export const cleanSessions = defineTask({
  name: 'clean-sessions',
  scope: 'house',
  minute: 23,
  async run(ground) {
    const now = ground.now();
    const idleSince = new Date(now.getTime() - idleHours * 3_600_000);
    await ground.pool.query('delete from session where expires_at < $1 or seen_at < $2', [
      now,
      idleSince,
    ]);
    await ground.pool.query('delete from rate_limit where expire < $1', [now.getTime()]);
  },
});
