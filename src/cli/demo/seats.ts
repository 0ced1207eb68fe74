import type { Role } from '#base/people/roles.ts';

/** One account of the demonstration, as the start prints it. */
export interface DemoAccount {
  readonly name: string;
  readonly role: Role;
  readonly contact: string;
  readonly password: string;
  /** Works at the branch and not at the head office. */
  readonly atBranch?: true;
}

/** One password for all: whoever tries the demonstration should type it once and know it. */
const password = 'pasar-wonokromo';

const people: readonly (readonly [name: string, role: Role, local: string])[] = [
  ['Retno Wulandari', 'treasurer', 'bendahara'],
  ['Yuni Saputri', 'teller', 'teller'],
  ['Bambang Waluyo', 'supervisor', 'pengawas'],
  ['Soleh Bagaskara', 'chair', 'ketua'],
  ['Winda Hartati', 'secretary', 'sekretaris'],
  ['Aditya Pranowo', 'manager', 'manajer'],
  ['Danang Wicaksono', 'loan-officer', 'pinjaman'],
  ['Nadia Kusumawati', 'administrator', 'sistem'],
  ['Hesti Prameswari', 'auditor', 'auditor'],
];

/** Who can sign in to the demonstration, treasurer first; addresses no mail ever reaches (RFC 2606). */
export function demoAccounts(): DemoAccount[] {
  const seats = people.map(([name, role, local]) => ({
    name,
    role,
    contact: `${local}@wonokromo.example`,
    password,
  }));
  const contact = 'keputran@wonokromo.example';
  return [
    ...seats,
    { name: 'Mulyono Prasetya', role: 'teller', contact, password, atBranch: true },
  ];
}
