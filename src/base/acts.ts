import type { AnyAct } from './act.ts';
import { createOrganisation } from './org/create-organisation.ts';
import { setUpOrganisation } from './org/set-up-organisation.ts';
import { addLogin } from './people/add-login.ts';
import { changePasswordAct } from './people/change-password.ts';
import { endOtherSessionsAct, endSessionAct } from './people/end-session.ts';
import { grantMandate } from './people/grant-mandate.ts';
import { startSessionAct } from './people/start-session.ts';

/** Every act of the ground, for registers and walks. */
export const baseActs: readonly AnyAct[] = [
  createOrganisation,
  setUpOrganisation,
  addLogin,
  grantMandate,
  startSessionAct,
  endSessionAct,
  endOtherSessionsAct,
  changePasswordAct,
];
