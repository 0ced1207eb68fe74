// Made by `npm run tables` from the schema; not edited by hand.
import type { ColumnType, Generated } from 'kysely';
import type { Day } from '../day.ts';
import type { Money } from '../money.ts';

type Json = ColumnType<unknown, string, string>;

export interface AccountTable {
  org_id: string;
  id: string;
  code: string;
  name: string;
  sak_class: string;
  normal: string;
  legal_class: string | null;
  cash_flow_class: string | null;
  control: Generated<boolean>;
  usual_unit_id: string | null;
  pair_id: string | null;
  template_code: string | null;
  closed_on: Day | null;
}

export interface ApiKeyTable {
  org_id: string;
  id: string;
  name: string;
  login_id: string;
  secret_hash: Buffer;
  scopes: string[];
  from_on: Day;
  until_on: Day;
  per_minute: number;
  made_at: Date;
  revoked_at: Date | null;
  last_used_at: Date | null;
}

export interface ApprovalLimitTable {
  org_id: string;
  act: string;
  role: string;
  amount: Money | null;
}

export interface ArchiveRunTable {
  org_id: string;
  id: string;
  deed_id: string;
  requested_by: string | null;
  requested_at: Date;
  lock: Json;
  secret_sealed: Buffer | null;
  began_at: Date | null;
  ended_at: Date | null;
  cancelled_at: Date | null;
  deleted_at: Date | null;
  total: Generated<number>;
  done: Generated<number>;
  bytes: bigint | null;
  fingerprint: string | null;
  host: Generated<string>;
  path: Generated<string>;
  failure: Generated<string>;
}

export interface AssetTable {
  org_id: string;
  id: string;
  number: string;
  name: string;
  class_id: string;
  place: Generated<string>;
  serial: Generated<string>;
  supplier: Generated<string>;
  acquired_on: Day;
  used_from: Day;
  tax_method: string;
  deed_id: string;
}

export interface AssetClassTable {
  org_id: string;
  id: string;
  code: string;
  name: string;
  tax_group: string;
  deed_id: string;
}

export interface AssetClassVersionTable {
  org_id: string;
  class_id: string;
  from_month: Day;
  method: string;
  yearly_rate: Generated<string>;
  life_months: number;
  residual_percent: Generated<string>;
  starts: string;
  deed_id: string;
}

export interface AssetEstimateTable {
  org_id: string;
  asset_id: string;
  from_month: Day;
  months_left: number;
  residual: Money;
  deed_id: string;
}

export interface AssetMoveTable {
  org_id: string;
  id: string;
  asset_id: string;
  kind: string;
  entry_id: string | null;
  day: Day;
  month: Day | null;
  round: Generated<number>;
  unit_id: string;
  office_id: string;
  cost: Generated<Money>;
  accumulated: Generated<Money>;
  deed_id: string;
}

export interface AttachmentTable {
  org_id: string;
  id: string;
  file_id: string;
  subject_kind: string;
  subject_id: string;
  name: string;
  note: Generated<string>;
  added_at: Date;
  deed_id: string;
  detached_at: Date | null;
  detached_deed_id: string | null;
}

export interface AuditFindingTable {
  org_id: string;
  sample_id: string;
  place: number;
  deed_id: string;
  state: string;
  found: Money | null;
  note: string;
  at: Date;
}

export interface AuditSampleTable {
  org_id: string;
  id: string;
  name: string;
  about: string;
  method: string;
  seed: string;
  from_on: Day | null;
  to_on: Day;
  kind: string | null;
  unit_id: string | null;
  office_id: string | null;
  account_id: string | null;
  least: Money;
  step: Money | null;
  population_count: number;
  population_sum: Money;
  population_hash: Buffer;
  drawn_at: Date;
  deed_id: string;
  closed_at: Date | null;
  closed_deed_id: string | null;
  conclusion: Generated<string>;
}

export interface AuditSampleItemTable {
  org_id: string;
  sample_id: string;
  place: number;
  ref: string;
  amount: Money;
  certain: boolean;
  entry_id: string | null;
  line_no: number | null;
  account_id: string | null;
  sub_id: string | null;
}

