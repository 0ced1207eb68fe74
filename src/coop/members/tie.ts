import type { Title } from '#base/words.ts';

/** What makes somebody a related party: an office of their own, or kinship with somebody who holds one. */
export type TieRole = 'board' | 'supervisor' | 'employee' | 'kin';

export const tieRoles = ['board', 'supervisor', 'employee', 'kin'] as const;

/** How each is called. */
export const tieTitles: Readonly<Record<TieRole, Title>> = {
  board: { id: 'Pengurus', en: 'Board' },
  supervisor: { id: 'Pengawas', en: 'Supervisor' },
  employee: { id: 'Karyawan', en: 'Employee' },
  kin: { id: 'Keluarga', en: 'Kin' },
};
