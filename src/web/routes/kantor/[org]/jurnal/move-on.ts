/**
 * Leads the keyboard from a field to the next one, as Enter does in a spreadsheet: through the heads, then
 * along each row; a row whose debit is filled skips its credit.
 */
export function moveOn(form: HTMLFormElement, from: HTMLInputElement | HTMLSelectElement): void {
  const stops = [
    ...form.querySelectorAll<HTMLElement>('input:not([type="hidden"]), select'),
  ].filter((stop) => stop.offsetParent !== null && (stop as HTMLInputElement).name !== '');
  let next = stops.indexOf(from) + 1;
  const isFilledDebit = from.name.startsWith('debit-') && from.value.trim() !== '';
  if (isFilledDebit && (stops[next] as HTMLInputElement)?.name.startsWith('kredit-')) next += 1;
  const stop = stops[next] ?? form.querySelector<HTMLElement>('button:not([type="button"])');
  stop?.focus();
}
