import { purposes } from '#app.ts';
import type { App } from '#app.ts';
import { day } from '#base/day.ts';
import { backupState } from '#base/backup/backup-runs.view.ts';
import type { Actor } from '#base/ground.ts';
import { decimal, sum } from '#base/money.ts';
import { cashByMonth } from '#ledger/cash/cash-by-month.view.ts';
import { cashPosition } from '#ledger/cash/cash-position.view.ts';
import { latestEntries } from '#ledger/entries/entry-list.view.ts';
import { openMatters } from '#ledger/entries/open-matters.view.ts';
import { upcomingPostings } from '#ledger/upcoming/upcoming-postings.view.ts';
import { may } from '#web/may.ts';
import { backupHealth } from './backup-health.ts';
import { cashChart } from './cash-chart.ts';
import { upcomingRow } from './jurnal/mendatang/upcoming-row.ts';
import { tasksOf } from './overview-tasks.ts';
import type { PageServerLoad } from './$types';

const months = 12;

/** How many days ahead the first page looks for what is to be posted, and how many of it it names. */
const ahead = { days: 14, named: 4 };

export const load: PageServerLoad = async ({ locals, parent, params }) => {
  const { app, actor, language } = locals;
  const mayRead = may(locals, 'books.read');
  // Everything leaves together with what every page asks, so that it rides in one transaction.
  const [backups, books, { today: businessDay, waiting }] = await Promise.all([
    backupState(app.pool),
    mayRead ? booksOf(app, actor) : null,
    parent(),
  ]);
  const house = {
    health: backupHealth(backups, app.now()),
    mayBackUp: may(locals, 'backup.make'),
  };
  if (!books) return { house, books: null };
  const { latest, places, byMonth, matters, upcoming } = books;
  const gaps = [...purposes.all.values()]
    .filter((purpose) => !matters.mappedPurposes.includes(purpose.code))
    .map((purpose) => purpose.title[language]);
  const tasks = tasksOf(matters, gaps, latest.length === 0, {
    waiting,
    mayImport: may(locals, 'import.run'),
    mayClose: may(locals, 'period.close'),
    mayEndYear: may(locals, 'year-end.close'),
    mayMap: may(locals, 'posting-map.change'),
  });
  return {
    house,
    books: {
      mayPost: may(locals, 'entry.post'),
      tasks,
      lastClosed: matters.lastClosed,
      places: places.map(({ accountId, officeId, account, office, closing, lastDay }) => ({
        accountId,
        officeId,
        account,
        office,
        closing: decimal(closing),
        lastDay,
      })),
      cash: decimal(sum(places.map((place) => place.closing))),
      chart: cashChart(byMonth, day(businessDay), months, language),
      upcoming: {
        rows: upcoming
          .slice(0, ahead.named)
          .map((one) => upcomingRow(one, `/kantor/${params.org}`, language)),
        more: Math.max(0, upcoming.length - ahead.named),
      },
      latest: latest.map((entry) => ({ ...entry, total: decimal(entry.total) })),
    },
  };
};

/** What the first page tells of the books, all of one instant. */
async function booksOf(app: App, actor: Actor) {
  const [latest, places, byMonth, matters, upcoming] = await Promise.all([
    latestEntries(app, actor, 6),
    cashPosition(app, actor, 'today'),
    cashByMonth(app, actor, 'today', months),
    openMatters(app, actor, 'today'),
    upcomingPostings(app, actor, ahead.days),
  ]);
  return { latest, places, byMonth, matters, upcoming };
}
