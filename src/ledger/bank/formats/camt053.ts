import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Day } from '#base/day.ts';
import { decimal, negate } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { refuse } from '#base/refusal.ts';
import { hasDoctype } from '../../import/sheet-xml.ts';
import type { BankMovement } from '../bank.ts';
import { bankAmount } from './bank-amount.ts';
import { bankDay } from './bank-day.ts';
import { firstDayOf, joinPages } from './join-pages.ts';
import type { Page } from './join-pages.ts';
import { defineStatementFormat, refuseFaults, sumFault } from './read-statement.ts';
import type { StatementFault } from './read-statement.ts';
import { statementLimits } from './statement-text.ts';

type Node = Readonly<Record<string, unknown>>;

const repeated = new Set(['Stmt', 'Bal', 'Ntry', 'NtryDtls', 'TxDtls', 'Ustrd']);

/**
 * ISO 20022 camt.053, Bank to Customer Statement, versions .001.02 to .001.08: balances `OPBD` and `CLBD`,
 * entries that are booked (`BOOK`), a batch taken apart where its parts bear amounts that make it up.
 */
export const camt053 = defineStatementFormat({
  code: 'camt053',
  title: 'camt.053 (ISO 20022, XML)',
  sniff: ({ text }) => /<(?:\w+:)?BkToCstmrStmt\b/.test(text),
  read(file) {
    const facts = { field: 'file', file: file.name };
    if (hasDoctype(file.text)) refuse('bank-file/entities', facts);
    const valid = XMLValidator.validate(file.text);
    if (valid !== true) {
      refuse('bank-file/xml', { ...facts, place: `baris ${valid.err.line}`, text: valid.err.msg });
    }
    const parser = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '@',
      removeNSPrefix: true,
      processEntities: { enabled: true, maxTotalExpansions: 100_000 },
      parseTagValue: false,
      parseAttributeValue: false,
      isArray: (name) => repeated.has(name),
    });
    let tree: Node;
    try {
      tree = parser.parse(file.text) as Node;
    } catch {
      return refuse('bank-file/not-readable', facts);
    }
    const statements = listAt(tree, ['Document', 'BkToCstmrStmt', 'Stmt']);
    const faults: StatementFault[] = [];
    const pages = statements.map((one, i) => pageOf(one, i + 1, faults));
    refuseFaults(file, faults);
    return joinPages(
      file,
      pages.filter((page) => page !== null),
    );
  },
});

function pageOf(statement: Node, count: number, faults: StatementFault[]): Page | null {
  const before = faults.length;
  const place = `Stmt ${textAt(statement, ['Id']) || count}`;
  const entries = listAt(statement, ['Ntry']);
  if (entries.length > statementLimits.movements) {
    refuse('bank-file/too-many', { field: 'file', most: String(statementLimits.movements) });
  }
  const movements = entries.flatMap((entry, i) =>
    movementsOf(entry, `${place}, Ntry ${i + 1}`, faults),
  );
  const balances = listAt(statement, ['Bal']);
  const opening = balanceOf(balances, ['OPBD', 'PRCD'], place, faults);
  const closing = balanceOf(balances, ['CLBD'], place, faults);
  if (faults.length > before || !opening || !closing) return null;
  const page = { opening: opening.amount, closing: closing.amount, movements };
  const wrong = sumFault(place, page, decimal);
  if (wrong) faults.push(wrong);
  const number =
    textAt(statement, ['Acct', 'Id', 'Othr', 'Id']) || textAt(statement, ['Acct', 'Id', 'IBAN']);
  const spoken = (tag: string) => bankDay(textAt(statement, ['FrToDt', tag]).slice(0, 10), null);
  return {
    ...page,
    place,
    number: number.replace(/\D/g, '') || null,
    from: spoken('FrDtTm') ?? firstDayOf(opening.day, closing.day, movements),
    to: spoken('ToDtTm') ?? closing.day,
  };
}

function balanceOf(
  balances: readonly Node[],
  codes: readonly string[],
  place: string,
  faults: StatementFault[],
): { day: Day; amount: Money } | null {
  const one = balances.find((node) => codes.includes(textAt(node, ['Tp', 'CdOrPrtry', 'Cd'])));
  if (!one) {
    faults.push({ code: 'bank-file/tag-missing', facts: { place, tag: `Bal ${codes[0]!}` } });
    return null;
  }
  const where = `${place}, Bal ${codes[0]!}`;
  const amount = amountAt(one, where, faults);
  const day = dayAt(one, 'Dt', where, faults);
  return amount === null || day === null ? null : { day, amount };
}

