// The Remarks column of OFAC's list: facts in a fixed wording, separated by `; `, closed by a full stop.

/** Facts of one entry's remarks, each in the list's own words; nothing is inferred. */
export interface ListedFacts {
  readonly birthDates: readonly string[];
  readonly birthPlaces: readonly string[];
  readonly nationalities: readonly string[];
  readonly citizenships: readonly string[];
  readonly genders: readonly string[];
  readonly linkedTo: readonly string[];
  /** Passports, tax, registration and identity numbers, each with its kind and issuer as listed. */
  readonly ids: readonly string[];
  readonly formerFlags: readonly string[];
  readonly imoNumbers: readonly string[];
  readonly mmsiNumbers: readonly string[];
  readonly aircraftModels: readonly string[];
  readonly aircraftOperators: readonly string[];
  readonly serialNumbers: readonly string[];
  readonly manufactureDates: readonly string[];
  /** Everything else, one remark per item. */
  readonly others: readonly string[];
}

interface FactRule {
  readonly fact: keyof ListedFacts;
  /** Words a remark begins with; what follows is the value. */
  readonly prefix: RegExp;
  /** Reads the value; undefined: not understood, the remark stays among the others. */
  readonly read?: (value: string) => string | undefined;
  /** The remark is kept whole, because its first words say what the number is. */
  readonly isWhole?: boolean;
}

const idWords = [
  'Passport',
  'Diplomatic Passport',
  'Stateless Person Passport',
  'Cedula No\\.',
  'Cedula de Ciudadania',
  'NIT #',
  'RUC #',
  'RIF #',
  'RTN',
  'SSN',
  'US FEIN',
  'LE Number',
  'D\\.N\\.I\\.',
  'N\\.I\\.E\\.',
  'C\\.U\\.R\\.P\\.',
  'C\\.U\\.I\\.T\\.',
  'R\\.F\\.C\\.',
  'I\\.F\\.E\\.',
  'C\\.R\\. No\\.',
  'C\\.I\\.F\\.',
  'V\\.A\\.T\\. Number',
  'D-U-N-S Number',
  'BIK \\(RU\\)',
  'SWIFT/BIC',
  'Folio Mercantil No\\.',
  'Matricula Mercantil No',
  'Numero de Identidad',
  'Cartilla de Servicio Militar Nacional',
  'Credencial electoral',
  'Electoral Registry No\\.',
  'Registered Charity No\\.',
  'Residency Number',
  'Certificate of Incorporation Number',
  "(?:[\\w']+ ){0,5}(?:ID|Identification|Registration|Registry|Company|License|Licence|Document|Gazette|Enterprise|Entity|Unit|Commerce|Certificate|Card|Membership)(?: ID| Card)? ?(?:Number|No\\.|#|Document #)",
  'Registration ID',
  'Personal ID Card',
];

const rules: readonly FactRule[] = [
  { fact: 'birthDates', prefix: /^(?:alt\. )?DOB /, read: readDates },
  { fact: 'birthPlaces', prefix: /^(?:alt\. )?POB / },
  { fact: 'nationalities', prefix: /^(?:alt\. )?nationality / },
  { fact: 'citizenships', prefix: /^(?:alt\. )?citizen / },
  { fact: 'genders', prefix: /^(?:alt\. )?Gender / },
  { fact: 'linkedTo', prefix: /^(?:alt\. )?Linked To: / },
  { fact: 'imoNumbers', prefix: /^(?:alt\. )?Vessel Registration Identification IMO /, read: readDigits },
  { fact: 'mmsiNumbers', prefix: /^(?:alt\. )?MMSI /, read: readDigits },
  { fact: 'formerFlags', prefix: /^(?:alt\. )?Former Vessel Flag / },
  { fact: 'aircraftModels', prefix: /^Aircraft Model / },
  { fact: 'aircraftOperators', prefix: /^Aircraft Operator / },
  { fact: 'manufactureDates', prefix: /^Aircraft Manufacture Date /, read: readDate },
  {
    fact: 'serialNumbers',
    prefix: /^Aircraft (?:Construction Number \([^)]*\)|Manufacturer's Serial Number \(MSN\)) /,
  },
  { fact: 'ids', prefix: new RegExp(`^(?:alt\\. )?(?:${idWords.join('|')})(?= )`), isWhole: true },
];

const factNames = [...new Set(rules.map(({ fact }) => fact)), 'others'] as const;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MAX_REMARK_CHARACTERS = 2_000; // the longest single remark of the list has 300

/** Takes remarks apart; every remark goes to exactly one list, so none is lost and none is counted twice. */
export function readOfacRemarks(remarks: string): ListedFacts {
  const lists = Object.fromEntries(factNames.map((name) => [name, [] as string[]])) as Record<
    keyof ListedFacts,
    string[]
  >;
  for (const remark of withoutFullStop(remarks).split('; ')) {
    const whole = remark.trim().slice(0, MAX_REMARK_CHARACTERS);
    if (whole === '') continue;
    const [fact, value] = factOf(whole);
    lists[fact].push(value);
  }
  return lists;
}

/** The closing full stop, unless it also closes an abbreviation: `S.A. DE C.V.`, `CO., LTD.` */
function withoutFullStop(remarks: string): string {
  return remarks.endsWith('.') && !/(?:\b[a-z]|\b(?:ltd|co|inc|corp|jr|sr))\.$/i.test(remarks.slice(-8))
    ? remarks.slice(0, -1)
    : remarks;
}

function factOf(remark: string): readonly [keyof ListedFacts, string] {
  for (const { fact, prefix, read, isWhole } of rules) {
    const found = prefix.exec(remark);
    if (!found) continue;
    if (isWhole === true) return [fact, remark];
    const rest = remark.slice(found[0].length).trim();
    const value = read ? read(rest) : rest;
    if (value !== undefined && value !== '') return [fact, value];
  }
  return ['others', remark];
}

/** `13 May 1965` → `1965-05-13`; with `circa`, and `A to B` → `A/B`. */
function readDates(written: string): string | undefined {
  const isCirca = written.startsWith('circa ');
  const parts = written.replace(/^circa /, '').split(/ to |(?<=^\d{4})-(?=\d{4}$)/);
  const dates = parts.map((part) => readDate(part));
  if (dates.length > 2 || dates.includes(undefined)) return undefined;
  return (isCirca ? 'circa ' : '') + dates.join('/');
}

function readDate(written: string): string | undefined {
  const found = /^(?:(?:(\d{2}) )?([A-Z][a-z]{2}) )?(\d{4})$/.exec(written);
  if (!found) return undefined;
  const [, day, month, year] = found;
  if (month === undefined) return year;
  const number = months.indexOf(month) + 1;
  if (number === 0 || (day !== undefined && (Number(day) < 1 || Number(day) > 31))) return undefined;
  return [year, String(number).padStart(2, '0'), ...(day === undefined ? [] : [day])].join('-');
}

function readDigits(written: string): string | undefined {
  return /^\d{5,12}$/.test(written) ? written : undefined;
}
