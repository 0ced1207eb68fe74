/** Whether whoever is signed in holds a permission in the organisation of the address. */
export function may(locals: App.Locals, permission: string): boolean {
  return locals.roles.some((role) => locals.app.allows(role, permission));
}
