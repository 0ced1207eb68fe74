import { createOrganisation } from '#base/org/create-organisation.ts';
import type { foundableKinds } from '#base/org/create-organisation.ts';
import type { TimeZone } from '#base/org/profile.ts';
import { setUpOrganisation } from '#base/org/set-up-organisation.ts';
import { installationOrg } from '#base/ground.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { readInput } from '#base/input.ts';
import { perform } from '#base/perform.ts';
import { refuse } from '#base/refusal.ts';
import { chartTemplate } from './accounts/templates/chart-template.ts';
import { openBooks } from './open-books.ts';

/** What is told of a cooperative when it is entered in the installation. */
export interface Founding {
  readonly kind: (typeof foundableKinds)[number];
  readonly name: string;
  /** The short name in addresses: `/kantor/<slug>`. */
  readonly slug: string;
  /** The chart of accounts to start from. */
  readonly template: string;
  readonly legalNumber?: string | undefined;
  readonly address?: string | undefined;
  readonly city?: string | undefined;
  readonly timeZone?: TimeZone | undefined;
  /** Contracts of a sharia cooperative are of another kind, and are not covered. */
  readonly isSharia?: boolean | undefined;
}

/** What came of it. */
export interface Founded {
  readonly organisationId: string;
  readonly headOfficeId: string;
  readonly generalUnitId: string;
}

/**
 * Founds an organisation whole: the register's row, its face, head office and unit "Umum", and open books.
 * Three acts under keys derived from one, so that a second try goes on where the first broke off; the input
 * of all three is looked at before the first, for a refusal must not leave half an organisation.
 *
 * @param actor the machine's owner or a job
 * @throws Refusal `act/input`, `organisation/sharia-not-covered`, `organisation/slug-taken`, `chart-template/absent`
 */
export async function foundOrganisation(
  ground: Ground,
  actor: Exclude<Actor, { kind: 'person' }>,
  founding: Founding,
  key: string,
): Promise<Founded> {
  const { kind, name, slug, template, legalNumber, address, city, timeZone, isSharia } = founding;
  if (isSharia) refuse('organisation/sharia-not-covered', { field: 'isSharia' });
  const entry = { kind, name, slug };
  const face = { legalNumber, address, city, timeZone };
  readInput(createOrganisation.input, entry);
  readInput(setUpOrganisation.input, face);
  chartTemplate(template);
  const register = { kind: actor.kind, orgId: installationOrg };
  const { organisationId } = await perform(ground, register, createOrganisation, entry, key);
  const there = { kind: actor.kind, orgId: organisationId };
  const made = await perform(ground, there, setUpOrganisation, face, `${key}:2`);
  await perform(ground, there, openBooks, { template }, `${key}:3`);
  return { organisationId, ...made };
}
