// Numbers of companies, schools, charities and ships by register.
import { gap } from '../codes/labels';
import {
  isAbnRight,
  isEinPrefix,
  isLeiRight,
  isLuhnRight,
  isShipCompanyNumberRight,
  isShipNumberRight,
  isSiretRight,
  isSwissUidRight,
} from './checkDigits';
import { germanRegisterSchemes } from './germanRegister';
import type { ReadNumber, Scheme } from './scheme';

const ends = String.raw`(?![\p{L}\p{N}])(?![.-]\d)`;
const labelled = (label: string, number: string): RegExp =>
  new RegExp(`(?:${label})(?![\\p{L}])${gap}(?<number>${number})${ends}`, 'iuy');

/** A number with a rule for its last digits, or none. */
function plain(scheme: string, confidence: number, isRight?: (digits: string) => boolean): Scheme['read'] {
  return (written) => {
    const number = written.toLowerCase().replace(/[^0-9a-z]/g, '');
    return checked(`${scheme}:${number}`, isRight?.(number.toUpperCase()), confidence);
  };
}

function checked(value: string, isRight: boolean | undefined, confidence: number): ReadNumber {
  const check = isRight === undefined ? undefined : isRight ? 'ok' : 'wrong';
  return { value, check, confidence: isRight === false ? 0.5 : confidence };
}

export const companySchemes: readonly Scheme[] = [
  {
    words: ['company', 'companies', 'crn', 'co', 'registered'],
    pattern: labelled(
      String.raw`(?:uk |registered )?company(?: registration| reg\.?)?(?: ?(?:number|no|nr)\b)?|companies house(?: (?:registration|company))?|crn|co\.? ?reg\.?|co\.?(?= no)|registered(?: (?:in|as a company in))?(?: england(?: ?(?:and|&|\/) ?wales)?| scotland| northern ireland)?(?: (?:with|under|as))?(?: company| registration)?(?=,? ?\(?(?:company )?(?:number|no|nr|#)\b)`,
      String.raw`(?:[a-z]{2}\d{6}|\d{7,8})`,
    ),
    read: readCompaniesHouse,
  },
  {
    words: ['urn', 'school', 'unique'],
    pattern: labelled(
      String.raw`(?:school(?:'s)? )?(?:dfe )?(?:urn|unique reference(?: number)?)`,
      String.raw`1\d{5}`,
    ),
    read: plain('gb-urn', 0.8),
  },
  {
    words: ['charity', 'charities', 'registered', 'scottish'],
    pattern: labelled(
      String.raw`(?:registered )?(?:scottish )?charit(?:y|ies)(?: commission)?(?: (?:registration|registered|reg\.?))?(?: (?:in|of) (?:england(?: ?(?:and|&) ?wales)?|scotland|northern ireland))?(?: ?\([^)\n]{1,30}\))?`,
      String.raw`(?:sc\d{6}|nic\d{6}|\d{6,8})`,
    ),
    read: plain('gb-charity', 0.85),
  },
  {
    words: ['ein', 'fein', 'employer', 'federal'],
    pattern: labelled(
      String.raw`(?:us |irs |federal )?(?:f?ein|employer (?:id|identification)(?: number)?)|federal (?:tax )?(?:id|identification|i\.d\.)(?: number)?`,
      String.raw`\d{2}[ -]?\d{7}`,
    ),
    read: plain('us-ein', 0.9, (digits) => isEinPrefix(digits.slice(0, 2))),
  },
  {
    words: ['tax', 'taxpayer', 'tin'],
    pattern: labelled('tax(?:payer)? ?(?:id|identification)(?: number)?|tin', String.raw`\d{2}-\d{7}`),
    read: plain('us-ein', 0.8, (digits) => isEinPrefix(digits.slice(0, 2))),
  },
  ...germanRegisterSchemes,
  {
    words: ['lei', 'legal'],
    pattern: labelled('lei(?: code)?|legal entity identifier', String.raw`[0-9a-z]{18}\d{2}`),
    read: plain('lei', 0.97, isLeiRight),
  },
  {
    words: ['siren'],
    pattern: labelled('siren', String.raw`\d{3}[ .]?\d{3}[ .]?\d{3}`),
    read: plain('fr-siren', 0.93, isLuhnRight),
  },
  {
    words: ['siret'],
    pattern: labelled('siret', String.raw`\d{3}[ .]?\d{3}[ .]?\d{3}[ .]?\d{5}`),
    read: plain('fr-siret', 0.93, isSiretRight),
  },
  {
    words: ['kvk', 'k', 'chamber', 'handelsregisternummer'],
    pattern: labelled(String.raw`k\.?v\.?k\.?(?:-?(?:nummer|nr))?|handelsregisternummer`, String.raw`\d{8}`),
    read: plain('nl-kvk', 0.85),
  },
  {
    words: ['d', 'duns'],
    pattern: labelled('d-u-n-s|duns', String.raw`\d{2}[ -]?\d{3}[ -]?\d{4}`),
    read: plain('duns', 0.9),
  },
  { words: ['krs'], pattern: labelled('krs', String.raw`\d{10}`), read: plain('pl-krs', 0.85) },
  {
    words: ['abn'],
    pattern: labelled(String.raw`abn`, String.raw`\d{2}[ ]?\d{3}[ ]?\d{3}[ ]?\d{3}`),
    read: plain('au-abn', 0.93, isAbnRight),
  },
  {
    words: ['imo', 'company', 'identification'],
    pattern: labelled(
      String.raw`(?<role>(?:company|identification) number )?imo(?: (?:number|no)\.?)?`,
      String.raw`\d{7}`,
    ),
    read: (written, _, match) => {
      const isCompany = match.groups?.role !== undefined;
      return isCompany
        ? checked(`imo-company:${written}`, isShipCompanyNumberRight(written), 0.95)
        : checked(`imo:${written}`, isShipNumberRight(written), 0.95);
    },
  },
];

