/**
 * The keys of the house: `/` and Ctrl+K lead to the search box, `?` shows the list of keys, Esc closes an
 * explanation. Keys typed into a field stay there.
 */
export function houseKeys(event: KeyboardEvent, showKeys: () => void): void {
  if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey) {
    if (seek()) event.preventDefault();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (event.key === 'Escape') {
    const busy = document.querySelector('dialog[open], details.menu[open], :popover-open');
    if (!busy) document.querySelector<HTMLAnchorElement>('a[data-escape]')?.click();
    return;
  }
  if (isTyping(event.target)) return;
  if (event.key === '/') {
    if (seek()) event.preventDefault();
  } else if (event.key === '?') {
    event.preventDefault();
    showKeys();
  }
}

/** Leads into the search box, the page's own before the house's; false where there is none. */
function seek(): boolean {
  const search =
    document.querySelector<HTMLInputElement>('main input[data-seek]') ??
    document.querySelector<HTMLInputElement>('[data-seek], input[type="search"]');
  search?.focus();
  search?.select();
  return search !== null;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input:not([type=radio], [type=checkbox]), select, textarea'))
  );
}
