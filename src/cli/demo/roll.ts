import type { Day } from '#base/day.ts';
import type { OpeningMember } from './opening-members.ts';

/** Who joined, or who left, and when. */
export type Move =
  | { readonly kind: 'join'; readonly on: Day; readonly member: OpeningMember }
  | { readonly kind: 'leave'; readonly on: Day; readonly number: string };

/** The register as the tale goes on: whoever stands in it may come to the counter. */
export class Roll {
  readonly #members: OpeningMember[];
  readonly #everybody: Set<string>;
  #moves: Move[] = [];

  constructor(opening: Iterable<OpeningMember>) {
    this.#members = [...opening];
    this.#everybody = new Set(this.#members.map((member) => member.name));
  }

  /** The members of the day; the same list all through the tale, so that a chapter may keep it. */
  get members(): readonly OpeningMember[] {
    return this.#members;
  }

  /** Names that somebody has or had: nobody new is called the same. */
  get names(): Set<string> {
    return this.#everybody;
  }

  has(number: string): boolean {
    return this.#members.some((member) => member.number === number);
  }

  join(member: OpeningMember, on: Day): void {
    this.#members.push(member);
    this.#everybody.add(member.name);
    this.#moves.push({ kind: 'join', on, member });
  }

  leave(number: string, on: Day): void {
    this.#members.splice(
      this.#members.findIndex((member) => member.number === number),
      1,
    );
    this.#moves.push({ kind: 'leave', on, number });
  }

  /** Hands out what moved since it was last asked. */
  takeMoves(): Move[] {
    const moves = this.#moves;
    this.#moves = [];
    return moves;
  }
}
