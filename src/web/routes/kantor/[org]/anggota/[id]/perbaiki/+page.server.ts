import { redirect } from '@sveltejs/kit';
import { readDay } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { orgFace } from '#base/org/org-face.view.ts';
import { perform } from '#base/perform.ts';
import { forbid, Refusal } from '#base/refusal.ts';
import { correctMember } from '#coop/members/correct-member.ts';
import { memberCard } from '#coop/members/member-card.view.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { personalWords } from '../../personal-data.words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  if (!may(locals, 'member.correct')) forbid('act/not-allowed', { permission: 'member.correct' });
  return { member: await memberCard(locals.app, locals.actor, params.id), key: newKey() };
};

/** A day as it was typed, or null for none; a refusal names its field. */
function dayOf(form: FormData, field: string, today: Day) {
  const text = textOf(form, field).trim();
  if (text === '') return null;
  try {
    return readDay(text, today);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.kind, error.code, { ...error.facts, field });
  }
}

/** What is typed replaces the number, a ticked box takes it away, nothing leaves it. */
function numberOf(form: FormData, field: 'nik' | 'phone'): string | null {
  if (form.has(`${field}Gone`)) return '';
  return textOf(form, field).trim() || null;
}

export const actions: Actions = {
  async default({ locals, params, request, cookies }) {
    const { app, actor, language } = locals;
    const form = await request.formData();
    const sex = textOf(form, 'sex');
    try {
      const { businessDay } = await orgFace(app, actor);
      const input = {
        memberId: params.id,
        name: textOf(form, 'name'),
        sex: sex === 'male' || sex === 'female' ? sex : null,
        bornOn: dayOf(form, 'bornOn', businessDay),
        joinedOn: dayOf(form, 'joinedOn', businessDay),
        birthPlace: textOf(form, 'birthPlace'),
        address: textOf(form, 'address'),
        occupation: textOf(form, 'occupation'),
        stall: textOf(form, 'stall'),
        nik: numberOf(form, 'nik'),
        phone: numberOf(form, 'phone'),
        sure: form.has('sure'),
        reason: textOf(form, 'reason'),
      } as const;
      await perform(app, actor, correctMember, input, keyOf(form));
    } catch (error) {
      return explain(error, language, form);
    }
    const t = translate(personalWords, language);
    leaveFlash(cookies, { text: t('correct.saved', { name: textOf(form, 'name') }) });
    return redirect(303, `/kantor/${params.org}/anggota/${params.id}`);
  },
};
