// Hosts as nearly all are written: small letters, digits and hyphens, with a period between the labels. They are read in
// one walk; whatever is written otherwise goes the long way (`hostReader.ts`), and comes to the same here.
import { unitAt } from '../../text/unitAt';
import { gluedLength, isGluedDot } from './dots';

const LETTER = 1;
const HYPHEN = 2;
const PERIOD = 3;
/** Goes on with the label in a way that is not read here. */
const OTHER = 4;
const kinds = new Uint8Array(128);
for (const sign of 'abcdefghijklmnopqrstuvwxyz0123456789') kinds[sign.charCodeAt(0)] = LETTER;
for (const sign of '_ABCDEFGHIJKLMNOPQRSTUVWXYZ') kinds[sign.charCodeAt(0)] = OTHER;
kinds[0x2d] = HYPHEN;
kinds[0x2e] = PERIOD;
const kindAt = (text: string, at: number): number => {
  if (at >= text.length) return 0;
  const unit = unitAt(text, at);
  return unit < 128 ? (kinds[unit] ?? 0) : OTHER;
};

const MAX_LABELS = 10;
const MAX_LABEL_CHARACTERS = 63; // RFC 1035

/**
 * Where a host of two labels or more ends that is written so.
 *
 * @param start - of its first label.
 * @returns -1 where it is written otherwise, or a dot may be meant within a label ("exampledotcom", "a-dot-b.org"). What
 *   follows the end may still be a dot in another writing.
 */
export function endOfPlainHost(text: string, start: number): number {
  let from = start;
  let at = start;
  let hyphen = -1;
  for (let labels = 1; ; at += 1) {
    const kind = kindAt(text, at);
    if (kind === LETTER) {
      if (at - from >= MAX_LABEL_CHARACTERS || (at > from && gluedLength(text, at) > 0)) return -1;
    } else if (kind === HYPHEN) {
      // "v-i-o-l-e-t.org", and "-dot-", which needs two; "www-www-www-…" is not walked to its end from each of its words
      const length = at - from;
      if (length < 2 || length >= MAX_LABEL_CHARACTERS) return -1;
      if (hyphen !== -1 && isGluedDot(text, hyphen)) return -1;
      hyphen = at;
    } else {
      const length = at - from;
      if (kind === OTHER || length === 0 || length > MAX_LABEL_CHARACTERS || hyphen === at - 1) return -1;
      // "example.c.o.m"
      if (length === 1 && labels > 1) return -1;
      const next = kind === PERIOD ? kindAt(text, at + 1) : 0;
      if (next === 0 || next === PERIOD) return labels > 1 ? at : -1;
      if (next !== LETTER || labels === MAX_LABELS) return -1;
      labels += 1;
      from = at + 1;
      hyphen = -1;
    }
  }
}
