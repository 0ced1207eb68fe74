import type { App as House } from '#app.ts';
import type { Actor } from '#base/ground.ts';
import type { Role } from '#base/people/roles.ts';
import type { Session } from '#base/people/session.ts';
import type { Language } from '#base/words.ts';
import type { Theme } from './language.ts';

declare global {
  namespace App {
    interface Locals {
      /** The opened house of this process. */
      app: House;
      /** Who is signed in, if anybody. */
      session: Session | null;
      language: Language;
      theme: Theme;
      /** Who acts for the organisation of the address; set on every route of an office. */
      actor: Extract<Actor, { kind: 'person' }>;
      /** The organisation of the address; set on every route of an office. */
      org: { id: string; slug: string; name: string; kind: string };
      /** The roles held in that organisation today; set on every route of an office. */
      roles: readonly Role[];
    }
    interface Error {
      message: string;
      code?: string;
    }
  }
}
