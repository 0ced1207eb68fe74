import pg from 'pg';
import { Refusal } from '../refusal.ts';
import type { RefusalKind } from '../refusal.ts';

/** Constraints whose breaking is a person's mistake and not a defect, and what is said of it. */
const constraintCodes: Record<string, readonly [code: string, field: string]> = {
  organisation_slug_once: ['organisation/slug-taken', 'slug'],
  mandate_org_id_office_id_fkey: ['office/absent', 'officeId'],
  org_profile_pkey: ['organisation/set-up-already', 'organisation'],
  login_email_once: ['login/taken', 'contact'],
  login_phone_once: ['login/taken', 'contact'],
  office_code_once: ['office/code-taken', 'code'],
  office_one_head: ['office/one-head', 'kind'],
  unit_code_once: ['unit/code-taken', 'code'],
  unit_one_general: ['unit/one-general', 'kind'],
  asset_class_code_once: ['asset-class/code-taken', 'code'],
  asset_number_once: ['asset/number-taken', 'number'],
  entry_template_name_once: ['entry-template/name-taken', 'name'],
  entry_draft_pkey: ['entry-draft/absent', 'draftId'],
  run_off_org_id_unit_id_fkey: ['unit/absent', 'unitId'],
  run_off_org_id_office_id_fkey: ['office/absent', 'officeId'],
  account_code_once: ['account/code-taken', 'code'],
  entry_reversed_once: ['entry/already-reversed', 'entryId'],
  voucher_prefix_once: ['voucher/prefix-taken', 'prefix'],
  member_number_once: ['member/number-taken', 'number'],
  savings_account_number_once: ['savings-account/number-taken', 'productId'],
  savings_product_code_once: ['savings-product/code-taken', 'code'],
  year_end_once: ['year-end/already-closed', 'year'],
  drawer_name_once: ['drawer/name-taken', 'name'],
  drawer_session_one_open: ['drawer/taken', 'to'],
  cash_seat_pkey: ['drawer/keeper-busy', 'toLoginId'],
  cash_seat_one_keeper: ['drawer/taken', 'to'],
  day_close_once: ['day-close/closed-already', 'day'],
  organisation_practice_marked: ['practice/unmarked', 'name'],
};

/** Constraints at which two first vouchers of one desk meet; the second try finds the desk open. */
const raced = new Set([
  'voucher_source_one_desk',
  'voucher_source_code_once',
  'org_key_one_current',
  'asset_month_once',
]);

/** Constraints at which the same request meets itself: done, or parked, this very moment. */
const keyTaken = new Set(['deed_key_once', 'pending_act_key_once']);

/**
 * What the database's "no" means: one raised by our functions (SKG01) or a named constraint becomes
 * a Refusal, a deadlock or a serialization failure a conflict; anything else is handed back.
 */
export function refusalOf(error: unknown): unknown {
  if (!(error instanceof pg.DatabaseError)) return error;
  if (error.code === 'SKG01') {
    const { kind, facts } = JSON.parse(error.detail ?? '{}') as {
      kind: RefusalKind;
      facts: Record<string, unknown>;
    };
    return new Refusal(kind, error.message, facts);
  }
  if (error.code === '53100') return new Refusal('conflict', 'database/disk-full');
  const again = error.constraint !== undefined && raced.has(error.constraint);
  if (again || error.code === '40P01' || error.code === '40001')
    return new Refusal('conflict', 'act/busy');
  const known = error.constraint === undefined ? undefined : constraintCodes[error.constraint];
  if (error.code === '23505' && keyTaken.has(error.constraint ?? ''))
    return new Refusal('conflict', 'act/key-in-flight');
  return known ? new Refusal('conflict', known[0], { field: known[1] }) : error;
}

/** Whether a question came to a transaction that had failed before it (25P02): it has no fault of its own. */
export function isBrokenOff(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === '25P02';
}

/** Whether the database was asked for a record by a text that is no id: it names nothing, whatever is meant. */
export function isNoId(error: unknown): boolean {
  return (
    error instanceof pg.DatabaseError && error.code === '22P02' && /\buuid\b/.test(error.message)
  );
}
