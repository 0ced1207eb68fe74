import { Secret, TOTP } from 'otpauth';

/** What every authenticator app can do: SHA-1, six digits, thirty seconds (RFC 6238). */
const kind = { algorithm: 'SHA1', digits: 6, period: 30 } as const;

/** How far the clocks may lie apart: one step to either side. */
const window = 1;

/** The address that an authenticator app reads off the QR code. */
export function totpAddress(secret: string, label: string): string {
  const totp = new TOTP({ ...kind, issuer: 'Sakaguru', label, secret: Secret.fromBase32(secret) });
  return totp.toString();
}

/** The text of a new secret of 20 bytes, as an app takes it by hand. */
export function totpSecret(bytes: Uint8Array): string {
  return new Secret({ buffer: Uint8Array.from(bytes).buffer }).base32;
}

/** The step of time whose code this is, or null if it is none of those that hold now. */
export function totpStep(secret: string, code: string, now: Date): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const timestamp = now.getTime();
  const token = { token: code, secret: Secret.fromBase32(secret), timestamp, window };
  const delta = TOTP.validate({ ...kind, ...token });
  return delta === null ? null : TOTP.counter({ period: kind.period, timestamp }) + delta;
}

/** The code of an instant, as the app shows it. */
export function totpCode(secret: string, at: Date): string {
  return TOTP.generate({ ...kind, secret: Secret.fromBase32(secret), timestamp: at.getTime() });
}
