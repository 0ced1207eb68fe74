import type { Chapter } from '../chapter.ts';
import { annualMeeting } from './annual-meeting.ts';
import { eveningCash, morningCash } from './cash.ts';
import { holidaySavings } from './holiday-savings.ts';
import { loansChapter } from './loans.ts';
import { mandatoryShares } from './mandatory-shares.ts';
import { marketChapter } from './market.ts';
import { loanAllowance } from './loan-allowance.ts';
import { membership } from './membership.ts';
import { mistakes } from './mistakes.ts';
import { runningCosts } from './running-costs.ts';
import { placements } from './placements.ts';
import { savingsChapter } from './savings.ts';
import { savingsInterest } from './savings-interest.ts';
import { shopChapter } from './shop.ts';
import { wagesChapter } from './wages.ts';

/** Every chapter, in the order in which a day goes. */
export const chapters: readonly Chapter[] = [
  annualMeeting,
  morningCash,
  membership,
  mandatoryShares,
  savingsChapter,
  holidaySavings,
  loansChapter,
  shopChapter,
  marketChapter,
  wagesChapter,
  mistakes,
  placements,
  runningCosts,
  loanAllowance,
  savingsInterest,
  eveningCash,
];
