// Which languages a text is in: by script where the script tells, else by words, letters and, where those leave it
// open, groups of three letters. A text of several languages gives one span for each stretch.
import type { PreparedText } from '../../identifiers/extractor';
import { defineFinder, type AttributeCandidate } from '../finder';
import { anyText } from '../phrases/phraseFinder';
import { bestOf, modelLanguages, newScores, scoreTrigrams } from './languageModel';
import { stretchesOf, type Stretch } from './stretches';

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
const SURE_LETTERS = 60;

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
  find: (prepared) => candidatesOf(runsOf(prepared)),
});

function runsOf(prepared: PreparedText): readonly Run[] {
  const stretches = stretchesOf(prepared);
  const whole = wholeLanguages(stretches, prepared);
  const runs: Run[] = [];
  for (const stretch of stretches) {
    const found = languageOf(stretch, whole);
    if (found === undefined) continue;
    const last = runs[runs.length - 1];
    if (last?.language === found.language) {
      last.end = stretch.end;
      last.letters += stretch.letters;
      last.lead += found.lead;
    } else runs.push({ ...found, start: stretch.start, end: stretch.end, letters: stretch.letters });
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
  for (const script of new Set(stretches.flatMap((one) => (one.scores === undefined ? [] : [one.script])))) {
    const scores = newScores();
    const own = stretches.filter((stretch) => stretch.script === script);
    for (const stretch of own)
      stretch.scores?.forEach((score, place) => {
        scores[place] = (scores[place] ?? 0) + score;
      });
    let best = bestOf(scores);
    if (best.lead < CLEAR_LEAD * best.score || best.score < MIN_SCORE) {
      addTrigrams(own, prepared, scores);
      best = bestOf(scores);
    }
    if (best.score >= MIN_SCORE) found.set(script, { place: best.place, lead: best.lead });
  }
  return found;
}

function addTrigrams(stretches: readonly Stretch[], prepared: PreparedText, scores: Float64Array): void {
  let letters = 0;
  for (const { firstToken, lastToken } of stretches)
    for (let at = firstToken; at <= lastToken && letters < MAX_TRIGRAM_LETTERS; at += 1) {
      const token = prepared.tokens[at];
      if (token === undefined || token.isNumber) continue;
      const word = token.word.slice(0, MAX_TRIGRAM_LETTERS);
      letters += word.length;
      scoreTrigrams(word, scores);
    }
}

function languageOf(
  stretch: Stretch,
  whole: ReadonlyMap<string, WholeLanguage>,
): { language: string; lead: number } | undefined {
  if (stretch.scores === undefined) return { language: stretch.script, lead: stretch.letters };
  const general = whole.get(stretch.script);
  if (general === undefined) return undefined;
  const own = bestOf(stretch.scores);
  const lead = own.score - (stretch.scores[general.place] ?? 0);
  const isOwn =
    lead >= OWN_LANGUAGE_LEAD && own.lead >= OWN_LANGUAGE_LEAD / 3 && stretch.letters >= MIN_OWN_LETTERS;
  const place = isOwn ? own.place : general.place;
  return { language: modelLanguages[place] ?? '', lead: isOwn ? lead : general.lead };
}

function candidatesOf(runs: readonly Run[]): readonly AttributeCandidate[] {
  const all = runs.reduce((sum, { letters }) => sum + letters, 0);
  const heard = runs.filter(
    ({ letters, language: code }) =>
      letters >= (modelLanguages.includes(code) ? MIN_LETTERS : MIN_SCRIPT_LETTERS),
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
    details: { share: ((ofLanguage.get(code) ?? 0) / all).toFixed(2) },
  }));
}

/** Rises with letters and lead: a long text that only one language fits is near certain. */
function confidenceOf(letters: number, lead: number): number {
  const bySize = Math.min(1, letters / SURE_LETTERS);
  const byLead = Math.min(1, lead / (2 * OWN_LANGUAGE_LEAD));
  return Math.round((0.5 + 0.25 * bySize + 0.24 * byLead) * 100) / 100;
}
