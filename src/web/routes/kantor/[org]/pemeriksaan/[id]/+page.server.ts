import { redirect } from '@sveltejs/kit';
import { decimal } from '#base/money.ts';
import { perform } from '#base/perform.ts';
import { refuse } from '#base/refusal.ts';
import { closeSample } from '#ledger/audit-samples/close-sample.ts';
import { noteFinding } from '#ledger/audit-samples/note-finding.ts';
import { findingStates } from '#ledger/audit-samples/projected-error.ts';
import { drawAgain, sampleCard } from '#ledger/audit-samples/sample-card.view.ts';
import type { Finding } from '#ledger/audit-samples/sample-card.view.ts';
import { findingTitles } from '#ledger/audit-samples/sample-titles.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { given, typedFields } from '#web/typed-fields.ts';
import { auditPageWords } from '../audit-pages.words.ts';
import { paperSays, shownItems } from './shown-sample.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { app, actor, language } = locals;
  const card = await sampleCard(app, actor, params.id);
  const asksAgain = url.searchParams.get('ulang') !== null;
  const [items, again] = await Promise.all([
    shownItems(locals, card),
    asksAgain ? drawAgain(app, actor, params.id) : null,
  ]);
  const { items: _items, drawnAt, closedAt, ...sample } = card;
  const asked = Number(url.searchParams.get('butir'));
  return {
    sample: {
      ...sample,
      populationSum: decimal(sample.populationSum),
      step: sample.step === null ? null : decimal(sample.step),
      least: decimal(sample.least),
      knownError: decimal(sample.knownError),
      projectedError: decimal(sample.projectedError),
      drawnAt: drawnAt.toISOString(),
      closedAt: closedAt?.toISOString() ?? null,
    },
    items: items.map((item) => ({
      ...item,
      amount: decimal(item.amount),
      error: item.error === null ? null : decimal(item.error),
      says: paperSays(item),
      findings: item.findings.map(shownFinding),
    })),
    again: again && {
      isSame: again.isSame,
      count: again.proof.count,
      hash: again.proof.hash,
    },
    opened: card.items.some(({ place }) => place === asked) ? asked : null,
    states: findingStates.map((state) => ({ value: state, label: findingTitles[state][language] })),
    mayNote: may(locals, 'audit.sample') && closedAt === null,
    key: newKey(),
  };
};

function shownFinding({ found, at, ...said }: Finding) {
  return { ...said, found: found === null ? null : decimal(found), at: at.toISOString() };
}

export const actions: Actions = {
  async temuan({ locals, params, request, cookies }) {
    const { app, actor, language } = locals;
    const form = await request.formData();
    const here = `/kantor/${params.org}/pemeriksaan/${params.id}`;
    let next: number | undefined;
    try {
      const typed = await typedFields(locals, form);
      const place = typed.count('place') ?? 0;
      const state = findingStates.find((one) => one === textOf(form, 'state'));
      const input = given({
        sampleId: params.id,
        place,
        state: state ?? refuse('input/missing', { field: 'state' }),
        found: typed.money('found'),
        note: typed.text('note'),
      });
      await perform(app, actor, noteFinding, input, keyOf(form));
      const { items } = await sampleCard(app, actor, params.id);
      const open = items.filter(({ findings }) => findings.length === 0);
      next = (open.find((item) => item.place > place) ?? open[0])?.place;
      const text = translate(auditPageWords, language)('saved', { place });
      leaveFlash(cookies, { text });
    } catch (error) {
      return explain(error, language, form);
    }
    redirect(303, next === undefined ? here : `${here}?butir=${next}#butir`);
  },

  async tutup({ locals, params, request, cookies }) {
    const { app, actor, language } = locals;
    const form = await request.formData();
    try {
      const input = { sampleId: params.id, conclusion: textOf(form, 'conclusion') };
      await perform(app, actor, closeSample, input, keyOf(form));
      const { name } = await sampleCard(app, actor, params.id);
      const text = translate(auditPageWords, language)('closedNow', { name });
      leaveFlash(cookies, { text });
    } catch (error) {
      return explain(error, language, form);
    }
    redirect(303, `/kantor/${params.org}/pemeriksaan/${params.id}`);
  },
};
