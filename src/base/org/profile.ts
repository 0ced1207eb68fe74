import { z } from 'zod';

/** The three civil zones of Indonesia, and what people call them. */
export const timeZones = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const;
export type TimeZone = (typeof timeZones)[number];
export const zoneNames: Record<TimeZone, string> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

/** The short code of an office or unit, as it stands on vouchers: up to six capitals and digits. */
export const placeCodeInput = z
  .string()
  .transform((text) => text.trim().toUpperCase())
  .refine((code) => /^[A-Z0-9]{1,6}$/.test(code), { params: { code: 'place/code-unfit' } });
