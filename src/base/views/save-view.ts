import { z } from 'zod';
import { defineAct } from '../act.ts';
import { newId } from '../id.ts';
import { idInput, textInput } from '../input.ts';
import { ownLogin } from '../people/own-login.view.ts';
import { forbid, refuse } from '../refusal.ts';
import { keptQuery } from './list-route.ts';
import type { ListRoute } from './list-route.ts';
import {
  countViews,
  lockView,
  queueFirstView,
  queueView,
  queueViewChange,
  queueViewRemoval,
} from './saved-view.store.ts';

/** More views than these nobody finds their way through. */
const mostViews = 50;

/** The act that saves a view, which has to know every list. */
export function saveViewAct(routes: readonly ListRoute[]) {
  return defineAct({
    name: 'view.save',
    permission: null,
    input: z.object({
      name: textInput(60, 1),
      path: z.string().max(100),
      query: z.string().max(600),
      shared: z.boolean(),
      first: z.boolean(),
    }),
    reads: (q) => {
      const loginId = ownLogin(q);
      return { loginId, many: countViews(q, loginId) };
    },

    run(deed, { name, path, query, shared, first }, { loginId, many }) {
      if (many >= mostViews) refuse('view/too-many', { most: mostViews });
      const id = newId();
      queueView(deed, { id, loginId, name, path, shared, query: keptQuery(routes, path, query) });
      if (first) queueFirstView(deed, loginId, path, id);
      deed.note({ viewId: id });
      return { viewId: id };
    },
  });
}

/** Renames one's own view, and shares it with the office or not. */
export const changeView = defineAct({
  name: 'view.change',
  permission: null,
  input: z.object({ viewId: idInput, name: textInput(60, 1), shared: z.boolean() }),
  reads: (q, { viewId }) => {
    const loginId = ownLogin(q);
    return { loginId, view: lockView(q, viewId, loginId) };
  },

  run(deed, { viewId, name, shared }, { loginId, view }) {
    if (view.loginId !== loginId) forbid('view/not-own');
    queueViewChange(deed, { id: viewId, loginId, name, shared });
    deed.note({ viewId });
    return { viewId };
  },
});

/** Removes one's own view; whoever sets the office up removes also what others have shared. */
export const removeView = defineAct({
  name: 'view.remove',
  permission: null,
  input: z.object({ viewId: idInput }),
  reads: (q, { viewId }) => {
    const loginId = ownLogin(q);
    return { loginId, view: lockView(q, viewId, loginId) };
  },

  run(deed, { viewId }, { loginId, view }) {
    if (view.loginId !== loginId && !deed.may('settings.change')) forbid('view/not-own');
    queueViewRemoval(deed, viewId);
    deed.note({ viewId });
    return { viewId };
  },
});

/** Chooses with which view a list opens from one's own menu, or that it opens as it is. */
export const openWithView = defineAct({
  name: 'view.open-with',
  permission: null,
  input: z.object({ viewId: idInput, first: z.boolean() }),
  reads: (q, { viewId }) => {
    const loginId = ownLogin(q);
    return { loginId, view: lockView(q, viewId, loginId) };
  },

  run(deed, { viewId, first }, { loginId, view }) {
    queueFirstView(deed, loginId, view.path, first ? viewId : null);
    deed.note({ viewId });
    return { viewId };
  },
});
