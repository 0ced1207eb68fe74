/** A pattern of members' numbers, taken apart: what stands before and after the digits, and how many these are. */
export interface NumberPattern {
  readonly before: string;
  readonly digits: number;
  readonly after: string;
}

/** The numbers of applications; a member's number comes only with admission. */
export const applicationPattern: NumberPattern = { before: 'CA-', digits: 4, after: '' };

/** What a cooperative without a pattern of its own, and without numbers to go by, begins with. */
export const firstPattern: NumberPattern = { before: '', digits: 4, after: '' };

/** Reads a pattern as it is typed (`A-####`): one run of # for the digits. Null for any other text. */
export function readPattern(text: string): NumberPattern | null {
  const match = /^([^#]{0,20})(#{1,12})([^#]{0,12})$/.exec(text.trim());
  return match ? { before: match[1]!, digits: match[2]!.length, after: match[3]! } : null;
}

/** Writes a pattern as it is typed. */
export function patternText({ before, digits, after }: NumberPattern): string {
  return `${before}${'#'.repeat(digits)}${after}`;
}

/** The shape of a number that exists: its last run of digits is what counts on. Null without digits. */
export function patternOf(number: string): NumberPattern | null {
  const match = /^(.*?)(\d{1,12})(\D*)$/.exec(number);
  if (!match || match[1]!.includes('#') || match[3]!.includes('#')) return null;
  return { before: match[1]!, digits: match[2]!.length, after: match[3]! };
}

/** The number that a count makes: `A-0042`; one that outgrows its digits is written in full. */
export function numberOf({ before, digits, after }: NumberPattern, count: number): string {
  return `${before}${String(count).padStart(digits, '0')}${after}`;
}
