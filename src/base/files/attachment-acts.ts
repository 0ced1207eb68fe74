import { z } from 'zod';
import { defineAct } from '../act.ts';
import type { Deed } from '../act.ts';
import { idInput, textInput } from '../input.ts';
import type { Reads } from '../db/reads.ts';
import { absent, forbid, refuse } from '../refusal.ts';
import { attachStanding, attachTo } from './attach-to.ts';
import { lockAttachment, queueDetachment, queueWording } from './attachment.store.ts';
import { cleanName } from './clean-name.ts';
import { mediaOf } from './file-card.view.ts';
import type { FileSubject, FileSubjects, SubjectFace } from './file-subject.ts';

const nameInput = textInput(255, 1);
const noteInput = textInput(300);

/**
 * The acts on documents. They are made by the roof, which alone knows every kind of record that documents hang
 * on; whoever may not see a record may not touch its documents either.
 */
export function attachmentActs(subjects: FileSubjects) {
  return {
    attachFile: attachAct(subjects),
    describeFile: describeAct(subjects),
    detachFile: detachAct(subjects),
  };
}

function attachAct(subjects: FileSubjects) {
  return defineAct({
    name: 'file.attach',
    permission: 'file.attach',
    input: z.object({
      subjectKind: textInput(40, 1),
      subjectId: idInput,
      ticket: textInput(2_000, 1),
      name: nameInput,
      note: noteInput.default(''),
    }),
    reads: (q, { subjectKind, subjectId, ticket }) => ({
      standing: attachStanding(q, { subjectKind, subjectId, ticket }),
      face: faceOf(q, subjects, subjectKind, subjectId),
    }),

    run(deed, wish, { standing }) {
      mustSee(deed, subjects.get(wish.subjectKind)!);
      return { attachmentId: attachTo(deed, wish, standing) };
    },
  });
}

function describeAct(subjects: FileSubjects) {
  return defineAct({
    name: 'file.describe',
    permission: 'file.attach',
    input: z.object({ attachmentId: idInput, name: nameInput, note: noteInput.default('') }),
    reads: (q, { attachmentId }) => hanging(q, subjects, attachmentId),

    run(deed, { name: typed, note }, { found }) {
      mustBeOpen(deed, found);
      const { attachment, media } = found;
      const name = cleanName(typed, media);
      queueWording(deed, { id: attachment.id, name, note });
      deed.note({ attachmentId: attachment.id });
      const { subjectKind: kind, subjectId: id } = attachment;
      deed.record({
        ...{ kind, id },
        personal: {
          attached: { before: attachment.name, after: name },
          note: { before: attachment.note, after: note },
        },
      });
      return { attachmentId: attachment.id };
    },
  });
}

function detachAct(subjects: FileSubjects) {
  return defineAct({
    name: 'file.detach',
    permission: 'file.detach',
    input: z.object({ attachmentId: idInput }),
    reads: (q, { attachmentId }) => hanging(q, subjects, attachmentId),

    run(deed, _, { found }) {
      mustBeOpen(deed, found);
      const { id: attachmentId, subjectKind: kind, subjectId: id, name } = found.attachment;
      queueDetachment(deed, attachmentId);
      deed.note({ attachmentId });
      deed.record({ kind, id, personal: { attached: { before: name, after: '' } } });
      return { attachmentId };
    },
  });
}

/** The record, by its kind. @throws Refusal `file/no-subject`, `record/absent` */
async function faceOf(
  q: Reads,
  subjects: FileSubjects,
  kind: string,
  id: string,
): Promise<SubjectFace> {
  const subject = subjects.get(kind) ?? refuse('file/no-subject', { field: 'subjectKind' });
  return (await subject.faces(q, [id])).get(id) ?? absent('record/absent');
}

/** An attachment, locked, with the record that it hangs on. */
function hanging(q: Reads, subjects: FileSubjects, id: string) {
  const found = async () => {
    const attachment = await lockAttachment(q, id);
    const { subjectKind, subjectId, fileId } = attachment;
    const [face, media] = await Promise.all([
      faceOf(q, subjects, subjectKind, subjectId),
      mediaOf(q, fileId),
    ]);
    return { attachment, face, media, subject: subjects.get(subjectKind)! };
  };
  return { found: found() };
}

function mustSee(deed: Deed, subject: FileSubject): void {
  if (!deed.may(subject.permission)) forbid('act/not-allowed', { permission: subject.permission });
}

/** What a closed month, or a closed proof, rests on is only added to. */
function mustBeOpen(
  deed: Deed,
  { subject, face }: { readonly subject: FileSubject; readonly face: SubjectFace },
): void {
  mustSee(deed, subject);
  if (face.isClosed) refuse('file/closed', { record: face.name });
}
