// Which languages a text is in: by script where the script tells, else by words, letters and, where those leave it
// open, groups of three letters. A text of several languages gives one span for each stretch.
import type { PreparedText } from '../../identifiers/extractor';
import { placeFrom } from '../../text/placeFrom';
import { numbersOf } from '../../text/tokens';
import { unitAt } from '../../text/unitAt';
import { defineFinder, type AttributeCandidate } from '../finder';
import { anyText } from '../phrases/phraseFinder';
import { surveyOf } from '../survey';
import {
  bestOf,
  clearedScores,
  hasLanguage,
  isLanguageWord,
  languageWords,
  modelLanguages,
  scoreLetters,
  scoreTrigrams,
  scoreWord,
  type Scores,
} from './languageModel';
import { isFigureAt, stretchesOf, type Stretch } from './stretches';

const MAX_SPANS = 8; // a text that changes its language more often is a list of words, not a text
const MIN_LETTERS = 8; // a single word says little of a text
const MIN_SCRIPT_LETTERS = 4; // a script of its own says more
const MIN_SCORE = 9; // two frequent words
/** A stretch of a text is in another language only if that leads the language of the whole so far. */
const OWN_LANGUAGE_LEAD = 11;
const MIN_OWN_LETTERS = 18;
/** The share of the score by which the best must lead for letter groups not to be asked. */
const CLEAR_LEAD = 0.35;
const MAX_TRIGRAM_LETTERS = 400; // more do not change the answer
/** Words that settle the language of a whole; more only cost time. */
const MAX_WORDS = 32;
/** Words in a row, as it were, of another language: names and loan words are fewer. */
const MAX_FOREIGN_WORDS = 3;
const MAX_FITTING_WORDS = 12;
const FITTING_SHARE = 0.7;
const SURE_LETTERS = 60;
const MIN_KNOWN_WORDS = 2;
const MIN_GUESSED_LETTERS = 20;

interface Run {
  language: string;
  start: number;
  end: number;
  letters: number;
  lead: number;
}

/**
 * `language`: ISO 639-1 as value. Details: `share` of the letters of the text, two decimals; `script` rule where the
 * script alone told.
 */
export const language = defineFinder({
  kind: 'language',
  description:
    'Language of the text, ISO 639-1, with its share of the letters; texts in several languages give a span for each.',
  needs: anyText,
  find: (prepared) => candidatesOf(oneRun(prepared) ?? runsOf(prepared)),
});

/**
 * The usual text: Latin letters, one language. Its words settle it, and nowhere stand more than a few that the language
 * does not know while others do, so that it need not be cut.
 */
function oneRun(prepared: PreparedText): readonly Run[] | undefined {
  const { isLatin } = surveyOf(prepared);
  const [firstToken, lastToken] = outerWords(prepared);
  if (!isLatin || firstToken < 0) return undefined;
  const known = languageWords();
  const numbers = numbersOf(prepared.table, known.known);
  const scores = clearedScores();
  addWords({ firstToken, lastToken }, prepared, scores);
  const best = bestOf(scores);
  if (best.score < MIN_SCORE || best.lead < CLEAR_LEAD * best.score) return undefined;
  let foreign = 0;
  for (let at = firstToken; at <= lastToken; at += 1) {
    const number = numbers[at] ?? 0;
    if (!isLanguageWord(known, number)) continue;
    foreign = Math.max(0, foreign + (hasLanguage(known, number, best.place) ? -1 : 1));
    if (foreign > MAX_FOREIGN_WORDS) return undefined;
  }
  const start = prepared.table.starts[firstToken] ?? 0;
  const end = prepared.table.ends[lastToken] ?? 0;
  const letters = lettersOf(prepared, firstToken, lastToken);
  return [{ language: modelLanguages[best.place] ?? '', start, end, letters, lead: best.lead }];
}

/** Places of the first and the last word; -1 where a text is all figures. */
function outerWords({ table }: PreparedText): readonly [first: number, last: number] {
  const { starts, figures } = table;
  if (figures.length === starts.length) return [-1, -1];
  let first = 0;
  while (figures[first] === first) first += 1;
  let last = starts.length - 1;
  for (let at = figures.length - 1; figures[at] === last; at -= 1) last -= 1;
  return [first, last];
}

