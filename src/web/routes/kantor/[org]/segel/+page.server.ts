import { redirect } from '@sveltejs/kit';
import { proofKinds } from '#app.ts';
import { chainCheck } from '#base/audit/chain-check.view.ts';
import { dayHeads, findHead, orgKeys, sealState } from '#base/audit/heads.view.ts';
import type { Head } from '#base/audit/heads.view.ts';
import type { HeldHead } from '#base/audit/chain-fault.ts';
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

/**
 * What stands on a paper: its digits, or the token behind its code, whose signature is looked at.
 * @param field the input it was typed into
 * @throws Refusal `seal/unreadable`, `seal/other-organisation`, and what a token's signature refuses
 */
async function readPaper(
  { app, actor }: App.Locals,
  text: string,
  field: string,
): Promise<{ head: HeldHead; holds: boolean }> {
  const token = tokenIn(text);
  if (!token) {
    return { head: readHeldHead(text) ?? refuse('seal/unreadable', { field }), holds: true };
  }
  const { kind, org, content, holds } = await readProof(app, proofKinds, token);
  if (kind !== 'head') refuse('seal/unreadable', { field });
  if (org.id !== actor.orgId) refuse('seal/other-organisation', { field, name: org.name });
  return { head: content as ChainHead, holds };
}

/** Finds the seal of a paper in the books as they stand. */
async function compared(locals: App.Locals, text: string): Promise<Head> {
  const { head, holds } = await readPaper(locals, text, 'held');
  if (!holds) absent('seal/broken', { field: 'held', seq: head.seq ?? 0 });
  return findHead(locals.app, locals.actor, head);
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
      const text = textOf(form, 'paper');
      const paper = text === '' ? null : await readPaper(locals, text, 'paper');
      return { checked: await chainCheck(locals.app, locals.actor, paper?.head) };
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
