import { z } from 'zod';
import { defineAct } from '../act.ts';
import { build } from '../db/connect.ts';
import { installationOrg, loginOf } from '../ground.ts';
import type { Ground } from '../ground.ts';
import { newId } from '../id.ts';
import { perform } from '../perform.ts';
import { absent } from '../refusal.ts';
import type { Language } from '../words.ts';
import type { Session } from './session.ts';

/** Chooses the language of one's own pages and letters, on every device; the deed is the installation's. */
export const chooseLanguageAct = defineAct({
  name: 'login.choose-language',
  permission: null,
  input: z.object({ language: z.enum(['id', 'en']) }),

  run(deed, { language }) {
    const loginId = loginOf(deed.actor) ?? absent('login/absent');
    deed.write(build.updateTable('login').set({ language }).where('id', '=', loginId));
    return { loginId };
  },
});

/** Keeps the language that whoever is signed in chose; the same again is no deed. */
export async function chooseLanguage(
  ground: Ground,
  by: Session,
  language: Language,
): Promise<void> {
  if (by.language === language) return;
  const actor = { kind: 'person', orgId: installationOrg, loginId: by.loginId } as const;
  await perform(ground, actor, chooseLanguageAct, { language }, newId());
}
