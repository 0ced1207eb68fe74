import { z } from 'zod';
import { installationOrg } from '../ground.ts';
import type { Actor, Ground } from '../ground.ts';
import { dayInput, readInput } from '../input.ts';
import { perform } from '../perform.ts';
import { read } from '../read.ts';
import { refuse } from '../refusal.ts';
import { addLogin } from './add-login.ts';
import { readContact } from './contact.ts';
import { grantMandate } from './grant-mandate.ts';
import { contactHash, findLogin } from './login.store.ts';
import { mustBeFitSpan } from './mandate-span.ts';
import { mustBeGoodPassword } from './password.ts';
import type { Role } from './roles.ts';

const spanInput = z.object({ fromOn: dayInput.optional(), untilOn: dayInput.optional() });

/** Somebody who shall hold a role. */
export interface NewPerson {
  readonly name: string;
  readonly contact: string;
  /** The first password; whoever has an account keeps their own. */
  readonly password?: string | undefined;
  readonly role: Role;
  readonly officeId?: string | undefined;
  readonly fromOn?: string | undefined;
  readonly untilOn?: string | undefined;
}

/** What came of it. */
export interface AddedPerson {
  readonly loginId: string;
  readonly mandateId: string;
}

/**
 * Gives somebody a role, and an account if the contact has none. Two acts under keys derived from one, so
 * that a second try goes on where the first broke off.
 *
 * @throws Refusal `person/password-needed`, `contact/unfit`, and what `login.add` and `mandate.grant` refuse
 */
export async function addPerson(
  ground: Ground,
  actor: Actor,
  person: NewPerson,
  key: string,
): Promise<AddedPerson> {
  const { name, contact, password, role, officeId, fromOn, untilOn } = person;
  const typed = readContact(contact.slice(0, 254));
  const known = await read(ground, actor, 'mandate.grant', async (q, standing) => {
    const login = findLogin(q, typed.kind, contactHash(q.keys, typed));
    // Looked at before an account is made: a role refused afterwards would leave one that nobody wanted.
    const span = readInput(spanInput, { fromOn, untilOn });
    mustBeFitSpan(role, span.fromOn ?? (await standing).businessDay, span.untilOn);
    return login;
  });
  // Asked of everybody, or the question itself would tell who has an account elsewhere.
  if (!password) refuse('person/password-needed', { field: 'password' });
  mustBeGoodPassword(password);
  const register = { ...actor, orgId: installationOrg };
  const input = { forOrgId: actor.orgId, name, contact, password };
  const loginId =
    known?.id ?? (await perform(ground, register, addLogin, input, `${key}:login`)).loginId;
  const { mandateId } = await perform(
    ground,
    actor,
    grantMandate,
    { loginId, name, role, officeId, fromOn, untilOn },
    key,
  );
  return { loginId, mandateId };
}
