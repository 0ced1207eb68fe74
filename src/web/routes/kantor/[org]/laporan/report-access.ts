import { forbid } from '#base/refusal.ts';
import { reportPermission } from '#ledger/statements/run-report.ts';

/** Refuses `act/not-allowed` to whoever may not read the books. */
export function refuseUnless(allowed: boolean): void {
  if (!allowed) forbid('act/not-allowed', { permission: reportPermission });
}
