// Numbers that registers and tax offices give to companies and institutions. A wrong check digit is flagged and the
// number kept: a mistyped number is still evidence. Numbers of persons (social security, NHS, national insurance) are
// never read here.
import { tableOf } from '../../text/heldWords';
import type { Needs } from '../../text/needs';
import { before, labelledReader, matchAt, wordsOf, type LabelledMatch } from '../codes/labels';
import { firstOfEach } from '../codes/firstOfEach';
import { defineExtractor, type Candidate, type PreparedText } from '../extractor';
import type { ExtractionContext } from '../identifier';
import { isLeiRight } from './checkDigits';
import { companySchemes, swissShape } from './companySchemes';
import type { Scheme } from './scheme';
import { vatSchemes, vatShape } from './vatSchemes';

const schemes: readonly Scheme[] = [...companySchemes, ...vatSchemes];
const shapes = new Map(
  [vatShape, swissShape].flatMap((scheme) => scheme.words.map((word) => [word, scheme])),
);
const beginsShape = tableOf(shapes.keys());
const needs: Needs = { signs: '0123456789', words: wordsOf(schemes) };
const readLabelled = labelledReader(needs, schemes);
const leiForm = /^(?=.*[A-Z])[0-9A-Z]{18}\d{2}$/;
const valueForm =
  /^(?:gb-crn:(?:[a-z]{2}\d{6}|\d{8})|gb-vat:\d{9}|eu-vat:[a-z]{2}[0-9a-z+*]{2,13}|us-ein:\d{9}|gb-urn:\d{6}|gb-charity:(?:sc|nic)?\d{6,8}|de-hrb:[^\s:]{3,80}-hr[ab]\d{1,6}|lei:[0-9a-z]{18}\d{2}|fr-siren:\d{9}|fr-siret:\d{14}|nl-kvk:\d{8}|pl-krs:\d{10}|ch-uid:\d{9}|duns:\d{9}|au-abn:\d{11}|imo(?:-company)?:\d{7})$/;

export const registration = defineExtractor({
  type: 'registration',
  description:
    'Numbers of companies and institutions, written `scheme:number`: Companies House, VAT (GB and EU), EIN, schools (URN), charities, German commercial register with its court, LEI, SIREN, KvK, UID, ABN, IMO; behind a label or in an unmistakable shape. A wrong check digit is marked `check: wrong`. Never numbers of persons.',
  needs,
  settled: valueForm,
  find: (prepared, context) => {
    const byLabels = fromLabels(prepared, context);
    const byShapes = fromShapes(prepared, context);
    const byRuns = fromRuns(prepared);
    if (byLabels.length + byShapes.length + byRuns.length === 0) return none;
    return firstOfEach([...byLabels, ...byShapes, ...byRuns]);
  },
  normalise: (written, context) => {
    const text = written.trim();
    if (valueForm.test(text)) return text;
    if (text.length > 120) return undefined;
    const [only, second] = registration.extract(text, context);
    // A label may stand in front; nothing else may.
    return only?.end === text.length && second === undefined ? only.value : undefined;
  },
});

const none: readonly Candidate[] = [];

function fromLabels(prepared: PreparedText, context: ExtractionContext): readonly Candidate[] {
  const found: Candidate[] = [];
  readLabelled(prepared, (match) => {
    const candidate = candidateOf(prepared.text, match, context, 'labelled');
    if (candidate) found.push(candidate);
    return candidate !== undefined;
  });
  return found;
}

/** Letters of a country and a number right behind them. */
function fromShapes({ text, table }: PreparedText, context: ExtractionContext): readonly Candidate[] {
  const { starts, ends, numbers, words, figures } = table;
  let found: Candidate[] | undefined;
  for (const place of figures) {
    const letters = place - 1;
    if (letters < 0 || (starts[place] ?? 0) - (ends[letters] ?? 0) > 1) continue;
    if (beginsShape[numbers[letters] ?? 0] !== 1) continue;
    const form = shapes.get(words[letters] ?? '');
    const match = form && matchAt(form, text, starts[letters] ?? 0);
    const candidate = match && candidateOf(text, match, context, 'shape');
    if (candidate) (found ??= []).push(candidate);
  }
  return found ?? none;
}

function candidateOf(
  text: string,
  { form, match, start, end, written }: LabelledMatch<Scheme>,
  context: ExtractionContext,
  rule: 'labelled' | 'shape',
): Candidate | undefined {
  if (/[\p{L}\p{N}_]/u.test(before(text, match.index, 1))) return undefined;
  const read = form.read(written, context, match);
  if (read === undefined) return undefined;
  const { value, check, confidence } = read;
  const details = check === undefined ? {} : { details: { check } };
  return { start, end, value, rule, obfuscated: false, confidence, ...details };
}

/** A legal entity identifier is told by its length and its check digits; one in ninety-seven codes of it would be. */
function fromRuns({ text, longRuns }: PreparedText): readonly Candidate[] {
  const runs = longRuns();
  if (runs.length === 0) return none;
  return runs.flatMap(({ start, end }) => {
    const run = text.slice(start, end);
    if (run.length !== 20 || !leiForm.test(run) || !isLeiRight(run)) return [];
    if (/[\p{L}\p{N}_.-]/u.test(text[start - 1] ?? ' ') || /[\p{L}\p{N}_-]/u.test(text[end] ?? ' '))
      return [];
    const value = `lei:${run.toLowerCase()}`;
    return [
      { start, end, value, rule: 'shape', obfuscated: false, confidence: 0.8, details: { check: 'ok' } },
    ];
  });
}