export interface BackupRunTable {
  id: string;
  cause: string;
  host: string;
  path: string;
  began_at: Date;
  ended_at: Date | null;
  bytes: bigint | null;
  rows: bigint | null;
  sha256: Buffer | null;
  with_key: Generated<boolean>;
  failure: Generated<string>;
  verified_at: Date | null;
  verdict: Json | null;
  deleted_at: Date | null;
  failure_facts: Generated<Json>;
}

export interface BankAccountTable {
  org_id: string;
  id: string;
  account_id: string;
  bank: string;
  branch: Generated<string>;
  number: string;
  opened_on: Day;
  opening: Money;
  columns: Json | null;
  closed_on: Day | null;
  deed_id: string;
}

export interface BankBookTable {
  org_id: string;
  entry_id: string;
  line_no: number;
  match_id: string;
}

export interface BankLineTable {
  org_id: string;
  id: string;
  bank_account_id: string;
  statement_id: string;
  place: number;
  day: Day;
  amount: Money;
  memo: string;
  reference: Generated<string>;
  fingerprint: string;
  match_id: string | null;
}

export interface BankMatchTable {
  org_id: string;
  id: string;
  bank_account_id: string;
  how: string;
  deed_id: string;
}

export interface BankReconciliationTable {
  org_id: string;
  id: string;
  bank_account_id: string;
  number: number;
  day: Day;
  book: Money;
  deposits: Money;
  payments: Money;
  unposted: Money;
  bank: Money;
  deed_id: string;
  reopened_deed_id: string | null;
  reopened_reason: Generated<string>;
}

export interface BankReconciliationItemTable {
  org_id: string;
  reconciliation_id: string;
  place: number;
  kind: string;
  day: Day;
  amount: Money;
  reference: string;
  memo: string;
  entry_id: string | null;
  line_no: number | null;
  bank_line_id: string | null;
}

export interface BankRuleTable {
  org_id: string;
  id: string;
  bank_account_id: string;
  words: string;
  direction: string;
  account_id: string;
  memo: string;
  posts: boolean;
  deed_id: string;
}

export interface BankStatementTable {
  org_id: string;
  id: string;
  bank_account_id: string;
  file: string;
  format: string;
  from_on: Day;
  to_on: Day;
  opening: Money | null;
  closing: Money | null;
  added: number;
  known: number;
  deed_id: string;
  undone_deed_id: string | null;
}

export interface BudgetTable {
  org_id: string;
  id: string;
  year: number;
  version: number;
  from_month: Day;
  status: Generated<string>;
  reason: Generated<string>;
  edits: Generated<number>;
  decided_on: Day | null;
  decision: Generated<string>;
  deed_id: string;
}

export interface BudgetEditTable {
  org_id: string;
  budget_id: string;
  number: number;
  how: string;
  before: Json;
  deed_id: string;
}

export interface BudgetLineTable {
  org_id: string;
  budget_id: string;
  account_id: string;
  unit_id: string | null;
  month: Day;
  amount: Money;
}

export interface CashCountTable {
  org_id: string;
  id: string;
  session_id: string | null;
  handover_id: string | null;
  purpose: string;
  pieces: Json;
  total: Money;
  expected: Money | null;
  login_id: string;
  at: Date;
  deed_id: string;
}

export interface CashHandoverTable {
  org_id: string;
  id: string;
  from_office_id: string | null;
  from_drawer_id: string | null;
  to_office_id: string | null;
  to_drawer_id: string | null;
  to_login_id: string | null;
  amount: Money;
  pieces: Json;
  status: string;
  offered_by: string;
  offered_at: Date;
  decided_by: string | null;
  decided_at: Date | null;
  reason: Generated<string>;
  entry_id: string | null;
  deed_id: string;
  decided_deed_id: string | null;
}

export interface CashSeatTable {
  org_id: string;
  login_id: string;
  sub_id: string;
  day: Day;
  deed_id: string;
}

export interface DayCloseTable {
  org_id: string;
  id: string;
  office_id: string;
  day: Day;
  totals: Json;
  head_seq: bigint | null;
  head_hash: Buffer | null;
  closed_by: string;
  closed_at: Date;
  deed_id: string;
  reopened_by: string | null;
  reopened_at: Date | null;
  reason: Generated<string>;
  reopened_deed_id: string | null;
}

