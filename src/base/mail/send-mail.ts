import { createTransport } from 'nodemailer';
import { installationOrg } from '../ground.ts';
import type { Ground } from '../ground.ts';
import { defineTask } from '../jobs/define-task.ts';
import { giveUpMail, markFailed, markSent, takeUpMail } from './mail.store.ts';
import type { MailSettings } from './mail-settings.ts';
import type { Letter } from './queue-mail.ts';

/** Letters sent in one go; the next nudge goes on. */
const mostAtOnce = 50;

/**
 * Sends the letters that wait. Told after each deed of the installation and swept over with the rest; a letter
 * that cannot be sent is tried again at growing intervals, and forgotten after a day.
 */
export const sendMail = defineTask({
  name: 'send-mail',
  scope: 'organisation',
  async run(ground, orgId) {
    if (orgId !== installationOrg || !ground.mail) return;
    await giveUpMail(ground.pool, ground.now());
    for (let i = 0; i < mostAtOnce; i += 1) {
      const waiting = await takeUpMail(ground.pool, ground.now());
      if (!waiting) return;
      await sendOne(ground, ground.mail, waiting);
    }
  },
});

async function sendOne(
  ground: Ground,
  settings: MailSettings,
  { id, sealed }: { readonly id: string; readonly sealed: Buffer },
): Promise<void> {
  const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };
  const transport = createTransport({ url: settings.url, ...patience });
  try {
    const letter = JSON.parse(ground.keys.open(installationOrg, 'mail', sealed)) as Letter;
    await transport.sendMail({ from: settings.from, ...letter });
    await markSent(ground.pool, id, ground.now());
  } catch (error) {
    // The server's own words may name the receiver: only its code is kept.
    const { code, responseCode } = error as { code?: string; responseCode?: number };
    await markFailed(ground.pool, id, String(responseCode ?? code ?? 'unknown'));
  } finally {
    transport.close();
  }
}
