import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { build } from '#base/db/connect.ts';
import type { Day } from '#base/day.ts';
import { newId } from '#base/id.ts';
import { dayInput, idInput, moneyInput, textInput } from '#base/input.ts';
import { takeOver } from '#coop/members/take-over.ts';
import { openSubAccounts } from '#ledger/accounts/open-sub-accounts.ts';

/** Opens a branch. */
export const addOfficeAct = defineAct({
  name: 'test.add-office',
  permission: 'settings.change',
  input: z.object({ code: textInput(6) }),
  run(deed, { code }) {
    const id = newId();
    deed.write(
      build
        .insertInto('office')
        .values({ org_id: deed.orgId, id, code, name: `Cabang ${code}`, kind: 'branch' }),
    );
    return { id };
  },
});

/** Enters a member in the register. */
export const addMemberAct = defineAct({
  name: 'test.add-member',
  permission: 'settings.change',
  input: z.object({ number: textInput(40), name: textInput(160) }),
  run(deed, { number, name }) {
    const id = newId();
    const row = { org_id: deed.orgId, id, number, name, deed_id: deed.id, created_at: deed.at };
    deed.write(build.insertInto('member').values(row));
    takeOver(deed, [{ id, joinedOn: null }], deed.businessDay);
    return { id };
  },
});

/** Opens a sub-account of a control account. */
export const addSubAccountAct = defineAct({
  name: 'test.add-sub-account',
  permission: 'settings.change',
  input: z.object({
    accountId: idInput,
    unitId: idInput,
    officeId: idInput,
    ownerKind: textInput(20).default('member'),
    ownerId: idInput,
    floor: moneyInput.nullable().default(null),
    openedOn: dayInput.default('2000-01-01' as Day),
  }),
  run(deed, { openedOn, ...sub }) {
    const id = newId();
    openSubAccounts(deed, openedOn, [{ id, ...sub }]);
    return { id };
  },
});
