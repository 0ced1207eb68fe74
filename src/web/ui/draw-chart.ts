import { scaleBand, scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { countText } from './count-text.ts';

/** What a chart shows. Numbers here only place ink; the figures themselves travel as `shown`. */
export interface ChartSpec {
  readonly kind: 'lines' | 'bars';
  /** The chart in one sentence: what a reader should take from it. */
  readonly title: string;
  /** What the figures are in: "Juta Rp". */
  readonly unit: string;
  readonly labels: readonly string[];
  readonly series: readonly {
    readonly name: string;
    /** Null is missing, and is left open: never drawn as nought. */
    readonly values: readonly (number | null)[];
    /** The figures as they are read, one per value. */
    readonly shown: readonly string[];
  }[];
}

interface Tick {
  readonly at: number;
  readonly text: string;
}

interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A chart as ink: made on the server, so that no reader downloads the arithmetic. */
export interface DrawnChart extends ChartSpec {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly rows: readonly Tick[];
  readonly columns: readonly Tick[];
  readonly drawn: readonly {
    readonly path: string;
    readonly bars: readonly Bar[];
    readonly end: { readonly x: number; readonly y: number; readonly text: string } | null;
  }[];
}

const [width, height, left, right, top, bottom] = [700, 200, 56, 640, 14, 172];

/** Draws lines or bars; call it where the page's data is made. */
export function drawChart(spec: ChartSpec): DrawnChart {
  const values = spec.series.flatMap((s) => s.values.filter((v) => v !== null));
  const least = Math.min(...values, spec.kind === 'bars' || values.length === 0 ? 0 : Infinity);
  const most = Math.max(...values, spec.kind === 'bars' || values.length === 0 ? 0 : -Infinity);
  const y = scaleLinear([least, most === least ? least + 1 : most], [bottom, top]).nice(4);
  const places = xOf(spec);
  const rows = y.ticks(4).map((tick) => ({ at: round(y(tick)), text: plainNumber(tick) }));
  const every = Math.ceil(spec.labels.length / 13);
  const columns = spec.labels
    .map((text, i) => ({ at: round(places.middle(i)), text }))
    .filter((_, i) => i % every === 0);
  const drawn = spec.series.map((series, s) =>
    spec.kind === 'lines'
      ? { path: pathOf(series.values, places.middle, y), bars: [], end: endOf(series, places, y) }
      : { path: '', bars: barsOf(series.values, s, places, y), end: null },
  );
  return { ...spec, width, height, left, right, rows, columns, drawn };
}

interface Places {
  middle(i: number): number;
  start(i: number, series: number): number;
  barWidth: number;
}

function xOf(spec: ChartSpec): Places {
  const indexes = spec.labels.map((_, i) => i);
  if (spec.kind === 'lines') {
    const points = scalePoint(indexes, [left, right]);
    return { middle: (i) => points(i) ?? left, start: () => left, barWidth: 0 };
  }
  const bands = scaleBand(indexes, [left, right]).paddingInner(0.25).paddingOuter(0.1);
  const inner = scaleBand(
    spec.series.map((_, s) => s),
    [0, bands.bandwidth()],
  ).paddingInner(0.08);
  return {
    middle: (i) => (bands(i) ?? left) + bands.bandwidth() / 2,
    start: (i, s) => (bands(i) ?? left) + (inner(s) ?? 0),
    barWidth: round(inner.bandwidth()),
  };
}

type Height = (value: number) => number;

function pathOf(values: readonly (number | null)[], x: (i: number) => number, y: Height): string {
  const draw = line<number | null>()
    .defined((value) => value !== null)
    .x((_, i) => round(x(i)))
    .y((value) => round(y(value!)));
  return draw([...values]) ?? '';
}

function barsOf(values: readonly (number | null)[], s: number, places: Places, y: Height): Bar[] {
  return values.flatMap((value, i) => {
    if (value === null) return [];
    const [from, to] = [y(Math.max(0, value)), y(Math.min(0, value))];
    const [x, barWidth] = [round(places.start(i, s)), places.barWidth];
    return [{ x, y: round(from), width: barWidth, height: round(to - from) }];
  });
}

function endOf(series: ChartSpec['series'][number], places: Places, y: Height) {
  const last = series.values.findLastIndex((value) => value !== null);
  if (last < 0) return null;
  return {
    x: round(places.middle(last)),
    y: round(y(series.values[last]!)),
    text: series.shown[last] ?? '',
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function plainNumber(value: number): string {
  const [whole, rest] = String(Math.abs(value)).split('.');
  return `${value < 0 ? '−' : ''}${countText(BigInt(whole!))}${rest ? `,${rest}` : ''}`;
}
