import { installationOrg } from '../ground.ts';
import type { Ground } from '../ground.ts';
import { read } from '../read.ts';
import { absent } from '../refusal.ts';
import type { Session } from './session.ts';

/** One's own account, as its page shows it. */
export interface LoginFace {
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly isEmailVerified: boolean;
  readonly hasPassword: boolean;
}

/** The account of whoever is signed in; their contacts in clear, for they are their own. */
export function loginFace(ground: Ground, by: Session): Promise<LoginFace> {
  return read(ground, { kind: 'operator', orgId: installationOrg }, null, async (q) => {
    const row = await q.one(
      q.db
        .selectFrom('login')
        .select(['name', 'email_sealed', 'phone_sealed', 'email_verified_at', 'password_hash'])
        .where('id', '=', by.loginId),
      () => absent('login/absent'),
    );
    const open = (field: 'email' | 'phone', sealed: Buffer | null) =>
      sealed && q.keys.open(installationOrg, field, sealed);
    return {
      name: row.name,
      email: open('email', row.email_sealed),
      phone: open('phone', row.phone_sealed),
      isEmailVerified: row.email_verified_at !== null,
      hasPassword: row.password_hash !== null,
    };
  });
}
