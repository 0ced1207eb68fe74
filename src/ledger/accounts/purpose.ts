import type { Title } from '#base/words.ts';
import type { SakClass } from './account.ts';

/**
 * What an act needs an account for. Acts name a purpose, never a code; the cooperative's posting map
 * says which of its accounts that is, and only accounts of these classes may stand for it.
 */
export interface Purpose {
  readonly code: string;
  readonly title: Title;
  readonly classes: readonly SakClass[];
  /** Posted through sub-accounts: its account must be a control account. */
  readonly control: boolean;
}
