// Kinds of personal and tax documents and the labels that announce their numbers, as sanctions lists and registers write
// them. Numbers of national insurance, health and social security are on purpose in none of them.
import type { LabelledForm } from '../codes/labels';

export interface DocumentForm extends LabelledForm {
  readonly kind: 'passport' | 'national' | 'tax' | 'driving' | 'residence' | 'electoral' | 'company';
  /** The country whose document alone is called so. */
  readonly country?: string;
}

// The short name of the paper may stand between: "National ID No. CNIC: …".
const gap = String.raw`[\s:#]{0,3}(?:(?:number|num|no|nr|n)\b\.?[\s:#°]{0,3}){0,2}(?:(?:c?nic|rne|rif|laissez-passer)\b[\s:]{0,2})?`;
// Groups that one sign parts; a group without a digit ends the number, but letters may begin it.
const number = String.raw`(?<number>(?:[A-Z]{1,6}[ .\/-]{1,2}){0,2}(?=[A-Z0-9]*\d)[A-Z0-9]{1,24}(?:[.\/ -]{1,2}(?:[A-Z][ -])?(?=[A-Z]{0,4}\d)[A-Z0-9]{1,18}){0,6}(?:-[A-Z])?)`;
/** The Mexican tax number: the last group need not have a digit. */
const rfcNumber = String.raw`(?<number>[A-ZÑ&]{2,4}[ -]?\d{5,7}(?:[ -]?[A-Z0-9]{2,3})?)`;

function form(kind: DocumentForm['kind'], words: string, label: string, country?: string): DocumentForm {
  return {
    kind,
    words: words.split(' '),
    pattern: new RegExp(String.raw`(?:${label})(?![\p{L}])\.?${gap}${number}(?![\p{L}\p{N}]|[,*]\d)`, 'iuy'),
    ...(country !== undefined && { country }),
  };
}

export const documentForms: readonly DocumentForm[] = [
  form(
    'passport',
    'passport passports pasaporte reisepass passeport travel stateless',
    String.raw`(?:passport|pasaporte|reisepass|passeport)s?(?: booklet)?(?: ?\/ ?id)?|(?:stateless person )?travel document`,
  ),
  form('national', 'national', String.raw`national (?:foreign )?(?:id(?:entity|entification)?)(?: card)?`),
  form(
    'national',
    'identification identity id personal citizen numero tazkira',
    String.raw`(?:personal )?id(?:entific?i?ation|entity)?(?: ?card)?(?=[\s:]{1,3}(?:number|no|nr|num)\b)|personal id card|citizen's card|tazkira(?: national id card)?|numero de identidad|stateless person id(?: card)?`,
  ),
  form('national', 'kenyan', 'kenyan id', 'ke'),
  form('national', 'turkish', 'turkish identifici?ation', 'tr'),
  form('national', 'cedula cédula', 'c[eé]dula(?: de ciudadan[ií]a)?'),
  form('national', 'd dni', 'd\\.n\\.i\\.?|dni', 'es'),
  form('national', 'c curp', 'c\\.u\\.r\\.p\\.?|curp', 'mx'),
  form('national', 'c', 'c\\.u\\.i\\.p\\.?', 'mx'),
  form('national', 'le', String.raw`le(?= number)`, 'pe'),
  form('electoral', 'i electoral credencial', 'i\\.f\\.e\\.?|electoral registry|credencial electoral'),
  form(
    'tax',
    'tax taxpayer',
    String.raw`tax(?:payer)?(?: id(?:entification)?)?(?=[\s:.]{1,3}(?:number|no|nr)\b)`,
  ),
  form('tax', 'italian', 'italian fiscal code', 'it'),
  {
    kind: 'tax',
    words: ['r', 'rfc'],
    pattern: new RegExp(String.raw`(?:r\.f\.c\.?|rfc)${gap}${rfcNumber}(?![\p{L}\p{N}])`, 'iuy'),
    country: 'mx',
  },
  form('tax', 'vat v', String.raw`v\.?a\.?t\.?(?= (?:number|no)\b)`),
  form('tax', 'c cuit', 'c\\.u\\.i\\.t\\.?|cuit', 'ar'),
  form('tax', 'ruc', String.raw`ruc(?: #)?`),
  form('tax', 'nit', String.raw`nit(?: #)?`),
  form('tax', 'rtn', 'rtn', 'hn'),
  form('tax', 'c', 'c\\.i\\.f\\.?', 'es'),
  form('driving', 'driver drivers driving', String.raw`driver(?:'?s)? licen[cs]e|driving licen[cs]e`),
  form(
    'residence',
    'residency residence',
    String.raw`residen(?:cy|ce)(?: permit| card)?(?=[\s:]{1,3}(?:number|no)\b)`,
  ),
  form('company', 'registration', String.raw`registration (?:id|number)`),
  form(
    'company',
    'commercial chamber trade company certificate business public government legal matricula folio registered c',
    String.raw`commercial registry|chamber of commerce|trade license|company(?= number)|certificate of incorporation|business registration|public registration|government gazette|legal entity(?= number)|matr[ií]cula mercantil|folio mercantil|c\.r\.?`,
  ),
];
