import { strToU8, zipSync } from 'fflate';

const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The smallest workbook around one sheet's own XML (what stands between `<sheetData>` and its end). */
export function xlsxOf(
  sheetData: string,
  options: { after?: string; parts?: Record<string, Uint8Array>; head?: string } = {},
) {
  const sheet = `${options.head ?? ''}<worksheet xmlns="${spreadsheet}"><sheetData>${sheetData}</sheetData>${options.after ?? ''}</worksheet>`;
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(`<Relationships xmlns="${packages}"/>`),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${spreadsheet}" xmlns:r="${relations}"><sheets><sheet name="Lembar" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${packages}"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
    ...options.parts,
  });
}

/** Rows of a sheet: texts as they stand, numbers as `{ n: '1E+3' }`, null for an empty cell. */
export function rowsXml(rows: readonly (readonly (string | { n: string } | null)[])[]): string {
  return rows
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, row, column)).join('')}</row>`,
    )
    .join('');
}

function cellXml(cell: string | { n: string } | null, row: number, column: number): string {
  const at = `${String.fromCharCode(65 + column)}${row + 1}`;
  if (cell === null) return '';
  if (typeof cell === 'object') return `<c r="${at}"><v>${cell.n}</v></c>`;
  const text = cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
}
