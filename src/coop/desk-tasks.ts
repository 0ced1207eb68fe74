import type { Task } from '#base/jobs/define-task.ts';
import { mailDigests, tellPeople } from '#base/notices/tell-people.ts';
import { indexRecords } from '#base/search/index-records.ts';
import { noticeKinds } from './notice-kinds.ts';
import { searchSources } from './search-sources.ts';

/** What is done for whoever sits at a desk: that they find what there is, and hear what concerns them. */
export const deskTasks: readonly Task[] = [
  indexRecords(searchSources),
  tellPeople(noticeKinds),
  mailDigests(noticeKinds),
];
