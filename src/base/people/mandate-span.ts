import type { Day } from '../day.ts';
import { refuse } from '../refusal.ts';
import type { Role } from './roles.ts';

/**
 * Whether a role may be held over this span: it ends after it begins, and an auditor's has an end.
 * @throws Refusal `mandate/ends-first`, `mandate/auditor-endless`
 */
export function mustBeFitSpan(role: Role, from: Day, until: Day | undefined): void {
  if (until !== undefined && until < from) refuse('mandate/ends-first', { field: 'untilOn' });
  if (role === 'auditor' && until === undefined)
    refuse('mandate/auditor-endless', { field: 'untilOn' });
}
