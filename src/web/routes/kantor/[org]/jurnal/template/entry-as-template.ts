import type { Actor, Ground } from '#base/ground.ts';
import { entryToRepeat } from '../berulang/entry-to-repeat.ts';
import type { BaseContent } from './typed-template.ts';

/** A line as the form of a template shows it. */
export interface TemplateFormLine {
  readonly code: string;
  readonly account: string;
  readonly isSub: boolean;
  readonly side: 'debit' | 'credit';
  readonly as: 'fixed' | 'asked' | 'share';
  /** A decimal string; empty where it has none. */
  readonly amount: string;
  readonly weight: string;
}

/** An entry as a template begins with it: its amounts fixed. */
export async function entryAsTemplate(
  ground: Ground,
  actor: Actor,
  id: string,
): Promise<{ number: string; content: BaseContent; lines: readonly TemplateFormLine[] }> {
  const { number, voucher, lines } = await entryToRepeat(ground, actor, id);
  const { lines: typed, ...head } = voucher;
  const sideOf = (debit: string | undefined) => (debit === '0.00' ? 'credit' : 'debit');
  return {
    number,
    content: {
      ...head,
      lines: typed.map(({ debit, credit, ...line }) => ({
        ...line,
        side: sideOf(debit),
        as: 'fixed' as const,
        ...{ amount: sideOf(debit) === 'debit' ? debit : credit },
      })),
    },
    lines: lines.map(({ code, account, isSub, debit, credit }) => ({
      ...{ code, account, isSub, side: sideOf(debit), as: 'fixed', weight: '' },
      amount: sideOf(debit) === 'debit' ? debit : credit,
    })),
  };
}
