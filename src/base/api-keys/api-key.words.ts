import { defineWords } from '../words.ts';

/** Refusals around keys for programs. */
export const apiKeyWords = defineWords(
  {
    'api-key/unknown': 'Kunci API ini tidak dikenal di koperasi ini.',
    'api-key/revoked': 'Kunci API ini sudah dicabut.',
    'api-key/not-yet': 'Kunci API ini baru berlaku mulai {from}.',
    'api-key/expired': 'Kunci API ini berlaku sampai {until}. Buat yang baru.',
    'api-key/owner-gone': 'Pemilik kunci API ini tidak lagi memegang jabatan di koperasi ini.',
    'api-key/out-of-scope': 'Kunci API ini tidak mencakup: {permission}.',
    'api-key/absent': 'Kunci API ini tidak ditemukan.',
    'api-key/ends-first': 'Hari terakhir mendahului hari pertama.',
    'api-key/past': 'Hari terakhir kunci sudah lewat.',
    'api-key/too-long': 'Kunci berlaku paling lama {most} hari.',
    'api-key/scope-unfit': 'Kunci tidak dapat mencakup: {permission}.',
    'api-key/scope-unknown':
      'Cakupan “{text}” tidak ada. Mungkin maksudnya {nearest}? Semuanya ada di sakaguru permissions.',
    'api-key/owner-unfit': 'Jabatan pemilik tidak mengizinkan: {permission}.',
    'api-key/owner-absent': 'Pemilik kunci harus memegang jabatan di koperasi ini hari ini.',
    'api-key/too-many': 'Paling banyak {most} kunci yang berlaku. Cabut satu dulu.',
    'api-key/by-key': 'Kunci API hanya dibuat dan dicabut oleh orang, bukan oleh kunci API.',
  },
  {
    'api-key/unknown': 'This API key is not known in this cooperative.',
    'api-key/revoked': 'This API key was revoked.',
    'api-key/not-yet': 'This API key holds only from {from}.',
    'api-key/expired': 'This API key held until {until}. Make a new one.',
    'api-key/owner-gone': 'The owner of this API key no longer holds a role in this cooperative.',
    'api-key/out-of-scope': 'This API key does not cover: {permission}.',
    'api-key/absent': 'This API key was not found.',
    'api-key/ends-first': 'The last day comes before the first.',
    'api-key/past': 'The key’s last day is over already.',
    'api-key/too-long': 'A key holds for {most} days at most.',
    'api-key/scope-unfit': 'A key cannot cover: {permission}.',
    'api-key/scope-unknown':
      'There is no scope “{text}”. Did you mean {nearest}? sakaguru permissions lists them all.',
    'api-key/owner-unfit': 'The owner’s roles do not allow: {permission}.',
    'api-key/owner-absent': 'A key’s owner must hold a role in this cooperative today.',
    'api-key/too-many': 'At most {most} keys that hold. Revoke one first.',
    'api-key/by-key': 'API keys are made and revoked by people, not by an API key.',
  },
);
