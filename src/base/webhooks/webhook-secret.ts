import type { Keyring } from '../keys.ts';
import { overlapMs } from './signature.ts';

/** Which of a webhook's secrets sign. */
export interface SecretStanding {
  readonly id: string;
  readonly secretNo: number;
  readonly rotatedAt: Date | null;
}

/**
 * A webhook's secret, `whsec_` and 32 bytes in base64. It is reckoned from the key file, the organisation,
 * the webhook and its number, so that it stands in no table, deed or backup, sealed or clear.
 */
export function webhookSecret(
  keys: Keyring,
  orgId: string,
  { id, secretNo }: Pick<SecretStanding, 'id' | 'secretNo'>,
): string {
  return `whsec_${keys.hash(orgId, 'webhook-secret', `${id} ${secretNo}`).toString('base64')}`;
}

/** The secrets that sign at an instant: the newest first, the one before for a day after a rotation. */
export function signingSecrets(
  keys: Keyring,
  orgId: string,
  standing: SecretStanding,
  now: Date,
): string[] {
  const newest = webhookSecret(keys, orgId, standing);
  if (!isOverlapping(standing, now)) return [newest];
  const { id, secretNo } = standing;
  return [newest, webhookSecret(keys, orgId, { id, secretNo: secretNo - 1 })];
}

/** Whether the secret before still signs. */
export function isOverlapping(
  { secretNo, rotatedAt }: Omit<SecretStanding, 'id'>,
  now: Date,
): boolean {
  return secretNo > 1 && rotatedAt !== null && now.getTime() < rotatedAt.getTime() + overlapMs;
}
