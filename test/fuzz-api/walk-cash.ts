import type { Hand } from './hand.ts';

interface Keeper {
  readonly id: string;
  readonly name: string;
}

/** A drawer from the morning's cash to the day's close: every hand-over by the two who sign it. */
export async function walkCash({ ask, act, world }: Hand): Promise<void> {
  const { drawerId } = await act('drawer.add');
  await act('drawer.rename', { drawerId });
  await act('vault.set');
  const pieces = { 'note-100000': 1 };
  const [vault, drawer] = [
    { kind: 'vault', id: world.headOfficeId },
    { kind: 'drawer', id: drawerId as string },
  ];
  const { keepers } = await ask('cashDesk');
  const loginOf = (role: string) =>
    (keepers as Keeper[]).find(({ name }) => name === `Uji ${role}`)?.id;
  const out = { from: vault, to: drawer, pieces, toLoginId: loginOf('teller') };
  const offer = async () => (await act('cash.offer', { ...out, as: 'treasurer' })).handoverId;
  await act('cash.refuse', { handoverId: await offer(), as: 'teller' });
  await act('cash.withdraw-offer', { handoverId: await offer(), as: 'treasurer' });
  const handoverId = await offer();
  const { sessionId } = await act('cash.accept', { handoverId, pieces, as: 'teller' });
  await ask('cashHandover', { handoverId });
  await ask('cashHandovers');
  await act('drawer.check', { drawerId, pieces, as: 'teller' });
  await act('drawer.count', { drawerId, pieces, expected: '100000.00', as: 'teller' });
  const back = { from: drawer, to: vault, pieces, toLoginId: loginOf('treasurer') };
  const returned = await act('cash.offer', { ...back, as: 'teller' });
  await act('cash.accept', { handoverId: returned.handoverId, pieces, as: 'treasurer' });
  await ask('drawerSessions');
  await ask('drawerSession', { sessionId });

  const day = { officeId: world.headOfficeId, day: '2026-11-24' };
  await ask('officeDay', { officeId: world.headOfficeId });
  await act('day.close', day);
  await ask('dayCloses', { from: day.day, to: day.day });
  await act('day.reopen', day);
  await act('drawer.retire', { drawerId });
}
