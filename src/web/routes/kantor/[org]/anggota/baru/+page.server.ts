import { fail, redirect } from '@sveltejs/kit';
import { perform } from '#base/perform.ts';
import { forbid, Refusal } from '#base/refusal.ts';
import { readPhone } from '#base/people/contact.ts';
import { day } from '#base/day.ts';
import { enrolMember } from '#coop/members/enrol-member.ts';
import { likelySameOnPage } from '#coop/members/likely-same.view.ts';
import { queryWord } from '#web/address.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { typedFields } from '#web/typed-fields.ts';
import { enrolWords } from '../enrol-pages.words.ts';
import type { Actions, PageServerLoad } from './$types';

const kinds = ['person', 'cooperative'] as const;
const sexes = ['male', 'female'] as const;

export const load: PageServerLoad = ({ locals, url }) => {
  if (!may(locals, 'member.enrol')) forbid('act/not-allowed', { permission: 'member.enrol' });
  const kind = queryWord(url, 'jenis', kinds) ?? ('person' as const);
  return { key: newKey(), kind };
};

/** The ids that the page had shown as likely doubles, if somebody ticked that this is another person. */
function othersOf(form: FormData): string[] {
  return form.has('isOther') ? textOf(form, 'shown').split(',').filter(Boolean) : [];
}

async function inputOf(locals: App.Locals, form: FormData) {
  const typed = await typedFields(locals, form);
  const [kind, sex] = [textOf(form, 'kind'), textOf(form, 'sex')];
  return {
    kind: kinds.find((one) => one === kind) ?? 'person',
    class: textOf(form, 'class') === 'associate' ? ('associate' as const) : ('regular' as const),
    name: typed.text('name'),
    sex: sexes.find((one) => one === sex) ?? null,
    bornOn: typed.day('bornOn') ?? null,
    birthPlace: typed.text('birthPlace'),
    address: typed.text('address'),
    occupation: typed.text('occupation'),
    stall: typed.text('stall'),
    nik: typed.text('nik'),
    phone: typed.text('phone'),
    onDay: typed.day('onDay') ?? '',
    sure: form.has('sure'),
    others: othersOf(form),
  };
}

type Typed = Awaited<ReturnType<typeof inputOf>>;

/** Those of the register who may be the person typed, for the page that asks whether it is another. */
async function doublesOf({ app, actor }: App.Locals, { name, bornOn, nik, phone }: Typed) {
  return likelySameOnPage(app, actor, {
    name,
    bornOn: bornOn === null ? null : day(bornOn),
    nik: nik.replace(/[\s.'’-]/g, ''),
    phone: readPhone(phone) ?? '',
  });
}

export const actions: Actions = {
  async default({ locals, params, request, cookies }) {
    const { app, actor, language } = locals;
    const form = await request.formData();
    let typed: Typed | undefined;
    let entered: { memberId: string; number: string };
    try {
      typed = await inputOf(locals, form);
      entered = await perform(app, actor, enrolMember, typed, keyOf(form));
    } catch (error) {
      const said = explain(error, language, form);
      const isDouble = error instanceof Refusal && error.code === 'member/likely-same';
      if (!isDouble || typed === undefined) return said;
      return fail(said.status, { ...said.data, doubles: await doublesOf(locals, typed) });
    }
    const t = translate(enrolWords, language);
    leaveFlash(cookies, { text: t('saved', { name: typed.name, number: entered.number }) });
    return redirect(303, `/kantor/${params.org}/anggota/${entered.memberId}`);
  },
};
