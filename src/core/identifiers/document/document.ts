// Numbers of identity documents, and of tax and register papers of countries whose rules are not known here: only behind
// a label that says so, as sanctions lists print them. With its country a passport number is as strong a link as a
// sanctions list has; without it two countries' numbers would be one, and so it joins nobody (see joining.ts).
import type { Needs } from '../../text/needs';
import { before, labelledReader, wordsOf } from '../codes/labels';
import { countryOfName } from '../codes/countryNames';
import { defineExtractor, type Candidate } from '../extractor';
import { documentForms } from './documentForms';

const needs: Needs = { words: wordsOf(documentForms) };
const readLabelled = labelledReader(needs, documentForms);
/** The country in brackets right behind the number, over "issued …", "expires …" and the like. */
const countryAfter = /^[^;()\n]{0,60}\(([\p{L}][\p{L}.,' -]{2,50})\)/u;
const countryBefore = /(?:^|[^\p{L}])([\p{L}]{4,14}(?: [\p{L}]{4,10})?) $/u;
const valueForm = /^(?:passport|national|tax|driving|residence|electoral|company):[a-z]{2}:[a-z0-9]{4,40}$/;
/** ISO 3166-1 gives it to nobody. */
const UNKNOWN_COUNTRY = 'zz';
const MIN_CHARACTERS = 4;
const MIN_DIGITS = 3;

export const document = defineExtractor({
  type: 'document',
  description:
    'Numbers of passports, national identity cards, tax and register papers behind their label, written `kind:country:number`; `zz` where the text names no country, and then it joins no records. Never numbers of social security, national insurance or health.',
  needs,
  settled: valueForm,
  find: (prepared) => {
    const { text } = prepared;
    const found: Candidate[] = [];
    readLabelled(prepared, ({ form, match, start, end, written }) => {
      if (/[\p{L}\p{N}_@#]/u.test(before(text, match.index, 1))) return false;
      const number = written.toLowerCase().replace(/[^a-z0-9]/g, '');
      const digits = number.replace(/\D/g, '').length;
      if (number.length < MIN_CHARACTERS || number.length > 40 || digits < MIN_DIGITS || isNoNumber(written))
        return false;
      // Where an advert is about says nothing of whose passport it names.
      const stated = countryStated(text, match.index, end) ?? form.country;
      const country = stated !== undefined && /^[a-z]{2}$/.test(stated) ? stated : UNKNOWN_COUNTRY;
      const value = `${form.kind}:${country}:${number}`;
      const confidence = country === UNKNOWN_COUNTRY ? 0.7 : 0.9;
      found.push({ start, end, value, rule: form.kind, obfuscated: false, confidence });
      return true;
    });
    return found;
  },
  normalise: (written) => {
    const text = written.trim();
    return valueForm.test(text) ? text : undefined;
  },
});

function countryStated(text: string, label: number, end: number): string | undefined {
  const [, named] = countryAfter.exec(text.slice(end, end + 120)) ?? [];
  const after = named === undefined ? undefined : countryOfName(named);
  if (after !== undefined) return after;
  const [, adjective] = countryBefore.exec(before(text, label, 30)) ?? [];
  return adjective === undefined
    ? undefined
    : (nationalities.get(adjective.toLowerCase()) ?? countryOfName(adjective));
}

/** Nationalities that stand before "passport" in reports. A document's country, never a person's descent. */
const nationalities = new Map([
  ['british', 'gb'],
  ['german', 'de'],
  ['romanian', 'ro'],
  ['polish', 'pl'],
  ['french', 'fr'],
  ['spanish', 'es'],
  ['italian', 'it'],
  ['chinese', 'cn'],
  ['thai', 'th'],
  ['vietnamese', 'vn'],
  ['ukrainian', 'ua'],
  ['russian', 'ru'],
  ['turkish', 'tr'],
  ['iranian', 'ir'],
  ['nigerian', 'ng'],
  ['brazilian', 'br'],
  ['mexican', 'mx'],
  ['colombian', 'co'],
]);

/** "passport 12.03.2024" is when, not which; "passport copy 1234" has a word before it. */
function isNoNumber(written: string): boolean {
  return (
    /^(?:\d{1,2}[./ -]\d{1,2}[./ -](?:19|20)?\d\d|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2})$/.test(written) ||
    /[a-z]{2}/.test(written)
  );
}
