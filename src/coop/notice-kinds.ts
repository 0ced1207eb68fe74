import { baseNotices } from '#base/notices/base-notices.view.ts';
import type { NoticeKind } from '#base/notices/notice-kind.ts';
import { bankToReconcile } from '#ledger/bank/bank-notice.view.ts';
import { monthToClose } from '#ledger/periods/period-notice.view.ts';
import { recurringOpen } from '#ledger/recurring/recurring-notice.view.ts';
import { cashOffered, drawerLeftOpen } from './cash/cash-notices.view.ts';

/** What people of a cooperative are told, in the order in which they choose what is mailed. */
export const noticeKinds: readonly NoticeKind[] = [
  ...baseNotices,
  monthToClose,
  recurringOpen,
  bankToReconcile,
  cashOffered,
  drawerLeftOpen,
];
