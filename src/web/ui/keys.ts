/**
 * The keys of the house: `/` leads to the search box, `?` shows the list of keys, Esc closes an
 * explanation. Keys typed into a field stay there.
 */
export function houseKeys(event: KeyboardEvent, showKeys: () => void): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (event.key === 'Escape') {
    const busy = document.querySelector('dialog[open], details.menu[open], :popover-open');
    if (!busy) document.querySelector<HTMLAnchorElement>('a[data-escape]')?.click();
    return;
  }
  if (isTyping(event.target)) return;
  if (event.key === '/') {
    const search = document.querySelector<HTMLInputElement>('input[type="search"]');
    if (!search) return;
    event.preventDefault();
    search.focus();
    search.select();
  } else if (event.key === '?') {
    event.preventDefault();
    showKeys();
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input:not([type=radio], [type=checkbox]), select, textarea'))
  );
}
