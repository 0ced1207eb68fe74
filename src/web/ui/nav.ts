/** One place of the office; the path stands behind `/kantor/<org>`. */
export interface NavPlace {
  readonly key:
    | 'nav.overview'
    | 'nav.approvals'
    | 'nav.members'
    | 'nav.entries'
    | 'nav.cash'
    | 'nav.reports'
    | 'nav.periods'
    | 'nav.accounts'
    | 'nav.assets'
    | 'nav.seals'
    | 'nav.deeds'
    | 'nav.import'
    | 'nav.practice'
    | 'nav.handover'
    | 'nav.settings';
  readonly path: string;
  readonly icon: string;
}

/** A group of places under one heading; the first stands without. */
export interface NavGroup {
  readonly key: 'nav.cooperative' | 'nav.books' | 'nav.other' | null;
  readonly places: readonly NavPlace[];
}

/** The office's navigation, in the order of a day's work. */
export const navGroups: readonly NavGroup[] = [
  {
    key: null,
    places: [
      { key: 'nav.overview', path: '', icon: 'layout-dashboard' },
      { key: 'nav.approvals', path: '/persetujuan', icon: 'badge-check' },
    ],
  },
  {
    key: 'nav.cooperative',
    places: [
      { key: 'nav.members', path: '/anggota', icon: 'users' },
      { key: 'nav.cash', path: '/kas-harian', icon: 'banknote' },
    ],
  },
  {
    key: 'nav.books',
    places: [
      { key: 'nav.entries', path: '/jurnal', icon: 'book-open' },
      { key: 'nav.reports', path: '/laporan', icon: 'file-text' },
      { key: 'nav.periods', path: '/periode', icon: 'calendar-check' },
      { key: 'nav.accounts', path: '/akun', icon: 'notebook-pen' },
      { key: 'nav.assets', path: '/aset', icon: 'store' },
      { key: 'nav.seals', path: '/segel', icon: 'shield-check' },
      { key: 'nav.deeds', path: '/riwayat', icon: 'history' },
    ],
  },
  {
    key: 'nav.other',
    places: [
      { key: 'nav.import', path: '/impor', icon: 'file-spreadsheet' },
      { key: 'nav.practice', path: '/latihan', icon: 'graduation-cap' },
      { key: 'nav.handover', path: '/serah-terima', icon: 'handshake' },
      { key: 'nav.settings', path: '/pengaturan', icon: 'settings' },
    ],
  },
];

/** The four of the bottom bar on a phone. */
export const quickPlaces: readonly NavPlace[] = navGroups
  .flatMap((group) => group.places)
  .filter((place) => ['', '/anggota', '/kas-harian', '/jurnal'].includes(place.path));

/** Whether the page shown belongs to a place. */
export function isAt(pathname: string, base: string, place: NavPlace): boolean {
  const href = base + place.path;
  return place.path === ''
    ? pathname === href
    : pathname === href || pathname.startsWith(`${href}/`);
}
