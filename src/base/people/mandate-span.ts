import { addMonths } from '../day.ts';
import type { Day } from '../day.ts';
import { refuse } from '../refusal.ts';
import type { Role } from './roles.ts';

/** For how many months an auditor is let in unless another day is named, and at most; after that anew. */
export const auditorMonths = { usual: 3, most: 12 } as const;

/**
 * Whether a role may be held over this span: it ends after it begins, and an auditor's ends by itself within a
 * year. Going on longer is one more grant, a deed of whoever may give roles, which no auditor may.
 *
 * @throws Refusal `mandate/ends-first`, `mandate/auditor-endless`, `mandate/auditor-too-long`
 */
export function mustBeFitSpan(role: Role, from: Day, until: Day | undefined): void {
  if (until !== undefined && until < from) refuse('mandate/ends-first', { field: 'untilOn' });
  if (role === 'auditor' && until === undefined)
    refuse('mandate/auditor-endless', { field: 'untilOn' });
  const last = addMonths(from, auditorMonths.most);
  if (role === 'auditor' && until !== undefined && until > last)
    refuse('mandate/auditor-too-long', { field: 'untilOn', last });
}
