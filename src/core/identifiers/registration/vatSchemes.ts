// How value added tax numbers are written: behind a label in the language of the country, or in one piece with the
// country's letters.
import { gap } from '../codes/labels';
import type { ReadNumber, Scheme } from './scheme';
import { vatForms, type VatForm } from './vatForms';

const ends = String.raw`(?![\p{L}\p{N}])`;
const withCountry = vatForms.map(({ country, body }) => `${country}[ .-]?${body}`).join('|');
const byCountry = new Map(vatForms.map((form) => [form.country, form]));

/** Labels of every language, each the words that can begin it and its source. */
const labels =
  'v\\.?a\\.?t\\.?(?:[ -]?(?:reg(?:istration|istered)?|id))?|u(?:st|mst)\\.?[ -]?id(?:ent)?[\\p{L}.-]{0,25}|umsatzsteuer[\\p{L} .-]{0,40}?|uid|mwst|t\\.?v\\.?a\\.?(?:[ -]?intra[\\p{L}]{0,15})?|p\\.? ?iva|partita iva|i\\.?v\\.?a\\.?|btw|b\\.t\\.w\\.|nip|c\\.?u\\.?i\\.?|cif|c\\.i\\.f\\.?|nif|nipc|moms|mva|alv|nif-?iva|n[úu]mero de iva|tax';
const labelWords =
  'vat v ust ustid ustidnr umst umsatzsteuer uid mwst tva p piva partita iva btw b nip cui c cif nif nipc moms mva alv tax'.split(
    ' ',
  );

/** Where a label belongs to one country, its letters are often left out. */
const bare: readonly (readonly [country: string, label: string, words: readonly string[]])[] = [
  ['IT', 'p(?:artita|\\.)? ?\\.?iva|piva', ['p', 'partita', 'piva']],
  ['PL', 'nip', ['nip']],
  ['RO', 'c\\.?u\\.?i\\.?', ['cui', 'c']],
  ['ES', 'c\\.?i\\.?f\\.?', ['cif', 'c']],
  ['PT', 'nipc', ['nipc']],
  ['AT', 'uid(?:-?n(?:r|ummer))?', ['uid']],
  [
    'DE',
    'ust\\.?[ -]?id(?:ent)?[\\p{L}.-]{0,25}|umsatzsteuer-?(?:id|ident)[\\p{L}.-]{0,30}',
    ['ust', 'ustid', 'ustidnr', 'umsatzsteuer'],
  ],
];

/** A Spanish body without the letters is a company's only: with a digit in front it is the number of a person. */
const bareBody = (form: VatForm): string =>
  form.country === 'ES' ? `(?=[A-HJNP-SUVW])${form.body}` : form.body;

export const vatSchemes: readonly Scheme[] = [
  {
    words: labelWords,
    pattern: new RegExp(`(?:${labels})(?![\\p{L}])${gap}(?<number>${withCountry})${ends}`, 'iuy'),
    read: (written) => readWithCountry(written, 0.95),
  },
  ...bare.flatMap(([country, label, words]): readonly Scheme[] => {
    const form = byCountry.get(country);
    if (form === undefined) return [];
    const pattern = new RegExp(`(?:${label})(?![\\p{L}])${gap}(?<number>${bareBody(form)})${ends}`, 'iuy');
    return [{ words, pattern, read: (written) => valueOf(form, written, 0.9) }];
  }),
  {
    words: ['vat', 'v'],
    pattern: new RegExp(
      String.raw`v\.?a\.?t\.?(?![\p{L}])${gap}(?:in the uk )?${gap}(?<number>\d{3}[ .-]?\d{4}[ .-]?\d{2}(?:[ .-]?\d{3})?)${ends}`,
      'iuy',
    ),
    read: readUnnamed,
  },
];

/** In one piece without a label, only a right check digit says that it is such a number. */
export const vatShape: Scheme = {
  words: vatForms.map(({ country }) => country.toLowerCase()).concat('atu'),
  pattern: new RegExp(
    `(?<number>${vatForms.map(({ country, body }) => `${country}${inOnePiece(body)}`).join('|')})${ends}`,
    'uy',
  ),
  read: (written) => {
    const read = readWithCountry(written, 0.75);
    return read?.check === 'ok' ? read : undefined;
  },
};

function inOnePiece(body: string): string {
  return body.replaceAll('[ .-]?', '');
}

function readWithCountry(written: string, confidence: number): ReadNumber | undefined {
  const country = written.slice(0, 2).toUpperCase();
  const form = byCountry.get(country);
  return form && valueOf(form, written.slice(2), confidence);
}

/** "VAT no 123 4567 89" is British where the check digits or the place say so. */
function readUnnamed(written: string, context: { readonly country?: string }): ReadNumber | undefined {
  const form = byCountry.get('GB');
  const read = form && valueOf(form, written, 0.85);
  return read?.check === 'ok' || context.country === 'GB' ? read : undefined;
}

function valueOf(form: VatForm, written: string, confidence: number): ReadNumber | undefined {
  const letters = written.toUpperCase().replace(/[^0-9A-Z+*]/g, '');
  const body = form.country === 'BE' ? letters.padStart(10, '0') : letters;
  const isRight = form.isRight?.(body);
  const scheme = form.country === 'GB' || form.country === 'XI' ? 'gb-vat' : 'eu-vat';
  // Twelve digits name a branch; the first nine name the business.
  const name = scheme === 'gb-vat' ? body.slice(0, 9) : `${form.country}${body}`;
  return {
    value: `${scheme}:${name.toLowerCase()}`,
    check: isRight === undefined ? undefined : isRight ? 'ok' : 'wrong',
    confidence: isRight === false ? 0.5 : confidence,
  };
}
