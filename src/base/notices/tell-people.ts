import type pg from 'pg';
import { dayAt } from '../day.ts';
import type { Ground } from '../ground.ts';
import { installationOrg } from '../ground.ts';
import { defineTask } from '../jobs/define-task.ts';
import type { HouseTask, OrganisationTask } from '../jobs/define-task.ts';
import { withinOrganisation } from '../jobs/within-organisation.ts';
import { allOrganisations } from '../db/all-organisations.ts';
import { mailNotices } from './mail-notices.ts';
import type { NoticeKind, NoticeMoment } from './notice-kind.ts';
import { dueOf, holdersOf, keepNotices, officeOf, settleTasks } from './notice.store.ts';
import type { NewNotice, NoticeOffice } from './notice.store.ts';

/**
 * The task that tells people what concerns them, soon after each commit and once an hour: it looks at how
 * things stand, so nothing is lost that somebody missed to say, and told twice is told once. What is no
 * longer to be done is settled for all. Practice books tell nobody anything.
 */
export function tellPeople(kinds: readonly NoticeKind[]): OrganisationTask {
  return defineTask({
    name: 'tell-people',
    scope: 'organisation',
    run: (ground, orgId) =>
      inOffice(ground, orgId, async (client, moment, office) => {
        const holders = await holdersOf(client, moment);
        for (const kind of kinds) await tellOf(client, { ground, kind, moment, holders });
        await mailNotices(client, ground, { kinds, moment, office, how: 'now' });
      }),
  });
}

/** The task that mails once a day, in the morning (06.23 in Jakarta), what was chosen so. */
export function mailDigests(kinds: readonly NoticeKind[]): HouseTask {
  return defineTask({
    name: 'mail-digests',
    scope: 'house',
    minute: 23,
    hour: 23,
    async run(ground) {
      for await (const orgId of allOrganisations(ground)) {
        await inOffice(ground, orgId, (client, moment, office) =>
          mailNotices(client, ground, { kinds, moment, office, how: 'daily' }),
        );
      }
    },
  });
}

async function inOffice(
  ground: Ground,
  orgId: string,
  work: (client: pg.PoolClient, moment: NoticeMoment, office: NoticeOffice) => Promise<void>,
): Promise<void> {
  if (orgId === installationOrg) return;
  await withinOrganisation(ground, orgId, async (client) => {
    const office = await officeOf(client, orgId);
    if (!office || office.kind === 'practice') return;
    const now = ground.now();
    const { timeZone } = office;
    await work(client, { orgId, now, today: dayAt(now, timeZone), timeZone }, office);
  });
}

interface Telling {
  readonly ground: Ground;
  readonly kind: NoticeKind;
  readonly moment: NoticeMoment;
  readonly holders: readonly { readonly loginId: string; readonly role: string }[];
}

async function tellOf(
  client: pg.PoolClient,
  { ground, kind, moment, holders }: Telling,
): Promise<void> {
  const due = await dueOf(client, kind, moment);
  const { needs } = kind;
  const all = needs === null ? [] : holders.filter(({ role }) => ground.allows(role, needs));
  const here = new Set(holders.map(({ loginId }) => loginId));
  const notices = due.flatMap(({ to, except, cause, path, facts }): NewNotice[] => {
    const people = to === null ? all.map(({ loginId }) => loginId) : [to];
    return [...new Set(people)]
      .filter((loginId) => loginId !== except && here.has(loginId))
      .map((loginId) => ({ loginId, kind: kind.kind, cause, path, facts }));
  });
  await keepNotices(client, moment, notices);
  if (kind.isTask) {
    const causes = due.map(({ cause }) => cause);
    await settleTasks(client, moment, kind.kind, causes);
  }
}