export interface DeedTable {
  org_id: string;
  id: string;
  act: string;
  actor_kind: string;
  login_id: string | null;
  mandate_id: string | null;
  at: Date;
  business_day: Day;
  key: string;
  input_hash: Buffer;
  facts: Generated<Json>;
  answer: Json;
  approved_by: string | null;
}

export interface DeedRecordTable {
  org_id: string;
  record_id: string;
  deed_id: string;
  kind: string;
  before: Json | null;
  after: Json | null;
  sealed: Buffer | null;
  sealed_digest: Buffer | null;
}

export interface DeedSealTable {
  org_id: string;
  seq: bigint;
  deed_id: string;
  body: Buffer | null;
  hash: Buffer;
  sealed_at: Date;
}

export interface DrawerTable {
  org_id: string;
  id: string;
  office_id: string;
  name: string;
  sub_id: string;
  closed_on: Day | null;
  deed_id: string;
}

export interface DrawerSessionTable {
  org_id: string;
  id: string;
  drawer_id: string;
  login_id: string;
  day: Day;
  opened_at: Date;
  opening: Money;
  status: Generated<string>;
  expected: Money | null;
  counted: Money | null;
  difference: Generated<Money>;
  cause: string | null;
  note: Generated<string>;
  closed_at: Date | null;
  deed_id: string;
  closed_deed_id: string | null;
}

export interface EntryTable {
  org_id: string;
  id: string;
  deed_id: string;
  number: string;
  kind: string;
  source_id: string;
  day: Day;
  posted_at: Date;
  memo: string;
  document: Generated<string>;
  unit_id: string;
  office_id: string;
  reverses_id: string | null;
  total: Money;
}

export interface EntryDraftTable {
  org_id: string;
  id: string;
  login_id: string;
  content_sealed: Buffer | null;
  day_on: Day | null;
  saved_at: Date;
  discarded_at: Date | null;
  entry_id: string | null;
  deed_id: string;
}

export interface EntryTemplateTable {
  org_id: string;
  id: string;
  name: string;
  content: Json;
  ended_on: Day | null;
  replaces_id: string | null;
  deed_id: string;
}

export interface GlDeltaTable {
  org_id: string;
  entry_id: string;
  month: Day;
  account_id: string;
  unit_id: string;
  office_id: string;
  debit: Money;
  credit: Money;
}

export interface GlMonthTable {
  org_id: string;
  month: Day;
  account_id: string;
  unit_id: string;
  office_id: string;
  debit: Money;
  credit: Money;
}

export interface HoldTable {
  org_id: string;
  id: string;
  sub_id: string;
  amount: Money;
  reason: string;
  deed_id: string;
  released_by: string | null;
}

export interface ImportDraftTable {
  org_id: string;
  id: string;
  deed_id: string;
  at: Date;
  files: Json;
  files_sealed: Buffer;
  choices: Json;
}

export interface ImportedLoanTable {
  org_id: string;
  sub_id: string;
  import_id: string;
  ceiling: Money | null;
  term_months: number | null;
  instalments_paid: number | null;
}

export interface InvitationTable {
  org_id: string;
  id: string;
  token_hash: Buffer;
  name: string;
  role: string;
  office_id: string | null;
  from_on: Day;
  until_on: Day | null;
  deed_id: string;
  invited_by: string | null;
  created_at: Date;
  expires_at: Date;
  accepted_at: Date | null;
  accepted_by: string | null;
  mandate_id: string | null;
  revoked_at: Date | null;
}

export interface LayoutDraftTable {
  org_id: string;
  statement: string;
  revision: number;
  body: Json;
  deed_id: string;
}

export interface LayoutVersionTable {
  org_id: string;
  id: string;
  statement: string;
  from_on: Day;
  body: Json | null;
  at: Date;
  deed_id: string;
}

export interface LineTable {
  org_id: string;
  entry_id: string;
  line_no: number;
  day: Day;
  account_id: string;
  sub_id: string | null;
  unit_id: string;
  office_id: string;
  amount: Money;
  memo: Generated<string>;
}

export interface LoginTable {
  id: string;
  name: string;
  email_hash: Buffer | null;
  email_sealed: Buffer | null;
  phone_hash: Buffer | null;
  phone_sealed: Buffer | null;
  password_hash: string | null;
  created_at: Date;
  disabled_at: Date | null;
  email_verified_at: Date | null;
  phone_verified_at: Date | null;
  language: string | null;
}

