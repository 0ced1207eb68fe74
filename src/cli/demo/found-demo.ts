import type { App } from '#app.ts';
import { installationOrg } from '#base/ground.ts';
import type { Actor } from '#base/ground.ts';
import { setLogo } from '#base/org/change-logo.ts';
import { addOffice } from '#base/org/change-office.ts';
import { changeProfile } from '#base/org/change-profile.ts';
import { addLogin } from '#base/people/add-login.ts';
import type { Role } from '#base/people/roles.ts';
import { auditorMonths } from '#base/people/mandate-span.ts';
import { addMonths } from '#base/day.ts';
import { grantMandate } from '#base/people/grant-mandate.ts';
import { perform } from '#base/perform.ts';
import { bringInSheets } from '#coop/import/bring-in-sheets.ts';
import { foundOrganisation } from '#ledger/found-organisation.ts';
import { demoBooks } from './demo-books.view.ts';
import { demoAccent, drawDemoLogo } from './draw-face.ts';
import { groundAt } from './ground-at.ts';
import { openingSheets } from './opening-sheets.ts';
import { demoAccounts } from './seats.ts';
import type { Desk } from './tale.ts';
import type { Story } from './tell-story.ts';

/** Who acts in the demonstration. */
export interface DemoPeople {
  readonly orgId: string;
  readonly seats: Readonly<Record<Desk, Extract<Actor, { kind: 'person' }>>>;
  /** Comes from outside, to look at the books. */
  readonly auditor: Extract<Actor, { kind: 'person' }>;
}

/** The short name of the demonstration's own cooperative: what else there is, somebody else founded. */
export const demoSlug = 'koppas-wonokromo';

/** Founds the cooperative on the opening day: its face, offices, people, and the sheets it brings. */
export async function foundDemo(app: App, story: Story): Promise<DemoPeople> {
  const { opening, last } = story.calendar;
  const ground = groundAt(app, opening, '08:00:00');
  const founding = {
    kind: 'primary',
    name: 'Koppas Wonokromo',
    slug: demoSlug,
    template: 'market-traders',
    legalNumber: 'AHU-0009999.AH.01.26 (peragaan)',
    address: 'Pasar Wonokromo, lantai 1 blok A, Jalan Stasiun Wonokromo',
    city: 'Surabaya',
  } as const;
  const operator = { kind: 'operator', orgId: installationOrg } as const;
  const { organisationId: orgId } = await foundOrganisation(ground, operator, founding, 'demo');
  const there = { kind: 'operator', orgId } as const;
  const { name, legalNumber, address, city } = founding;
  const { timeZone, accent } = { timeZone: 'Asia/Jakarta', accent: demoAccent } as const;
  const face = { name, legalNumber, address, city, timeZone, accent };
  await perform(ground, there, changeProfile, face, 'demo');
  await perform(ground, there, setLogo, { logo: await drawDemoLogo() }, 'demo');
  const branch = {
    kind: 'market',
    code: 'KPT',
    name: 'Pasar Keputran',
    address: 'Pasar Keputran, Jalan Keputran',
  } as const;
  const { officeId } = await perform(ground, there, addOffice, branch, 'demo');

  const seats: Partial<Record<Desk, Extract<Actor, { kind: 'person' }>>> = {};
  let auditor: DemoPeople['auditor'] | undefined;
  // An auditor is let in for a year at most.
  const spanOf = (role: Role) =>
    role === 'auditor'
      ? { fromOn: last, untilOn: addMonths(last, auditorMonths.most) }
      : { fromOn: opening };
  for (const { name, role, contact, password, atBranch } of demoAccounts()) {
    const login = { forOrgId: orgId, name, contact, password };
    // A deed keeps its key in clear, and so no whole address stands in it.
    const key = `demo:${contact.split('@', 1)[0]}`;
    const { loginId } = await perform(ground, operator, addLogin, login, key);
    const mandate = { loginId, role, ...spanOf(role), ...(atBranch && { officeId }) };
    await perform(ground, there, grantMandate, mandate, key);
    const desk = role === 'teller' ? (atBranch ? 'branch-teller' : 'teller') : role;
    if (role === 'auditor') auditor = { kind: 'person', orgId, loginId };
    if (isDesk(desk)) seats[desk] = { kind: 'person', orgId, loginId };
  }
  if (!auditor) throw new Error('the demonstration has no auditor');
  const people = { orgId, seats: seats as DemoPeople['seats'], auditor };
  await bringSheets(app, people, story);
  return people;
}

function isDesk(name: string): name is Desk {
  return ['treasurer', 'teller', 'branch-teller', 'manager'].includes(name);
}

/** The treasurer brings the sheets that the cooperative has, and the importer opens the books. */
async function bringSheets(app: App, { orgId, seats }: DemoPeople, story: Story): Promise<void> {
  const { members, balances, calendar } = story;
  // Told again: some who came with the sheets have left since, and the importer would miss them.
  if ((await demoBooks(app, orgId)).members.size >= members.length) return;
  const ground = groundAt(app, calendar.opening, '15:00:00');
  const files = await openingSheets(members, balances, calendar.opening);
  const order = { files, choices: { mode: 'all' }, key: 'demo:sheets' } as const;
  const { plan } = await bringInSheets(ground, seats.treasurer, order);
  const there = plan.taken.length + plan.known.length;
  if (there !== members.length) throw new Error(`${there} of ${members.length} members came in`);
}
