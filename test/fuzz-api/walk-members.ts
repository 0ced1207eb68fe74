import { twice } from './hand.ts';
import type { Hand } from './hand.ts';

/** Memberships as they begin, change and end, on the day on which the world's member was entered. */
export async function walkMemberships(hand: Hand): Promise<void> {
  const { ask, act, things, world } = hand;
  const { events = [] } = await ask('memberLife', { memberId: things.memberId });
  const onDay = events[0]?.onDay as string;
  await ask('memberNumbering');
  await act('member.set-numbering');
  const { memberId: applicant } = await act('member.enrol', { onDay });
  await act('member.turn-down', { memberId: applicant, onDay });

  const leaver = { memberId: await world.addMember('W-1', 'Yang Keluar'), onDay };
  await act('member.change-class', leaver);
  await act('member.ask-to-leave', leaver);
  await act('member.stay', leaver);
  await act('member.ask-to-leave', leaver);
  await act('member.let-go', leaver);

  const dead = { memberId: await world.addMember('W-2', 'Yang Meninggal'), onDay };
  await act('member.note-death', dead);
  await act('member.add-heirs', { memberId: dead.memberId });
  const { tieId } = await act('member.add-tie', { fromOn: onDay });
  await act('member.end-tie', { tieId, untilOn: onDay });

  const [memberId, intoId] = [
    await world.addMember('W-3', 'Yang Dobel'),
    await world.addMember('W-4', 'Yang Dobel'),
  ];
  await ask('doubles');
  await twice(hand, 'member.merge', { memberId, intoId, onDay, as: 'treasurer' });
  await ask('memberLife', { memberId: intoId });
  await ask('memberBook', { onDay });
  await ask('rollForward', { from: onDay, to: onDay });
}
