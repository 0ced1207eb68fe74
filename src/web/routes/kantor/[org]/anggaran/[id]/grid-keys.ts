/** The cell of a grid that a key leads to: up, down, or along the row where the caret is at the text's end. */
export function cellByKey(event: KeyboardEvent): HTMLInputElement | null {
  const input = event.target;
  if (!(input instanceof HTMLInputElement) || event.altKey || event.ctrlKey || event.metaKey)
    return null;
  const [row, column] = placeOf(input);
  const atStart = input.selectionStart === 0 && input.selectionEnd === 0;
  const atEnd = input.selectionStart === input.value.length;
  switch (event.key) {
    case 'Enter':
    case 'ArrowDown':
      return cellAt(input, row + 1, column);
    case 'ArrowUp':
      return cellAt(input, row - 1, column);
    case 'ArrowLeft':
      return atStart ? cellAt(input, row, column - 1) : null;
    case 'ArrowRight':
      return atEnd ? cellAt(input, row, column + 1) : null;
    default:
      return null;
  }
}

/** Writes what was copied from a spreadsheet into the grid from one cell on; returns the cells it filled. */
export function pasteInto(input: HTMLInputElement, text: string): HTMLInputElement[] {
  const [top, left] = placeOf(input);
  return tableOf(text).flatMap((cells, down) =>
    cells.flatMap((value, along) => {
      const cell = cellAt(input, top + down, left + along);
      if (!cell) return [];
      cell.value = value;
      return [cell];
    }),
  );
}

/** Rows and cells of a text that a spreadsheet copied: tabs between cells, a line each row. */
export function tableOf(text: string): string[][] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  return lines.map((line) => line.split('\t').map((cell) => cell.trim()));
}

function placeOf(input: HTMLInputElement): [row: number, column: number] {
  return [Number(input.dataset['row']), Number(input.dataset['column'])];
}

function cellAt(from: HTMLInputElement, row: number, column: number): HTMLInputElement | null {
  const grid = from.closest('table');
  const found = grid?.querySelector(`input[data-row="${row}"][data-column="${column}"]`);
  return found instanceof HTMLInputElement ? found : null;
}
