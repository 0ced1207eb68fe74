import type { Title } from '../words.ts';

/** The roles a mandate may carry. */
export const roleTitles = {
  administrator: { id: 'Pengurus sistem', en: 'Administrator' },
  chair: { id: 'Ketua', en: 'Chair' },
  secretary: { id: 'Sekretaris', en: 'Secretary' },
  treasurer: { id: 'Bendahara', en: 'Treasurer' },
  manager: { id: 'Manajer', en: 'Manager' },
  teller: { id: 'Teller', en: 'Teller' },
  'loan-officer': { id: 'Petugas pinjaman', en: 'Loan officer' },
  collector: { id: 'Kolektor', en: 'Collector' },
  supervisor: { id: 'Pengawas', en: 'Supervisor' },
  auditor: { id: 'Auditor', en: 'Auditor' },
  member: { id: 'Anggota', en: 'Member' },
} as const satisfies Record<string, Title>;

export type Role = keyof typeof roleTitles;
export const roleNames = Object.keys(roleTitles) as readonly Role[];

/** Roles that read everything and write nothing. */
export const readingRoles: readonly Role[] = ['supervisor', 'auditor'];

/** Roles that move money or give out roles: an organisation may ask a second factor of them. */
export const moneyRoles: readonly Role[] = [
  'treasurer',
  'teller',
  'manager',
  'loan-officer',
  'collector',
  'chair',
  'administrator',
];
