import { installationOrg } from '#base/ground.ts';
import { newId } from '#base/id.ts';
import { findOrganisation } from '#base/org/find-organisation.view.ts';
import { organisationList } from '#base/org/organisation-list.view.ts';
import { slugOf } from '#base/org/slug.ts';
import { addPerson } from '#base/people/add-person.ts';
import { roleNames, roleTitles } from '#base/people/roles.ts';
import type { Role } from '#base/people/roles.ts';
import { refuse } from '#base/refusal.ts';
import { foundOrganisation } from '#ledger/found-organisation.ts';
import { setFirstLimits } from '#ledger/set-first-limits.ts';
import type { Founding } from '#ledger/found-organisation.ts';
import { withHouse, withNewHouse } from '../open-house.ts';
import { firstLine } from './first-line.ts';

export interface ListOptions {
  readonly json?: true;
  readonly data?: string;
}

export interface CreateOptions {
  readonly name: string;
  readonly slug?: string;
  readonly template: string;
  readonly kind: string;
  readonly legalNumber?: string;
  readonly address?: string;
  readonly city?: string;
  readonly timeZone?: string;
  /** Nobody asks a second person at first: for an office that one person keeps alone. */
  readonly withoutLimits?: true;
  readonly json?: true;
  readonly data?: string;
}

export interface AddPersonOptions {
  readonly name: string;
  readonly contact: string;
  readonly role: string;
  readonly from?: string;
  readonly until?: string;
  readonly org?: string;
  readonly passwordStdin?: true;
  readonly json?: true;
  readonly data?: string;
}

const page = 500;

/** Writes the organisations of an installation, one a line, or all as one array. */
export async function listCommand({ json, data }: ListOptions): Promise<void> {
  await withHouse({ data, role: 'command' }, async ({ app }) => {
    let after = '';
    let count = 0;
    if (json) process.stdout.write('[');
    for (;;) {
      const rows = await organisationList(app.pool, { after, limit: page });
      for (const row of rows) {
        const comma = count > 0 ? ',' : '';
        const text = `${row.slug.padEnd(32)} ${row.name}\n`;
        process.stdout.write(json ? `${comma}${JSON.stringify(row)}` : text);
        count += 1;
      }
      after = rows.at(-1)?.slug ?? after;
      if (rows.length < page) break;
    }
    if (json) process.stdout.write(']\n');
    else if (count === 0) process.stdout.write('Belum ada organisasi di sini.\n');
  });
}

/** Founds an organisation with open books, for whoever owns the machine. */
export async function createCommand(options: CreateOptions): Promise<void> {
  const { name, template, legalNumber, address, city } = options;
  const slug = options.slug ?? slugOf(name);
  const founding = {
    kind: options.kind as Founding['kind'],
    timeZone: options.timeZone as Founding['timeZone'],
    name,
    slug,
    template,
    legalNumber,
    address,
    city,
  };
  const wish = { data: options.data, role: 'command', withoutDemo: true } as const;
  await withNewHouse(wish, async ({ app }) => {
    const operator = { kind: 'operator', orgId: installationOrg } as const;
    const founded = await foundOrganisation(app, operator, founding, newId());
    if (!options.withoutLimits) await setFirstLimits(app, founded.organisationId, newId());
    const text = `${name} berdiri dengan nama pendek ${slug}. Beri orang jabatan: sakaguru org add-person --org ${slug} …`;
    process.stdout.write(`${options.json ? JSON.stringify({ slug, ...founded }) : text}\n`);
  });
}

/** Gives somebody a role in an organisation, for whoever owns the machine. */
export async function addPersonCommand(options: AddPersonOptions): Promise<void> {
  const { name, contact, from, until } = options;
  const role = roleOf(options.role);
  const password = options.passwordStdin ? await firstLine() : undefined;
  await withHouse({ data: options.data, role: 'command' }, async ({ app }) => {
    const org = await findOrganisation(app.pool, options.org);
    const operator = { kind: 'operator', orgId: org.id } as const;
    const person = { name, contact, password, role, fromOn: from, untilOn: until };
    const added = await addPerson(app, operator, person, newId());
    const text = `${name} sekarang ${roleTitles[role].id} di ${org.name}.`;
    process.stdout.write(`${options.json ? JSON.stringify(added) : text}\n`);
  });
}

function roleOf(text: string): Role {
  const known = roleNames.find((role) => role === text);
  return (
    known ?? refuse('person/role-unknown', { field: 'role', text, roles: roleNames.join(', ') })
  );
}
