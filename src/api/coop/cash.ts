import { z } from 'zod';
import { dayInput, idInput } from '#base/input.ts';
import { acceptCash, refuseCash, withdrawOffer } from '#coop/cash/accept-cash.ts';
import { addDrawer, renameDrawer, retireDrawer } from '#coop/cash/add-drawer.ts';
import { cashDesk } from '#coop/cash/cash-desk.view.ts';
import { checkDrawer, countDrawer } from '#coop/cash/count-drawer.ts';
import { handoverCard, recentHandovers } from '#coop/cash/handover-list.view.ts';
import { moveCash } from '#coop/cash/move-cash.ts';
import { offerCash } from '#coop/cash/offer-cash.ts';
import { sessionCard } from '#coop/cash/session-card.view.ts';
import { sessionList } from '#coop/cash/session-list.view.ts';
import { setUpCash } from '#coop/cash/set-up-cash.ts';
import { setVault } from '#coop/cash/set-vault.ts';
import { command } from '../command.ts';
import type { Operation } from '../operation.ts';
import { query } from '../query.ts';
import { idShape, moneyShape } from '../shapes.ts';
import { cashDayOperations } from './cash-days.ts';
import {
  drawerShape,
  handoverShape,
  keeperShape,
  sessionShape,
  vaultShape,
  wholeSessionShape,
} from './cash-shapes.ts';

const tag = 'cash';
const permission = 'books.read';
const changed = z.object({ drawerId: idShape });
const handed = z.object({ handoverId: idShape });
const passed = handed.extend({ entryId: idShape.nullable(), sessionId: idShape.nullable() });

/** What is asked of cash: how it stands, and what became of it. */
const reading: readonly Operation[] = [
  query({
    id: 'cashDesk',
    path: '/cash/desk',
    tag,
    summary: {
      id: 'Laci, brankas, dan serah terima sekarang',
      en: 'Drawers, vaults and hand-overs now',
    },
    permission,
    asks: z.object({}),
    answer: z.object({
      drawers: z.array(drawerShape),
      vaults: z.array(vaultShape),
      waiting: z.array(handoverShape),
      keepers: z.array(keeperShape),
      lacking: z.array(z.string()),
    }),
    read: ({ app, actor }) => cashDesk(app, actor),
  }),
  query({
    id: 'cashHandovers',
    path: '/cash/handovers',
    tag,
    summary: { id: 'Dua puluh serah terima terakhir', en: 'The twenty newest hand-overs' },
    permission,
    asks: z.object({}),
    answer: z.array(handoverShape),
    read: ({ app, actor }) => recentHandovers(app, actor),
  }),
  query({
    id: 'cashHandover',
    path: '/cash/handovers/{handoverId}',
    tag,
    summary: { id: 'Satu serah terima', en: 'One hand-over' },
    permission,
    asks: z.object({ handoverId: idInput }),
    answer: handoverShape,
    read: ({ app, actor }, { handoverId }) => handoverCard(app, actor, handoverId),
  }),
  query({
    id: 'drawerSessions',
    path: '/cash/sessions',
    tag,
    summary: { id: 'Sesi laci, terbaru dahulu', en: 'Sessions of drawers, newest first' },
    permission,
    asks: z.object({
      from: dayInput.optional(),
      to: dayInput.optional(),
      drawerId: idInput.optional(),
      status: z.enum(['open', 'counted', 'closed']).optional(),
      page: z.coerce.number().int().min(1).max(1_000).optional(),
    }),
    answer: z.object({
      sessions: z.array(sessionShape),
      hasMore: z.boolean(),
      count: z.number(),
      over: moneyShape,
      short: moneyShape,
    }),
    read: ({ app, actor }, { page, ...filter }) => sessionList(app, actor, filter, page ?? 1),
  }),
  query({
    id: 'drawerSession',
    path: '/cash/sessions/{sessionId}',
    tag,
    summary: { id: 'Rekap satu sesi laci', en: 'One session of a drawer' },
    permission,
    asks: z.object({ sessionId: idInput }),
    answer: wholeSessionShape,
    read: ({ app, actor }, { sessionId }) => sessionCard(app, actor, sessionId),
  }),
];

/** How drawers and vaults are arranged. */
const arranging: readonly Operation[] = [
  command({
    act: setUpCash,
    method: 'post',
    path: '/cash/accounts',
    tag,
    summary: { id: 'Siapkan akun kas teller', en: 'Set up the accounts of tellers’ cash' },
    answer: z.object({ purposes: z.array(z.string()) }),
  }),
  command({
    act: addDrawer,
    method: 'post',
    path: '/cash/drawers',
    tag,
    summary: { id: 'Tambah laci', en: 'Add a drawer' },
    answer: changed,
  }),
  command({
    act: renameDrawer,
    method: 'put',
    path: '/cash/drawers/{drawerId}',
    tag,
    summary: { id: 'Ganti nama laci', en: 'Rename a drawer' },
    answer: changed,
  }),
  command({
    act: retireDrawer,
    method: 'post',
    path: '/cash/drawers/{drawerId}/retirement',
    tag,
    summary: { id: 'Hentikan pemakaian laci', en: 'Put a drawer out of use' },
    answer: changed,
  }),
  command({
    act: setVault,
    method: 'put',
    path: '/cash/vaults/{officeId}',
    tag,
    summary: { id: 'Tetapkan akun brankas', en: 'Set the account of a vault' },
    answer: z.object({ officeId: idShape }),
  }),
];

/** How cash moves and is counted. */
const moving: readonly Operation[] = [
  command({
    act: offerCash,
    method: 'post',
    path: '/cash/handovers',
    tag,
    summary: { id: 'Serahkan uang tunai', en: 'Hand cash over' },
    answer: handed,
  }),
  command({
    act: acceptCash,
    method: 'post',
    path: '/cash/handovers/{handoverId}/acceptance',
    tag,
    summary: { id: 'Terima uang tunai', en: 'Take cash' },
    answer: passed,
  }),
  command({
    act: refuseCash,
    method: 'post',
    path: '/cash/handovers/{handoverId}/refusal',
    tag,
    summary: { id: 'Tolak serah terima', en: 'Refuse a hand-over' },
    answer: handed,
  }),
  command({
    act: withdrawOffer,
    method: 'post',
    path: '/cash/handovers/{handoverId}/withdrawal',
    tag,
    summary: { id: 'Tarik kembali serah terima', en: 'Take a hand-over back' },
    answer: handed,
  }),
  command({
    act: moveCash,
    method: 'post',
    path: '/cash/moves',
    tag,
    summary: { id: 'Pindahkan uang tunai seorang diri', en: 'Move cash single-handed' },
    answer: passed,
  }),
  command({
    act: checkDrawer,
    method: 'post',
    path: '/cash/drawers/{drawerId}/checks',
    tag,
    summary: { id: 'Periksa isi laci', en: 'Check a drawer' },
    answer: z.object({ countId: idShape, difference: moneyShape }),
  }),
  command({
    act: countDrawer,
    method: 'post',
    path: '/cash/drawers/{drawerId}/counts',
    tag,
    summary: { id: 'Hitung laci untuk ditutup', en: 'Count a drawer to close it' },
    answer: z.object({
      sessionId: idShape,
      difference: moneyShape,
      entryId: idShape.nullable(),
    }),
  }),
];

/** Drawers, vaults, hand-overs, and the days of offices. */
export const cashOperations: readonly Operation[] = [
  ...reading,
  ...arranging,
  ...moving,
  ...cashDayOperations,
];
