import type { Day } from '#base/day.ts';

/** Who sends requests: the seats of a simulated cooperative. */
export const seats = ['treasurer', 'manager', 'teller', 'second', 'chair'] as const;
export type Seat = (typeof seats)[number];

/** A line: the code of an account or the id of a sub-account, rupiah, debit above nought; at the branch or not. */
export interface Line {
  readonly to: string;
  readonly amount: number;
  readonly atBranch: boolean;
}

/** What a seat may want. */
export type Wish =
  | { readonly kind: 'post'; readonly day: Day | null; readonly lines: readonly Line[] }
  /** `of` is the key under which the entry was posted. */
  | { readonly kind: 'reverse'; readonly of: string; readonly day: Day | null }
  | { readonly kind: 'close'; readonly month: string }
  | { readonly kind: 'reopen'; readonly month: string }
  | { readonly kind: 'close-year'; readonly year: number }
  | {
      readonly kind: 'undo-year';
      readonly year: number;
      readonly reopen: 'none' | 'december' | 'year';
    }
  | {
      readonly kind: 'import';
      readonly day: Day;
      /** Member numbers; each brings the amount on voluntary savings if the books are opened by it. */
      readonly members: readonly string[];
      readonly amount: number;
      readonly opens: boolean;
    }
  /** `of` is the key under which the sheets came in. */
  | { readonly kind: 'undo-import'; readonly of: string; readonly reason?: string }
  /** `of` is the key of the request that waits for a second person. */
  | { readonly kind: 'approve' | 'refuse' | 'withdraw'; readonly of: string };

/** A wish on its way: who, and the key that it keeps however often it is sent. */
export interface Request {
  readonly key: string;
  readonly seat: Seat;
  readonly wish: Wish;
}

/** How a request ended for whoever sent it. */
export type Outcome =
  | { readonly done: true; readonly answer: Readonly<Record<string, unknown>> }
  /** `pendingId` where it waits for a second person. */
  | { readonly done: false; readonly code: string; readonly pendingId?: string };
