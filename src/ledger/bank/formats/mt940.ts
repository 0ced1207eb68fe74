import { addDays, daysBetween } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { decimal, negate } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { refuse } from '#base/refusal.ts';
import type { BankMovement } from '../bank.ts';
import { bankAmount } from './bank-amount.ts';
import { bankDay } from './bank-day.ts';
import { firstDayOf, joinPages } from './join-pages.ts';
import type { Page } from './join-pages.ts';
import { defineStatementFormat, refuseFaults, sumFault } from './read-statement.ts';
import type { StatementFault, StatementFile } from './read-statement.ts';
import { statementLimits } from './statement-text.ts';

interface Tag {
  readonly name: string;
  readonly text: string;
  readonly line: number;
}

/**
 * SWIFT MT940, Customer Statement Message: `:25:` account, `:28C:` number and page, `:60F:`/`:60M:` opening,
 * `:61:` a movement, `:86:` what it was, `:62F:`/`:62M:` closing. Each page must lead from its opening to
 * its closing, and the next begin where it ended.
 */
export const mt940 = defineStatementFormat({
  code: 'mt940',
  title: 'MT940 (SWIFT)',
  sniff: ({ text }) => /^:20:/m.test(text) && /^:60[FM]:/m.test(text),
  read(file) {
    const faults: StatementFault[] = [];
    const pages = pagesOf(file).map((tags) => pageOf(tags, faults));
    refuseFaults(file, faults);
    return joinPages(
      file,
      pages.filter((page) => page !== null),
    );
  },
});

/** Tags with the lines that go on without one; a new `:20:` begins a page. */
function pagesOf({ text }: StatementFile): Tag[][] {
  const pages: Tag[][] = [];
  let tag: { name: string; text: string; line: number } | null = null;
  text.split(/\r\n|\n|\r/).forEach((raw, i) => {
    // A block header of the network stands before the first tag, its end after the last.
    const line = raw.replace(/^\{.*\{4:$/, '').replace(/^-\}.*$/, '');
    const match = /^:(\d{2}[A-Z]?):(.*)$/.exec(line);
    if (match) {
      tag = { name: match[1]!, text: match[2]!.trimEnd(), line: i + 1 };
      if (tag.name === '20' || pages.length === 0) pages.push([]);
      pages.at(-1)!.push(tag);
    } else if (tag && line.trim() !== '' && line !== '-') {
      tag.text += `\n${line.trimEnd()}`;
    }
  });
  return pages;
}

function pageOf(tags: readonly Tag[], faults: StatementFault[]): Page | null {
  const before = faults.length;
  const first = tags[0]!;
  const place = `baris ${first.line}, :20:`;
  const opening = balanceOf(tags, '60', place, faults);
  const closing = balanceOf(tags, '62', place, faults);
  const movements: BankMovement[] = [];
  for (const [i, tag] of tags.entries()) {
    if (tag.name !== '61') continue;
    const next = tags[i + 1];
    const movement = movementOf(tag, next?.name === '86' ? next.text : '', faults);
    if (movement) movements.push(movement);
    if (movements.length > statementLimits.movements) {
      refuse('bank-file/too-many', { field: 'file', most: String(statementLimits.movements) });
    }
  }
  if (faults.length > before || opening === null || closing === null) return null;
  const page = { opening: opening.amount, closing: closing.amount, movements };
  const wrong = sumFault(place, page, decimal);
  if (wrong) faults.push(wrong);
  return {
    ...page,
    place,
    number:
      tags
        .find(({ name }) => name === '25')
        ?.text.split('/')
        .at(-1)
        ?.replace(/\D/g, '') || null,
    from: firstDayOf(opening.day, closing.day, movements),
    openingDay: opening.day,
    to: closing.day,
  };
}

function balanceOf(
  tags: readonly Tag[],
  kind: '60' | '62',
  place: string,
  faults: StatementFault[],
): { day: Day; amount: Money } | null {
  const tag = tags.find(({ name }) => name === `${kind}F` || name === `${kind}M`);
  if (!tag) {
    faults.push({ code: 'bank-file/tag-missing', facts: { place, tag: `:${kind}F:` } });
    return null;
  }
  const match = /^([CD])(\d{6})([A-Z]{3})(\d{1,15},\d{0,2})$/.exec(tag.text.split('\n')[0]!.trim());
  const day = match && swiftDay(match[2]!);
  const amount = match && bankAmount(match[4]!);
  if (!match || !day || amount === null || match[3] !== 'IDR') {
    const facts = { place: `baris ${tag.line}, :${tag.name}:`, text: tag.text.slice(0, 40) };
    faults.push({
      code: match && match[3] !== 'IDR' ? 'bank-file/currency' : 'bank-file/tag',
      facts,
    });
    return null;
  }
  return { day, amount: match[1] === 'D' ? negate(amount!) : amount! };
}

/** `YYMMDD[MMDD](C|D|RC|RD)[letter]amount,N…reference//bank's reference`. */
function movementOf(tag: Tag, told: string, faults: StatementFault[]): BankMovement | null {
  const [head = '', ...rest] = tag.text.split('\n');
  const match = /^(\d{6})(\d{4})?(R?[CD])([A-Z])?(\d{1,15},\d{0,2})([NSF][A-Z0-9]{3})(.*)$/.exec(
    head.trim(),
  );
  const value = match && swiftDay(match[1]!);
  const amount = match && bankAmount(match[5]!);
  const booked = match && value ? bookedOn(value, match[2]) : null;
  if (!match || amount === null || booked === null) {
    const facts = { place: `baris ${tag.line}, :61:`, text: head.slice(0, 40) };
    faults.push({ code: 'bank-file/tag', facts });
    return null;
  }
  if (amount === 0n) return null;
  // D and RC take from the account, C and RD give: an R turns back what was booked before.
  const isOut = match[3] === 'D' || match[3] === 'RC';
  const [own = '', bank = ''] = match[7]!.split('//');
  const reference = own === 'NONREF' || own === '' ? bank : own;
  const memo = (told || rest.join(' '))
    .replace(/\?\d{2}/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return {
    day: booked,
    amount: isOut ? negate(amount!) : amount!,
    memo: memo.slice(0, 1000),
    reference: reference.trim().slice(0, 80),
  };
}

function swiftDay(digits: string): Day | null {
  return bankDay(`20${digits}`, null);
}

/** The day of booking stands without its year: it is the one nearest to the day of value. */
function bookedOn(value: Day, monthAndDay: string | undefined): Day | null {
  if (monthAndDay === undefined) return value;
  const year = Number(value.slice(0, 4));
  const days = [year - 1, year, year + 1]
    .map((one) => bankDay(`${one}${monthAndDay}`, null))
    .filter((one) => one !== null);
  const near = days.toSorted(
    (a, b) => Math.abs(daysBetween(value, a)) - Math.abs(daysBetween(value, b)),
  )[0];
  return near && near >= addDays(value, -190) && near <= addDays(value, 190) ? near : null;
}
