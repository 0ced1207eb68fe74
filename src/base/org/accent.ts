import { refuse } from '../refusal.ts';

/** The cards on which the accent stands: paper and the light theme, and the dark one (`--card`). */
const lightCard = '#ffffff';
const darkCard = '#1b1e1a';
/** WCAG 2.2, 1.4.3: text reads against its ground. */
export const leastContrast = 4.5;

/**
 * Reads an accent colour, `#0f5c46` in any case.
 * @throws Refusal `accent/unfit`, or `accent/too-pale` with the contrast it has on paper
 */
export function readAccent(text: string): string {
  const colour = text.trim().toLowerCase();
  if (!/^#[0-9a-f]{6}$/.test(colour))
    refuse('accent/unfit', { field: 'accent', text: text.slice(0, 20) });
  const ratio = contrast(colour, lightCard);
  if (ratio < leastContrast) {
    const shown = (Math.floor(ratio * 10) / 10).toFixed(1);
    refuse('accent/too-pale', { field: 'accent', ratio: shown, least: leastContrast.toFixed(1) });
  }
  return colour;
}

/**
 * The accent as it stands on a dark card: lightened just as far as it must be to read there. No one
 * colour reads on white and on near-black alike, so the organisation chooses one and gets two.
 */
export function accentInDark(accent: string): string {
  for (let step = 0; step <= 100; step += 1) {
    const lighter = mix(accent, lightCard, step / 100);
    if (contrast(lighter, darkCard) >= leastContrast) return lighter;
  }
  return lightCard;
}

/** The accent as a colour of CSS that suits the theme it is shown in; paper is always light. */
export function accentColour(accent: string): string {
  if (latest?.accent !== accent) {
    latest = { accent, colour: `light-dark(${accent}, ${accentInDark(accent)})` };
  }
  return latest.colour;
}

/** Every page asks it, mostly for the same organisation as the last. */
let latest: { readonly accent: string; readonly colour: string } | undefined;

/** The contrast of two colours by WCAG: 1 for equals, 21 for black on white. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((c) => {
    const part = c / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function mix(from: string, to: string, part: number): string {
  const target = channels(to);
  const mixed = channels(from).map((c, i) => Math.round(c + (target[i]! - c) * part));
  return `#${mixed.map((c) => c.toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
