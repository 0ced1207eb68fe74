import { dayText } from '#base/day-text.ts';
import { inWords } from '#base/in-words.ts';
import { figures, negate } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { definePaper } from '#base/paper/define-paper.ts';
import type { Sheet } from '#base/paper/define-paper.ts';
import { formatOf } from '#base/paper/print-paper.ts';
import type { PaperOrder, PaperSignature } from '#base/paper/print-paper.ts';
import type { Printing } from '#base/paper/printing.ts';
import { fill } from '#base/words.ts';
import type { Language } from '#base/words.ts';
import type { CardLine, EntryCard } from './entry-card.view.ts';
import { voucherPaperWords } from './voucher-paper.words.ts';

interface VoucherData {
  readonly facts: readonly { readonly label: string; readonly text: string; readonly as: string }[];
  readonly lines: readonly {
    readonly account: string;
    readonly notes: readonly string[];
    readonly place: string;
    readonly debit: string;
    readonly credit: string;
  }[];
  readonly total: string;
  readonly deed: string;
}

/** Bukti kas masuk, kas keluar, memorial and penutup: A5 across, as books of vouchers are, or A4. */
export const voucherPaper = definePaper<VoucherData>({
  code: 'voucher',
  title: { id: 'Bukti', en: 'Voucher' },
  formats: ['a5', 'a4'],
  template: new URL('./voucher-paper.typ', import.meta.url),
  words: voucherPaperWords,
});

/** What a voucher says beside the entry itself. */
export interface VoucherFacts {
  /** Whose sub-accounts its lines stand on, `0012 Siti Aminah`, by the owner's id; a higher room knows. */
  readonly owners: ReadonlyMap<string, string>;
  /** What a person would call its amount: without lines that complete it over units and offices. */
  readonly amount: Money;
  /** Names of the documents that hang on it, as they lie behind the voucher. */
  readonly documents?: readonly string[];
}

/**
 * An entry as a voucher to sign: facts, amount in words, lines, hands.
 * @throws Refusal `paper/format-unfit`
 */
export function voucherOrder(
  entry: EntryCard,
  told: VoucherFacts,
  printing: Printing,
): PaperOrder<VoucherData> {
  const { language } = printing;
  return {
    ...printing,
    paper: voucherPaper,
    title: voucherPaperWords[language][entry.kind],
    lines: [],
    sheet: sheetOf(printing),
    data: {
      facts: factsOf(entry, told, language),
      lines: entry.lines.map((line) => lineOf(line, told.owners)),
      total: figures(entry.total),
      deed: entry.deedId,
    },
    signatures: signaturesOf(entry, language),
  };
}

function sheetOf(printing: Printing): Sheet {
  const format = formatOf(voucherPaper, printing.format);
  return { format, isLandscape: format === 'a5', textSize: format === 'a5' ? 8.5 : 9.5 };
}

function factsOf(
  entry: EntryCard,
  { owners, amount, documents = [] }: VoucherFacts,
  language: Language,
): VoucherData['facts'] {
  const t = voucherPaperWords[language];
  const people = [
    ...new Set(entry.lines.flatMap(({ ownerId }) => (ownerId && owners.get(ownerId)) ?? [])),
  ];
  const fact = (label: string, text: string, as = 'text') => ({ label, text, as });
  const ties = [
    ...(entry.reverses ? [fill(t.reverses, { number: entry.reverses.number })] : []),
    ...(entry.reversedBy ? [fill(t.reversed, { number: entry.reversedBy.number })] : []),
  ];
  const isCash = entry.kind === 'cash-in' || entry.kind === 'cash-out';
  return [
    fact(t.number, entry.number, 'strong'),
    fact(t.day, dayText(entry.day, language, 'long')),
    ...(entry.document ? [fact(t.document, entry.document)] : []),
    // Whoever is not known stands on a line to be filled in by hand.
    ...(isCash
      ? [
          fact(
            entry.kind === 'cash-in' ? t.from : t.to,
            people.length <= 3 ? people.join(', ') : '',
            people.length > 0 && people.length <= 3 ? 'text' : 'blank',
          ),
        ]
      : []),
    fact(t.for, [entry.memo, ...ties].join(' · ')),
    fact(t.amount, `Rp ${figures(amount)}`, 'amount'),
    fact(t.words, capital(inWords(amount, language))),
    ...(documents.length > 0 ? [fact(t.documents, documents.join(', '))] : []),
  ];
}

function lineOf(line: CardLine, owners: ReadonlyMap<string, string>): VoucherData['lines'][number] {
  const owner = line.ownerId === null ? undefined : owners.get(line.ownerId);
  return {
    account: `${line.code} ${line.account}`,
    notes: [owner ?? '', line.memo].filter((note) => note !== ''),
    place: `${line.unit} · ${line.office}`,
    debit: line.amount > 0n ? figures(line.amount) : '',
    credit: line.amount < 0n ? figures(negate(line.amount)) : '',
  };
}

function signaturesOf(entry: EntryCard, language: Language): PaperSignature[] {
  const t = voucherPaperWords[language];
  return [
    { label: t.made, name: entry.by ?? t.system },
    { label: t.checked },
    { label: t.approved, name: entry.approvedBy ?? '' },
    ...(entry.kind === 'cash-in' ? [{ label: t.paid }] : []),
    ...(entry.kind === 'cash-out' ? [{ label: t.received }] : []),
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
