import { createOrganisation } from '#base/org/create-organisation.ts';
import { changeProfile } from '#base/org/change-profile.ts';
import { halfMadeOrganisation } from '#base/org/half-made-organisation.view.ts';
import type { HalfMadeOrganisation } from '#base/org/half-made-organisation.view.ts';
import type { TimeZone } from '#base/org/profile.ts';
import { setUpOrganisation } from '#base/org/set-up-organisation.ts';
import { slugOf } from '#base/org/slug.ts';
import { installationOrg } from '#base/ground.ts';
import type { Ground } from '#base/ground.ts';
import { newId } from '#base/id.ts';
import { readInput } from '#base/input.ts';
import type { InputFault } from '#base/input.ts';
import { addLogin } from '#base/people/add-login.ts';
import { grantMandate } from '#base/people/grant-mandate.ts';
import { resetPassword } from '#base/people/reset-password.ts';
import { perform } from '#base/perform.ts';
import { refuse, Refusal } from '#base/refusal.ts';
import { chartTemplate } from './accounts/templates/chart-template.ts';
import { foundOrganisation } from './found-organisation.ts';
import { openBooks } from './open-books.ts';
import { setFirstLimits } from './set-first-limits.ts';

/** What is told of the first cooperative of an installation, and of the person who sets it up. */
export interface FirstSetUp {
  readonly name: string;
  readonly template: string;
  readonly legalNumber: string;
  readonly address: string;
  readonly city: string;
  readonly timeZone: TimeZone;
  readonly person: string;
  readonly contact: string;
  readonly password: string;
}

const register = { kind: 'operator', orgId: installationOrg } as const;

/**
 * Sets up the first cooperative and the account of its first administrator and treasurer. All is looked
 * at before anything is made; a try that broke off, whatever it left, is taken up by the next one.
 *
 * @param key the same for every try of one set-up (from its code and the name), so that two at once are one
 * @throws Refusal `act/input` with every field at fault, `set-up/template-stands`
 */
export async function setUpCooperative(
  ground: Ground,
  told: FirstSetUp,
  key: string,
): Promise<{ organisationId: string; loginId: string }> {
  mustBeFit(told);
  const half = await halfMadeOrganisation(ground, slugOf(told.name));
  const organisationId = half
    ? await finish(ground, half, told, key)
    : (await foundOrganisation(ground, register, foundingOf(told), key)).organisationId;
  const loginId = await firstLogin(ground, organisationId, told);
  const there = { kind: 'operator', orgId: organisationId } as const;
  for (const role of ['administrator', 'treasurer'] as const) {
    await perform(ground, there, grantMandate, { loginId, role }, `${key}:${role}`);
  }
  await setFirstLimits(ground, organisationId, key);
  return { organisationId, loginId };
}

/** Refuses with every fault of cooperative and person at once, before the first act. */
function mustBeFit(told: FirstSetUp): void {
  const { kind, name, slug, template } = foundingOf(told);
  const person = { forOrgId: installationOrg, ...loginOf(told) };
  const faults = [
    ...faultsOf(() => readInput(createOrganisation.input, { kind, name, slug })),
    ...faultsOf(() => readInput(setUpOrganisation.input, faceOf(told))),
    ...faultsOf(() => chartTemplate(template)),
    ...faultsOf(() => readInput(addLogin.input, person)).map((fault) =>
      fault.field === 'name' ? { ...fault, field: 'person' } : fault,
    ),
  ];
  if (faults.length > 0) refuse('act/input', { field: faults[0]!.field, faults });
}

function faultsOf(look: () => unknown): InputFault[] {
  try {
    look();
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, facts } = error;
    if (Array.isArray(facts.faults)) return facts.faults as InputFault[];
    return [{ field: String(facts.field), code, facts }];
  }
}

/** Goes on where an earlier founding broke off; what is told now counts. */
async function finish(
  ground: Ground,
  half: HalfMadeOrganisation,
  told: FirstSetUp,
  key: string,
): Promise<string> {
  const { template } = told;
  if (half.template !== null && half.template !== template) {
    const { title } = chartTemplate(half.template);
    refuse('set-up/template-stands', { field: 'template', template: title.id });
  }
  const there = { kind: 'operator', orgId: half.id } as const;
  const face = faceOf(told);
  if (!half.hasFace) await perform(ground, there, setUpOrganisation, face, `${key}:2`);
  const profile = { name: told.name, ...face, accent: '' };
  await perform(ground, there, changeProfile, profile, newId());
  if (half.template === null) await perform(ground, there, openBooks, { template }, `${key}:3`);
  return half.id;
}

/** The person's account; one that an earlier try made gets the password that is typed now. */
async function firstLogin(
  ground: Ground,
  organisationId: string,
  told: FirstSetUp,
): Promise<string> {
  const login = loginOf(told);
  try {
    const input = { forOrgId: organisationId, ...login };
    return (await perform(ground, register, addLogin, input, newId())).loginId;
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'login/taken') throw error;
    const { contact, password } = login;
    const again = await perform(ground, register, resetPassword, { contact, password }, newId());
    return again.loginId;
  }
}

function foundingOf(told: FirstSetUp) {
  const { name, template } = told;
  return { kind: 'primary', name, slug: slugOf(name), template, ...faceOf(told) } as const;
}

function faceOf({ legalNumber, address, city, timeZone }: FirstSetUp) {
  return { legalNumber, address, city, timeZone };
}

function loginOf({ person, contact, password }: FirstSetUp) {
  return { name: person, contact, password };
}
