// What stands right before a place, read once for every extractor that asks for a label.
import type { Needs } from '../../text/needs';
import type { PreparedText } from '../extractor';

/** One way to write a labelled number: the words that can begin it, and the whole of it from there. */
export interface LabelledForm {
  /** Words as tokens have them, each the first word of the label. */
  readonly words: readonly string[];
  /**
   * Flags `iy`, bounded throughout; matches from the first word of the label. The group `number` is what is labelled.
   */
  readonly pattern: RegExp;
  /** How many tokens before its word the label begins: the F of I.F.E. is rarer than the I. */
  readonly back?: number;
}

export interface LabelledMatch<Form> {
  readonly form: Form;
  readonly match: RegExpExecArray;
  /** Of the number, in clean text. */
  readonly start: number;
  readonly end: number;
  readonly written: string;
}

/**
 * Makes the reader of a table of labelled forms.
 *
 * @returns reads in order of place; forms are tried in the order of the table, and what the first does not take is
 *   offered to the next.
 */
export function labelledReader<Form extends LabelledForm>(
  needs: Needs,
  forms: readonly Form[],
): (prepared: PreparedText, take: (found: LabelledMatch<Form>) => boolean) => void {
  const byWord = new Map<string, Form[]>();
  for (const form of forms)
    for (const word of form.words) byWord.set(word, [...(byWord.get(word) ?? []), form]);
  return (prepared, take) => {
    const places = prepared.places(needs);
    if (places.length === 0) return;
    const { text, tokens } = prepared;
    let taken = 0;
    for (const place of places) {
      const token = tokens[place];
      if (token === undefined || token.start < taken) continue;
      const next = text.charCodeAt(token.end);
      // A single letter begins a label only as the first of an abbreviation: V.A.T., P.IVA, D-U-N-S.
      if (token.end - token.start === 1 && next !== DOT && next !== HYPHEN) continue;
      for (const form of byWord.get(token.word) ?? []) {
        const found = matchAt(form, text, tokens[place - (form.back ?? 0)]?.start ?? token.start);
        if (found === undefined || !take(found)) continue;
        taken = found.match.index + found.match[0].length;
        break;
      }
    }
  };
}

const DOT = 46;
const HYPHEN = 45;

/** The form at a place, and where its number stands. */
export function matchAt<Form extends LabelledForm>(
  form: Form,
  text: string,
  start: number,
): LabelledMatch<Form> | undefined {
  form.pattern.lastIndex = start;
  const match = form.pattern.exec(text);
  const written = match?.groups?.number;
  if (match === null || written === undefined) return undefined;
  const from = start + match[0].lastIndexOf(written);
  return { form, match, start: from, end: from + written.length, written };
}

/** The words of all forms, for the need of their extractor. */
export function wordsOf(forms: readonly LabelledForm[]): ReadonlySet<string> {
  return new Set(forms.flatMap(({ words }) => words));
}

/** Between a label and its number: signs and spaces, "number", "no.", "is". */
export const gap = String.raw`(?:[\s.:#=()_°º*\/-]{0,4}(?:(?:number|numero|numer|num|nummer|nr|no|n|code|id|is|reg|registration)\b)?){0,3}[\s.:#=()_°º*\/-]{0,4}`;

/** The text right before a place, at most so many characters. */
export function before(text: string, place: number, characters: number): string {
  return text.slice(Math.max(0, place - characters), place);
}
