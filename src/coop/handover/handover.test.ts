import { expect, test } from 'vitest';
import { openWorld } from '../../../test/world.ts';
import { sealState } from '#base/audit/heads.view.ts';
import { invitationList } from '#base/people/invitations/invitation-list.view.ts';
import { invite, revokeInvitation } from '#base/people/invitations/make-invitation.ts';
import { newId } from '#base/id.ts';
import { perform } from '#base/perform.ts';
import { handover } from './handover.view.ts';

test('who was invited and has not come in stands on the sheet until the invitation is taken back', async () => {
  await using world = await openWorld();
  const { app, chair } = world;
  const wish = { name: 'Sari Dewi', role: 'teller' } as const;
  await invite(app, chair, wish, newId());
  const [{ id: invitationId } = { id: '' }] = (await invitationList(app, chair, 1)).rows;
  const names = async () => (await handover(app, chair)).invitations.map(({ name }) => name);
  expect(await names()).toEqual(['Sari Dewi']);
  const later = { ...app, now: () => new Date(app.now().getTime() + 40 * 86_400_000) };
  expect((await handover(later, chair)).invitations).toEqual([]);
  await perform(app, chair, revokeInvitation, { invitationId }, newId());
  expect(await names()).toEqual([]);
});

test('deeds of the last five minutes are not overdue for their seal, older ones are', async () => {
  await using world = await openWorld();
  const { app, supervisor } = world;
  expect(await sealState(app, supervisor)).toMatchObject({ overdue: 0 });
  const late = { ...app, now: () => new Date(app.now().getTime() + 6 * 60_000) };
  const { unsealed, overdue } = await sealState(late, supervisor);
  expect(overdue).toBeGreaterThan(0);
  expect(overdue).toBe(unsealed);
});
