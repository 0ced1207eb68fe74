import { approvalLimits } from '#base/approval/approval-limits.view.ts';
import { orgKeys, sealState } from '#base/audit/heads.view.ts';
import { shortHash } from '#base/audit/held-head.ts';
import { backupRuns, backupState, isVerified } from '#base/backup/backup-runs.view.ts';
import type { BackupRun } from '#base/backup/backup-runs.view.ts';
import type { Day } from '#base/day.ts';
import { decimal, plus, zero } from '#base/money.ts';
import { moneyRoles, roleTitles } from '#base/people/roles.ts';
import type { Role } from '#base/people/roles.ts';
import { dueDays } from '#coop/handover/due-days.ts';
import { handover } from '#coop/handover/handover.view.ts';
import type { Handover } from '#coop/handover/handover.view.ts';
import { cashPosition } from '#ledger/cash/cash-position.view.ts';
import type { CashPlace } from '#ledger/cash/cash-position.view.ts';
import { openMatters } from '#ledger/entries/open-matters.view.ts';
import type { OpenMatters } from '#ledger/entries/open-matters.view.ts';
import { actTitle } from '#web/act-titles.words.ts';
import { may } from '#web/may.ts';

/** The sheet of what the next treasurer takes over; whoever may not see the books gets it without figures. */
export async function handoverSheet(locals: App.Locals, today: Day) {
  const { app, actor, language } = locals;
  const sheet = await handover(app, actor);
  const seesBooks = may(locals, 'books.read');
  const seesSeals = may(locals, 'audit.read');
  const [matters, cash, limits, seal, keys, backups, newest] = await Promise.all([
    seesBooks ? openMatters(app, actor, today) : null,
    seesBooks ? cashPosition(app, actor, { from: today, to: today }) : null,
    approvalLimits(app, actor),
    seesSeals ? sealState(app, actor) : null,
    seesSeals ? orgKeys(app, actor) : [],
    backupState(app.pool),
    backupRuns(app.pool, 20),
  ]);
  const titleOf = (role: Role) => roleTitles[role][language];
  return {
    holders: sheet.holders.map((holder) => ({
      ...holder,
      roleTitle: titleOf(holder.role),
      /** A password alone stands between a stranger and the money. */
      isWeak: holder.second === 'none' && moneyRoles.includes(holder.role),
    })),
    invitations: sheet.invitations.map((row) => ({ ...row, role: titleOf(row.role) })),
    open: {
      ...openOf(sheet, matters),
      // The newest are sealed within seconds; who hands over signs for what stays open.
      unsealed: seal?.overdue ?? 0,
      backupFailed: backups.lastFailure !== '',
    },
    due: dueDays(today, sheet.holders).map((due) =>
      due.what === 'role-ends' ? { ...due, of: titleOf(due.of as Role) } : due,
    ),
    cash: cash && cashOf(cash),
    // With the roles that no limit holds: a gap in a table would read as one that is not allowed.
    limits: limits
      .filter(({ limits: ofRoles }) => ofRoles.some((limit) => limit.rule !== 'free'))
      .flatMap(({ act, limits: ofRoles }) =>
        ofRoles.map(({ role, rule, amount }) => ({
          act: actTitle(act, language),
          role: titleOf(role),
          rule,
          amount: amount === null ? null : decimal(amount),
        })),
      ),
    signing: keys.filter((key) => key.until === null),
    seal: seal?.head
      ? { seq: seal.head.seq, short: shortHash(seal.head.hash), link: seal.head.link }
      : null,
    seesSeals,
    backup: backupOf(newest),
  };
}

export type HandoverSheet = Awaited<ReturnType<typeof handoverSheet>>;

/** What is unfinished; without the books, what waits for anybody. */
function openOf({ pending, drafts, gaps }: Handover, matters: OpenMatters | null) {
  return {
    months: matters?.openMonths ?? [],
    years: matters?.openYears ?? [],
    undetailed: (matters?.undetailed ?? []).map((row) => ({
      ...row,
      balance: decimal(row.balance),
    })),
    pending,
    drafts,
    gaps: (matters ? gaps : []).map(({ code, account, books, details }) => ({
      code,
      account,
      books: decimal(books),
      details: decimal(details),
    })),
  };
}

/** Every place of cash with what the books say is in it, and all together. */
function cashOf(places: readonly CashPlace[]) {
  return {
    rows: places.map(({ accountId, officeId, account, code, office, closing }) => ({
      id: `${accountId}:${officeId}`,
      account: `${code} ${account}`,
      office,
      closing: decimal(closing),
    })),
    total: decimal(places.reduce((sum, place) => plus(sum, place.closing), zero)),
  };
}

/** The newest backup that came about, and the newest that was tried by restoring it. */
function backupOf(runs: readonly BackupRun[]) {
  const whole = runs.filter((run) => run.endedAt !== null && run.failure === '');
  const shown = (run: BackupRun | undefined) =>
    run ? { at: run.beganAt, host: run.host, path: run.path, withKey: run.withKey } : null;
  return {
    newest: shown(whole[0]),
    verified: shown(whole.find((run) => isVerified(run) && run.deletedAt === null)),
  };
}
