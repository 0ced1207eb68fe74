import { sealState } from '#base/audit/heads.view.ts';
import { groups, shortHash } from '#base/audit/held-head.ts';
import { documentPaper } from '#base/paper/document-paper.ts';
import { absent } from '#base/refusal.ts';
import { translate } from '#web/language.ts';
import { paperAnswer, printingHere } from '#web/paper-answer.ts';
import { countText } from '#web/ui/count-text.ts';
import { instantText } from '#web/ui/day-text.ts';
import { sealWords } from '../seal-pages.words.ts';
import type { RequestHandler } from './$types';

/** The sheet of the newest seal, which a supervisor signs and keeps. */
export const GET: RequestHandler = async ({ locals, url, request }) => {
  const { app, actor, language } = locals;
  const { head } = await sealState(app, actor);
  if (!head) return absent('record/absent');
  const t = translate(sealWords, language);
  const printing = await printingHere(locals, url);
  const sealedAt = instantText(head.at.toISOString(), printing.face.timeZone, language);
  const order = {
    ...printing,
    paper: documentPaper,
    title: t('sheet'),
    lines: [t('number', { seq: countText(head.seq) })],
    data: {
      blocks: [
        { kind: 'text' as const, text: t('sheet.text') },
        {
          kind: 'facts' as const,
          facts: [
            { label: t('sealedAt'), text: sealedAt },
            { label: t('whole'), text: groups(head.hash) },
          ],
        },
      ],
    },
    seal: { lines: [shortHash(head.hash)], address: head.link },
    signatures: [{ label: t('sheet.day') }, { label: t('sheet.sign') }],
  };
  return paperAnswer(request, `segel-${head.seq}`, order);
};