export interface LoginTotpTable {
  login_id: string;
  secret_sealed: Buffer;
  confirmed_at: Date | null;
  last_step: Generated<bigint>;
}

export interface MailTable {
  id: string;
  sealed: Buffer | null;
  created_at: Date;
  sent_at: Date | null;
  tries: Generated<number>;
  failure: Generated<string>;
}

export interface MandateTable {
  org_id: string;
  id: string;
  login_id: string;
  name: Generated<string>;
  role: string;
  office_id: string | null;
  from_on: Day;
  until_on: Day | null;
  revoked_at: Date | null;
}

export interface MemberTable {
  org_id: string;
  id: string;
  number: string;
  name: string;
  sex: string | null;
  born_on: Day | null;
  joined_on: Day | null;
  stall: Generated<string>;
  nik_sealed: Buffer | null;
  nik_hash: Buffer | null;
  nik_tail_hash: Buffer | null;
  phone_sealed: Buffer | null;
  phone_hash: Buffer | null;
  phone_tail_hash: Buffer | null;
  extra_sealed: Buffer | null;
  status: Generated<string>;
  withdrawn_on: Day | null;
  deed_id: string;
  created_at: Date;
  kind: Generated<string>;
  class: Generated<string>;
  standing: Generated<string>;
  application_number: string | null;
  birth_place: Generated<string>;
  address: Generated<string>;
  occupation: Generated<string>;
  merged_into: string | null;
  sought: string | null;
  number_order: string | null;
}

export interface MemberEventTable {
  org_id: string;
  id: string;
  member_id: string;
  seq: number;
  kind: string;
  class: string;
  on_day: Day;
  at: Date;
  reason: Generated<string>;
  deed_id: string;
}

export interface MemberHeirTable {
  org_id: string;
  id: string;
  member_id: string;
  name: string;
  relation: string;
  document: Generated<string>;
  deed_id: string;
}

export interface MemberNumberingTable {
  org_id: string;
  pattern: string;
  deed_id: string;
}

export interface MemberTieTable {
  org_id: string;
  id: string;
  member_id: string;
  role: string;
  relation: Generated<string>;
  kin_of: Generated<string>;
  from_on: Day;
  until_on: Day | null;
  deed_id: string;
  ended_deed_id: string | null;
}

export interface NoteFixedTable {
  org_id: string;
  id: string;
  year: number;
  content: Json;
  hash: string;
  at: Date;
  deed_id: string;
}

export interface NoteTextTable {
  org_id: string;
  id: string;
  year: number;
  section: string;
  body: Json;
  at: Date;
  deed_id: string;
}

export interface NoticeTable {
  org_id: string;
  id: string;
  login_id: string;
  kind: string;
  cause: string;
  path: string;
  facts: Generated<Json>;
  at: Date;
  read_at: Date | null;
  mailed_at: Date | null;
}

export interface NoticeChoiceTable {
  org_id: string;
  login_id: string;
  kind: string;
  how: string;
}

export interface OfficeTable {
  org_id: string;
  id: string;
  code: string;
  name: string;
  kind: string;
  address: Generated<string>;
  time_zone: string | null;
  closed_on: Day | null;
}

export interface OfficeVaultTable {
  org_id: string;
  office_id: string;
  account_id: string;
  deed_id: string;
}

export interface OneTimeTable {
  id: string;
  purpose: string;
  secret_hash: Buffer;
  login_id: string | null;
  facts_sealed: Buffer | null;
  created_at: Date;
  expires_at: Date;
  tries: Generated<number>;
  used_at: Date | null;
}

export interface OrgKeyTable {
  org_id: string;
  id: string;
  public_key: Buffer;
  private_sealed: Buffer;
  created_at: Date;
  retired_at: Date | null;
  deed_id: string;
}

export interface OrgProfileTable {
  org_id: string;
  legal_number: Generated<string>;
  address: Generated<string>;
  city: Generated<string>;
  time_zone: Generated<string>;
  accent: string | null;
  logo: Buffer | null;
  logo_media: string | null;
  chart_template: string | null;
  privacy_contact: Generated<string>;
  breach_receiver: Generated<string>;
  work_days: string | null;
  work_from: string | null;
  work_until: string | null;
}

