/** One place of the office; the path stands behind `/kantor/<org>`. */
export interface NavPlace {
  readonly key:
    | 'nav.overview'
    | 'nav.approvals'
    | 'nav.members'
    | 'nav.entries'
    | 'nav.teller'
    | 'nav.savings'
    | 'nav.cash'
    | 'nav.drawers'
    | 'nav.bank'
    | 'nav.reports'
    | 'nav.periods'
    | 'nav.accounts'
    | 'nav.assets'
    | 'nav.documents'
    | 'nav.budgets'
    | 'nav.seals'
    | 'nav.deeds'
    | 'nav.audit'
    | 'nav.import'
    | 'nav.practice'
    | 'nav.handover'
    | 'nav.settings';
  readonly path: string;
  readonly icon: string;
  /** The permission without which the page does not open; null: it opens to every seat. */
  readonly needs: string | null;
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
      { key: 'nav.overview', path: '', icon: 'layout-dashboard', needs: null },
      { key: 'nav.approvals', path: '/persetujuan', icon: 'badge-check', needs: null },
    ],
  },
  {
    key: 'nav.cooperative',
    places: [
      { key: 'nav.members', path: '/anggota', icon: 'users', needs: 'member.read' },
      { key: 'nav.teller', path: '/teller', icon: 'hand-coins', needs: 'savings.deposit' },
      {
        key: 'nav.savings',
        path: '/simpanan',
        icon: 'piggy-bank',
        needs: 'savings.read',
      },
      { key: 'nav.drawers', path: '/kas', icon: 'wallet', needs: 'books.read' },
      { key: 'nav.cash', path: '/kas-harian', icon: 'banknote', needs: 'books.read' },
      { key: 'nav.bank', path: '/bank', icon: 'landmark', needs: 'books.read' },
    ],
  },
  {
    key: 'nav.books',
    places: [
      { key: 'nav.entries', path: '/jurnal', icon: 'book-open', needs: 'books.read' },
      { key: 'nav.reports', path: '/laporan', icon: 'file-text', needs: 'books.read' },
      { key: 'nav.periods', path: '/periode', icon: 'calendar-check', needs: 'books.read' },
      { key: 'nav.accounts', path: '/akun', icon: 'notebook-pen', needs: 'books.read' },
      { key: 'nav.assets', path: '/aset', icon: 'store', needs: 'books.read' },
      { key: 'nav.documents', path: '/dokumen', icon: 'paperclip', needs: 'books.read' },
      { key: 'nav.budgets', path: '/anggaran', icon: 'scroll-text', needs: 'books.read' },
      { key: 'nav.seals', path: '/segel', icon: 'shield-check', needs: 'audit.read' },
      { key: 'nav.deeds', path: '/riwayat', icon: 'history', needs: 'audit.read' },
      { key: 'nav.audit', path: '/pemeriksaan', icon: 'scan-line', needs: 'audit-sample.read' },
    ],
  },
  {
    key: 'nav.other',
    places: [
      { key: 'nav.import', path: '/impor', icon: 'file-spreadsheet', needs: 'books.read' },
      { key: 'nav.practice', path: '/latihan', icon: 'graduation-cap', needs: 'settings.read' },
      { key: 'nav.handover', path: '/serah-terima', icon: 'handshake', needs: 'handover.read' },
      { key: 'nav.settings', path: '/pengaturan', icon: 'settings', needs: 'settings.read' },
    ],
  },
];

/** What one may open, of all places. */
export function openPlaces(open: readonly string[]): readonly NavGroup[] {
  return navGroups
    .map(({ key, places }) => ({ key, places: places.filter(({ path }) => open.includes(path)) }))
    .filter(({ places }) => places.length > 0);
}

/** In which order places take one of the four in the bottom bar of a phone. */
const quick = ['', '/anggota', '/kas-harian', '/jurnal', '/persetujuan', '/latihan', '/pengaturan'];

/** The four of the bottom bar on a phone. */
export function quickPlaces(open: readonly string[]): readonly NavPlace[] {
  const places = navGroups.flatMap((group) => group.places);
  return quick
    .filter((path) => open.includes(path))
    .slice(0, 4)
    .flatMap((path) => places.find((place) => place.path === path) ?? []);
}

/** Whether the page shown belongs to a place. */
export function isAt(pathname: string, base: string, place: NavPlace): boolean {
  const href = base + place.path;
  // Personal data stands among the settings, at an address of its own.
  if (place.path === '/pengaturan' && pathname.startsWith(`${base}/data-pribadi`)) return true;
  return place.path === ''
    ? pathname === href
    : pathname === href || pathname.startsWith(`${href}/`);
}
