import { redirect } from '@sveltejs/kit';
import { proofKinds } from '#app.ts';
import { chainCheck } from '#base/audit/chain-check.view.ts';
import { dayHeads, findHead, orgKeys, sealState } from '#base/audit/heads.view.ts';
import type { Head } from '#base/audit/heads.view.ts';
import type { ChainHead } from '#base/audit/head-proof.ts';
import { groups, readHeldHead, shortHash, tokenIn } from '#base/audit/held-head.ts';
import { isDay } from '#base/day.ts';
import { perform } from '#base/perform.ts';
import { readProof } from '#base/proof/read-proof.view.ts';
import { rotateProofKey } from '#base/proof/rotate-key.ts';
import { absent, refuse } from '#base/refusal.ts';
import { queryText, withQuery } from '#web/address.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { sealWords } from './seal-pages.words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { app, actor } = locals;
  const before = queryText(url, 'sebelum', 10);
  const cursor = isDay(before) ? before : null;
  const [state, days, keys] = await Promise.all([
    sealState(app, actor),
    dayHeads(app, actor, cursor),
    orgKeys(app, actor),
  ]);
  const last = days.rows.at(-1)?.day;
  return {
    head: state.head && shown(state.head),
    link: state.head?.link ?? null,
    unsealed: state.unsealed,
    isPractice: state.isPractice,
    days: days.rows.map((row) => ({ day: row.day, ...shown(row) })),
    earlier: days.hasMore && last ? withQuery(url, { sebelum: last }) : null,
    newest: cursor === null ? null : url.pathname,
    keys,
    mayRotate: may(locals, 'proof-key.rotate') && !state.isPractice,
    key: newKey(),
  };
};

function shown({ seq, hash, at }: Head) {
  return { seq, whole: groups(hash), short: shortHash(hash), at };
}

/** Finds what stands on a paper: its digits, or the token behind its code, whose signature is looked at. */
async function compared(locals: App.Locals, text: string): Promise<Head> {
  const { app, actor } = locals;
  const token = tokenIn(text);
  if (!token) {
    const held = readHeldHead(text) ?? refuse('seal/unreadable', { field: 'held' });
    return findHead(app, actor, held);
  }
  const { kind, org, content, holds } = await readProof(app, proofKinds, token);
  if (kind !== 'head') refuse('seal/unreadable', { field: 'held' });
  if (org.id !== actor.orgId) refuse('seal/other-organisation', { field: 'held', name: org.name });
  const { seq } = content as ChainHead;
  if (!holds) absent('seal/broken', { field: 'held', seq });
  return findHead(app, actor, content as ChainHead);
}

export const actions: Actions = {
  async cocokkan({ locals, request }) {
    const form = await request.formData();
    try {
      return { found: shown(await compared(locals, textOf(form, 'held'))) };
    } catch (error) {
      return explain(error, locals.language, form);
    }
  },
  async periksa({ locals, request }) {
    const form = await request.formData();
    try {
      return { checked: await chainCheck(locals.app, locals.actor) };
    } catch (error) {
      return explain(error, locals.language, form);
    }
  },
  async ganti({ locals, request, cookies, url }) {
    const form = await request.formData();
    try {
      await perform(locals.app, locals.actor, rotateProofKey, {}, keyOf(form));
    } catch (error) {
      return explain(error, locals.language, form);
    }
    leaveFlash(cookies, { text: translate(sealWords, locals.language)('rotated') });
    return redirect(303, url.pathname);
  },
};
