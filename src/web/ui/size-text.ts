/** Made once: making one costs far more than its use. */
const whole = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 });
const oneDigit = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 });

/** A size in bytes as people say it, in the same figures for both languages: `38 MB`, `8,7 KB`. */
export function sizeText(bytes: number): string {
  const steps = ['KB', 'MB', 'GB', 'TB'];
  let [size, step] = [bytes / 1_000, 0];
  while (size >= 1_000 && step < steps.length - 1) [size, step] = [size / 1_000, step + 1];
  return `${(size < 10 ? oneDigit : whole).format(size)} ${steps[step]}`;
}
