import type { AnyAct } from '../act.ts';
import type { Ground } from '../ground.ts';

/** The act of a name; undefined if the house no longer has it. */
export function actNamed({ acts }: Pick<Ground, 'acts'>, name: string): AnyAct | undefined {
  return acts.get(name) as AnyAct | undefined;
}

/** Every act that may take two persons. */
export function limitedActs({ acts }: Pick<Ground, 'acts'>): AnyAct[] {
  return ([...acts.values()] as AnyAct[]).filter((act) => act.approval !== undefined);
}
