import { ticketOf } from '#base/files/file-ticket.ts';
import type { World } from '../world.ts';
import { bookSamples } from './book-samples.ts';
import { savingsSamples } from './savings-samples.ts';
import { cashSamples } from './cash-samples.ts';
import type { Things } from './things.ts';

/** One fitting input per act: an act without one fails the walk. */
export function actSamples(world: World, things: Things): Record<string, unknown> {
  const { entryId } = things;
  const place = { code: 'UJI', name: 'Uji' };
  return {
    'organisation.create': { kind: 'primary', name: 'Koperasi Coba', slug: 'koperasi-coba' },
    'organisation.set-up': {},
    'profile.change': {
      name: 'Nama Lain',
      legalNumber: '',
      address: '',
      city: '',
      timeZone: 'Asia/Jakarta',
    },
    'logo.set': { logo: new Uint8Array([1, 2, 3]) },
    'logo.remove': {},
    'working-hours.set': { days: [1, 2], from: '07:00', until: '16:00' },
    'proof-key.rotate': {},
    ...keySamples(things),
    ...archiveSamples(things),
    'office.add': { kind: 'branch', ...place },
    'office.change': { officeId: world.headOfficeId, ...place },
    'office.close': { officeId: world.headOfficeId },
    'office.reopen': { officeId: world.headOfficeId },
    'unit.add': { kind: 'shop', ...place },
    'unit.change': { unitId: world.generalUnitId, kind: 'shop', ...place },
    'unit.close': { unitId: world.generalUnitId },
    'unit.reopen': { unitId: world.generalUnitId },
    'mandate.grant': { loginId: world.nobody.loginId, role: 'treasurer' },
    'mandate.revoke': { mandateId: things.mandateId },
    'invitation.make': { name: 'Uji', role: 'teller', tokenHash: '00'.repeat(32) },
    'invitation.revoke': { invitationId: things.mandateId },
    'password.give-code': { loginId: world.teller.loginId, codeHash: '00'.repeat(32) },
    'session.end-of': { loginId: world.teller.loginId },
    'second-factor.demand': { demanded: true },
    'approval-limit.set': { act: 'entry.post', role: 'teller', rule: 'never' },
    'approval.approve': { pendingId: entryId },
    'approval.refuse': { pendingId: entryId, reason: 'coba saja' },
    ...webhookSamples(things),
    'practice.reset': {},
    ...fileSamples(world, things),
    'practice.follow-revocation': { mandateId: things.mandateId },
    ...bookSamples(world, things),
    ...cashSamples(world, things),
    ...sheetSamples(things),
    ...savingsSamples(things),
    ...personalDataSamples(things),
  };
}

function fileSamples(world: World, { entryId }: Things): Record<string, unknown> {
  return {
    'file.attach': {
      subjectKind: 'entry',
      subjectId: entryId,
      ticket: sampleTicket(world),
      name: 'nota.pdf',
    },
    'file.describe': { attachmentId: entryId, name: 'nota.pdf' },
    'file.detach': { attachmentId: entryId },
  };
}

function webhookSamples({ mandateId: webhookId }: Things): Record<string, unknown> {
  const wish = { url: 'https://8.8.8.8/masuk', events: ['entries.posted'] };
  return {
    'webhook.add': wish,
    'webhook.change': { webhookId, ...wish },
    'webhook.switch-on': { webhookId },
    'webhook.switch-off': { webhookId },
    'webhook.cut-off': { webhookId, why: 'gone' },
    'webhook.remove': { webhookId },
    'webhook.rotate-secret': { webhookId },
    'webhook.test': { webhookId },
    'webhook.resend': { deliveryId: webhookId },
    'webhook.replay': { webhookId },
  };
}

function keySamples(things: Things): Record<string, unknown> {
  return {
    'api-key.make': {
      name: 'Uji',
      scopes: ['books.read'],
      untilOn: '2199-12-31',
      keyId: things.mandateId,
      secretHash: '00'.repeat(32),
    },
    'api-key.revoke': { keyId: things.mandateId },
  };
}

function archiveSamples({ entryId }: Things): Record<string, unknown> {
  return {
    'backup.request': {},
    'archive.request': {
      lock: {
        kdf: { name: 'argon2id', memoryKiB: 8, passes: 1, lanes: 1, salt: 'AAAA' },
        secret: 'AAAA',
      },
      secret: 'AAAA',
    },
    'archive.cancel': { runId: entryId },
    'archive.note-export': { fingerprint: '0'.repeat(64), rows: 1, bytes: 1 },
  };
}

function sheetSamples({ entryId }: Things): Record<string, unknown> {
  return {
    'sheets.import': {
      day: '2020-12-31',
      files: [],
      opening: null,
      controls: [],
      members: [],
      held: 0,
      known: 0,
    },
    'sheets.upload': { files: [{ name: 'a.csv', bytes: new Uint8Array([97]) }] },
    'sheets.choose': { draftId: entryId, day: null, mappings: [], accounts: [] },
    'sheets.discard': { draftId: entryId },
    'sheets.undo': { importId: entryId, reason: 'coba saja' },
  };
}

function personalDataSamples({ memberId }: Things): Record<string, unknown> {
  const reason = 'coba saja';
  const unknown = { sex: null, bornOn: null, joinedOn: null };
  return {
    'member.reveal': { memberId, field: 'nik', reason },
    'member.correct': { memberId, name: 'Nama Lain', ...unknown, reason },
    'person.export': { memberId, reason },
    ...membershipSamples({ memberId }),
    'privacy.change': { contact: 'Sekretaris', breachReceiver: '' },
  };
}

function membershipSamples({ memberId }: Pick<Things, 'memberId'>): Record<string, unknown> {
  const told = { memberId, onDay: '2026-01-02', reason: 'coba saja' };
  return {
    'member.enrol': { name: 'Nama Baru', onDay: '2026-01-02' },
    'member.turn-down': told,
    'member.ask-to-leave': told,
    'member.stay': told,
    'member.let-go': told,
    'member.note-death': told,
    'member.merge': { ...told, intoId: memberId },
    'member.add-heirs': { memberId, heirs: [{ name: 'Ahli Waris', relation: 'anak' }] },
    'member.change-class': { ...told, class: 'associate' },
    'member.add-tie': { memberId, role: 'board', fromOn: '2026-01-02' },
    'member.end-tie': { tieId: memberId, untilOn: '2026-01-02' },
    'member.set-numbering': { pattern: 'A-####' },
  };
}

/** Acts that everybody may try, each guarded by what it proves; their own tests say how. */
export const openActs = [
  'approval.withdraw',
  'view.save',
  'view.change',
  'view.remove',
  'view.open-with',
  'notice.read',
  'notice.read-all',
  'notice.choose',
  'login.add',
  'session.start',
  'session.end',
  'session.end-others',
  'password.change',
  'password.reset',
  'password.renew',
  'invitation.accept',
  'login.register',
  'login.change',
  'login.choose-language',
  'contact.verify',
  'passkey.add',
  'passkey.remove',
  'second-factor.turn-on',
  'second-factor.turn-off',
  'recovery-codes.make',
];

/** The ticket of a PDF that nobody uploaded: an act looks at its proof, and not into the store. */
function sampleTicket(world: World): string {
  const hash = 'ab'.repeat(32);
  return ticketOf(world.app.keys, world.org.id, {
    ...{ hash, sha256: hash, media: 'application/pdf', bytes: 1, pages: 1 },
    ...{ width: null, height: null, thumbHash: null, thumbBytes: 0 },
  });
}
