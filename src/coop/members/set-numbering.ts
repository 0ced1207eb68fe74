import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { textInput } from '#base/input.ts';
import { refuse } from '#base/refusal.ts';
import { patternIn } from './next-number.view.ts';
import { patternText, readPattern } from './number-pattern.ts';
import { queuePattern } from './numbering.store.ts';

/**
 * Sets the pattern by which new members are numbered (`A-####`); numbers that were given stay as they are.
 *
 * Refuses `member/pattern-unfit`.
 */
export const setNumbering = defineAct({
  name: 'member.set-numbering',
  permission: 'settings.change',
  input: z.object({ pattern: textInput(40, 1) }),
  reads: (q) => ({ before: patternIn(q) }),

  run(deed, typed, { before }) {
    const pattern =
      readPattern(typed.pattern) ?? refuse('member/pattern-unfit', { field: 'pattern' });
    queuePattern(deed, pattern);
    recordFields(
      deed,
      { kind: 'member-numbering', id: deed.orgId },
      { pattern: patternText(before) },
      { pattern: patternText(pattern) },
    );
    return { pattern: patternText(pattern) };
  },
});
