import { defineWords } from '#base/words.ts';

/** The texts of the pages that explain this door. */
export const pageWords = defineWords(
  {
    title: 'API Sakaguru',
    lead: 'Buku dan daftar satu koperasi, untuk program. Semua alamat di bawah {base}, dengan {org}: alamat pendek atau pengenal koperasi.',
    other: 'English',
    description: 'Uraian OpenAPI 3.1',
    problems: 'Semua penolakan',
    first: 'Permintaan pertama',
    keyHow:
      'Kunci dibuat di Pengaturan › API & webhook, dan hanya sekali ditampilkan. Program bertindak atas nama pemilik kunci: tidak pernah lebih dari jabatannya saat itu, dan hanya dalam cakupan kunci.',
    writes:
      'Setiap perubahan menyertakan Idempotency-Key pilihan pemanggil. Kunci yang sama dengan isi yang sama dijawab sama dan tidak dibukukan dua kali; header jawabannya memuat idempotent-replayed: true.',
    lists:
      'Daftar menjawab items dan next. Halaman berikutnya: kirim next sebagai cursor, atau ikuti header Link. limit paling banyak 200; halaman bisa lebih pendek, yang menentukan hanya next.',
    money:
      'Jumlah uang adalah teks desimal rupiah (“1250000.00”), hari “2026-11-24”, saat dalam UTC.',
    refusals:
      'Penolakan dijawab sebagai application/problem+json (RFC 9457) dengan code yang tidak berubah. 202 berarti: menunggu persetujuan orang kedua, di alamat Location.',
    scope: 'Cakupan',
    anyKey: 'Kunci mana pun dari koperasi ini.',
    act: 'Tindakan',
    asked: 'Yang ditanyakan',
    sent: 'Yang dikirim',
    answered: 'Jawaban',
    example: 'Contoh',
    name: 'Nama',
    place: 'Letak',
    type: 'Jenis',
    needed: 'wajib',
    problemTitle: 'Penolakan',
    problemLead:
      'Setiap penolakan punya kode yang tidak berubah. Tempat dalam kurung kurawal diisi dengan keadaannya.',
    problemAbsent: 'Tidak ada penolakan dengan kode ini. Inilah semuanya.',
    back: 'Kembali ke API',
  },
  {
    title: 'Sakaguru API',
    lead: 'The books and registers of one cooperative, for programs. Every address lies below {base}, with {org}: the cooperative’s short name or id.',
    other: 'Bahasa Indonesia',
    description: 'OpenAPI 3.1 description',
    problems: 'Every refusal',
    first: 'The first request',
    keyHow:
      'A key is made under Settings › API & webhooks, and shown once. The program acts for the key’s owner: never beyond the owner’s roles at that moment, and only within the key’s scopes.',
    writes:
      'Every change carries an Idempotency-Key of the caller’s choice. The same key with the same body answers the same and books nothing twice; that answer bears the header idempotent-replayed: true.',
    lists:
      'A list answers items and next. For the next page send next as cursor, or follow the Link header. limit is 200 at most; a page may be shorter, and next alone tells whether there is more.',
    money:
      'Money is a decimal string of rupiah (“1250000.00”), days are “2026-11-24”, instants are in UTC.',
    refusals:
      'Refusals are application/problem+json (RFC 9457) with a code that never changes. 202 means: it waits for a second person, at the address in Location.',
    scope: 'Scope',
    anyKey: 'Any key of the cooperative.',
    act: 'Act',
    asked: 'Asked',
    sent: 'Sent',
    answered: 'Answer',
    example: 'Example',
    name: 'Name',
    place: 'Where',
    type: 'Type',
    needed: 'required',
    problemTitle: 'Refusals',
    problemLead:
      'Every refusal has a code that never changes. Places in braces are filled with what it was about.',
    problemAbsent: 'There is no refusal of this code. These are all.',
    back: 'Back to the API',
  },
);
