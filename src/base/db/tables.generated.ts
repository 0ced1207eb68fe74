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
  password_hash: string;
  created_at: Date;
  disabled_at: Date | null;
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
}

export interface OrganisationTable {
  id: string;
  kind: string;
  slug: string;
  name: string;
  demo: Generated<boolean>;
  created_at: Date;
}

export interface OutboxTable {
  org_id: string;
  deed_id: string;
  events: Json;
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

export interface RateLimitTable {
  key: string;
  points: Generated<number>;
  expire: Money | null;
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
  deed: DeedTable;
  entry: EntryTable;
  gl_delta: GlDeltaTable;
  gl_month: GlMonthTable;
  hold: HoldTable;
  import_draft: ImportDraftTable;
  imported_loan: ImportedLoanTable;
  line: LineTable;
  login: LoginTable;
  mandate: MandateTable;
  member: MemberTable;
  office: OfficeTable;
  org_profile: OrgProfileTable;
  organisation: OrganisationTable;
  outbox: OutboxTable;
  period: PeriodTable;
  period_event: PeriodEventTable;
  posting_map: PostingMapTable;
  rate_limit: RateLimitTable;
  session: SessionTable;
  sheet_import: SheetImportTable;
  sub_account: SubAccountTable;
  sub_balance: SubBalanceTable;
  unit: UnitTable;
  voucher_prefix: VoucherPrefixTable;
  voucher_series: VoucherSeriesTable;
  voucher_source: VoucherSourceTable;
  year_end: YearEndTable;
}
