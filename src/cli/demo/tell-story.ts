import type { Day } from '#base/day.ts';
import { calendarUntil } from './calendar.ts';
import type { Calendar } from './calendar.ts';
import { chanceOf } from './chance.ts';
import { chapters } from './chapters/all.ts';
import { inventBalances } from './opening-balances.ts';
import type { OpeningBalance } from './opening-balances.ts';
import { inventMembers } from './opening-members.ts';
import type { OpeningMember } from './opening-members.ts';
import { Roll } from './roll.ts';
import type { Move } from './roll.ts';
import { Mirror } from './tale.ts';
import type { TaleVoucher } from './tale.ts';

/** The whole demonstration, told from a seed and a day; nothing is written yet. */
export interface Story {
  readonly calendar: Calendar;
  /** The members on the opening day. */
  readonly members: readonly OpeningMember[];
  readonly balances: readonly OpeningBalance[];
  readonly mirror: Mirror;
  /** The vouchers of one month, in the order in which they were written; months are told in order. */
  tell(month: Day): TaleVoucher[];
  /** Who joined and who left in what has been told since this was last asked. */
  takeMoves(): Move[];
}

/** Begins the story. The same seed and day bring the same story, voucher by voucher. */
export function beginStory(seed: string, today: Day): Story {
  const calendar = calendarUntil(today);
  const opening = chanceOf(`${seed}:opening`);
  const members = inventMembers(opening, calendar.opening);
  const balances = inventBalances(opening, members);
  const mirror = new Mirror();
  openMirror(mirror, members, balances);
  const roll = new Roll(members);

  let written: TaleVoucher[] = [];
  const book = (voucher: TaleVoucher) => {
    written.push(voucher);
    if (voucher.reversed) return; // nought in the end: the mirror keeps what remains
    for (const line of voucher.lines) {
      mirror.add({ ...line, office: line.office ?? voucher.office ?? 'head' });
    }
  };
  const scene = { calendar, members: roll.members, roll, mirror, book };
  const tellers = chapters.map((chapter) =>
    chapter.begin({ ...scene, chance: chanceOf(`${seed}:${chapter.code}`) }),
  );
  return {
    calendar,
    members,
    balances,
    mirror,
    takeMoves: () => roll.takeMoves(),
    tell(month) {
      written = [];
      for (const day of calendar.daysOf(month)) for (const tell of tellers) tell(day);
      return written;
    },
  };
}

/** Members' control accounts come from the members, so that the mirror knows each of them. */
function openMirror(
  mirror: Mirror,
  members: readonly OpeningMember[],
  balances: readonly OpeningBalance[],
): void {
  const controls = new Set(['1-1301', '2-1101', '3-1101', '3-1201']);
  for (const { code, amount } of balances) {
    if (!controls.has(code)) mirror.add({ account: code, amount });
  }
  for (const { number: member, entryShare, mandatoryShare, savings, loan } of members) {
    const owed = [
      ['3-1101', entryShare],
      ['3-1201', mandatoryShare],
      ['2-1101', savings],
    ] as const;
    for (const [account, amount] of owed) {
      mirror.add({ account, amount: -amount as typeof amount, member });
    }
    if (loan) mirror.add({ account: '1-1301', amount: loan.outstanding, member });
  }
}