/** Switzerland's numbers are known by their letters. */
export const swissShape: Scheme = {
  words: ['che'],
  pattern: new RegExp(String.raw`(?<number>CHE[ -]?\d{3}[ .]?\d{3}[ .]?\d{3})${ends}`, 'uy'),
  read: (written) => {
    const digits = written.replace(/\D/g, '');
    return checked(`ch-uid:${digits}`, isSwissUidRight(digits), 0.9);
  },
};

const otherCountryAfter =
  /^\.?,? {0,2}\((?!\s?(?:united kingdom|uk|u\.k\.|gb|great britain|england|scotland|wales|northern ireland)\b)[\p{L}\s,.]{3,40}\)/iu;
const registerPrefixes = new Set(
  'ac ce cs fc fe ge gn gs ic ip lp nc nf ni nl no np nv oc oe pc rc sa sc se sf sg si sl so sp sr sz zc rs br ng nr'.split(
    ' ',
  ),
);

/** Eight characters; spreadsheets drop the zero in front of seven. Elsewhere a "company number" is another register's. */
function readCompaniesHouse(
  written: string,
  { country }: { readonly country?: string },
  match: RegExpExecArray,
): ReadNumber | undefined {
  const isNamed = /^(?:crn|companies house|uk )|england|scotland|wales|ireland/i.test(match[0]);
  if (!isNamed && country !== undefined && country !== 'GB') return undefined;
  if (!isNamed && otherCountryAfter.test(match.input.slice(match.index + match[0].length).slice(0, 60)))
    return undefined;
  const number = written.toLowerCase().padStart(8, '0');
  if (/^[a-z]/.test(number) && !registerPrefixes.has(number.slice(0, 2))) return undefined;
  if (/^0+$/.test(number)) return undefined;
  return {
    value: `gb-crn:${number}`,
    check: undefined,
    confidence: isNamed || country === 'GB' ? 0.92 : 0.8,
  };
}
