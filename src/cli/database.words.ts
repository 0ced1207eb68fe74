import { defineWords } from '#base/words.ts';

/** What is said of a server of one's own that cannot be used, and of the settings that name it. */
export const databaseWords = defineWords(
  {
    'database/url-unfit':
      '{setting} bukan alamat PostgreSQL yang terbaca. Tulis postgres://sakaguru_app:SANDI@alamat:5432/sakaguru. {reason}',
    'database/unreachable':
      'PostgreSQL di {host}:{port} tidak terjangkau: {reason}. Periksa DATABASE_URL, dan apakah servernya menyala.',
    'database/sign-in':
      'PostgreSQL di {host}:{port} tidak menerima {role} ({reason}). Jalankan SQL dari “sakaguru roles” sebagai superuser, lalu pakai alamat yang dicetaknya.',
    'database/absent':
      'Basis data {database} belum ada di {host}:{port}. Jalankan SQL dari “sakaguru roles” sebagai superuser.',
    'database/too-old': 'PostgreSQL {major} terlalu tua. Pakai PostgreSQL {oldest} sampai 18.',
    'database/roles-missing':
      'Di server PostgreSQL belum ada {roles}. Jalankan SQL dari “sakaguru roles” sebagai superuser.',
    'database/walls-open':
      'Peran {role} dapat melihat semua koperasi (superuser, BYPASSRLS, atau anggota pemilik), jadi dinding antar koperasi tidak berlaku. Pakai peran dari “sakaguru roles”.',
    'database/owner-unfit':
      'Peran {role} tidak boleh membuat tabel di basis data {database}. Jalankan SQL dari “sakaguru roles” sebagai superuser.',
    'house/absent-on-server':
      'Di basis data {database} belum ada pemasangan Sakaguru. Mulai dengan sakaguru serve.',
    'serve/origin-unfit':
      '“{text}” bukan alamat. Tulis seperti https://kop.example, tanpa apa pun di belakangnya.',
    'roles/host-unfit':
      '“{text}” bukan alamat server. Tulis nama atau nomornya saja, misalnya db.kop.example.',
    'roles/name-unfit':
      '“{text}” tidak dapat menjadi nama basis data. Pakai huruf kecil, angka, dan garis bawah.',
  },
  {
    'database/url-unfit':
      '{setting} is no PostgreSQL address that can be read. Write postgres://sakaguru_app:PASSWORD@host:5432/sakaguru. {reason}',
    'database/unreachable':
      'PostgreSQL at {host}:{port} cannot be reached: {reason}. Look at DATABASE_URL, and whether the server runs.',
    'database/sign-in':
      'PostgreSQL at {host}:{port} does not let {role} in ({reason}). Run the SQL of “sakaguru roles” as a superuser, then use the addresses it prints.',
    'database/absent':
      'There is no database {database} at {host}:{port} yet. Run the SQL of “sakaguru roles” as a superuser.',
    'database/too-old': 'PostgreSQL {major} is too old. Use PostgreSQL {oldest} to 18.',
    'database/roles-missing':
      'The PostgreSQL server lacks {roles}. Run the SQL of “sakaguru roles” as a superuser.',
    'database/walls-open':
      'The role {role} can see every cooperative (superuser, BYPASSRLS, or a member of the owner), so the walls between them would not hold. Use the roles of “sakaguru roles”.',
    'database/owner-unfit':
      'The role {role} may not make tables in the database {database}. Run the SQL of “sakaguru roles” as a superuser.',
    'house/absent-on-server':
      'The database {database} holds no installation of Sakaguru yet. Begin with sakaguru serve.',
    'serve/origin-unfit':
      '“{text}” is no address. Write it like https://kop.example, with nothing behind it.',
    'roles/host-unfit':
      '“{text}” is no server’s address. Write its name or number alone, such as db.kop.example.',
    'roles/name-unfit':
      '“{text}” cannot be a database’s name. Use small letters, digits and underscores.',
  },
);
