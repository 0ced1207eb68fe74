import { waitingFor } from '#base/approval/pending-list.view.ts';
import { unreadNotices } from '#base/notices/notice-list.view.ts';
import { orgFace } from '#base/org/org-face.view.ts';
import { demoSeats } from '#base/people/demo-seats.view.ts';
import { isOwnMachine, outerOrigin } from '#base/people/passkeys/relying-party.ts';
import { originalOf } from '#base/practice/practice-state.view.ts';
import { routeOf } from '#base/views/route-of.ts';
import { savedViews } from '#base/views/saved-views.view.ts';
import { listRoutes } from '#coop/list-routes.ts';
import { newKey } from '#web/form.ts';
import { may } from '#web/may.ts';
import { navGroups } from '#web/ui/nav.ts';
import type { LayoutServerLoad } from './$types';

/** What every page of an office stands in: the organisation's face, its day, and who one is there. */
export const load: LayoutServerLoad = async ({ locals, params }) => {
  const { app, actor, org, roles, session } = locals;
  const [face, seats, waiting, unread, views, original] = await Promise.all([
    orgFace(app, actor),
    demoSeats(app, actor.orgId, actor),
    may(locals, 'approval.decide') ? waitingFor(app, actor) : 0,
    unreadNotices(app, actor),
    savedViews(app, actor),
    org.kind === 'practice' ? originalOf(app.pool, org.id) : null,
  ]);
  const { businessDay, hasLogo, ...shown } = face;
  const orgs = (session?.mandates ?? []).map(({ orgSlug, orgName }) => [orgSlug, orgName] as const);
  const back = (session?.mandates ?? []).find((mandate) => mandate.orgId === original?.id);
  return {
    org: {
      id: org.id,
      // Read from the address, so that a step into another office loads all of this anew.
      slug: params.org,
      kind: org.kind,
      ...shown,
      logo: hasLogo ? `/kantor/${org.slug}/lambang` : null,
    },
    roles,
    /** The places of the menu that open to this person. */
    open: navGroups
      .flatMap((group) => group.places)
      .filter(({ needs }) => needs === null || may(locals, needs))
      .map(({ path }) => path),
    /** In practice books: the true office, if this person may enter it. */
    original: back ? { slug: back.orgSlug, name: back.orgName } : null,
    /** How many requests wait for this person's decision. */
    waiting,
    /** The views of lists that this person may open, and the key under which one more is saved. */
    views: views.filter(({ path }) => {
      const route = routeOf(listRoutes, path);
      return route !== undefined && (route.needs === null || may(locals, route.needs));
    }),
    viewKey: newKey(),
    /** How many notices this person has not read; a hundred at most. */
    unread,
    /** Whether no address outside this machine is set, so that links and codes are dead elsewhere. */
    onlyHere: isOwnMachine(app.origin) ? outerOrigin(app.origin) : null,
    /** The business day there. */
    today: businessDay,
    orgs: [...new Map(orgs)].map(([slug, name]) => ({ slug, name })),
    /** The chairs of a demonstration; none anywhere else. */
    seats: seats.map(({ loginId, name, role }) => ({
      loginId,
      name,
      role,
      taken: loginId === actor.loginId,
    })),
  };
};
