// Numbers that registers and tax offices give to companies and institutions. A wrong check digit is flagged and the
// number kept: a mistyped number is still evidence. Numbers of persons (social security, NHS, national insurance) are
// never read here.
import type { Needs } from '../../text/needs';
import { labelledReader, wordsOf, before } from '../codes/labels';
import { hasLongRun } from '../codes/longRuns';
import { defineExtractor, type Candidate, type PreparedText } from '../extractor';
import type { ExtractionContext } from '../identifier';
import { isLeiRight } from './checkDigits';
import { companySchemes } from './companySchemes';
import type { Scheme } from './scheme';
import { vatSchemes } from './vatSchemes';

const schemes: readonly Scheme[] = [...companySchemes, ...vatSchemes];
const needs: Needs = { words: wordsOf(schemes), also: hasLongRun };
const readLabelled = labelledReader(needs, schemes);
const leiForm = /^(?=.*[A-Z])[0-9A-Z]{18}\d{2}$/;
const valueForm =
  /^(?:gb-crn:(?:[a-z]{2}\d{6}|\d{8})|gb-vat:\d{9}|eu-vat:[a-z]{2}[0-9a-z+*]{2,13}|us-ein:\d{9}|gb-urn:\d{6}|gb-charity:(?:sc|nic)?\d{6,7}|de-hrb:[^\s:]{3,80}-hr[ab]\d{1,6}|lei:[0-9a-z]{18}\d{2}|fr-siren:\d{9}|fr-siret:\d{14}|nl-kvk:\d{8}|pl-krs:\d{10}|ch-uid:\d{9}|au-abn:\d{11}|imo(?:-company)?:\d{7})$/;

export const registration = defineExtractor({
  type: 'registration',
  description:
    'Numbers of companies and institutions, written `scheme:number`: Companies House, VAT (GB and EU), EIN, schools (URN), charities, German commercial register with its court, LEI, SIREN, KvK, UID, ABN, IMO; behind a label or in an unmistakable shape. A wrong check digit is marked `check: wrong`. Never numbers of persons.',
  needs,
  find: (prepared, context) => {
    const found = fromLabels(prepared, context);
    const leis = fromRuns(prepared).filter(
      (lei) => !found.some(({ start, end }) => start < lei.end && lei.start < end),
    );
    return [...found, ...leis].sort((left, right) => left.start - right.start);
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

function fromLabels(prepared: PreparedText, context: ExtractionContext): readonly Candidate[] {
  const { text } = prepared;
  const found: Candidate[] = [];
  readLabelled(prepared, ({ form, match, start, end, written }) => {
    if (/[\p{L}\p{N}_]/u.test(before(text, match.index, 1))) return false;
    const read = form.read(written, context, match);
    if (read === undefined) return false;
    const { value, check, confidence } = read;
    const rule = form.isShape === true ? 'shape' : 'labelled';
    found.push({
      start,
      end,
      value,
      rule,
      obfuscated: false,
      confidence,
      ...(check !== undefined && { details: { check } }),
    });
    return true;
  });
  return found;
}

/** A legal entity identifier is told by its length and its check digits; one in ninety-seven codes of it would be. */
function fromRuns({ text, longRuns }: PreparedText): readonly Candidate[] {
  return longRuns().flatMap(({ start, end }) => {
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
