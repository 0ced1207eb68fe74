import type { Language } from '../words.ts';
import type { PaperFace } from './paper-face.view.ts';

/** Who prints what for whom: the part of an order that is the same for every paper. */
export interface Printing {
  readonly face: PaperFace;
  readonly language: Language;
  readonly format?: string | undefined;
  /** The instant of printing. */
  readonly at: Date;
  /** Who prints; absent where a machine does. */
  readonly by?: string;
}
