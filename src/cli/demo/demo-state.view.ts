import { sql } from 'kysely';
import type { Day } from '#base/day.ts';
import { installationOrg } from '#base/ground.ts';
import type { Ground } from '#base/ground.ts';
import { readInstallation } from '#base/org/installation.view.ts';
import { read } from '#base/read.ts';

/** From what a demonstration is told. */
export interface DemoSource {
  readonly seed: string;
  readonly today: Day;
  readonly version: number;
}

/** What an installation says of itself as a demonstration. */
export interface DemoState {
  readonly isEmpty: boolean;
  readonly isDemo: boolean;
  /** From what it was begun; null where it never was. */
  readonly begun: DemoSource | null;
  /** From what it was told to its end; null while it is not. */
  readonly told: DemoSource | null;
}

/** Reads whether the installation was made as a demonstration, and how far it was told. */
export async function readDemoState(ground: Ground): Promise<DemoState> {
  const installation = await readInstallation(ground.pool);
  if (!installation.isDemo) return { ...installation, begun: null, told: null };
  const rows = await read(ground, { kind: 'operator', orgId: installationOrg }, null, (q) =>
    q.many(
      sql<{ act: string; source: DemoSource }>`select act, answer as source from deed
        where org_id = ${q.orgId} and key = 'demo' and act in ('demo.begin', 'demo.finish') limit 2`,
    ),
  );
  const of = (act: string) => rows.find((row) => row.act === act)?.source ?? null;
  return { ...installation, begun: of('demo.begin'), told: of('demo.finish') };
}
