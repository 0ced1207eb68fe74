/** The address without the name of the action that a form without scripts has left in it. */
export function plainAddress(of: { readonly href: string }): URL {
  const url = new URL(of.href);
  for (const name of [...url.searchParams.keys()])
    if (name.startsWith('/')) url.searchParams.delete(name);
  return url;
}

/** What stands behind an action's name, so that the page is answered as it was asked for. */
export function behindAction(of: { readonly href: string }): string {
  const { search } = plainAddress(of);
  return search.replace('?', '&');
}