/** Letters of the words, folded. */
function lettersOf({ table }: PreparedText, first: number, last: number): number {
  const { starts, ends, words, figures, others } = table;
  let letters = 0;
  for (let at = first; at <= last; at += 1) letters += (ends[at] ?? 0) - (starts[at] ?? 0);
  for (const at of figures) if (at >= first && at <= last) letters -= (ends[at] ?? 0) - (starts[at] ?? 0);
  // Of most words folded letters are as many as are written.
  for (const at of others)
    if (at >= first && at <= last)
      letters += (words[at]?.length ?? 0) - ((ends[at] ?? 0) - (starts[at] ?? 0));
  return letters;
}

function runsOf(prepared: PreparedText): readonly Run[] {
  const stretches = stretchesOf(prepared, surveyOf(prepared).isLatin);
  const whole = wholeLanguages(stretches, prepared);
  const runs: Run[] = [];
  for (const stretch of stretches) {
    const found = languageOf(stretch, whole, prepared);
    if (found === undefined) continue;
    const last = runs[runs.length - 1];
    if (last?.language === found.language) {
      last.end = stretch.end;
      last.letters += stretch.letters;
      last.lead += found.lead;
    } else {
      const { start, end, letters } = stretch;
      runs.push({ language: found.language, lead: found.lead, start, end, letters });
    }
  }
  return runs;
}

/** Best language of all stretches of one script together. */
interface WholeLanguage {
  readonly place: number;
  readonly lead: number;
}

function wholeLanguages(
  stretches: readonly Stretch[],
  prepared: PreparedText,
): ReadonlyMap<string, WholeLanguage> {
  const found = new Map<string, WholeLanguage>();
  const scripts = new Set<string>();
  for (const { isShared, script } of stretches) if (isShared) scripts.add(script);
  for (const script of scripts) {
    const own = stretches.filter((stretch) => stretch.script === script);
    const scores = clearedScores();
    let known = 0;
    for (const stretch of own) {
      known += addWords(stretch, prepared, scores);
      if (known >= MAX_WORDS) break;
    }
    // "Write jane@example.org" is of no language: a guess from letter groups needs something to go by.
    if (known < MIN_KNOWN_WORDS && !hasLetters(own, prepared, MIN_GUESSED_LETTERS)) continue;
    let best = bestOf(scores);
    if (best.lead < CLEAR_LEAD * best.score || best.score < MIN_SCORE) {
      addTrigrams(own, prepared, scores);
      best = bestOf(scores);
    }
    if (best.score >= MIN_SCORE) found.set(script, { place: best.place, lead: best.lead });
  }
  return found;
}

/** Whether so many letters stand in words, rather than in addresses of mail and the web. */
function hasLetters(stretches: readonly Stretch[], { text, table }: PreparedText, least: number): boolean {
  const { starts, ends, words } = table;
  let letters = 0;
  for (const { firstToken, lastToken } of stretches)
    for (let at = firstToken; at <= lastToken; at += 1) {
      const start = starts[at] ?? 0;
      if (isFigureAt(text, start) || isOfAddress(text, start, ends[at] ?? 0)) continue;
      letters += words[at]?.length ?? 0;
      if (letters >= least) return true;
    }
  return false;
}

function isOfAddress(text: string, start: number, end: number): boolean {
  return (
    (isInAddress(unitAt(text, start - 1)) && isNoSpace(text, start - 2)) ||
    (isInAddress(unitAt(text, end)) && isNoSpace(text, end + 1))
  );
}

/** Signs within addresses of mail and the web: `@ / _ . -`. */
function isInAddress(unit: number): boolean {
  return unit === 0x40 || unit === 0x2f || unit === 0x5f || unit === 0x2e || unit === 0x2d;
}

function isNoSpace(text: string, at: number): boolean {
  return /\S/.test(text.charAt(at));
}

