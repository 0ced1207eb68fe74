/**
 * The tables without `org_id`, each with a policy of its own. Where one machine is not enough (Citus) the
 * first are copied to every machine, for acts of all cooperatives look into them; a test walks
 * the database's catalogue and fails on a table that is named nowhere here.
 */
export const referenceTables = ['organisation', 'login', 'passkey', 'login_totp'] as const;

/** Those that stay where they are, on the coordinating machine: no act of a cooperative looks into them. */
export const localTables = [
  'session',
  'recovery_code',
  'one_time',
  'rate_limit',
  'mail',
  'backup_run',
  'kysely_migration',
  'kysely_migration_lock',
] as const;

export const globalTables = [...referenceTables, ...localTables] as const;

/**
 * The tables of cooperatives, spread by `org_id`, in an order in which each comes after those that its
 * foreign keys name; all lie where `deed` lies, so that an act stays on one machine.
 */
export const spreadTables = [
  'deed',
  'unit',
  'account',
  'api_key',
  'bank_account',
  'bank_statement',
  'bank_match',
  'bank_line',
  'bank_rule',
  'bank_reconciliation',
  'bank_reconciliation_item',
  'approval_limit',
  'archive_run',
  'deed_record',
  'deed_seal',
  'stored_file',
  'attachment',
  'entry',
  'asset_class',
  'asset_class_version',
  'asset',
  'asset_estimate',
  'asset_move',
  'layout_draft',
  'layout_version',
  'note_text',
  'note_fixed',
  'gl_delta',
  'gl_month',
  'sub_account',
  'hold',
  'import_draft',
  'recurring',
  'recurring_due',
  'sheet_import',
  'imported_loan',
  'office',
  'invitation',
  'line',
  'bank_book',
  'mandate',
  'notice',
  'notice_choice',
  'member',
  'org_key',
  'org_profile',
  'outbox',
  'pending_act',
  'period',
  'period_event',
  'posting_map',
  'practice_copy',
  'retention_run',
  'saved_view',
  'saved_view_first',
  'search_word',
  'search_posting',
  'search_state',
  'sub_balance',
  'voucher_prefix',
  'voucher_source',
  'voucher_series',
  'webhook',
  'webhook_delivery',
  'webhook_try',
  'year_end',
  'audit_sample',
  'audit_sample_item',
  'audit_finding',
] as const;
