import type { Ground } from '../ground.ts';
import { defineTask } from '../jobs/define-task.ts';
import { withinOrganisation } from '../jobs/within-organisation.ts';
import { perform } from '../perform.ts';
import { Refusal } from '../refusal.ts';
import { failingMs, restAfter, retryWait } from './retry-wait.ts';
import { sendOnce } from './send-once.ts';
import type { Sent } from './send-once.ts';
import {
  dueWebhooks,
  nextDue,
  noteArrived,
  noteFailing,
  takeUp,
  writeTry,
} from './sending.store.ts';
import type { TakenDelivery } from './sending.store.ts';
import { signatureHeaders } from './signature.ts';
import { cutOffWebhook } from './switch-webhook.ts';
import { signingSecrets } from './webhook-secret.ts';

/** For so long one run goes on with a webhook; then others of the queue come first. */
const turnMs = 30_000;

/**
 * Sends what is due, each webhook's deliveries one after another, several webhooks at once. It is done apart
 * from the other tasks, for it waits for machines that are not ours; no transaction is open meanwhile. Answers
 * when something is due again.
 */
export const deliverWebhooks = defineTask({
  name: 'deliver-webhooks',
  scope: 'organisation',
  isApart: true,
  async run(ground, orgId, stopping?: AbortSignal) {
    const due = await withinOrganisation(ground, orgId, (client) =>
      dueWebhooks(client, orgId, ground.now()),
    );
    await Promise.all(due.map((webhookId) => takeTurn({ ground, orgId, stopping }, webhookId)));
    const next = await withinOrganisation(ground, orgId, (client) => nextDue(client, orgId));
    return next ?? undefined;
  },
});

/** For whom it is sent, and until when. */
interface Round {
  readonly ground: Ground;
  readonly orgId: string;
  readonly stopping: AbortSignal | undefined;
}

/** Sends a webhook's deliveries until none is due, one fails, or its time is up. */
async function takeTurn(round: Round, webhookId: string): Promise<void> {
  const { ground, orgId, stopping } = round;
  const until = performance.now() + turnMs;
  while (performance.now() < until && !stopping?.aborted) {
    const taken = await withinOrganisation(ground, orgId, (client) =>
      takeUp(client, orgId, webhookId, ground.now()),
    );
    if (taken === null || !(await deliver(round, taken))) return;
  }
}

/** One try, and what is written of it; answers whether it arrived. */
async function deliver({ ground, orgId, stopping }: Round, taken: TakenDelivery): Promise<boolean> {
  const at = ground.now();
  const began = performance.now();
  const { id, body, url } = taken;
  const secrets = signingSecrets(ground.keys, orgId, taken.secret, at);
  const timestamp = Math.floor(at.getTime() / 1_000);
  const headers = signatureHeaders(secrets, { id, timestamp, body });
  const sent = await sendOnce(ground.webhooks, { url, headers, body }, { stopping });
  // Nobody knows whether it arrived: it is left as a killed process would leave it.
  if (stopping?.aborted && sent.failure !== '') return false;
  const ms = Math.round(performance.now() - began);
  await settle(ground, orgId, taken, { ...sent, at, ms });
  return sent.failure === '';
}

async function settle(
  ground: Ground,
  orgId: string,
  taken: TakenDelivery,
  sent: Sent & { readonly at: Date; readonly ms: number },
): Promise<void> {
  const { at, ms, status, failure, answer } = sent;
  const isGone = status === 410;
  const wait = failure === '' || isGone ? null : retryWait(taken.round, Math.random());
  const nextAt = wait === null ? null : new Date(at.getTime() + wait);
  const { id: webhookId } = taken.secret;
  await withinOrganisation(ground, orgId, async (client) => {
    await writeTry(client, orgId, taken, { at, ms, status, failure, answer, nextAt });
    if (failure === '') return noteArrived(client, orgId, webhookId);
    const rest = restAfter(taken.failures + 1, sent.retryAfter);
    return noteFailing(client, orgId, webhookId, {
      at,
      restUntil: new Date(at.getTime() + rest),
    });
  });
  if (failure === '') return;
  const isFailing = at.getTime() - (taken.failingSince ?? at).getTime() >= failingMs;
  if (isGone || isFailing) await cutOff(ground, orgId, taken, isGone ? 'gone' : 'failing');
}

/** Switches the webhook off, as a deed of the house: its history tells when and why. */
async function cutOff(
  ground: Ground,
  orgId: string,
  { id, tries, secret }: TakenDelivery,
  why: 'gone' | 'failing',
): Promise<void> {
  const actor = { kind: 'job', orgId } as const;
  try {
    const key = `webhook:${id}:${tries}`;
    await perform(ground, actor, cutOffWebhook, { webhookId: secret.id, why }, key);
  } catch (error) {
    // Somebody switched it off or removed it meanwhile.
    if (!(error instanceof Refusal)) throw error;
  }
}
