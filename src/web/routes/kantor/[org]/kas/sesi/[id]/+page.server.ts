import { decimal } from '#base/money.ts';
import { perform } from '#base/perform.ts';
import { cashDesk } from '#coop/cash/cash-desk.view.ts';
import { checkDrawer, countDrawer } from '#coop/cash/count-drawer.ts';
import { differenceCauses } from '#coop/cash/cash-difference.ts';
import { denominationsOn } from '#coop/cash/denominations.ts';
import { sessionCard } from '#coop/cash/session-card.view.ts';
import { keyOf, newKey, textOf } from '#web/form.ts';
import { may } from '#web/may.ts';
import { told } from '../../cash-told.ts';
import { piecesIn } from '../../count-form.ts';
import { movementName } from '../../movement-name.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { app, actor, language } = locals;
  const [session, { waiting }] = await Promise.all([
    sessionCard(app, actor, params.id),
    cashDesk(app, actor),
  ]);
  const keeps = session.isOwn || may(locals, 'vault.keep');
  const isOpen = session.status !== 'closed';
  return {
    session: {
      ...session,
      sums: session.sums.map((one) => ({ ...one, name: movementName(one, language) })),
    },
    expected: session.balance === null ? null : decimal(session.balance),
    offer: waiting.find((one) => one.fromId === session.drawerId) ?? null,
    faces: denominationsOn(session.day),
    causes: differenceCauses,
    mayCount: isOpen && keeps && may(locals, 'cash.keep'),
    keys: { count: newKey() },
  };
};

export const actions: Actions = {
  periksa: (event) =>
    told(event, async (form) => {
      const { app, actor } = event.locals;
      const input = { drawerId: textOf(form, 'drawerId'), pieces: piecesIn(form) };
      const { difference } = await perform(app, actor, checkDrawer, input, keyOf(form));
      return { text: 'checked', difference };
    }),
  hitung: (event) =>
    told(event, async (form) => {
      const { app, actor } = event.locals;
      const cause = differenceCauses.find((one) => one === textOf(form, 'cause'));
      const input = {
        drawerId: textOf(form, 'drawerId'),
        pieces: piecesIn(form),
        expected: textOf(form, 'expected'),
        note: textOf(form, 'note'),
        ...(cause ? { cause } : {}),
      };
      const { difference } = await perform(app, actor, countDrawer, input, keyOf(form));
      if (difference === '0.00') return { text: 'counted' };
      return { text: 'counted.difference', difference };
    }),
};
