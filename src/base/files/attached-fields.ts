import { textField } from '../audit/record-kind.ts';

/** What a record's history says of its documents. */
export const attachedFields = {
  attached: textField('Dokumen', 'Document'),
  note: textField('Keterangan dokumen', 'Note of the document'),
};
