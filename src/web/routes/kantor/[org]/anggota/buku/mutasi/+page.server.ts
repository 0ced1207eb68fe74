import { day, yearStart } from '#base/day.ts';
import { Refusal } from '#base/refusal.ts';
import { rollForward } from '#coop/members/roll-forward.view.ts';
import { queryDay, withQuery } from '#web/address.ts';
import { inWords } from '#web/form.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
  const today = day((await parent()).today);
  const asked = { from: queryDay(url, 'dari', today), to: queryDay(url, 'sampai', today) };
  const to = asked.to.day ?? today;
  const from = asked.from.day ?? yearStart(to);
  const file = (form: string) =>
    withQuery(url, { bentuk: form, dari: from, sampai: to }).replace(
      url.pathname,
      `${url.pathname}/berkas`,
    );
  const found = await rollForward(locals.app, locals.actor, { from, to }).catch(refused);
  const fault = asked.from.refusal ?? asked.to.refusal ?? (found instanceof Refusal ? found : null);
  return {
    from,
    to,
    roll: found instanceof Refusal ? null : found,
    fault: fault ? inWords(fault, locals.language).message : undefined,
    links: { pdf: file('pdf'), xlsx: file('xlsx'), csv: file('csv') },
  };
};

/** Days in the wrong order are said at the field; the page still opens. */
function refused(error: unknown): Refusal {
  if (error instanceof Refusal && error.kind === 'rule') return error;
  throw error;
}
