export { dataOf, itemsOf, openClient } from './client.ts';
export type { ClientSettings } from './client.ts';
export { SakaguruProblem } from './problem.ts';
export type { ProblemBody, ProblemFault } from './problem.ts';
export { readWebhook } from './webhook.ts';
export type { WebhookDelivery } from './webhook.ts';
export type { components, operations, paths } from './api.generated.ts';
