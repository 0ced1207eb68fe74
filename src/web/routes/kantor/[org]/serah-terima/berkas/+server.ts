import { orgFace } from '#base/org/org-face.view.ts';
import { may } from '#web/may.ts';
import { paperAnswer, printingHere, sealHere } from '#web/paper-answer.ts';
import { handoverOrder } from '../handover-order.ts';
import { handoverSheet } from '../handover-sheet.ts';
import type { RequestHandler } from './$types';

/** The hand-over sheet as PDF, with the newest seal for whoever may see it. */
export const GET: RequestHandler = async ({ locals, url, request }) => {
  const { businessDay } = await orgFace(locals.app, locals.actor);
  const [sheet, printing] = await Promise.all([
    handoverSheet(locals, businessDay),
    printingHere(locals, url),
  ]);
  const mayPrintSeal = sheet.seesSeals && may(locals, 'books.read');
  const seal = mayPrintSeal ? await sealHere(locals) : null;
  const order = handoverOrder(sheet, businessDay, printing, seal);
  return paperAnswer(request, `serah-terima-${businessDay}`, order);
};
