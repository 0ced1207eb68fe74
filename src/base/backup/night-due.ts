/** When the night's backup is due: 18.30 UTC is half past one in Jakarta. */
const dueHour = 18;
const dueMinute = 30;
const day = 86_400_000;

/**
 * Whether the night's backup is still to be made: none has gone well since the last half past one. A
 * computer that is off at night makes it when it is on again.
 *
 * @param lastGood when the newest backup that was verified began; null: there is none
 */
export function isNightDue(lastGood: Date | null, now: Date): boolean {
  const since = ((dueHour * 60 + dueMinute) * 60_000 - now.getTime()) % day;
  const lastDue = now.getTime() + (since > 0 ? since - day : since);
  return lastGood === null || lastGood.getTime() < lastDue;
}
