import { z } from 'zod';
import type { Day } from './day.ts';
import { day } from './day.ts';
import type { Money } from './money.ts';
import { fromDecimal } from './money.ts';
import { refuse, Refusal } from './refusal.ts';

/** One thing wrong with an input: the field's path, a code with a sentence, and its facts. */
export interface InputFault {
  readonly field: string;
  readonly code: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** An id of ours. */
export const idInput = z.uuid();

/**
 * Marks that nobody sees: controls but the tab and the line's end, and format characters, among them those
 * that turn the direction of writing (U+202A–202E, U+2066–2069), by which a name shows another one. Joiners
 * stay, for scripts and pictures are made with them, and so do the few that are seen.
 */
const unseen =
  /[[\p{Cc}\p{Cf}]--[\t\n\r\u200c-\u200d\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2]]/gv;

/**
 * Text of at most `most` characters, in one Unicode form, its ends trimmed; NUL is refused. Marks that nobody
 * sees are dropped and not refused: they come along with what is pasted, and whoever typed could not find them.
 */
export function textInput(most: number, least = 0): z.ZodType<string, string> {
  return z
    .string()
    .refine((text) => !text.includes('\0') && text.isWellFormed(), {
      params: { code: 'input/text-unfit' },
    })
    .transform((text) => text.replace(unseen, '').normalize('NFC').trim())
    .pipe(z.string().min(least).max(most))
    .meta({ minLength: least, maxLength: most });
}

/** Money as a decimal string of rupiah (`1250.00`). */
export const moneyInput: z.ZodType<Money, string> = z
  .string({ error: noText('1250000.00', (sum) => sum.toFixed(2)) })
  .transform((text, ctx) => told(ctx, () => fromDecimal(text)))
  .meta({ format: 'decimal', examples: ['1250000.00'] });

/** A civil day in its ISO form. */
export const dayInput: z.ZodType<Day, string> = z
  .string({ error: noText('2026-11-24') })
  .transform((text, ctx) => told(ctx, () => day(text)))
  .meta({ format: 'date' });

/** A whole number from `least` to `most`; whatever else is sent hears both bounds. */
export function wholeInput(least: number, most: number): z.ZodInt {
  const error = notWhole(least, most);
  return z.int({ error }).min(least, { error }).max(most, { error });
}

/** A whole number as a text, as it stands in an address. */
export function wholeTextInput(least: number, most: number) {
  return wholeText(least, most, notWhole(least, most));
}

/** A year from one to another; its bounds are told as years are written, and not as counts. */
export function yearBetween(first: number, last: number): z.ZodInt {
  const error = notYear(first, last);
  return z.int({ error }).min(first, { error }).max(last, { error });
}

/** A year as a text, as it stands in an address. */
export function yearTextBetween(first: number, last: number) {
  return wholeText(first, last, notYear(first, last));
}

function wholeText(least: number, most: number, error: ReturnType<typeof notWhole>) {
  return z
    .string()
    .regex(/^-?\d{1,15}$/, { error })
    .transform(Number)
    .pipe(z.int({ error }).min(least, { error }).max(most, { error }))
    .meta({ type: 'integer', minimum: least, maximum: most });
}

/** Zod carries a sentence and no facts with what it found; ours is the code and the facts in JSON. */
function carried(code: string, facts: Readonly<Record<string, string>>): string {
  return JSON.stringify({ code, facts });
}

function notWhole(least: number, most: number) {
  return unlessMissing(carried('input/not-whole', { least: grouped(least), most: grouped(most) }));
}

function notYear(first: number, last: number) {
  return unlessMissing(carried('input/not-year', { first: String(first), last: String(last) }));
}

function unlessMissing(said: string) {
  return ({ input }: { readonly input: unknown }) => (input === undefined ? undefined : said);
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, '.');
}

/** What stands where a text belongs is told as the text that would be right; a figure, as its own. */
function noText(example: string, written: (figure: number) => string = () => example) {
  return ({ input }: { readonly input: unknown }) => {
    if (input === undefined) return undefined;
    const isFigure = typeof input === 'number' && Math.abs(input) < 1e15;
    return carried('input/no-text', { text: isFigure ? written(input) : example });
  };
}

/** Runs a reader of the house inside a schema; its refusal becomes a fault of the field. */
export function told<T>(ctx: z.RefinementCtx, reader: () => T): T {
  try {
    return reader();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    ctx.addIssue({ code: 'custom', params: { code: error.code, facts: error.facts } });
    return z.NEVER;
  }
}

