import { z } from 'zod';
import { wholeInput, wholeTextInput } from '#base/input.ts';
import type { Title } from '#base/words.ts';
import { answerJson } from './answer.ts';
import { askedIn, placesOf } from './asked.ts';
import { cursorText, readCursor } from './cursor.ts';
import { jsonSchema } from './json-schema.ts';
import type { Call, Operation, Tag } from './operation.ts';
import { toWire } from './wire.ts';
import type { Fits } from './wire.ts';

interface ReadSpec {
  /** `entryList`: stable, for programs call it by this. */
  readonly id: string;
  /** `post`: what is asked may name a person, and travels in the body; addresses are kept in logs. */
  readonly method?: 'post';
  readonly path: string;
  /** Where the same is searched by a text in the body, for whoever tries it in the address. */
  readonly searchedAt?: string;
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
  const places = placesOf(spec, spec.asks);
  return {
    ...head(spec),
    ...places,
    answer: jsonSchema(spec.answer, 'output'),
    async handle(call) {
      const asked = await askedIn(spec.asks, call, places);
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

const cursor = z.string().max(1_000).optional();
const paging = z.object({
  limit: wholeTextInput(1, mostOnPage)
    .default(usualPage)
    .meta({ type: 'integer', minimum: 1, maximum: mostOnPage, default: usualPage }),
  cursor,
});

/** The same in a body, where a number is one. */
const pagingInBody = z.object({
  limit: wholeInput(1, mostOnPage).default(usualPage),
  cursor,
});

/** A view that is read a page at a time, in an order that stays. */
export function list<P extends z.ZodObject, S extends z.ZodType, C extends z.ZodType, T>(
  spec: ListSpec<P, S, C, T>,
): Operation {
  const isInBody = spec.method === 'post';
  const asks = z.object({ ...spec.asks.shape, ...(isInBody ? pagingInBody : paging).shape });
  const places = placesOf(spec, asks);
  const answer = z.object({ items: z.array(spec.answer), next: z.string().nullable() });
  return {
    ...head(spec),
    ...places,
    answer: jsonSchema(answer, 'output'),
    async handle(call) {
      const {
        limit,
        cursor: said,
        ...asked
      } = (await askedIn(asks, call, places)) as z.output<P> & z.output<typeof paging>;
      const place = { call, operation: spec.id, asked };
      const after = said === undefined ? null : readCursor(place, spec.cursor, said);
      const found = await spec.read(call, asked as unknown as z.output<P>, { after, limit });
      const next = found.next === null ? null : cursorText(place, toWire(found.next));
      // What travels in a body has no address for its next page.
      const headers =
        next === null || isInBody ? {} : { link: `<${nextUrl(call, next)}>; rel="next"` };
      return answerJson(call.request, { items: toWire(found.items), next }, headers);
    },
  };
}

function head({ id, method, path, tag, summary, permission }: ReadSpec) {
  return {
    id,
    method: method ?? 'get',
    path,
    tag,
    summary,
    permission,
    act: null,
    mayWait: false,
  } as const;
}

function nextUrl({ app, request }: Call, cursor: string): string {
  const asked = new URL(request.url);
  asked.searchParams.set('cursor', cursor);
  return `${app.origin}${asked.pathname}${asked.search}`;
}
