import { sql } from 'kysely';
import type { Day } from '#base/day.ts';
import { installationOrg } from '#base/ground.ts';
import type { Ground } from '#base/ground.ts';
import { readInstallation } from '#base/org/installation.view.ts';
import { read } from '#base/read.ts';

/** What an installation says of itself as a demonstration. */
export interface DemoState {
  readonly isDemo: boolean;
  /** From what it was told; null while it is not, or was broken off half-way. */
  readonly told: { readonly seed: string; readonly today: Day; readonly version: number } | null;
}

/** Reads whether the installation was made as a demonstration, and whether it was told to its end. */
export async function readDemoState(ground: Ground): Promise<DemoState> {
  const { isDemo } = await readInstallation(ground.pool);
  if (!isDemo) return { isDemo, told: null };
  type Told = NonNullable<DemoState['told']>;
  const row = await read(ground, { kind: 'operator', orgId: installationOrg }, null, (q) =>
    q.maybe(
      sql<{ told: Told }>`select answer as told from deed
        where org_id = ${q.orgId} and act = 'demo.finish' order by at desc limit 1`,
    ),
  );
  return { isDemo, told: row?.told ?? null };
}
