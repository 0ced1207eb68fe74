import { availableParallelism } from 'node:os';
import { hash, verify } from '@node-rs/argon2';
import { refuse } from '../refusal.ts';
import commonest from './commonest-passwords.json' with { type: 'json' };

const refused = new Set(commonest);
/** OWASP's argon2id figures: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const mostAtOnce = Math.min(8, availableParallelism() * 4);
let running = 0;
const waiting: (() => void)[] = [];

/** What anybody would try first at a cooperative's door (ASVS 6.1.2); listed in the security handbook. */
const ownWords =
  /^(?:sakaguru|koperasi|koppas|puskopas|inkopas|dekopin|primer|bendahara|ketua|sekretaris|pengurus|pengawas|manajer|teller|kasir|anggota|simpanan|pinjaman|pasar|admin|administrator|sistem|rahasia|sandi)+$/;

/**
 * Refuses a password that is short, endless, among the 3,000 commonest, or nothing but the house's own words
 * with figures and signs between them (ASVS 6.2.1, 6.2.4, 6.2.11).
 * @throws Refusal `password/too-short`, `password/too-long`, `password/too-common`
 */
export function mustBeGoodPassword(password: string): void {
  if ([...password].length < 8) refuse('password/too-short', { field: 'password', least: 8 });
  if (Buffer.byteLength(password) > 512)
    refuse('password/too-long', { field: 'password', most: 512 });
  const letters = password.toLowerCase().replace(/[^a-z]/g, '');
  if (refused.has(password.toLowerCase()) || ownWords.test(letters))
    refuse('password/too-common', { field: 'password' });
}

/** The argon2id hash of a good password. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password.normalize('NFC'), cost));
}

/** Whether a password is the one of a hash; without a hash the same time is spent for a no. */
export async function isPassword(password: string, known: string | undefined): Promise<boolean> {
  const against = known ?? (await decoy());
  const fits = await inTurn(() => verify(against, password.normalize('NFC')));
  return fits && known !== undefined;
}

let decoyHash: Promise<string> | undefined;
function decoy(): Promise<string> {
  decoyHash ??= hashPassword('a login that does not exist');
  return decoyHash;
}

/** Lets few hashes run at once, or sign-in would be the cheapest way to stop the server. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= mostAtOnce) await new Promise<void>((go) => waiting.push(go));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}
