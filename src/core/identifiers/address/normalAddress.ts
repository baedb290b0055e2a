// Normal form of an address: words folded, abbreviations written out, house number and unit letter together,
// postcode in one piece, unit last, country dropped; joined by hyphens, because Splunk breaks terms at spaces.
import { foldName } from '../../text/fold';

const MAX_ADDRESS_CHARACTERS = 400;
const MAX_ROUNDS = 4;

const words = new Map(
  (
    'st street|str street|rd road|ave avenue|av avenue|avda avenida|blvd boulevard|bvd boulevard|dr drive|ln lane|ct court|' +
    'pl place|sq square|hwy highway|pkwy parkway|ter terrace|terr terrace|cres crescent|cl close|gdns gardens|' +
    'cir circle|trl trail|expy expressway|pk park|grn green|north n|south s|east e|west w|northeast ne|' +
    'northwest nw|southeast se|southwest sw|strasse strasse|bldg building|fl floor|flr floor|no number|nr number|cra carrera|cr carrera|cll calle'
  )
    .split('|')
    .map((pair): readonly [string, string] => {
      const [short = '', long = ''] = pair.split(' ');
      return [short, long];
    }),
);
const unitWords = new Set('apt apartment flat unit suite ste room rm studio'.split(' '));
const countries = new Set('uk gb england scotland wales usa us deutschland germany'.split(' '));
const streetTypes = new Set(
  'street road avenue boulevard drive lane court place square highway parkway terrace crescent close way'.split(
    ' ',
  ),
);
const ukPostcode = /\b([a-z]{1,2}\d[a-z\d]?) (\d[a-z]{2})\b/g;

/**
 * Normal form of a whole address in one line.
 *
 * @param written - street line with place and postcode as a source writes them.
 * @returns words joined by hyphens, e.g. `12a-high-street-reading-rg11aa`; undefined if the text names no door:
 *   it needs a number and at least two words, or thousands who live in one town would share it.
 */
export function normalAddress(written: string): string | undefined {
  if (written.length > MAX_ADDRESS_CHARACTERS) return undefined;
  let normal = normalOnce(written);
  // Taking a unit or a country out can bring another to the edge; a form that does not settle is no address.
  for (let round = 0; round < MAX_ROUNDS && normal !== undefined; round += 1) {
    const again = normalOnce(normal);
    if (again === normal) return normal;
    normal = again;
  }
  return undefined;
}

function normalOnce(written: string): string | undefined {
  const folded = foldName(unitSigns(written))
    .replace(/\bunited (?:kingdom|states(?: of america)?)$/, '')
    .replace(/\bp o box\b/g, 'pobox')
    .replace(ukPostcode, '$1$2')
    .replace(/\b(\d{5}) (\d{4})(?= unit |$)/, '$1')
    .trim();
  const tokens = folded
    .split(' ')
    .map(germanStreet)
    .map((word) => words.get(word) ?? word);
  const withoutCountry = dropCountry(tokens.filter((word) => word !== '' && word !== 'number'));
  const { rest, units } = splitUnits(joinUnitLetters(withoutCountry));
  const hasNumber = rest.some((word) => /\d/.test(word));
  const wordCount = rest.filter((word) => /^\p{L}{2,}$/u.test(word)).length;
  if (!hasNumber || wordCount < 2) return undefined;
  return [...rest, ...units.flatMap((unit) => ['unit', unit])].join('-');
}

/** `#3B` is a unit. */
function unitSigns(written: string): string {
  return written.replace(/(?:^|[\s,])#\s?(?=[\p{L}\d])/gu, ' unit ');
}

function germanStreet(word: string): string {
  return /^\p{L}{3,}str$/u.test(word) ? `${word}asse` : word;
}

function dropCountry(tokens: readonly string[]): readonly string[] {
  const last = tokens.at(-1);
  return last !== undefined && countries.has(last) && tokens.length > 3 ? tokens.slice(0, -1) : tokens;
}

/** "12 A High Street" is 12a; "12 A Street" is number 12 in A Street. */
function joinUnitLetters(tokens: readonly string[]): readonly string[] {
  const joined: string[] = [];
  tokens.forEach((word, place) => {
    const before = joined.at(-1);
    const next = tokens[place + 1];
    const isLetter = /^[a-d]$/.test(word) && before !== undefined && /^\d+$/.test(before);
    if (isLetter && next !== undefined && !streetTypes.has(next)) joined[joined.length - 1] = before + word;
    else joined.push(word);
  });
  return joined;
}

/** Units of a building, wherever in the line they stand, in one order. */
function splitUnits(tokens: readonly string[]): { rest: readonly string[]; units: readonly string[] } {
  const rest: string[] = [];
  const units: string[] = [];
  for (let place = 0; place < tokens.length; place += 1) {
    const word = tokens[place] ?? '';
    const next = tokens[place + 1] ?? '';
    if (!unitWords.has(word) || !/^(?:\d{1,5}[a-z]?|[a-z]\d{0,4})$/.test(next)) {
      rest.push(word);
      continue;
    }
    const follower = tokens[place + 2] ?? '';
    const letter = /^[a-d]$/.test(follower) && /^\d+$/.test(next) ? follower : '';
    units.push(next + letter);
    place += letter === '' ? 1 : 2;
  }
  return { rest, units: [...new Set(units)].sort() };
}
