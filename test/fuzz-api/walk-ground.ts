import sharp from 'sharp';
import { sealDeeds } from '#base/audit/seal-deeds.ts';
import { makePdf } from '../make-pdf.ts';
import { relayAndSend } from '../world/webhooks.ts';
import type { Hand } from './hand.ts';

/** The cooperative, its people, what is kept of both, and what looks after them. */
export async function walkGround(hand: Hand): Promise<void> {
  await walkSettings(hand);
  await walkPeople(hand);
  await walkFiles(hand);
  await walkCare(hand);
  await walkHooks(hand);
  await walkHistory(hand);
}

async function walkSettings({ ask, act }: Hand): Promise<void> {
  for (const id of ['key', 'keyList', 'organisation', 'workingHours']) await ask(id);
  await act('working-hours.set');
  await act('profile.change');
  const dot = { width: 64, height: 64, channels: 3, background: '#0f5c46' } as const;
  const logo = await sharp({ create: dot }).png().toBuffer();
  await act('logo.set', { logo });
  await act('logo.remove');
  await act('second-factor.demand', { demanded: false });
  const { officeId } = await act('office.add');
  await act('office.change', { officeId });
  await act('office.close', { officeId });
  await act('office.reopen', { officeId });
  await ask('officeList');
  const { unitId } = await act('unit.add');
  await act('unit.change', { unitId });
  await act('unit.close', { unitId });
  await act('unit.reopen', { unitId });
  await ask('unitList');
}

async function walkPeople({ ask, act, aside, world }: Hand): Promise<void> {
  const newcomer = await world.addPerson('Wulan', 'secretary');
  const { mandateId } = await act('mandate.grant', { loginId: newcomer.loginId, role: 'teller' });
  await ask('mandateList', { past: 'true' });
  await ask('mandateSearch', { text: 'wulan', past: true });
  await act('mandate.revoke', { mandateId });
  await ask('knownPeople');
  await act('session.end-of', { loginId: newcomer.loginId });
  const { invitationId } = await aside('invitation.make');
  await ask('invitationList');
  await act('invitation.revoke', { invitationId });
  await ask('handover');
  await walkApprovals({ ask, act, world } as Hand);
}

async function walkApprovals({ ask, act, world }: Hand): Promise<void> {
  const limit = { act: 'entry.reverse', role: 'manager', rule: 'up-to', amount: '1.00' };
  await act('approval-limit.set', limit);
  await ask('approvalLimits');
  const entryId = await world.post([
    ['1-1101', 5_000],
    ['4-1101', -5_000],
  ]);
  const { pendingId } = await act('entry.reverse', { entryId, as: 'manager' });
  await ask('approvalList');
  await ask('approvalCard', { pendingId });
  await ask('approvalWithdraw', { pendingId, as: 'manager' });
}

async function walkFiles({ ask, act, things }: Hand): Promise<void> {
  const on = { subjectKind: 'entry', subjectId: things.entryId };
  const { ticket } = await ask('fileUpload', { content: makePdf().toString('base64') });
  const { attachmentId } = await act('file.attach', { ...on, ticket });
  await act('file.describe', { attachmentId });
  await ask('fileContent', { attachmentId });
  await ask('attachmentList');
  await ask('attachmentsOn', { kind: 'entry', recordId: things.entryId });
  await act('file.detach', { attachmentId });
}

async function walkCare({ ask, act, aside }: Hand): Promise<void> {
  // The installation makes one backup at a time: another test's may be under way.
  await act('backup.request', { mayMeet: 409 });
  await ask('backupList');
  const { runId } = await aside('archive.request', { secret: 'AAAA' });
  await ask('archiveList');
  await ask('archiveCard', { runId });
  await act('practice.reset');
  await ask('practiceState');
  await act('privacy.change');
  for (const id of ['privacySettings', 'processing', 'retentionRuns']) await ask(id);
}

async function walkHooks({ ask, act, world }: Hand): Promise<void> {
  await ask('webhookEventList');
  const { webhookId } = await act('webhook.add');
  await act('webhook.change', { webhookId });
  await act('webhook.test', { webhookId });
  await relayAndSend(world);
  await ask('webhookList');
  await ask('webhookCard', { webhookId });
  const { items } = await ask('deliveryList', { webhookId });
  const deliveryId = items?.[0]?.id;
  await ask('deliveryCard', { deliveryId });
  await act('webhook.switch-off', { webhookId });
  for (const sum of [21_000, 22_000]) {
    await world.post([
      ['1-1101', sum],
      ['4-1101', -sum],
    ]);
  }
  await relayAndSend(world);
  const held = await ask('deliveryList', { webhookId });
  await act('webhook.switch-on', { webhookId });
  await act('webhook.resend', { deliveryId: held.items?.[0]?.id });
  await act('webhook.replay', { webhookId });
  await act('webhook.rotate-secret', { webhookId });
  await act('webhook.remove', { webhookId });
}

async function walkHistory({ ask, act, world }: Hand): Promise<void> {
  await sealDeeds.run(world.app, world.org.id);
  await ask('deedList');
  await ask('recordHistory', { kind: 'kantor', recordId: world.headOfficeId });
  const { head } = await ask('sealState');
  await ask('sealsByDay');
  await ask('sealFind', { hash: head?.hash });
  await ask('sealCheck');
  await ask('proofKeys');
  await act('proof-key.rotate');
}
