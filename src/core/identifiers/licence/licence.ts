// Numbers of licences: of massage therapists and their premises by state of the US, of British security workers, labour
// providers and carers.
import type { Span } from '../../brand';
import { tableOf } from '../../text/heldWords';
import type { Needs } from '../../text/needs';
import { defineExtractor, type Candidate, type PreparedText } from '../extractor';
import type { ExtractionContext } from '../identifier';
import { boards, type Board, type BoardShape } from './boards';
import { statesIn } from './states';

interface Shape extends BoardShape {
  readonly board: Board;
  /** Sticky. */
  readonly pattern: RegExp;
}

const shapes: readonly Shape[] = boards.flatMap((board) =>
  board.shapes.map((shape) => ({
    ...shape,
    board,
    pattern: new RegExp(String.raw`${shape.source}(?![\p{L}\p{N}]|[.-]\d)`, 'iuy'),
  })),
);
const byWord = new Map<string, Shape[]>();
for (const shape of shapes)
  for (const word of shape.words) byWord.set(word, [...(byWord.get(word) ?? []), shape]);
/** Shapes that begin with the number itself are looked for behind a word for licence. */
const numeric = shapes.filter(({ words }) => words.length === 0);

const licenceWords =
  'license licence licensed licenced lic lics licenses lmt cert certificate certified registration'.split(
    ' ',
  );