/**
 * Reads an input by its schema.
 * @throws Refusal `act/input` with `faults`, one per field at fault, the first one's `field` on top
 */
export function readInput<T extends z.ZodType>(schema: T, input: unknown): z.output<T> {
  const result = schema.safeParse(input, { reportInput: true });
  if (result.success) return result.data;
  const faults = onceEach(result.error.issues.map(faultOf));
  refuse('act/input', { field: faults[0]!.field, faults });
}

/** A figure far out passes several limits of one field, and hears of it once. */
function onceEach(faults: readonly InputFault[]): InputFault[] {
  const isFirst = ({ field, code }: InputFault, at: number) =>
    faults.findIndex((one) => one.field === field && one.code === code) === at;
  return faults.filter(isFirst);
}

function faultOf(issue: z.core.$ZodIssue): InputFault {
  const field = issue.path.join('.');
  if (issue.code === 'custom') {
    const params = issue.params as { code?: string; facts?: Record<string, unknown> } | undefined;
    return { field, code: params?.code ?? 'input/unfit', facts: params?.facts ?? {} };
  }
  const ours = carriedBy(issue.message);
  if (ours) return { field, ...ours };
  if (issue.code === 'unrecognized_keys') return unknownField(field, issue.keys[0] ?? '');
  if (issue.code === 'too_small') {
    const code = isNothing(issue.input) ? 'input/empty' : below(issue);
    return { field, code, facts: { least: String(issue.minimum) } };
  }
  if (issue.code === 'too_big')
    return { field, code: above(issue), facts: { most: String(issue.maximum) } };
  if (issue.code === 'invalid_type' && issue.input === undefined)
    return { field, code: 'input/missing', facts: {} };
  if (issue.code === 'invalid_type' && (issue.expected === 'number' || issue.expected === 'int'))
    return { field, code: 'input/no-number', facts: {} };
  if (issue.code === 'invalid_value' && typeof issue.input === 'string' && issue.input !== '')
    return { field, code: 'input/no-choice', facts: choiceOf(issue.input, issue.values, field) };
  if (issue.code === 'invalid_type' && issue.expected === 'string') {
    const isPlain = typeof issue.input === 'number' || typeof issue.input === 'boolean';
    const text = isPlain ? String(issue.input) : 'Uji';
    return { field, code: 'input/no-text', facts: { text } };
  }
  return { field, code: 'input/unfit', facts: {} };
}

/** A field that nobody asked for: most are mistyped. */
function unknownField(within: string, name: string): InputFault {
  const text = name.slice(0, 80);
  const field = within === '' ? text : `${within}.${text}`;
  return { field, code: 'input/unknown-field', facts: { text } };
}

function carriedBy(message: string): Pick<InputFault, 'code' | 'facts'> | null {
  return message.startsWith('{"code":') ? (JSON.parse(message) as InputFault) : null;
}

/** What was chosen of what there is, and where: at some doors the sentence stands alone. */
function choiceOf(text: string, values: readonly unknown[], field: string) {
  const shown = values.slice(0, 20).map(String);
  const choices = [...shown, ...(values.length > 20 ? ['…'] : [])].join(', ');
  return { text: text.slice(0, 40), at: field.split('.').at(-1) ?? field, choices };
}

/** What a limit is a limit of: letters of a text, things of a list, or a figure itself. */
type Limited = z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig;

function isFigure({ origin }: Limited): boolean {
  return origin === 'number' || origin === 'int' || origin === 'bigint';
}

function isNothing(input: unknown): boolean {
  return input === '' || (Array.isArray(input) && input.length === 0);
}

function below(issue: Limited): string {
  if (isFigure(issue)) return 'input/too-low';
  return issue.origin === 'string' ? 'input/too-small' : 'input/too-few';
}

function above(issue: Limited): string {
  if (isFigure(issue)) return 'input/too-high';
  return issue.origin === 'string' ? 'input/too-big' : 'input/too-many';
}

/** The one text of an input, whatever the order of its keys; bytes by their content. */
export function canonical(value: unknown): string {
  if (value === null || typeof value === 'number' || typeof value === 'boolean')
    return JSON.stringify(value);
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'bigint') return `${value}n`;
  if (value === undefined) return 'null';
  if (value instanceof Uint8Array) return `b"${Buffer.from(value).toString('base64')}"`;
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const parts = Object.entries(value as Record<string, unknown>)
    .filter(([, v]) => v !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`);
  return `{${parts.join(',')}}`;
}
