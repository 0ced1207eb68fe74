/** The list among some that a path leads to; `[id]` in a list's own path is any id of ours. */
export function routeOf<Route extends { readonly path: string }>(
  routes: readonly Route[],
  path: string,
): Route | undefined {
  const asked = path.split('/');
  return routes.find((route) => {
    const parts = route.path.split('/');
    return (
      parts.length === asked.length &&
      parts.every((part, i) => (part === '[id]' ? id.test(asked[i]!) : part === asked[i]))
    );
  });
}

const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