const behindWords = new Set([...licenceWords, '4701']);
/** Letters that stand right before their number are found from the number: MA and ME are words of many languages. */
const prefixes = new Set(shapes.flatMap(({ words, isPrefix }) => (isPrefix === true ? words : [])));
const isPrefixWord = tableOf(prefixes);
const needs: Needs = {
  signs: '0123456789',
  words: new Set([...[...byWord.keys()].filter((word) => !prefixes.has(word)), ...behindWords]),
};
const labelBefore =
  /(?:^|[^a-z])(?:lic(?:en[cs](?:e[ds]?|ing))?|lics|lmt|cert(?:ificate|ified)?|reg(?:istration|istered|\.)?|massage|therapists?|establishment|credential)(?:[\s.:#,(-]{1,3}(?:no|number|num|nr|is|id|therapists?|establishment|massage|state|board|#)\b){0,3}[^a-z0-9\n]{0,4}(?:[a-z]{2,13}[\s:.#-]{1,3}){0,2}$/i;
const valueForm = /^(?:us-[a-z]{2}|gb-(?:sia|glaa|cqc)):[a-z0-9-]{4,20}$/;
const STATE_REACH = 60;
const listGap = /^[\s,/&+;]{1,4}(?:and )?$/;

export const licence = defineExtractor({
  type: 'licence',
  description:
    'Licence numbers, written `state:number`: massage therapists and establishments in the shapes of US state boards, British security workers (SIA), labour providers (GLAA) and carers (CQC). A shape that several states or other things have is read only where the text names the state and calls it a licence.',
  needs,
  find: (prepared, context) => findLicences(prepared, context),
  normalise: (written, context) => {
    const text = written.trim();
    if (valueForm.test(text)) return isOfBoard(text) ? text : undefined;
    return text.length > 60 ? undefined : readColumn(text, context);
  },
});

/** What is known of a place besides its text. */
interface Around {
  readonly region: string | undefined;
  /** Behind another licence, with no more than a comma between. */
  readonly isListed: boolean;
}

function findLicences(prepared: PreparedText, { region }: ExtractionContext): readonly Candidate[] {
  const found: Candidate[] = [];
  const places = placesOf(prepared);
  if (places.length === 0) return found;
  const { text, tokens } = prepared;
  let taken = 0;
  for (const place of places) {
    const token = tokens[place];
    if (token === undefined || token.start < taken) continue;
    const isListed = found.length > 0 && listGap.test(text.slice(taken, Math.min(token.start, taken + 9)));
    const candidate =
      candidateAt(text, token.start, byWord.get(token.word) ?? [], { region, isListed }) ??
      (behindWords.has(token.word) ? numericNear(prepared, place, { region, isListed: false }) : undefined);
    if (candidate === undefined || candidate.start < taken) continue;
    found.push(candidate);
    taken = candidate.end;
  }
  return found;
}

/** Places of words that can begin a number or announce one, in order. */
function placesOf({ table, places }: PreparedText): readonly number[] {
  const { starts, ends, numbers, figures } = table;
  let letters: number[] | undefined;
  for (const place of figures)
    if (
      place > 0 &&
      (starts[place] ?? 0) - (ends[place - 1] ?? 0) <= 2 &&
      isPrefixWord[numbers[place - 1] ?? 0] === 1
    )
      (letters ??= []).push(place - 1);
  const words = beforeFigures(places(needs), figures);
  return letters === undefined ? words : [...letters, ...words].sort((left, right) => left - right);
}

/** "SIA door supervisor security licence no. 1234 …": so many tokens a number's words take at most. */
const MAX_WORDS = 7;

/** Those of some places, in order, that have a figure at them or soon behind. */
function beforeFigures(places: readonly number[], figures: readonly number[]): readonly number[] {
  let next = 0;
  return places.filter((place) => {
    while (next < figures.length && (figures[next] ?? 0) < place) next += 1;
    return (figures[next] ?? Infinity) - place <= MAX_WORDS;
  });
}

/** A number that carries no letters, right behind a word for licence; or the one that ends here. */
function numericNear({ text, tokens }: PreparedText, place: number, around: Around): Candidate | undefined {
  if (tokens[place]?.word === '4701') {
    const start = tokens[place - 1]?.start;
    return start === undefined ? undefined : candidateAt(text, start, numeric, around);
  }
  for (let next = place + 1; next <= place + 3; next += 1) {
    const token = tokens[next];
    if (token?.isNumber === true) return candidateAt(text, token.start, numeric, around);
  }
  return undefined;
}

function candidateAt(
  text: string,
  start: number,
  forms: readonly Shape[],
  around: Around,
): Candidate | undefined {
  if (forms.length === 0 || /[\p{L}\p{N}_$€£]|\d[.,]/u.test(text.slice(Math.max(0, start - 1), start)))
    return undefined;
  for (const shape of forms) {
    shape.pattern.lastIndex = start;
    const match = shape.pattern.exec(text);
    if (match === null) continue;
    const end = start + match[0].length;
    const confidence = believed(shape, text, { start, end, ...around });
    if (confidence === undefined) continue;
    const written = match.groups?.number ?? match[0];
    const value = `${shape.board.id}:${normalOf(shape, written)}`;
    const rule = shape.needs === 'nothing' ? 'shape' : 'labelled';
    return { start: end - written.length, end, value, rule, obfuscated: false, confidence };
  }
  return undefined;
}

function believed(
  { needs: asked, board }: Shape,
  text: string,
  { start, end, region, isListed }: Around & Span,
): number | undefined {
  if (asked === 'nothing') return 0.93;
  const head = text.slice(Math.max(0, start - STATE_REACH), start);
  const isLabelled =
    isListed ||
    labelBefore.test(head.slice(-40)) ||
    /^[\s,)-]{0,3}(?:lic|lmt|massage)/i.test(text.slice(end, end + 12));
  const state = board.id.slice(3);
  const isRegion = region?.toLowerCase() === state;
  if (asked === 'licence') return isLabelled || isRegion ? 0.9 : undefined;
  if (asked === 'licence and state' && !isLabelled) return undefined;
  const near = statesIn(`${head} ${text.slice(end, end + STATE_REACH)}`);
  return near.has(state) || (isRegion && near.size === 0) ? 0.88 : undefined;
}

function normalOf({ normal }: BoardShape, written: string): string {
  const plain = written.toLowerCase().replace(/[^a-z0-9]/g, '');
  return normal ? normal(plain) : plain;
}

/** A column that is declared to hold a licence: the state is the record's. */
function readColumn(text: string, { region }: ExtractionContext): string | undefined {
  const code = region?.toLowerCase();
  const mine = shapes.filter(
    ({ board, needs: asked }) => asked === 'nothing' || board.id === `us-${code ?? ''}`,
  );
  for (const shape of mine) {
    shape.pattern.lastIndex = 0;
    const match = shape.pattern.exec(text);
    if (match?.[0].length === text.length)
      return `${shape.board.id}:${normalOf(shape, match.groups?.number ?? match[0])}`;
  }
  // A board of which no shape is known still numbers its licences, and a declared column is believed; but digits alone
  // are another licence at every board of the state.
  const plain = text.toLowerCase().replace(/[\s.#/-]/g, '');
  return code !== undefined && /^[a-z]{2}$/.test(code) && /^[a-z]{1,5}\d{2,12}[a-z]?$/.test(plain)
    ? `us-${code}:${plain}`
    : undefined;
}

function isOfBoard(value: string): boolean {
  return value.startsWith('us-') || boards.some(({ id }) => value.startsWith(`${id}:`));
}
