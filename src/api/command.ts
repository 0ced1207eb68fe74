import { z } from 'zod';
import type { Act, Answer } from '#base/act.ts';
import { perform } from '#base/perform.ts';
import type { Title } from '#base/words.ts';
import { answerJson } from './answer.ts';
import { idempotencyKey, readBody } from './body.ts';
import { jsonSchema, namesIn, without } from './json-schema.ts';
import type { JsonSchema } from './json-schema.ts';
import { readableFault } from './parameters.ts';
import type { Call, Method, Operation, Parameter, Tag } from './operation.ts';
import type { Fits } from './wire.ts';

/** An act as an operation. */
interface CommandSpec<
  I extends z.ZodType,
  R extends object,
  L extends object,
  O extends Answer,
  S,
> {
  readonly act: Act<I, R, L, O>;
  readonly method: Exclude<Method, 'get'>;
  /** Parts in braces bear the names of the act's own fields. */
  readonly path: string;
  readonly tag: Tag;
  readonly summary: Title;
  /** What the act answers. */
  readonly answer: S;
  /** At most so many bytes of body; a megabyte unless it says otherwise. */
  readonly most?: number;
  /** What is looked at outside any transaction before the act, and may refuse. */
  before?(call: Call, asked: z.input<I>): Promise<void>;
  /** What is told beside the act's answer and kept nowhere: a secret, by the request that made it. */
  readonly also?: {
    readonly shape: Readonly<Record<string, z.ZodString>>;
    of(call: Call, answer: NoInfer<O>): Readonly<Record<string, string>>;
  };
}

const megabyte = 1_048_576;

/**
 * An act as an operation: its input is the act's own, the parts of the path merged with the body; its key is
 * the header `Idempotency-Key`. An act without an operation stands in `not-in-api.ts`, with the reason.
 */
export function command<
  I extends z.ZodType,
  R extends object,
  L extends object,
  O extends Answer,
  S extends z.ZodType,
>(spec: CommandSpec<I, R, L, O, S> & Fits<z.output<S>, O>): Operation {
  const { act, method, path, tag, summary } = spec;
  const input = jsonSchema(act.input, 'input');
  const inPath = namesIn(path);
  const body = without(input, inPath);
  const most = spec.most ?? megabyte;
  const hasBody = Object.keys(body.properties ?? {}).length > 0;
  return {
    id: operationId(act.name),
    method,
    path,
    tag,
    summary,
    permission: act.permission,
    act: act.name,
    parameters: [...inPath.map((name) => pathParameter(name, input)), keyParameter],
    body: hasBody ? { schema: body, isRequired: body.required !== undefined, most } : null,
    answer: jsonSchema(answerOf(spec.answer, spec.also?.shape), 'output'),
    mayWait: act.approval !== undefined,
    async handle(call) {
      const { app, actor, request, params } = call;
      const key = idempotencyKey(request);
      const sent = await readBody(request, hasBody ? body : null, most);
      const parts = inPath.map((name) => [name, fromPath(params[name]!, input.properties?.[name])]);
      const asked = { ...sent, ...Object.fromEntries(parts) } as z.input<I>;
      await spec.before?.(call, asked).catch((error: unknown) => readableFault(error, inPath));
      const replay = { isReplay: true };
      const answer = await perform(noting(app, replay), actor, act, asked, key).catch(
        (error: unknown) => readableFault(error, inPath),
      );
      const headers = replay.isReplay ? { 'idempotent-replayed': 'true' } : {};
      return answerJson(request, { ...answer, ...spec.also?.of(call, answer) }, headers);
    },
  };
}

/** The schema of an answer with what is told beside it. */
function answerOf(answer: z.ZodType, also: z.ZodRawShape | undefined): z.ZodType {
  return also && answer instanceof z.ZodObject ? answer.extend(also) : answer;
}

/** `entry.post` is `entryPost`. */
export function operationId(name: string): string {
  return name.replace(/[.-](\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The house, told whether the act was done: an answer without one is an earlier answer. */
function noting<G extends { committed(orgId: string): void }>(
  app: G,
  replay: { isReplay: boolean },
): G {
  return {
    ...app,
    committed(orgId: string) {
      replay.isReplay = false;
      app.committed(orgId);
    },
  };
}

/** A part of the path is a text; where the act wants a number it becomes one, or stays what it is and is refused. */
function fromPath(text: string, schema: JsonSchema | undefined): unknown {
  const isNumber = schema?.type === 'integer' || schema?.type === 'number';
  return isNumber && /^-?\d{1,15}$/.test(text) ? Number(text) : text;
}

function pathParameter(name: string, input: JsonSchema): Parameter {
  const schema = input.properties?.[name];
  if (!schema) throw new Error(`the path names ${name}, which the act does not ask for`);
  return { name, in: 'path', required: true, schema };
}

const keyParameter: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description:
    'Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice.',
  schema: { type: 'string', minLength: 1, maxLength: 255 },
};
