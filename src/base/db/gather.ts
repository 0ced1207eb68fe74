/** Waits for all that was asked together; the first failure in the order of asking is thrown. */
export async function gather(asked: object): Promise<object> {
  const names = Object.keys(asked);
  const answers = await Promise.allSettled(Object.values(asked) as Promise<unknown>[]);
  return Object.fromEntries(
    answers.map((answer, i) => {
      if (answer.status === 'rejected') throw answer.reason;
      return [names[i]!, answer.value];
    }),
  );
}
