/** Something that a run has set up, and how it is taken down. */
export type TearDown = () => Promise<void>;

/**
 * Takes everything down, the last set up first, whatever fails on the way: a search that finds something must
 * not leave the database running. The first failure is thrown in the end.
 */
export async function tearAllDown(tearDowns: readonly TearDown[]): Promise<void> {
  const failures: unknown[] = [];
  for (const tearDown of tearDowns.toReversed()) {
    await tearDown().catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw failures[0];
}
