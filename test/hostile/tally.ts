/** What came of many hostile inputs. */
export interface Tally {
  tried: number;
  /** By what was attacked: acts, forms, addresses, files, the wire. */
  readonly doors: Map<string, number>;
  readonly kinds: Map<string, number>;
  readonly outcomes: Map<string, number>;
  /** Every field, parameter and case that was tried at least once. */
  readonly fields: Set<string>;
  /** What must never happen, in words. */
  readonly defects: string[];
}

/** Nothing tried yet. */
export function emptyTally(): Tally {
  return {
    tried: 0,
    doors: new Map(),
    kinds: new Map(),
    outcomes: new Map(),
    fields: new Set(),
    defects: [],
  };
}

/** One input: where it went, of which kind it was, how it ended. */
export function count(
  tally: Tally,
  tried: {
    readonly door: string;
    readonly field: string;
    readonly kind: string;
    readonly outcome: string;
  },
): void {
  const add = (counts: Map<string, number>, name: string) =>
    counts.set(name, (counts.get(name) ?? 0) + 1);
  tally.tried += 1;
  add(tally.doors, tried.door);
  add(tally.kinds, tried.kind);
  add(tally.outcomes, `${tried.door}: ${tried.outcome}`);
  tally.fields.add(`${tried.door} ${tried.field}`);
}

/** The tally in lines for whoever reads a terminal. */
export function told(tally: Tally, seconds: number): string {
  const list = (counts: Map<string, number>) =>
    [...counts]
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, 40)
      .map(([name, many]) => `  ${String(many).padStart(7)}  ${name}`)
      .join('\n');
  return [
    `${tally.tried} inputs into ${tally.fields.size} fields, ${tally.defects.length} defects, ${seconds.toFixed(0)} s`,
    'by door:',
    list(tally.doors),
    'by kind:',
    list(tally.kinds),
    'by outcome:',
    list(tally.outcomes),
    ...tally.defects.map((defect) => `DEFECT ${defect}`),
  ].join('\n');
}
