import { randomBytes } from 'node:crypto';
import { acts, words } from '#app.ts';
import type { AnyAct } from '#base/act.ts';
import type { Actor } from '#base/ground.ts';
import { installationOrg } from '#base/ground.ts';
import { newId } from '#base/id.ts';
import { perform } from '#base/perform.ts';
import { Refusal } from '#base/refusal.ts';
import type { Chance } from '../sim/chance.ts';
import { actSamples } from '../tenants/act-samples.ts';
import type { Things } from '../tenants/things.ts';
import type { World } from '../world.ts';
import { drawValue } from './corpus/values.ts';
import { exampleOf, pathsOf, schemaOf, withValue } from './fields-of.ts';
import type { Path } from './fields-of.ts';
import { isStored } from './rows.ts';
import { count } from './tally.ts';
import type { Tally } from './tally.ts';

/** An act with a fitting input, and every place of it. */
interface Target {
  readonly act: AnyAct;
  readonly actor: Actor;
  readonly sample: unknown;
  readonly paths: readonly Path[];
}

/** Deeds of the installation, not of a cooperative. */
const ofInstallation = /^(organisation\.create|login\.|session\.|backup\.|contact\.|password\.re)/;

/** Every act of the house; one that is added joins by itself. */
export function actTargets(world: World, things: Things): Target[] {
  const samples = actSamples(world, things);
  return acts.map((act) => {
    const orgId = ofInstallation.test(act.name) ? installationOrg : world.org.id;
    const schema = schemaOf(act.input);
    const person = { ...world.treasurer, orgId };
    return {
      act,
      actor: act.permission === null ? person : { kind: 'operator', orgId },
      sample: samples[act.name] ?? exampleOf(schema),
      paths: pathsOf(schema),
    };
  });
}

/** What is kept sealed or only as a hash, and so is not found in a row as it was typed. */
const sealed =
  /contact|password|nik|phone|token|hash|extra|reason|secret|code|publicKey|credential/i;

/** Puts one hostile value into one place of one act's input, and looks what the house makes of it. */
export async function attackAct(
  world: World,
  targets: readonly Target[],
  chance: Chance,
  found: { readonly tally: Tally; readonly tables: readonly string[] },
): Promise<void> {
  const { act, actor, sample, paths } = chance.pick(targets);
  const path = chance.pick(paths);
  const { kind, value } = drawValue(chance);
  const input = withValue(fresh(sample), path, value);
  const [key, field] = [newId(), `${act.name} ${path.join('.')}`];
  const defect = (what: string) =>
    found.tally.defects.push(`${field} given ${kind} ${shown(value)}: ${what}`);
  let outcome = 'done';
  try {
    await perform(world.app, actor, act, input, key);
    const isText = typeof value === 'string' && value.isWellFormed();
    const text = isText ? kept(value) : '';
    if (text.length > 2 && isFree(sample, path) && !sealed.test(field)) {
      if (!(await isStored(world, found.tables, { orgId: actor.orgId, key }, text)))
        defect('accepted, and stored otherwise');
    }
  } catch (error) {
    outcome = error instanceof Refusal ? error.kind : 'defect';
    if (!(error instanceof Refusal))
      defect(error instanceof Error ? (error.stack ?? '') : String(error));
    else
      for (const code of codesOf(error)) if (!hasSentence(code)) defect(`${code} has no sentence`);
  }
  count(found.tally, { door: 'act', field, kind, outcome });
}

/** A text as the house keeps it: in one form, without its ends and the marks that nobody sees. */
function kept(value: string): string {
  const unseen =
    /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\p{Cc}\u{e0000}-\u{e007f}]/gu;
  return value
    .replace(unseen, (mark) => (/[\t\n\r]/.test(mark) ? mark : ''))
    .normalize('NFC')
    .trim();
}

/** The sample with hashes of its own: those of tokens are drawn anew by whoever sends them, too. */
function fresh(sample: unknown): unknown {
  if (typeof sample !== 'object' || sample === null || ArrayBuffer.isView(sample)) return sample;
  const parts = Object.entries(sample).map(([name, value]) =>
    typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
      ? [name, randomBytes(32).toString('hex')]
      : [name, value as unknown],
  );
  return Array.isArray(sample) ? sample : Object.fromEntries(parts);
}

/** A place that holds a free text in the sample, and not one of a list of words. */
function isFree(sample: unknown, path: Path): boolean {
  const at = path.reduce<unknown>(
    (inner, part) => (inner as Record<string, unknown> | undefined)?.[part],
    sample,
  );
  return typeof at === 'string' && /[A-Z].*[a-z]/.test(at) && !at.includes('/');
}

function codesOf(refusal: Refusal): string[] {
  const faults = (refusal.facts['faults'] ?? []) as readonly { readonly code: string }[];
  return [refusal.code, ...faults.map((fault) => fault.code)];
}

function hasSentence(code: string): boolean {
  return words.some((concept) => code in concept.id && code in concept.en);
}

function shown(value: unknown): string {
  if (typeof value === 'bigint') return `${value}n`;
  return String(JSON.stringify(value)).slice(0, 120);
}
