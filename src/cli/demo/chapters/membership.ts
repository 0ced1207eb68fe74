import { partsOf } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { negate, plus, rupiah, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { defineChapter } from '../chapter.ts';
import type { Scene } from '../chapter.ts';
import { entryShare, inventNewcomer, memberCount, monthlyShare } from '../opening-members.ts';
import type { OpeningMember } from '../opening-members.ts';
import { credit, debit } from '../tale.ts';

/**
 * How far from its usual number the register stands at the end of each month, January first: stalls
 * change hands around Lebaran, and whoever takes one over joins some weeks later.
 */
const offsets = [-2, -4, -6, -3, -1, 1, 3, 2, 4, 2, 0, 0];
const drawer = '1-1103';
const most = rupiah(9_000_000);

/** Members leave and get back what is theirs; others take over a stall and join. */
export const membership = defineChapter({
  code: 'membership',
  begin(scene) {
    const { calendar, chance, roll } = scene;
    let next = memberCount + 1;
    let leaving = 0;
    let joining = 0;
    return (day) => {
      const [, month, date] = partsOf(day);
      if (date === 1) {
        const wanted = memberCount + offsets[month - 1]! - roll.members.length;
        const both = chance.between(0, 2);
        leaving = both + Math.max(0, -wanted);
        joining = both + Math.max(0, wanted);
      }
      if (!calendar.isOpen(day)) return;
      if (leaving > 0 && date > 3 && chance.happens(0.3) && letGo(scene, day)) leaving -= 1;
      if (joining === 0 || date < 6 || (date < 18 && !chance.happens(0.25))) return;
      joining -= 1;
      const member = inventNewcomer(chance, day, next, roll.names);
      next += 1;
      roll.join(member, day);
      welcome(scene, day, member);
    };
  },
});

function welcome({ book }: Scene, day: Day, { number, name, atBranch }: OpeningMember): void {
  const office = atBranch ? 'branch' : 'head';
  book({
    desk: atBranch ? 'branch-teller' : 'teller',
    day,
    kind: 'cash-in',
    office,
    unit: 'savings-and-loan',
    memo: `Anggota baru ${name}: simpanan pokok dan simpanan wajib pertama`,
    document: `AGT-${number}`,
    lines: [
      debit(drawer, plus(entryShare, monthlyShare)),
      credit('3-1101', entryShare, { member: number }),
      credit('3-1201', monthlyShare, { member: number }),
    ],
  });
}

/** One leaves who owes nothing, and whom the drawer can pay at once. */
function letGo(scene: Scene, day: Day): boolean {
  const { members, mirror, chance, roll, book } = scene;
  const of = (account: string, member: string) => negate(mirror.balance(account, { member }));
  const kept = (member: string) =>
    (['3-1101', '3-1201', '2-1101', '2-1102'] as const).map(
      (account) => [account, of(account, member)] as const,
    );
  const total = (member: string) => sum(kept(member).map(([, amount]) => amount));
  const limit = ((mirror.balance(drawer, 'head') * 4n) / 10n) as Money;
  const free = members.filter(
    ({ number, atBranch }) =>
      !atBranch &&
      of('1-1301', number) === zero &&
      of('2-1601', number) === zero &&
      total(number) <= (limit < most ? limit : most),
  );
  if (free.length === 0) return false;
  const { number, name } = chance.pick(free);
  roll.leave(number, day);
  const lines = kept(number)
    .filter(([, amount]) => amount > zero)
    .map(([account, amount]) => debit(account, amount, { member: number }));
  book({
    desk: 'teller',
    day,
    kind: 'cash-out',
    office: 'head',
    unit: 'savings-and-loan',
    memo: `${name} keluar sebagai anggota, simpanan dikembalikan`,
    document: `KLR-${number}`,
    lines: [...lines, credit(drawer, sum(lines.map((line) => line.amount)))],
  });
  return true;
}
