import type { Day } from '../day.ts';
import type { Title } from '../words.ts';

/** One provision that the house keeps, as dated data: another law is another row, not another program. */
export interface Provision {
  readonly citation: Title;
  readonly says: Title;
  /** From which day it binds. */
  readonly from: Day;
  /** Its last day; null while it stands. */
  readonly until: Day | null;
  /** Within how many hours it is to be done, where it says so. */
  readonly hours?: number;
}

/** UU 27/2022 was promulgated on 17 October 2022; art. 74 gave two years to comply. */
const pdp = { from: '2024-10-17' as Day, until: null };

function pdpArticle(article: string, id: string, en: string, hours?: number): Provision {
  const citation = { id: `UU 27/2022, pasal ${article}`, en: `Law 27/2022, art. ${article}` };
  return { ...pdp, citation, says: { id, en }, ...(hours === undefined ? {} : { hours }) };
}

/** The provisions on personal data and on keeping records that pages and registers cite, by a short code. */
export const provisions = {
  'pdp-consent': pdpArticle('20(2)a', 'dengan persetujuan pemiliknya', 'with the person’s consent'),
  'pdp-contract': pdpArticle(
    '20(2)b',
    'untuk memenuhi perjanjian dengan pemiliknya',
    'to fulfil an agreement with the person',
  ),
  'pdp-duty': pdpArticle(
    '20(2)c',
    'untuk memenuhi kewajiban hukum koperasi',
    'to fulfil the cooperative’s legal duty',
  ),
  'pdp-interest': pdpArticle(
    '20(2)f',
    'untuk kepentingan sah lain yang seimbang dengan hak pemiliknya',
    'for another legitimate interest, balanced with the person’s rights',
  ),
  'pdp-access': pdpArticle(
    '7 dan 32',
    'pemilik data berhak melihat dan menyalin datanya; diberikan paling lambat 3 × 24 jam',
    'the person may see and copy their data; given within 3 × 24 hours',
    72,
  ),
  'pdp-correction': pdpArticle(
    '6 dan 30',
    'pemilik data berhak atas perbaikan; dikerjakan paling lambat 3 × 24 jam',
    'the person has a right to correction; done within 3 × 24 hours',
    72,
  ),
  'pdp-record': pdpArticle(
    '31',
    'koperasi merekam seluruh kegiatan pemrosesan data pribadi',
    'the cooperative records all its processing of personal data',
  ),
  'pdp-secure': pdpArticle(
    '35–36',
    'koperasi melindungi data pribadi dan menjaga kerahasiaannya',
    'the cooperative protects personal data and keeps it confidential',
  ),
  'pdp-end': pdpArticle(
    '42–44',
    'pemrosesan diakhiri dan data dihapus atau dimusnahkan setelah masa simpannya lewat',
    'processing ends, and data is erased once its time is over',
  ),
  'pdp-breach': pdpArticle(
    '46',
    'kegagalan pelindungan diberitahukan tertulis paling lambat 3 × 24 jam',
    'a failure of protection is told in writing within 3 × 24 hours',
    72,
  ),
  'company-records': {
    citation: { id: 'UU 8/1997, pasal 11', en: 'Law 8/1997, art. 11' },
    says: {
      id: 'catatan dan bukti pembukuan disimpan 10 tahun sejak akhir tahun buku',
      en: 'books and vouchers are kept for 10 years from the end of the book year',
    },
    from: '1997-03-24' as Day,
    until: null,
  },
  'tax-records': {
    citation: {
      id: 'UU 28/2007 (KUP), pasal 28(11)',
      en: 'Law 28/2007 (tax procedure), art. 28(11)',
    },
    says: {
      id: 'buku dan dokumen dasar pembukuan disimpan 10 tahun di Indonesia',
      en: 'books and the papers behind them are kept for 10 years in Indonesia',
    },
    from: '2008-01-01' as Day,
    until: null,
  },
  'member-register': {
    citation: { id: 'UU 25/1992, pasal 17(2) dan 30(1)', en: 'Law 25/1992, arts 17(2) and 30(1)' },
    says: {
      id: 'keanggotaan dicatat dalam buku daftar anggota yang dipelihara pengurus',
      en: 'membership is entered in a register that the board keeps',
    },
    from: '1992-10-21' as Day,
    until: null,
  },
  'know-members': {
    citation: { id: 'Permenkop 8/2023, pasal 77', en: 'Ministerial Regulation 8/2023, art. 77' },
    says: {
      id: 'koperasi simpan pinjam mengenali anggotanya dan memutakhirkan datanya',
      en: 'a savings-and-loan cooperative identifies its members and keeps their data up to date',
    },
    from: '2023-11-24' as Day,
    until: null,
  },
} as const satisfies Record<string, Provision>;

export type ProvisionCode = keyof typeof provisions;

/** The citations of some provisions that bind on a day. */
export function citationsOn(codes: readonly ProvisionCode[], day: Day): Title[] {
  const all: Readonly<Record<ProvisionCode, Provision>> = provisions;
  return codes
    .map((code) => all[code])
    .filter(({ from, until }) => from <= day && (until === null || day <= until))
    .map(({ citation }) => citation);
}
