const byThemselves = 'Somebody proves who they are: only that very person, on a page.';
const shownOnce = 'Hands out a secret that is shown once on a page, to whoever stands there.';
const aPerson =
  'A person decides, with the whole request before their eyes; no key does it for them.';
const machine = 'For whoever owns the machine, on its command line or its set-up page.';

/** Acts that are no operation of the API, each with the reason. A test holds the acts against both. */
export const notInApi: Readonly<Record<string, string>> = {
  'session.start': byThemselves,
  'session.end': byThemselves,
  'session.end-others': byThemselves,
  'password.change': byThemselves,
  'password.renew': byThemselves,
  'login.change': byThemselves,
  'login.choose-language': byThemselves,
  'login.register': byThemselves,
  'contact.verify': byThemselves,
  'passkey.add': byThemselves,
  'passkey.remove': byThemselves,
  'second-factor.turn-on': byThemselves,
  'second-factor.turn-off': byThemselves,
  'recovery-codes.make': byThemselves,
  'invitation.accept': byThemselves,
  'invitation.make': shownOnce,
  'password.give-code': shownOnce,
  'api-key.make': shownOnce,
  'api-key.revoke': aPerson,
  'archive.request': 'Takes a passphrase that is typed on a page and kept nowhere.',
  'archive.cancel': aPerson,
  'archive.note-export': machine,
  'approval.approve': aPerson,
  'approval.refuse': aPerson,
  'organisation.create': machine,
  'login.add': machine,
  'password.reset': machine,
  'sheets.import':
    'Its input is made by the house itself of a checked upload, which a person confirms.',
  'recurring.hold': 'Done by the house itself when a day of a plan comes and cannot be posted.',
  'webhook.cut-off': 'Done by the house itself when a receiver is gone or fails for days.',
  'practice.follow-revocation': 'Done by the house itself after a role was revoked.',
};

const ofPages = 'Shapes a page or a file; what it tells stands in other operations.';
const own = 'Of the very person who is signed in, who has no key there.';
const open = 'Told to anybody on a public page.';
const rules = 'A part of other views, or of acts; it answers nobody by itself.';

/** Views that pages read and that are no operation, each with the reason. */
export const viewsNotInApi: Readonly<Record<string, string>> = {
  orgFace: ofPages,
  orgLogo: 'A picture, at an address of the pages.',
  signedHead: ofPages,
  settlingAccounts: ofPages,
  entryDesk: ofPages,
  entryList: 'With sums, for the page; `entryPage` is the operation.',
  entryNumber: ofPages,
  latestEntries: ofPages,
  findEntries: ofPages,
  entriesForFile: ofPages,
  deedsForFile: ofPages,
  decidedForFile: ofPages,
  deliveriesForFile: ofPages,
  allMembers: ofPages,
  allAccesses: ofPages,
  accessPeople: ofPages,
  findMembers: ofPages,
  memberNames: ofPages,
  memberAccounts: ofPages,
  waitingFor: ofPages,
  backupState: ofPages,
  archiveRuns: ofPages,
  archiveAtHand: 'A file for the very person who asked for it, on a page.',
  isVerified: ofPages,
  ledgerPage: 'The report `general-ledger` tells the same.',
  explainRow: 'Opens a figure on a page; its accounts and entries are operations.',
  explainFlow: 'Opens a figure on a page; its accounts and entries are operations.',
  importedFacts: ofPages,
  importOutlook: ofPages,
  draftFiles: ofPages,
  firstBookedDay: ofPages,
  paperFace: ofPages,
  officeTraces: ofPages,
  originalOf: ofPages,
  practiceOf: ofPages,
  reportedChart: rules,
  dueToday: rules,
  ownersOf: rules,
  loginFace: own,
  ownPasskeys: own,
  ownSessions: own,
  ownTraces: own,
  findReset: own,
  openInvitation: own,
  isSetUpOpen: open,
  demoSeats: open,
  demoOrganisation: open,
  readProof: open,
  publishedKeys: open,
};
