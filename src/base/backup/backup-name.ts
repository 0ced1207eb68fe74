/** The file name of a backup: `sakaguru-20261124-183000.skgb`, by the instant in UTC. */
export function backupName(at: Date): string {
  const [day = '', time = ''] = at.toISOString().split('T');
  return `sakaguru-${day.replaceAll('-', '')}-${time.slice(0, 8).replaceAll(':', '')}.skgb`;
}
