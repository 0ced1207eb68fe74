import { z } from 'zod';
import { defineAct } from '../act.ts';
import { idInput } from '../input.ts';
import { ownLogin } from '../people/own-login.view.ts';
import { queueChoices, queueRead, queueReadAll } from './notice.store.ts';

/** Marks one of one's own notices as read. */
export const readNotice = defineAct({
  name: 'notice.read',
  permission: null,
  input: z.object({ noticeId: idInput }),
  reads: (q) => ({ loginId: ownLogin(q) }),

  run(deed, { noticeId }, { loginId }) {
    queueRead(deed, loginId, noticeId);
    return { noticeId };
  },
});

/** Marks all of one's own notices as read. */
export const readAllNotices = defineAct({
  name: 'notice.read-all',
  permission: null,
  input: z.object({}),
  reads: (q) => ({ loginId: ownLogin(q) }),

  run(deed, _input, { loginId }) {
    queueReadAll(deed, loginId);
    return {};
  },
});

/** Chooses which kinds of notices come by mail, at once or once a day; of the others none does. */
export const chooseNotices = defineAct({
  name: 'notice.choose',
  permission: null,
  input: z.object({
    choices: z
      .array(
        z.object({
          kind: z
            .string()
            .regex(/^[a-z]+(?:[.-][a-z]+)*$/)
            .max(60),
          how: z.enum(['now', 'daily']),
        }),
      )
      .max(60),
  }),
  reads: (q) => ({ loginId: ownLogin(q) }),

  run(deed, { choices }, { loginId }) {
    const each = [...new Map(choices.map((choice) => [choice.kind, choice])).values()];
    queueChoices(deed, loginId, each);
    return {};
  },
});