export interface OrganisationTable {
  id: string;
  kind: string;
  slug: string;
  name: string;
  demo: Generated<boolean>;
  created_at: Date;
  second_factor: Generated<boolean>;
  practice_of: string | null;
  keys_sealed: Buffer | null;
}

export interface OutboxTable {
  org_id: string;
  deed_id: string;
  events: Json;
}

export interface PasskeyTable {
  id: string;
  login_id: string;
  credential_id: string;
  public_key: Buffer;
  counter: bigint;
  transports: Generated<string[]>;
  name: string;
  created_at: Date;
  used_at: Date | null;
}

export interface PendingActTable {
  org_id: string;
  id: string;
  act: string;
  key: string;
  input_hash: Buffer;
  input_sealed: Buffer | null;
  amount: Money | null;
  requested_by: string;
  requested_at: Date;
  expires_at: Date;
  status: Generated<string>;
  decided_by: string | null;
  decided_at: Date | null;
  reason: Generated<string>;
  deed_id: string;
}

export interface PeriodTable {
  org_id: string;
  month: Day;
  status: string;
  changed_at: Date;
  deed_id: string;
  reason: Generated<string>;
}

export interface PeriodEventTable {
  org_id: string;
  id: string;
  month: Day;
  status: string;
  at: Date;
  reason: Generated<string>;
  deed_id: string;
}

export interface PostingMapTable {
  org_id: string;
  purpose: string;
  product_id: string;
  account_id: string;
}

export interface PracticeCopyTable {
  org_id: string;
  id: string;
  deed_id: string;
  requested_by: string | null;
  requested_at: Date;
  began_at: Date | null;
  ended_at: Date | null;
  total: Generated<Money>;
  done: Generated<Money>;
  failure: Generated<string>;
}

export interface RateLimitTable {
  key: string;
  points: Generated<number>;
  expire: bigint | null;
}

export interface RecoveryCodeTable {
  login_id: string;
  code_hash: Buffer;
  used_at: Date | null;
}

export interface RecurringTable {
  org_id: string;
  id: string;
  name: string;
  voucher: Json;
  amount: Money;
  every: string;
  day_no: number | null;
  from_on: Day;
  until_on: Day | null;
  asks: boolean;
  next_on: Day | null;
  paused_on: Day | null;
  ended_on: Day | null;
  replaces_id: string | null;
  deed_id: string;
}

export interface RecurringDueTable {
  org_id: string;
  recurring_id: string;
  due_on: Day;
  status: string;
  entry_id: string | null;
  refusal: Json | null;
  reason: Generated<string>;
  at: Date;
  deed_id: string;
}

export interface RetentionRunTable {
  org_id: string;
  kind: string;
  ran_at: Date;
  deleted: Money;
  deleted_ever: Money;
}

export interface RunOffTable {
  org_id: string;
  id: string;
  name: string;
  kind: string;
  total: Money;
  balance_account_id: string;
  result_account_id: string;
  unit_id: string;
  office_id: string;
  method: string;
  from_on: Day;
  until_on: Day;
  origin_entry_id: string | null;
  origin_line_no: number | null;
  next_on: Day | null;
  ended_on: Day | null;
  ended_how: string | null;
  released: Generated<Money>;
  replaces_id: string | null;
  deed_id: string;
}

export interface RunOffPartTable {
  org_id: string;
  id: string;
  run_off_id: string;
  kind: string;
  month: Day | null;
  amount: Money;
  status: string;
  entry_id: string | null;
  refusal: Json | null;
  at: Date;
  deed_id: string;
}

export interface SavedViewTable {
  org_id: string;
  id: string;
  login_id: string;
  name: string;
  path: string;
  query: string;
  shared: boolean;
  deed_id: string;
  made_at: Date;
}

export interface SavedViewFirstTable {
  org_id: string;
  login_id: string;
  path: string;
  view_id: string;
}

export interface SavingsAccountTable {
  org_id: string;
  sub_id: string;
  number: string;
  attachment_id: string | null;
  term_months: number | null;
  term_rate: string | null;
  matures_on: Day | null;
  deed_id: string;
}

