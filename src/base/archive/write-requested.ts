import { rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { sealDeeds } from '../audit/seal-deeds.ts';
import type { Ground } from '../ground.ts';
import type { Listener } from '../jobs/relay-outbox.ts';
import { Refusal } from '../refusal.ts';
import { archiveHours } from './archive-hours.ts';
import {
  beginRun,
  endRun,
  failRun,
  filesBefore,
  noteDeleted,
  noteDone,
} from './archive-run.store.ts';
import type { RunOf } from './archive-run.store.ts';
import { makeArchive } from './make-archive.ts';
import type { ArchiveContents } from './make-archive.ts';
import { archiveRequested, secretField } from './request-archive.ts';
import { defineTask } from '../jobs/define-task.ts';

/** The listener that writes an archive when one was asked for; heard twice, it is made once. */
export function writeArchives(contents: ArchiveContents): Listener {
  return {
    kind: archiveRequested,
    hear: (ground, { orgId, facts }) =>
      writeRequested(ground, contents, { orgId, runId: String(facts['runId']) }),
  };
}

/** Somebody has cancelled it. */
class Cancelled extends Error {}

const pace = 2_000;

/**
 * Writes the archive of one run. What came of it stands in the run's row; a defect is thrown on, for the log.
 */
export async function writeRequested(
  ground: Ground,
  contents: ArchiveContents,
  run: RunOf,
): Promise<void> {
  const plan = ground.backups;
  const { orgId, runId } = run;
  if (!plan) return void (await failRun(ground, run, 'archive/no-place'));
  const path = join(plan.folder, 'archives', `${runId}.zip`);
  const begun = await beginRun(ground, run, { host: hostname(), path });
  if (!begun) return;
  try {
    const opened = ground.keys.open(orgId, secretField, begun.secret);
    const lock = { lock: begun.lock, secret: Buffer.from(opened, 'base64') };
    await sealDeeds.run(ground, orgId);
    const onRows = paced(ground, run);
    const made = await makeArchive(ground, contents, {
      ...{ orgId, path, lock, product: plan.product },
      onRows,
    });
    if (!(await endRun(ground, run, made))) throw new Cancelled();
  } catch (error) {
    await rm(path, { force: true });
    if (error instanceof Cancelled) return;
    await failRun(ground, run, error instanceof Refusal ? error.code : 'archive/defect');
    if (!(error instanceof Refusal)) throw error;
  }
}

/** Writes progress down every two seconds, and hears then whether it was cancelled. */
function paced(ground: Ground, run: RunOf): (done: number, total: number) => Promise<void> {
  let next = 0;
  return async (done, total) => {
    if (performance.now() < next) return;
    next = performance.now() + pace;
    if (!(await noteDone(ground, run, done, total))) throw new Cancelled();
  };
}

/** Deletes archives on this machine a day after they were made. */
export const forgetArchives = defineTask({
  name: 'forget-archives',
  scope: 'organisation',
  async run(ground, orgId) {
    if (!ground.backups) return;
    const before = new Date(ground.now().getTime() - archiveHours * 3_600_000);
    for (const { id, path } of await filesBefore(ground, orgId, hostname(), before)) {
      await rm(path, { force: true });
      await noteDeleted(ground, orgId, id);
    }
  },
});
