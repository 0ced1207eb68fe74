import { saveViewAct } from '#base/views/save-view.ts';
import { listRoutes } from './list-routes.ts';

/** The act that saves a view, which has to know every list. */
export const saveView = saveViewAct(listRoutes);
