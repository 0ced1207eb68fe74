/** What the names of files begin with that come out of practice books. */
const prefix = 'latihan-';

/** Gives a file of practice books a name that says so, whatever route it comes from. */
export function markPracticeFile(headers: Headers): void {
  const disposition = headers.get('content-disposition');
  if (!disposition) return;
  headers.set(
    'content-disposition',
    disposition.replace(/filename="(?!latihan-)/, `filename="${prefix}`),
  );
}
