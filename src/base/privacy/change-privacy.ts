import { z } from 'zod';
import { defineAct } from '../act.ts';
import { build } from '../db/connect.ts';
import { textInput } from '../input.ts';

/**
 * Sets who answers questions about personal data, and who is told of a breach: until the agency of
 * UU 27/2022, art. 58 exists that is another one, so it is a setting.
 */
export const changePrivacy = defineAct({
  name: 'privacy.change',
  permission: 'privacy.change',
  input: z.object({
    /** Name and how to reach them; it stands on the register and on letters. */
    contact: textInput(300).default(''),
    breachReceiver: textInput(300).default(''),
  }),
  reads: (q) => ({
    before: q.maybe(
      q.db
        .selectFrom('org_profile')
        .select(['privacy_contact', 'breach_receiver'])
        .where('org_id', '=', q.orgId)
        .forUpdate(),
    ),
  }),

  run(deed, { contact, breachReceiver }, { before }) {
    const { orgId } = deed;
    deed.write(
      build
        .updateTable('org_profile')
        .set({ privacy_contact: contact, breach_receiver: breachReceiver })
        .where('org_id', '=', orgId),
    );
    const was = before ?? { privacy_contact: '', breach_receiver: '' };
    deed.record({
      kind: 'profile',
      id: orgId,
      before: { breachReceiver: was.breach_receiver },
      after: { breachReceiver },
      personal: { privacyContact: { before: was.privacy_contact, after: contact } },
    });
    return { orgId };
  },
});
