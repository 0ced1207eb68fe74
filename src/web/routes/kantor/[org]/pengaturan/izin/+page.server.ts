import { permissions } from '#app.ts';
import { roleNames, roleTitles } from '#base/people/roles.ts';
import { forbid } from '#base/refusal.ts';
import { may } from '#web/may.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
  const { language, roles } = locals;
  if (!may(locals, 'settings.read')) forbid('act/not-allowed', { permission: 'settings.read' });
  return {
    columns: roleNames.map((role) => ({
      role,
      title: roleTitles[role][language],
      isMine: roles.includes(role),
    })),
    rows: [...permissions.all].map(([name, { title, writes, roles: holders }]) => ({
      name,
      title: title[language],
      writes,
      holders,
    })),
  };
};
