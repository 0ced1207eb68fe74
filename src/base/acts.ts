import type { AnyAct } from './act.ts';
import { approvePending } from './approval/approve-pending.ts';
import { refusePending } from './approval/refuse-pending.ts';
import { setApprovalLimit } from './approval/set-limit.ts';
import { withdrawPending } from './approval/withdraw-pending.ts';
import { makeKeyAct } from './api-keys/make-key.ts';
import { revokeKey } from './api-keys/revoke-key.ts';
import { cancelArchive } from './archive/cancel-archive.ts';
import { noteExport } from './archive/note-export.ts';
import { requestArchive } from './archive/request-archive.ts';
import { requestBackup } from './backup/request-backup.ts';
import { removeLogo, setLogo } from './org/change-logo.ts';
import { addOffice, changeOffice, reopenOffice } from './org/change-office.ts';
import { changeProfile } from './org/change-profile.ts';
import { addUnit, changeUnit, reopenUnit } from './org/change-unit.ts';
import { setWorkingHours } from './org/set-working-hours.ts';
import { createOrganisation } from './org/create-organisation.ts';
import { setUpOrganisation } from './org/set-up-organisation.ts';
import { addLogin } from './people/add-login.ts';
import { changePasswordAct } from './people/change-password.ts';
import { endOtherSessionsAct, endSessionAct } from './people/end-session.ts';
import { grantMandate } from './people/grant-mandate.ts';
import { acceptInvitationAct } from './people/invitations/accept-invitation.ts';
import { makeInvitationAct, revokeInvitation } from './people/invitations/make-invitation.ts';
import { registerLogin } from './people/invitations/register-login.ts';
import { chooseLanguageAct } from './people/choose-language.ts';
import { changeLogin } from './people/change-login.ts';
import { addPasskeyAct } from './people/passkeys/add-passkey.ts';
import { removePasskeyAct } from './people/passkeys/remove-passkey.ts';
import { endSessionsOf, giveCodeAct } from './people/reset/give-code.ts';
import { renewPassword } from './people/reset/renew-password.ts';
import { demandSecondFactor } from './people/second-factor/demand-second-factor.ts';
import {
  confirmTotpAct,
  remakeCodesAct,
  removeTotpAct,
} from './people/second-factor/turn-on-totp.ts';
import { verifyEmailAct } from './people/verify-email.ts';
import { resetPassword } from './people/reset-password.ts';
import { revokeMandate } from './people/revoke-mandate.ts';
import { startSessionAct } from './people/start-session.ts';
import { rotateProofKey } from './proof/rotate-key.ts';
import { followRevocation } from './practice/follow-revocation.ts';
import { resetPractice } from './practice/reset-practice.ts';
import { changeView, openWithView, removeView } from './views/save-view.ts';
import { chooseNotices, readAllNotices, readNotice } from './notices/read-notices.ts';
import { changePrivacy } from './privacy/change-privacy.ts';
import { rotateWebhookSecret } from './webhooks/rotate-secret.ts';
import { replayDeliveries, resendDelivery, testWebhook } from './webhooks/send-again.ts';
import {
  cutOffWebhook,
  removeWebhook,
  switchOffWebhook,
  switchOnWebhook,
} from './webhooks/switch-webhook.ts';

/** Every act of the ground, for registers and walks. */
export const baseActs: readonly AnyAct[] = [
  requestBackup,
  requestArchive,
  cancelArchive,
  noteExport,
  createOrganisation,
  setUpOrganisation,
  changeProfile,
  setWorkingHours,
  setLogo,
  removeLogo,
  addOffice,
  changeOffice,
  reopenOffice,
  addUnit,
  changeUnit,
  reopenUnit,
  addLogin,
  grantMandate,
  revokeMandate,
  rotateProofKey,
  makeKeyAct,
  revokeKey,
  setApprovalLimit,
  approvePending,
  refusePending,
  withdrawPending,
  startSessionAct,
  resetPassword,
  endSessionAct,
  endOtherSessionsAct,
  changePasswordAct,
  makeInvitationAct,
  revokeInvitation,
  acceptInvitationAct,
  registerLogin,
  changeLogin,
  chooseLanguageAct,
  verifyEmailAct,
  addPasskeyAct,
  removePasskeyAct,
  confirmTotpAct,
  removeTotpAct,
  remakeCodesAct,
  demandSecondFactor,
  giveCodeAct,
  endSessionsOf,
  renewPassword,
  resetPractice,
  followRevocation,
  changePrivacy,
  switchOnWebhook,
  switchOffWebhook,
  cutOffWebhook,
  removeWebhook,
  rotateWebhookSecret,
  testWebhook,
  resendDelivery,
  replayDeliveries,
  changeView,
  removeView,
  openWithView,
  readNotice,
  readAllNotices,
  chooseNotices,
];
