import { knownPeople } from '#base/people/known-people.view.ts';
import { translate } from '#web/language.ts';
import { webhookPageWords } from './webhook-pages.words.ts';

/** Who may answer for a webhook: whoever is here first, then everybody who holds or held a role. */
export async function ownersHere({ app, actor, session, language }: App.Locals) {
  const people = await knownPeople(app, actor);
  const t = translate(webhookPageWords, language);
  const self = { value: session?.loginId ?? '', label: session?.name ?? '' };
  const others = people
    .filter(({ loginId }) => loginId !== self.value)
    .map(({ loginId, name }) => ({ value: loginId, label: name }));
  return [{ ...self, label: t('ownerSelf', { name: self.label }) }, ...others];
}
