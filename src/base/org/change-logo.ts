import { z } from 'zod';
import { defineAct } from '../act.ts';
import { recordFields } from '../audit/record-change.ts';
import { build } from '../db/connect.ts';
import { drawLogo } from './draw-logo.ts';

/** Gives the organisation a logo, redrawn from an uploaded picture. */
export const setLogo = defineAct({
  name: 'logo.set',
  permission: 'settings.change',
  input: z.object({ logo: z.custom<Uint8Array>((value) => value instanceof Uint8Array) }),
  reads: (_q, { logo }) => ({ drawn: drawLogo(logo) }),

  run(deed, _input, { drawn }) {
    const { orgId } = deed;
    deed.write(
      build
        .updateTable('org_profile')
        .set({ logo: drawn.bytes, logo_media: drawn.media })
        .where('org_id', '=', orgId),
    );
    recordFields(deed, { kind: 'profile', id: orgId }, {}, { logo: true });
    return { orgId };
  },
});

/** Takes the logo away. */
export const removeLogo = defineAct({
  name: 'logo.remove',
  permission: 'settings.change',
  input: z.object({}),

  run(deed) {
    const { orgId } = deed;
    deed.write(
      build
        .updateTable('org_profile')
        .set({ logo: null, logo_media: null })
        .where('org_id', '=', orgId),
    );
    recordFields(deed, { kind: 'profile', id: orgId }, { logo: true }, { logo: null });
    return { orgId };
  },
});
