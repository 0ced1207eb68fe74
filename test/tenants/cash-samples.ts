import type { World } from '../world.ts';
import type { Things } from './things.ts';

/** One fitting input per act on drawers, vaults and an office's day. */
export function cashSamples(world: World, { entryId: id }: Things): Record<string, unknown> {
  const pieces = { 'note-100000': 1 };
  const ends = {
    from: { kind: 'vault', id: world.headOfficeId },
    to: { kind: 'drawer', id },
  };
  const day = { officeId: world.headOfficeId, day: '2020-12-31' };
  return {
    'cash.set-up': {},
    'drawer.add': { officeId: world.headOfficeId, name: 'Laci uji' },
    'drawer.rename': { drawerId: id, name: 'Laci lain' },
    'drawer.retire': { drawerId: id },
    'vault.set': { officeId: world.headOfficeId, accountId: world.account('1-1101') },
    'cash.offer': { ...ends, pieces, toLoginId: world.teller.loginId },
    'cash.accept': { handoverId: id, pieces },
    'cash.refuse': { handoverId: id, reason: 'coba saja' },
    'cash.withdraw-offer': { handoverId: id },
    'cash.move': { ...ends, pieces },
    'drawer.check': { drawerId: id, pieces },
    'drawer.count': { drawerId: id, pieces, expected: '100000.00' },
    'day.close': day,
    'day.reopen': { ...day, reason: 'coba saja' },
  };
}
