import { lookup } from 'node:dns/promises';

/** Where this installation lets webhooks lead, by setting of whoever owns the machine. */
export interface WebhookRules {
  readonly ports: readonly number[];
  /** For development alone: this very machine, over plain HTTP and on any port. */
  readonly allowsLoopback: boolean;
  /** The addresses of a name, in figures. */
  resolve(host: string): Promise<readonly string[]>;
}

const usualPorts = [443, 8443];

/** The rules of an installation that says nothing else. */
export const usualWebhookRules: WebhookRules = {
  ports: usualPorts,
  allowsLoopback: false,
  resolve: async (host) =>
    (await lookup(host, { all: true, order: 'ipv4first' })).map(({ address }) => address),
};

/**
 * Reads `WEBHOOK_PORTS` (`443,8443`) and `WEBHOOK_LOOPBACK=1`; a list with anything in it that is no port
 * is as if it were not there.
 */
export function readWebhookRules(
  settings: Readonly<Record<string, string | undefined>>,
): WebhookRules {
  const ports = (settings['WEBHOOK_PORTS'] ?? '').split(',').map((text) => text.trim());
  const isFit = ports.every((text) => /^\d{1,5}$/.test(text) && +text >= 1 && +text <= 65_535);
  return {
    ...usualWebhookRules,
    ports: isFit ? ports.map(Number) : usualPorts,
    allowsLoopback: settings['WEBHOOK_LOOPBACK'] === '1',
  };
}