export interface SavingsAttachmentTable {
  org_id: string;
  id: string;
  product_id: string;
  account_id: string;
  accounts: number;
  at: Date;
  deed_id: string;
  undone_at: Date | null;
  undone_deed_id: string | null;
}

export interface SavingsLicenceTable {
  org_id: string;
  id: string;
  number: string;
  from_on: Day;
  until_on: Day | null;
  deed_id: string;
}

export interface SavingsProductTable {
  org_id: string;
  id: string;
  code: string;
  kind: string;
  name: string;
  wording: string;
  named_by: string;
  named_on: Day;
  last_number: Generated<number>;
  closed_on: Day | null;
  deed_id: string;
}

export interface SavingsTermsTable {
  org_id: string;
  id: string;
  product_id: string;
  from_on: Day;
  parameters: Json;
  least_rate: string | null;
  most_rate: string | null;
  decided_by: Generated<string>;
  decided_on: Day | null;
  at: Date;
  deed_id: string;
}

export interface SearchPostingTable {
  org_id: string;
  word: string;
  kind: string;
  block: number;
  ids: string[];
}

export interface SearchStateTable {
  org_id: string;
  seq: bigint;
  building: string | null;
  after_id: string | null;
  built_at: Date | null;
  held: Generated<Json>;
}

export interface SearchWordTable {
  org_id: string;
  word: string;
  kind: string;
  back: string | null;
  many: Money;
}

export interface SessionTable {
  token_hash: Buffer;
  id: string;
  login_id: string;
  created_at: Date;
  seen_at: Date;
  expires_at: Date;
  address: string;
  device: string;
  second_at: Date | null;
  proved_at: Date | null;
}

export interface SheetImportTable {
  org_id: string;
  id: string;
  deed_id: string;
  at: Date;
  day: Day;
  files: Json;
  opening: boolean;
  taken: number;
  held: number;
  known: number;
  undone_at: Date | null;
  undone_deed_id: string | null;
}

export interface StoredFileTable {
  org_id: string;
  id: string;
  hash: Buffer;
  sha256: Buffer;
  media: string;
  bytes: bigint;
  width: number | null;
  height: number | null;
  pages: number | null;
  thumb_hash: Buffer | null;
  thumb_bytes: Generated<Money>;
  stored_at: Date;
  deed_id: string;
}

export interface SubAccountTable {
  org_id: string;
  id: string;
  account_id: string;
  unit_id: string;
  office_id: string;
  owner_kind: string;
  owner_id: string;
  product_id: string | null;
  opened_on: Day;
  closed_on: Day | null;
}

export interface SubBalanceTable {
  org_id: string;
  sub_id: string;
  sign: number;
  balance: Generated<Money>;
  floor: Money | null;
  held: Generated<Money>;
  last_day: Day | null;
  moves_on: Day | null;
}

export interface UnitTable {
  org_id: string;
  id: string;
  code: string;
  name: string;
  kind: string;
  closed_on: Day | null;
}

export interface VoucherPrefixTable {
  org_id: string;
  kind: string;
  prefix: string;
}

export interface VoucherSeriesTable {
  org_id: string;
  kind: string;
  source_id: string;
  year: number;
  last: number;
}

export interface VoucherSourceTable {
  org_id: string;
  id: string;
  kind: string;
  code: string;
  login_id: string | null;
}

export interface WebhookTable {
  org_id: string;
  id: string;
  url: string;
  description: string;
  events: string[];
  login_id: string;
  secret_no: Generated<number>;
  rotated_at: Date | null;
  state: Generated<string>;
  failures: Generated<number>;
  failing_since: Date | null;
  rest_until: Date | null;
  made_at: Date;
  removed_at: Date | null;
  deed_id: string;
}

export interface WebhookDeliveryTable {
  org_id: string;
  id: string;
  webhook_id: string;
  kind: string;
  happened_at: Date;
  deed_id: string;
  event_no: number;
  body: string;
  state: string;
  tries: Generated<number>;
  round: Generated<number>;
  next_at: Date | null;
  last_at: Date | null;
  last_status: number | null;
  last_failure: Generated<string>;
  made_at: Date;
}

export interface WebhookTryTable {
  org_id: string;
  delivery_id: string;
  no: number;
  at: Date;
  ms: number;
  status: number | null;
  failure: string;
  answer: string;
}

