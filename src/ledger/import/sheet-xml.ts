import { mergeOf } from './sheet.ts';
import type { Merge } from './sheet.ts';

/** How a cell whose formula has no stored value, or an error for one, is handed on as text. */
export const formulaWithoutValue = '#RUMUS?';

/** The last row a spreadsheet has. */
export const mostRows = 1_048_576;

const declaresEntities = /<!(?:DOCTYPE|ENTITY)/i;

/** Whether a part of a workbook declares a document type or entities; no spreadsheet program does. */
export function hasDoctype(xml: string): boolean {
  return declaresEntities.test(xml.slice(0, 4096)) || xml.includes('<!ENTITY');
}

/** The merged ranges that a sheet's XML lists behind its data. */
export function mergesOf(xml: string): Merge[] {
  const merges: Merge[] = [];
  for (const match of xml.matchAll(/<(?:\w+:)?mergeCell\b[^>]*?\bref="([^"]+)"/g)) {
    const merge = mergeOf(match[1]!);
    if (merge) merges.push(merge);
  }
  return merges;
}

/**
 * Makes visible what the reader would pass over in silence: an error (`#REF!`) and a formula that was
 * saved without its value both become text, so that the cell is named and never read as nothing.
 */
export function withBrokenCellsShown(xml: string): string {
  if (!/<(?:\w+:)?f[\s/>]/.test(xml) && !/\bt="e"/.test(xml)) return xml;
  return xml.replace(/<((?:\w+:)?)c\b([^>]*[^/>])>([\s\S]*?)<\/\1c>/g, showBroken);
}

/** Whether a row's own number lies beyond the last row there is: such a file was made to do harm. */
export function hasRowBeyond(xml: string): boolean {
  for (const match of xml.matchAll(/<(?:\w+:)?row\b[^>]*?\br="(\d{7,})"/g)) {
    if (match[1]!.length > 7 || Number(match[1]) > mostRows) return true;
  }
  return false;
}

/** The names of a workbook's sheets and the paths of their XML, in the workbook's order. */
export function sheetPaths(workbook: string, rels: string): { name: string; path: string }[] {
  const targets = new Map<string, string>();
  for (const tag of rels.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)) {
    targets.set(attribute(tag[0], 'Id'), attribute(tag[0], 'Target'));
  }
  return [...workbook.matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].map(([tag]) => {
    const target = targets.get(attribute(tag, 'r:id') || attribute(tag, 'id')) ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
    return { name: attribute(tag, 'name'), path };
  });
}

function showBroken(whole: string, prefix: string, attributes: string, body: string): string {
  const isError = /\bt="e"/.test(attributes);
  const isFormula = new RegExp(`<${prefix}f[\\s/>]`).test(body);
  if (!isError && !isFormula) return whole;
  const value = new RegExp(`<${prefix}v[^>]*>([^<]*)</${prefix}v>`).exec(body)?.[1] ?? '';
  if (!isError && (value !== '' || /\bt="(?:str|inlineStr)"/.test(attributes))) {
    // A text formula may well yield an empty text, which is stored as such.
    if (value !== '' || /<(?:\w+:)?(?:v|is)[\s/>]/.test(body)) return whole;
  }
  const rest = attributes.replace(/\s(?:t|s)="[^"]*"/g, '');
  const shown = value === '' ? formulaWithoutValue : value;
  return `<${prefix}c${rest} t="str"><${prefix}v>${shown}</${prefix}v></${prefix}c>`;
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}
