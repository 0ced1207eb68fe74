import { redirect } from '@sveltejs/kit';
import { saveView } from '#coop/save-view.ts';
import { perform } from '#base/perform.ts';
import { changeView, openWithView, removeView } from '#base/views/save-view.ts';
import { routeOf } from '#base/views/route-of.ts';
import { savedViews } from '#base/views/saved-views.view.ts';
import { listRoutes } from '#coop/list-routes.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { may } from '#web/may.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const views = await savedViews(locals.app, locals.actor);
  const base = `/kantor/${params.org}`;
  return {
    shown: views.flatMap(({ path, query, ...view }) => {
      const route = routeOf(listRoutes, path);
      if (!route || (route.needs !== null && !may(locals, route.needs))) return [];
      return [{ ...view, list: route.title[locals.language], href: `${base}${path}?${query}` }];
    }),
    mayClear: may(locals, 'settings.change'),
    key: newKey(),
  };
};

export const actions: Actions = {
  /** Keeps a list as it is narrowed, and leads back to it. */
  async simpan({ locals, params, request }) {
    const form = await request.formData();
    const [path, query] = [textOf(form, 'path'), textOf(form, 'query')];
    const shared = textOf(form, 'bersama') === 'ya';
    const first = textOf(form, 'pertama') === 'ya';
    const input = { name: textOf(form, 'nama'), path, query, shared, first };
    try {
      await perform(locals.app, locals.actor, saveView, input, keyOf(form));
    } catch (error) {
      return explain(error, locals.language, form);
    }
    // The act has found the list among those of the house.
    return redirect(303, `/kantor/${params.org}${path}?${new URLSearchParams(query).toString()}`);
  },

  async ubah({ locals, request, url }) {
    const form = await request.formData();
    const shared = textOf(form, 'bersama') === 'ya';
    const input = { viewId: textOf(form, 'view'), name: textOf(form, 'nama'), shared };
    try {
      await perform(locals.app, locals.actor, changeView, input, keyOf(form));
    } catch (error) {
      return explain(error, locals.language, form);
    }
    return redirect(303, url.pathname);
  },

  async hapus({ locals, request, url }) {
    const form = await request.formData();
    const input = { viewId: textOf(form, 'view') };
    try {
      await perform(locals.app, locals.actor, removeView, input, keyOf(form));
    } catch (error) {
      return explain(error, locals.language, form);
    }
    return redirect(303, url.pathname);
  },

  async pertama({ locals, request, url }) {
    const form = await request.formData();
    const input = { viewId: textOf(form, 'view'), first: textOf(form, 'pertama') === 'ya' };
    try {
      await perform(locals.app, locals.actor, openWithView, input, keyOf(form));
    } catch (error) {
      return explain(error, locals.language, form);
    }
    return redirect(303, url.pathname);
  },
};
