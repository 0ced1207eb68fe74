import { redirect } from '@sveltejs/kit';
import { dayText } from '#base/day-text.ts';
import { day } from '#base/day.ts';
import { decimal } from '#base/money.ts';
import { orgFace } from '#base/org/org-face.view.ts';
import { perform } from '#base/perform.ts';
import { detachSavingsProduct } from '#coop/savings/attach-product.ts';
import {
  changeSavingsProduct,
  changeSavingsTerms,
  closeSavingsProduct,
  reopenSavingsProduct,
} from '#coop/savings/change-product.ts';
import { savingsKind } from '#coop/savings/kinds/all.ts';
import { savingsProduct } from '#coop/savings/product.view.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { typedFields } from '#web/typed-fields.ts';
import type { TypedFields } from '#web/typed-fields.ts';
import { capText, kindForm, wordingChoices } from '../../kind-form.ts';
import { productPageWords } from '../../product-pages.words.ts';
import { shownTerms } from '../../shown-terms.ts';
import { readNamed, readTypedTerms } from '../../typed-terms.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params, parent }) => {
  const { app, actor, language } = locals;
  const [product, { today }] = await Promise.all([savingsProduct(app, actor, params.id), parent()]);
  const { balance, versions, attachments, terms, ...rest } = product;
  const { purposes, title } = savingsKind(product.kind);
  const mine = Object.values(purposes);
  const newest = versions[0];
  const comma = (text: string | null) => (language === 'id' ? text?.replace('.', ',') : text) ?? '';
  return {
    product: {
      ...rest,
      kindTitle: title[language],
      balance: decimal(balance),
      terms: terms && shownTerms(product.kind, terms.parameters, language),
      versions: versions.map(({ id, fromOn, state, parameters, ...version }) => ({
        ...{ id, fromOn, state },
        shown: shownTerms(product.kind, parameters, language),
        range: version.decidedOn && {
          least: comma(version.leastRate),
          most: comma(version.mostRate),
          by: version.decidedBy,
          day: dayText(version.decidedOn, language),
        },
      })),
      mapped: product.mapped.filter(({ purpose }) => mine.includes(purpose)),
      attachments: attachments.map((one) => ({ ...one, key: newKey() })),
    },
    form: kindForm(product.kind, language, newest?.parameters),
    meeting: {
      leastRate: comma(newest?.leastRate ?? null),
      mostRate: comma(newest?.mostRate ?? null),
      decidedBy: newest?.decidedBy ?? '',
      decidedOn: newest?.decidedOn ?? '',
    },
    cap: capText(day(today), language),
    wordings: wordingChoices(language),
    may: {
      change: may(locals, 'savings-product.change'),
      attach: may(locals, 'savings.attach'),
    },
    key: newKey(),
  };
};

type Said = 'changed' | 'renamed' | 'closed' | 'reopened' | 'detached';

async function done(
  event: RequestEvent,
  said: Said,
  act: (typed: TypedFields, key: string, today: string) => Promise<{ readonly on?: string }>,
) {
  const { locals, params, request, cookies } = event;
  const { app, actor, language } = locals;
  const form = await request.formData();
  let on: string | undefined;
  try {
    const { businessDay } = await orgFace(app, actor);
    ({ on } = await act(await typedFields(locals, form), keyOf(form), businessDay));
  } catch (error) {
    return explain(error, language, form);
  }
  const { name } = await savingsProduct(app, actor, params.id);
  const facts = { name, day: on === undefined ? '' : dayText(day(on), language) };
  leaveFlash(cookies, { text: translate(productPageWords, language)(said, facts) });
  redirect(303, `/kantor/${params.org}/simpanan/produk/${params.id}`);
}

export const actions: Actions = {
  ketentuan: (event) =>
    done(event, 'changed', async (typed, key, today) => {
      const { app, actor } = event.locals;
      const { kind } = await savingsProduct(app, actor, event.params.id);
      const input = { productId: event.params.id, ...readTypedTerms(kind, typed, today) };
      await perform(app, actor, changeSavingsTerms, input, key);
      return { on: input.fromOn };
    }),

  nama: (event) =>
    done(event, 'renamed', async (typed, key, today) => {
      const { app, actor } = event.locals;
      const input = { productId: event.params.id, ...readNamed(typed, today) };
      await perform(app, actor, changeSavingsProduct, input, key);
      return {};
    }),

  tutup: (event) =>
    done(event, 'closed', async (_typed, key) => {
      const { app, actor } = event.locals;
      await perform(app, actor, closeSavingsProduct, { productId: event.params.id }, key);
      return {};
    }),

  buka: (event) =>
    done(event, 'reopened', async (_typed, key) => {
      const { app, actor } = event.locals;
      await perform(app, actor, reopenSavingsProduct, { productId: event.params.id }, key);
      return {};
    }),

  lepas: (event) =>
    done(event, 'detached', async (typed, key) => {
      const { app, actor } = event.locals;
      const input = { attachmentId: typed.text('attachmentId'), reason: typed.text('reason') };
      await perform(app, actor, detachSavingsProduct, input, key);
      return {};
    }),
};
