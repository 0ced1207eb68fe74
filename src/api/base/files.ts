import { z } from 'zod';
import { attachFile, describeFile, detachFile, fileSubjects } from '#app.ts';
import { fileCard, filesOn } from '#base/files/file-card.view.ts';
import { fileList, fileSorts } from '#base/files/file-list.view.ts';
import { keepFile } from '#base/files/keep-file.ts';
import { wholeFile } from '#base/files/put-file.ts';
import { idInput, readInput, textInput } from '#base/input.ts';
import { refuse } from '#base/refusal.ts';
import { answerBytes, answerJson } from '../answer.ts';
import { readBody, readBytes } from '../body.ts';
import { command } from '../command.ts';
import { jsonSchema } from '../json-schema.ts';
import type { Operation } from '../operation.ts';
import { list, query } from '../query.ts';
import { idShape, instantShape } from '../shapes.ts';

const tag = 'files';
const kinds = [...fileSubjects.keys()] as [string, ...string[]];
const mediaShape = z.enum(['image/webp', 'application/pdf']);

const face = z.object({
  id: idShape,
  name: z.string(),
  note: z.string(),
  media: mediaShape,
  bytes: z.number(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  pages: z.number().nullable(),
  addedAt: instantShape,
  by: z.string().nullable(),
});
const subject = z.object({ name: z.string(), path: z.string(), isClosed: z.boolean() });
const attached = z.object({ attachmentId: idShape });

const upload = z.object({
  content: z
    .custom<Uint8Array>((value) => value instanceof Uint8Array)
    .meta({ type: 'string', contentEncoding: 'base64' }),
});
const ticket = z.object({
  ticket: z.string(),
  media: mediaShape,
  bytes: z.number(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  pages: z.number().nullable(),
  sha256: z.string(),
});
/** Ten megabytes as base64, and the little around it. */
const mostBody = 14 * 1_048_576;

/** Takes a content in, as `multipart/form-data` (field `file`) or as JSON with base64. */
const fileUpload: Operation = {
  id: 'fileUpload',
  method: 'post',
  path: '/files',
  tag,
  summary: {
    id: 'Unggah isi dokumen (multipart, atau base64 dalam JSON); tiketnya untuk dilampirkan',
    en: 'Upload a document (multipart, or base64 in JSON); its ticket is for attaching it',
  },
  permission: 'file.attach',
  act: null,
  parameters: [],
  body: { schema: jsonSchema(upload, 'input'), isRequired: true, most: mostBody },
  answer: jsonSchema(ticket, 'output'),
  mayWait: false,
  async handle({ app, actor, request }) {
    const kept = await keepFile(app, actor, await contentOf(request));
    const { media, bytes, width, height, pages, sha256 } = kept;
    return answerJson(request, { ticket: kept.ticket, media, bytes, width, height, pages, sha256 });
  },
};

async function contentOf(request: Request): Promise<Uint8Array> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data\s*;/i.test(type)) {
    const sent = await readBody(request, jsonSchema(upload, 'input'), mostBody);
    return readInput(upload, sent as z.input<typeof upload>).content;
  }
  const bytes = await readBytes(request, mostBody);
  const answer = new Response(new Uint8Array(bytes), { headers: { 'content-type': type } });
  const form = await answer.formData().catch(() => refuse('api/body-unreadable'));
  const [file, ...others] = form.getAll('file');
  if (!(file instanceof File)) return refuse('file/none', { field: 'file' });
  if (others.length > 0) refuse('api/one-file', { field: 'file' });
  return new Uint8Array(await file.arrayBuffer());
}

/** A document's content as it is kept. */
const fileContent: Operation = {
  id: 'fileContent',
  method: 'get',
  path: '/attachments/{attachmentId}/content',
  tag,
  summary: { id: 'Isi dokumen', en: 'The content of a document' },
  permission: null,
  act: null,
  parameters: [
    { name: 'attachmentId', in: 'path', required: true, schema: jsonSchema(idShape, 'input') },
  ],
  body: null,
  answer: { type: 'string', contentEncoding: 'base64' },
  media: ['image/webp', 'application/pdf'],
  mayWait: false,
  async handle({ app, actor, request, params }) {
    const card = await fileCard(app, actor, fileSubjects, params['attachmentId']!);
    const bytes = new Uint8Array(await wholeFile(app, actor.orgId, card.hash));
    return answerBytes(request, bytes, card.media, { 'content-disposition': 'attachment' });
  },
};

/** Documents: what hangs on which record, its content, and hanging something there. */
export const fileOperations: readonly Operation[] = [
  list({
    id: 'attachmentList',
    path: '/attachments',
    tag,
    summary: { id: 'Dokumen yang dilampirkan', en: 'Attached documents' },
    permission: null,
    asks: z.object({
      text: textInput(120).optional(),
      kind: z.enum(kinds).optional(),
      media: z.enum(['picture', 'paper']).optional(),
      sort: z.enum(fileSorts).optional(),
    }),
    answer: face.extend({
      subjectKind: z.string(),
      subjectId: idShape,
      subject: subject.nullable(),
    }),
    cursor: z.object({ skip: z.number().int().min(1).max(10_000_000) }),
    async read({ app, actor }, asked, { after, limit }) {
      const skip = after?.skip ?? 0;
      const filter = { ...asked, limit };
      const { files, hasMore } = await fileList(app, actor, fileSubjects, { filter, skip });
      return { items: files, next: hasMore ? { skip: skip + files.length } : null };
    },
  }),
  query({
    id: 'attachmentsOn',
    path: '/attachments/on/{kind}/{recordId}',
    tag,
    summary: { id: 'Dokumen pada satu catatan', en: 'The documents of one record' },
    permission: null,
    asks: z.object({ kind: z.enum(kinds), recordId: idInput }),
    answer: z.array(face),
    read: ({ app, actor }, { kind, recordId }) =>
      filesOn(app, actor, fileSubjects, { kind, id: recordId }),
  }),
  fileUpload,
  fileContent,
  command({
    act: attachFile,
    method: 'post',
    path: '/attachments',
    tag,
    summary: { id: 'Lampirkan dokumen yang diunggah', en: 'Attach an uploaded document' },
    answer: attached,
  }),
  command({
    act: describeFile,
    method: 'patch',
    path: '/attachments/{attachmentId}',
    tag,
    summary: { id: 'Ubah nama dan keterangan', en: 'Change name and note' },
    answer: attached,
  }),
  command({
    act: detachFile,
    method: 'delete',
    path: '/attachments/{attachmentId}',
    tag,
    summary: { id: 'Lepas dokumen', en: 'Detach a document' },
    answer: attached,
  }),
];
