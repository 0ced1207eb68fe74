import { defineWords } from '../words.ts';

/** Refusals of saved views. */
export const viewRefusals = defineWords(
  {
    'view/route-unknown': 'Halaman itu tidak dapat disimpan sebagai tampilan.',
    'view/filter-unknown': 'Saringan “{filter}” tidak ikut tersimpan; hapus dulu saringan itu.',
    'view/personal': 'Saringan yang memuat data pribadi tidak disimpan.',
    'view/empty': 'Saring dulu daftarnya, lalu simpan tampilannya.',
    'view/absent': 'Tampilan itu sudah tidak ada.',
    'view/not-own': 'Hanya pemiliknya yang mengubah dan menghapus tampilan ini.',
    'view/too-many': 'Paling banyak {most} tampilan per orang; hapus yang tidak dipakai.',
  },
  {
    'view/route-unknown': 'That page cannot be kept as a view.',
    'view/filter-unknown': 'The filter “{filter}” is not kept; take it away first.',
    'view/personal': 'A filter that holds personal data is not kept.',
    'view/empty': 'Narrow the list first, then save the view.',
    'view/absent': 'That view is no longer there.',
    'view/not-own': 'Only its owner changes and removes this view.',
    'view/too-many': 'At most {most} views per person; remove those that are not used.',
  },
);