/** Adds the words of a stretch and its letters beyond ASCII; returns how many words some language knows. */
function addWords(
  { firstToken, lastToken }: Pick<Stretch, 'firstToken' | 'lastToken'>,
  prepared: PreparedText,
  scores: Scores,
): number {
  const { text, table } = prepared;
  const { starts, ends, accented } = table;
  const words = languageWords();
  const numbers = numbersOf(table, words.known);
  let known = 0;
  // A text that changes its script with each word is cut into as many stretches.
  let next = placeFrom(accented, firstToken);
  for (let at = firstToken; at <= lastToken && known < MAX_WORDS; at += 1) {
    const number = numbers[at] ?? 0;
    const start = starts[at] ?? 0;
    const end = ends[at] ?? 0;
    if (isLanguageWord(words, number) && !isOfAddress(text, start, end)) {
      scoreWord(words, number, scores);
      known += 1;
    }
    while ((accented[next] ?? Infinity) < at) next += 1;
    if (accented[next] === at) scoreLetters(text, start, end, scores);
  }
  return known;
}

function addTrigrams(stretches: readonly Stretch[], { text, table }: PreparedText, scores: Scores): void {
  let letters = 0;
  for (const { firstToken, lastToken } of stretches)
    for (let at = firstToken; at <= lastToken && letters < MAX_TRIGRAM_LETTERS; at += 1) {
      if (isFigureAt(text, table.starts[at] ?? 0)) continue;
      const word = (table.words[at] ?? '').slice(0, MAX_TRIGRAM_LETTERS);
      letters += word.length;
      scoreTrigrams(word, scores);
    }
}

function languageOf(
  stretch: Stretch,
  whole: ReadonlyMap<string, WholeLanguage>,
  prepared: PreparedText,
): { language: string; lead: number } | undefined {
  if (!stretch.isShared) return { language: stretch.script, lead: stretch.letters };
  const general = whole.get(stretch.script);
  if (general === undefined) return undefined;
  const code = modelLanguages[general.place] ?? '';
  if (stretch.letters < MIN_OWN_LETTERS || fits(stretch, general.place, prepared))
    return { language: code, lead: general.lead };
  const scores = clearedScores();
  addWords(stretch, prepared, scores);
  const own = bestOf(scores);
  const lead = own.score - (scores[general.place] ?? 0);
  const isOwn = lead >= OWN_LANGUAGE_LEAD && own.lead >= OWN_LANGUAGE_LEAD / 3;
  return isOwn ? { language: modelLanguages[own.place] ?? '', lead } : { language: code, lead: general.lead };
}

/** Most of its known words are words of the language of the whole. */
function fits({ firstToken, lastToken }: Stretch, place: number, prepared: PreparedText): boolean {
  const words = languageWords();
  const numbers = numbersOf(prepared.table, words.known);
  let known = 0;
  let own = 0;
  for (let at = firstToken; at <= lastToken; at += 1) {
    const number = numbers[at] ?? 0;
    if (!isLanguageWord(words, number)) continue;
    known += 1;
    if (hasLanguage(words, number, place)) own += 1;
    if (known >= MAX_FITTING_WORDS) break;
  }
  return own >= FITTING_SHARE * known;
}

const modelCodes: ReadonlySet<string> = new Set(modelLanguages);

function candidatesOf(runs: readonly Run[]): readonly AttributeCandidate[] {
  const all = runs.reduce((sum, { letters }) => sum + letters, 0);
  const heard = runs.filter(
    ({ letters, language: code }) => letters >= (modelCodes.has(code) ? MIN_LETTERS : MIN_SCRIPT_LETTERS),
  );
  const ofLanguage = new Map<string, number>();
  for (const { language: code, letters } of heard)
    ofLanguage.set(code, (ofLanguage.get(code) ?? 0) + letters);
  return heard.slice(0, MAX_SPANS).map(({ language: code, start, end, letters, lead }) => ({
    start,
    end,
    value: code,
    rule: 'text',
    confidence: confidenceOf(letters, lead),
    // Nearly all texts are in one language, and no number is written out more slowly than one with decimals.
    details: {
      share: ofLanguage.get(code) === all ? '1.00' : ((ofLanguage.get(code) ?? 0) / all).toFixed(2),
    },
  }));
}

/** Rises with letters and lead: a long text that only one language fits is near certain. */
function confidenceOf(letters: number, lead: number): number {
  const bySize = Math.min(1, letters / SURE_LETTERS);
  const byLead = Math.min(1, lead / (2 * OWN_LANGUAGE_LEAD));
  return Math.round((0.5 + 0.25 * bySize + 0.24 * byLead) * 100) / 100;
}
