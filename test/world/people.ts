import type { App } from '#app.ts';
import { installationOrg } from '#base/ground.ts';
import type { Actor } from '#base/ground.ts';
import { newId } from '#base/id.ts';
import { contactHash } from '#base/people/login.store.ts';
import { grantMandate } from '#base/people/grant-mandate.ts';
import type { Role } from '#base/people/roles.ts';
import { perform } from '#base/perform.ts';

/** Somebody who signs in. */
export type Person = Extract<Actor, { kind: 'person' }>;

/** The password of everybody in a test's world is `gajah-terbang-7`; its hash is made once. */
export const worldPassword = 'gajah-terbang-7';
const worldPasswordHash =
  '$argon2id$v=19$m=19456,t=2,p=1$11oxdJSRzF/sAl3zdoxoqw$EVZsflILh4KGpZ6GdT6UEYoho0nrgtDR7qzwksjcnYo';

/** A login with the one known password; hashing one per person would cost every test half a second. */
export async function addPerson(
  app: App,
  orgId: string,
  name: string,
  role?: Role,
): Promise<Person> {
  const [loginId, contact] = [newId(), { kind: 'email', value: `${newId()}@contoh.id` } as const];
  await app.pool.query(
    `insert into login (id, name, email_hash, email_sealed, password_hash, created_at) values ($1, $2, $3, $4, $5, $6)`,
    [
      loginId,
      name,
      contactHash(app.keys, contact),
      app.keys.seal(installationOrg, 'email', contact.value),
      worldPasswordHash,
      new Date(0),
    ],
  );
  const operator = { kind: 'operator', orgId } as const;
  const fromOn = '2000-01-01';
  if (role) await perform(app, operator, grantMandate, { loginId, role, fromOn }, newId());
  return { kind: 'person', orgId, loginId };
}

/** Who is there in every world; each holds a role of the cooperative, but for the last two. */
export async function peopleOf(app: App, orgId: string, neighbourId: string) {
  const [treasurer, teller, chair, supervisor, member, stranger, nobody] = await Promise.all([
    addPerson(app, orgId, 'Retno Wulandari', 'treasurer'),
    addPerson(app, orgId, 'Teguh Santoso', 'teller'),
    addPerson(app, orgId, 'Kartika Sari', 'chair'),
    addPerson(app, orgId, 'Sulastri', 'supervisor'),
    addPerson(app, orgId, 'Mulyono', 'member'),
    addPerson(app, neighbourId, 'Ngatini', 'treasurer'),
    addPerson(app, orgId, 'Orang Lewat'),
  ]);
  return { treasurer, teller, chair, supervisor, member, stranger, nobody };
}
