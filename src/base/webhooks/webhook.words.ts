import { defineWords } from '../words.ts';

/** Refusals around webhooks. */
export const webhookWords = defineWords(
  {
    'webhook/absent': 'Webhook ini tidak ditemukan.',
    'webhook/url-unfit': 'Alamat ditulis lengkap, misalnya https://toko.example/webhook, tanpa #.',
    'webhook/url-with-password':
      'Alamat tidak memuat nama atau kata sandi. Penerima mengenali kiriman dari tanda tangannya.',
    'webhook/not-https': 'Alamat harus diawali https://.',
    'webhook/port-unfit': 'Porta {port} tidak dibuka di sini. Yang boleh: {ports}.',
    'webhook/host-unknown': 'Alamat {host} tidak ditemukan. Periksa ejaannya.',
    'webhook/address-inner':
      '{host} berada di jaringan dalam. Webhook hanya menuju mesin yang terbuka untuk umum.',
    'webhook/event-unknown': 'Kejadian “{text}” tidak dikenal.',
    'webhook/known': 'Sudah ada webhook ke alamat ini.',
    'webhook/too-many': 'Paling banyak {most} webhook. Hapus satu dulu.',
    'webhook/practice': 'Buku latihan tidak mengirim apa pun ke luar.',
    'webhook/owner-unfit': 'Penanggung jawab harus memegang jabatan di koperasi ini hari ini.',
    'webhook/on-already': 'Webhook ini memang menyala.',
    'webhook/off': 'Webhook ini mati. Nyalakan dulu.',
    'webhook/nothing-to-replay': 'Tidak ada kiriman yang perlu dikirim ulang sejak saat itu.',
    'webhook/time-unfit': 'Jam ditulis seperti 08.30.',
    'webhook-delivery/absent': 'Kiriman ini tidak ditemukan. Kiriman disimpan 30 hari.',
    'webhook-delivery/waits': 'Kiriman ini sudah menunggu giliran.',
  },
  {
    'webhook/absent': 'This webhook was not found.',
    'webhook/url-unfit':
      'Write the whole address, such as https://shop.example/webhook, without #.',
    'webhook/url-with-password':
      'An address holds no name or password. The receiver knows a delivery by its signature.',
    'webhook/not-https': 'The address must begin with https://.',
    'webhook/port-unfit': 'Port {port} is not open here. Allowed: {ports}.',
    'webhook/host-unknown': 'The address {host} was not found. Check its spelling.',
    'webhook/address-inner':
      '{host} lies in an inner network. Webhooks lead only to machines open to the public.',
    'webhook/event-unknown': 'There is no event “{text}”.',
    'webhook/known': 'There is a webhook to this address already.',
    'webhook/too-many': 'At most {most} webhooks. Remove one first.',
    'webhook/practice': 'Practice books send nothing outside.',
    'webhook/owner-unfit': 'Whoever answers for it must hold a role in this cooperative today.',
    'webhook/on-already': 'This webhook is on.',
    'webhook/off': 'This webhook is off. Switch it on first.',
    'webhook/nothing-to-replay': 'There is no delivery to be sent again since then.',
    'webhook/time-unfit': 'Write the time like 08:30.',
    'webhook-delivery/absent': 'This delivery was not found. Deliveries are kept for 30 days.',
    'webhook-delivery/waits': 'This delivery waits for its turn already.',
  },
);