export interface YearEndTable {
  org_id: string;
  id: string;
  year: number;
  entry_id: string | null;
  result: Money;
  closed_at: Date;
  deed_id: string;
  undone_at: Date | null;
  undone_deed_id: string | null;
  undone_reason: Generated<string>;
}

export interface DB {
  account: AccountTable;
  api_key: ApiKeyTable;
  approval_limit: ApprovalLimitTable;
  archive_run: ArchiveRunTable;
  asset: AssetTable;
  asset_class: AssetClassTable;
  asset_class_version: AssetClassVersionTable;
  asset_estimate: AssetEstimateTable;
  asset_move: AssetMoveTable;
  attachment: AttachmentTable;
  audit_finding: AuditFindingTable;
  audit_sample: AuditSampleTable;
  audit_sample_item: AuditSampleItemTable;
  backup_run: BackupRunTable;
  bank_account: BankAccountTable;
  bank_book: BankBookTable;
  bank_line: BankLineTable;
  bank_match: BankMatchTable;
  bank_reconciliation: BankReconciliationTable;
  bank_reconciliation_item: BankReconciliationItemTable;
  bank_rule: BankRuleTable;
  bank_statement: BankStatementTable;
  budget: BudgetTable;
  budget_edit: BudgetEditTable;
  budget_line: BudgetLineTable;
  cash_count: CashCountTable;
  cash_handover: CashHandoverTable;
  cash_seat: CashSeatTable;
  day_close: DayCloseTable;
  deed: DeedTable;
  deed_record: DeedRecordTable;
  deed_seal: DeedSealTable;
  drawer: DrawerTable;
  drawer_session: DrawerSessionTable;
  entry: EntryTable;
  entry_draft: EntryDraftTable;
  entry_template: EntryTemplateTable;
  gl_delta: GlDeltaTable;
  gl_month: GlMonthTable;
  hold: HoldTable;
  import_draft: ImportDraftTable;
  imported_loan: ImportedLoanTable;
  invitation: InvitationTable;
  layout_draft: LayoutDraftTable;
  layout_version: LayoutVersionTable;
  line: LineTable;
  login: LoginTable;
  login_totp: LoginTotpTable;
  mail: MailTable;
  mandate: MandateTable;
  member: MemberTable;
  member_event: MemberEventTable;
  member_heir: MemberHeirTable;
  member_numbering: MemberNumberingTable;
  member_tie: MemberTieTable;
  note_fixed: NoteFixedTable;
  note_text: NoteTextTable;
  notice: NoticeTable;
  notice_choice: NoticeChoiceTable;
  office: OfficeTable;
  office_vault: OfficeVaultTable;
  one_time: OneTimeTable;
  org_key: OrgKeyTable;
  org_profile: OrgProfileTable;
  organisation: OrganisationTable;
  outbox: OutboxTable;
  passkey: PasskeyTable;
  pending_act: PendingActTable;
  period: PeriodTable;
  period_event: PeriodEventTable;
  posting_map: PostingMapTable;
  practice_copy: PracticeCopyTable;
  rate_limit: RateLimitTable;
  recovery_code: RecoveryCodeTable;
  recurring: RecurringTable;
  recurring_due: RecurringDueTable;
  retention_run: RetentionRunTable;
  run_off: RunOffTable;
  run_off_part: RunOffPartTable;
  saved_view: SavedViewTable;
  saved_view_first: SavedViewFirstTable;
  savings_account: SavingsAccountTable;
  savings_attachment: SavingsAttachmentTable;
  savings_licence: SavingsLicenceTable;
  savings_product: SavingsProductTable;
  savings_terms: SavingsTermsTable;
  search_posting: SearchPostingTable;
  search_state: SearchStateTable;
  search_word: SearchWordTable;
  session: SessionTable;
  sheet_import: SheetImportTable;
  stored_file: StoredFileTable;
  sub_account: SubAccountTable;
  sub_balance: SubBalanceTable;
  unit: UnitTable;
  voucher_prefix: VoucherPrefixTable;
  voucher_series: VoucherSeriesTable;
  voucher_source: VoucherSourceTable;
  webhook: WebhookTable;
  webhook_delivery: WebhookDeliveryTable;
  webhook_try: WebhookTryTable;
  year_end: YearEndTable;
}
