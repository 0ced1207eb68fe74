import { z } from 'zod';
import { readInput } from '#base/input.ts';
import { Refusal } from '#base/refusal.ts';
import type { Title } from '#base/words.ts';
import { answerJson } from './answer.ts';
import { cursorText, readCursor } from './cursor.ts';
import { jsonSchema } from './json-schema.ts';
import { askedOf, parametersOf, readableFault } from './parameters.ts';
import type { Call, Operation, Tag } from './operation.ts';
import { toWire } from './wire.ts';
import type { Fits } from './wire.ts';

interface ReadSpec {
  /** `entryList`: stable, for programs call it by this. */
  readonly id: string;
  readonly path: string;
  readonly tag: Tag;
  readonly summary: Title;
  /** What the view itself asks for; only told here, so that the description names it. */
  readonly permission: string | null;
}

interface QuerySpec<P extends z.ZodObject, S extends z.ZodType, T> extends ReadSpec {
  /** Parts of the path and of the query by their names, as texts come: `idInput`, `dayInput.optional()`. */
  readonly asks: P;
  readonly answer: S;
  read(call: Call, asked: z.output<P>): Promise<T & Fits<z.output<S>, T>>;
}

/** A view as an operation: its answer is exactly what the view tells, on the wire. */
export function query<P extends z.ZodObject, S extends z.ZodType, T>(
  spec: QuerySpec<P, S, T>,
): Operation {
  const parameters = parametersOf(spec.path, spec.asks);
  return {
    ...head(spec),
    parameters,
    answer: jsonSchema(spec.answer, 'output'),
    async handle(call) {
      const asked = inputOf(spec.asks, call, parameters);
      return answerJson(call.request, toWire(await spec.read(call, asked)));
    },
  };
}

interface ListSpec<
  P extends z.ZodObject,
  S extends z.ZodType,
  C extends z.ZodType,
  T,
> extends ReadSpec {
  readonly asks: P;
  /** One thing of the list. */
  readonly answer: S;
  /** What is remembered of where a page ended. */
  readonly cursor: C;
  read(
    call: Call,
    asked: z.output<P>,
    page: { readonly after: z.output<C> | null; readonly limit: number },
  ): Promise<{
    readonly items: readonly (T & Fits<z.output<S>, T>)[];
    readonly next: z.input<C> | null;
  }>;
}

/** How many things a page of a list holds unless it is asked for another number, and at most. */
const usualPage = 50;
const mostOnPage = 200;

const paging = z.object({
  limit: z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .pipe(z.number().int().min(1).max(mostOnPage))
    .default(usualPage)
    .meta({ type: 'integer', minimum: 1, maximum: mostOnPage, default: usualPage }),
  cursor: z.string().max(1_000).optional(),
});

/** A view that is read a page at a time, in an order that stays. */
export function list<P extends z.ZodObject, S extends z.ZodType, C extends z.ZodType, T>(
  spec: ListSpec<P, S, C, T>,
): Operation {
  const asks = z.object({ ...spec.asks.shape, ...paging.shape });
  const parameters = parametersOf(spec.path, asks);
  const answer = z.object({ items: z.array(spec.answer), next: z.string().nullable() });
  return {
    ...head(spec),
    parameters,
    answer: jsonSchema(answer, 'output'),
    async handle(call) {
      const { limit, cursor, ...asked } = inputOf(asks, call, parameters) as z.output<P> &
        z.output<typeof paging>;
      const place = { call, operation: spec.id, asked };
      const after = cursor === undefined ? null : readCursor(place, spec.cursor, cursor);
      const found = await spec.read(call, asked as unknown as z.output<P>, { after, limit });
      const next = found.next === null ? null : cursorText(place, toWire(found.next));
      const headers = next === null ? {} : { link: `<${nextUrl(call, next)}>; rel="next"` };
      return answerJson(call.request, { items: toWire(found.items), next }, headers);
    },
  };
}

function head({ id, path, tag, summary, permission }: ReadSpec) {
  const read = { method: 'get', act: null, body: null, mayWait: false } as const;
  return { ...read, id, path, tag, summary, permission };
}

function inputOf<P extends z.ZodObject>(
  asks: P,
  call: Call,
  parameters: Operation['parameters'],
): z.output<P> {
  const inPath = parameters.filter((one) => one.in === 'path').map(({ name }) => name);
  const asked = askedOf(call, parameters);
  try {
    return readInput(asks, asked);
  } catch (error) {
    return readableFault(inQuery(error), inPath);
  }
}

/** What was asked behind the question mark is told by its name, and not as a place in a body. */
function inQuery(error: unknown): unknown {
  if (!(error instanceof Refusal) || error.code !== 'act/input') return error;
  return new Refusal(error.kind, error.code, { ...error.facts, inQuery: true });
}

function nextUrl({ app, request }: Call, cursor: string): string {
  const asked = new URL(request.url);
  asked.searchParams.set('cursor', cursor);
  return `${app.origin}${asked.pathname}${asked.search}`;
}
