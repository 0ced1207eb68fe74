import { defineWords } from '#base/words.ts';

/** Texts of the documents that hang on a record. */
export const attachedWords = defineWords(
  {
    title: 'Dokumen',
    none: 'Belum ada dokumen.',
    'none.text': 'Foto nota atau PDF disimpan di sini, bersama catatannya.',
    mayNot: 'Jabatan Anda hanya melihat dokumen.',
    pick: '(JPEG, PNG, WebP, PDF; paling besar {most} MB)',
    camera: 'Ambil foto dengan kamera',
    send: 'Lampirkan',
    files: 'Berkas',
    'sent.one': 'Dokumen dilampirkan.',
    'sent.some': '{count} dokumen dilampirkan.',
    practice: 'Buku latihan tidak membawa dokumen dari buku koperasi.',
    pages: '{count} halaman',
    list: 'Dokumen pada catatan ini',
  },
  {
    title: 'Documents',
    none: 'No documents yet.',
    'none.text': 'Photos of receipts and PDFs are kept here, with their record.',
    mayNot: 'Your role only sees documents.',
    pick: '(JPEG, PNG, WebP, PDF; {most} MB at most)',
    camera: 'Take a photo with the camera',
    send: 'Attach',
    files: 'Files',
    'sent.one': 'Document attached.',
    'sent.some': '{count} documents attached.',
    practice: 'Practice books bring no documents from the cooperative’s books.',
    pages: '{count} pages',
    list: 'Documents of this record',
  },
);
