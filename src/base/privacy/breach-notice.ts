/** UU 27/2022, art. 46(1): in writing, within three times twenty-four hours of the failure being known. */
export const noticeHours = 72;

/** Until when a notice must be given, and how long that is from now. */
export interface NoticeTerm {
  readonly until: Date;
  readonly isOver: boolean;
  /** Whole hours until then, or since; never below nought. */
  readonly hours: number;
}

/** Reckons the term of a notice from the instant at which the failure was known. */
export function noticeTerm(discoveredAt: Date, now: Date): NoticeTerm {
  const until = new Date(discoveredAt.getTime() + noticeHours * 3_600_000);
  const left = until.getTime() - now.getTime();
  return { until, isOver: left < 0, hours: Math.floor(Math.abs(left) / 3_600_000) };
}
