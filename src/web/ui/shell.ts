import type { ShownView } from '#base/views/saved-views.view.ts';
import type { Role } from '#base/people/roles.ts';

/** What the shell shows of where one is and who one is. */
export interface ShellFacts {
  readonly org: {
    readonly slug: string;
    readonly name: string;
    readonly place: string | null;
    /** Where its logo is, if it has one. */
    readonly logo: string | null;
    /** Its own colour, if it has chosen one. */
    readonly accent: string | null;
  };
  /** The mandates held here; the first is shown. */
  readonly roles: readonly Role[];
  readonly person: { readonly name: string };
  /** The organisations this person may enter, this one among them. */
  readonly orgs: readonly { readonly slug: string; readonly name: string }[];
  readonly theme: string;
  /** The places that open to this person, by their paths. */
  readonly open: readonly string[];
  /** How many requests wait for this person's decision. */
  readonly waiting: number;
  /** How many notices this person has not read; a hundred means more. */
  readonly unread: number;
  /** The saved views that this person may open. */
  readonly views: readonly ShownView[];
}
