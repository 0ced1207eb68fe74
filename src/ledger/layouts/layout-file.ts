import { z } from 'zod';
import { readInput } from '#base/input.ts';
import { refuse } from '#base/refusal.ts';
import { layoutBody } from '../statements/layout.ts';
import type { LayoutBody, StatementCode } from '../statements/layout.ts';

const format = 'sakaguru/layout/1';
const file = layoutBody.extend({
  format: z.literal(format),
  statement: z.enum(['balance-sheet', 'income-statement']),
});

/** A layout as a file, which another cooperative can read. */
export function layoutText(statement: StatementCode, { title, rows }: LayoutBody): string {
  return `${JSON.stringify({ format, statement, title, rows }, null, 2)}\n`;
}

/**
 * Reads the file of a layout.
 * @throws Refusal `layout/not-readable`, `layout/other-statement`, `act/input` naming the row at fault
 */
export function readLayout(text: string, statement: StatementCode): LayoutBody {
  const { title, rows, statement: own } = readInput(file, parsed(text));
  if (own !== statement) refuse('layout/other-statement', { field: 'file', statement: own });
  return { title, rows };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 120) : '';
    return refuse('layout/not-readable', { field: 'file', reason });
  }
}