function movementsOf(entry: Node, place: string, faults: StatementFault[]): BankMovement[] {
  const status = textAt(entry, ['Sts', 'Cd']) || textAt(entry, ['Sts']);
  if (status !== '' && status !== 'BOOK') return [];
  const amount = amountAt(entry, place, faults);
  const day = dayAt(entry, 'BookgDt', place, faults);
  if (amount === null || day === null || amount === 0n) return [];
  const parts = listAt(entry, ['NtryDtls']).flatMap((node) => listAt(node, ['TxDtls']));
  const whole = { day, amount, ...toldBy(entry, parts.length === 1 ? parts[0]! : null) };
  if (parts.length < 2) return [whole];
  const amounts = parts.map((part) => partAmount(part, amount));
  if (amounts.some((one) => one === null || one === 0n)) return [whole];
  const made = amounts.reduce<bigint>((total, one) => total + one!, 0n);
  if (made !== amount) {
    const facts = { place, found: decimal(made as Money), right: decimal(amount) };
    faults.push({ code: 'bank-file/batch', facts });
    return [];
  }
  return parts.map((part, i) => ({ day, amount: amounts[i]!, ...toldBy(entry, part) }));
}

/** A part of a batch: its own side where it has one, else the entry's. */
function partAmount(part: Node, whole: Money): Money | null {
  const text = textAt(part, ['Amt']) || textAt(part, ['AmtDtls', 'TxAmt', 'Amt']);
  const size = text === '' ? null : bankAmount(text);
  if (size === null) return null;
  const side = textAt(part, ['CdtDbtInd']) || (whole > 0n ? 'CRDT' : 'DBIT');
  return side === 'DBIT' ? negate(size) : size;
}

function toldBy(entry: Node, part: Node | null): { memo: string; reference: string } {
  const told = part ? listTexts(part, ['RmtInf', 'Ustrd']) : [];
  const party = part
    ? ['Dbtr', 'Cdtr'].map(
        (who) =>
          textAt(part, ['RltdPties', who, 'Nm']) || textAt(part, ['RltdPties', who, 'Pty', 'Nm']),
      )
    : [];
  const extra = part ? textAt(part, ['AddtlTxInf']) : '';
  const memo = [...told, extra, ...party, textAt(entry, ['AddtlNtryInf'])]
    .filter(Boolean)
    .join(' ');
  const own = part ? textAt(part, ['Refs', 'EndToEndId']) : '';
  const reference = own && own !== 'NOTPROVIDED' ? own : textAt(entry, ['AcctSvcrRef']);
  return { memo: memo.replace(/\s+/g, ' ').slice(0, 1000), reference: reference.slice(0, 80) };
}

function amountAt(node: Node, place: string, faults: StatementFault[]): Money | null {
  const text = textAt(node, ['Amt']);
  const currency = (node['Amt'] as Node | undefined)?.['@Ccy'];
  const side = textAt(node, ['CdtDbtInd']);
  const size = /^\d{1,15}(?:\.\d{1,2}0*)?$/.test(text)
    ? bankAmount(text.replace(/(\.\d\d)0+$/, '$1'))
    : null;
  const fault = (code: string, wrong: string) => {
    faults.push({ code, facts: { place, text: wrong.slice(0, 40) } });
    return null;
  };
  if (typeof currency === 'string' && currency !== 'IDR')
    return fault('bank-file/currency', currency);
  if (size === null) return fault('bank-file/amount', text);
  if (side !== 'CRDT' && side !== 'DBIT') return fault('bank-file/side', side);
  return side === 'DBIT' ? negate(size) : size;
}

function dayAt(node: Node, tag: string, place: string, faults: StatementFault[]): Day | null {
  const text = textAt(node, [tag, 'Dt']) || textAt(node, [tag, 'DtTm']);
  const day = bankDay(text.slice(0, 10), null);
  if (day === null)
    faults.push({ code: 'bank-file/day', facts: { place, text: text.slice(0, 40) } });
  return day;
}

function at(node: unknown, path: readonly string[]): unknown {
  let here: unknown = node;
  for (const name of path) {
    if (Array.isArray(here)) here = here[0];
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Node)[name];
  }
  return here;
}

function textAt(node: Node, path: readonly string[]): string {
  const found = at(node, path);
  if (typeof found === 'string') return found.trim();
  const inner = typeof found === 'object' && found !== null ? (found as Node)['#text'] : undefined;
  return typeof inner === 'string' ? inner.trim() : '';
}

function listAt(node: Node, path: readonly string[]): Node[] {
  const found = at(node, path);
  const list = Array.isArray(found) ? found : found === undefined ? [] : [found];
  return list.filter((one): one is Node => typeof one === 'object' && one !== null);
}

function listTexts(node: Node, path: readonly string[]): string[] {
  const found = at(node, path);
  return (Array.isArray(found) ? found : [found]).filter((one) => typeof one === 'string');
}
