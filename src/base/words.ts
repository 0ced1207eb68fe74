/** The two languages of the house; Indonesian is the source. */
export type Language = 'id' | 'en';

/** The language of a cookie, an input or a row; Indonesian where it says nothing known. */
export function readLanguage(text: string | undefined | null): Language {
  return text === 'en' ? 'en' : 'id';
}

/** A title inside a definition, in both languages. */
export interface Title {
  readonly id: string;
  readonly en: string;
}

/** Texts of one concept: refusals (`loan/not-approved`), labels and sentences, the same keys in both languages. */
export interface Words<Key extends string = string> {
  readonly id: Readonly<Record<Key, string>>;
  readonly en: Readonly<Record<Key, string>>;
}

/** Declares the texts of a concept; a key that one language lacks is a type error. */
export function defineWords<const Id extends Record<string, string>>(
  id: Id,
  en: Record<keyof Id & string, string>,
): Words<keyof Id & string> {
  return { id, en };
}

/** Puts facts into the places of a text: `{name}`. A place without a fact stays as it is, for all to see. */
export function fill(text: string, facts: Readonly<Record<string, unknown>> = {}): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(facts, name) ? String(facts[name]) : place,
  );
}
