// A country that is named right before a number is the country of that number, whatever the text is about: "German number
// 030 23125123", "mein polnisches Handy: 512 345 678", "🇬🇧 07700 900123". Facts of common knowledge (2026-11).
import { numberOf, tableOf } from '../../text/heldWords';
import { foldWord } from '../../text/tokens';
import type { TokenTable } from '../../text/tokens';
import { unitAt } from '../../text/unitAt';
import type { PreparedText } from '../extractor';
import type { Change } from './aloud';
import { FLAG_HIGH, flagBefore } from './regionSaid';
import { readNational } from './plans/readNumber';

const names: Readonly<Record<string, string>> = {
  GB: 'uk british english england britain britisch britische britisches englisch englische englisches ingles inglesa britanico britanica anglais anglaise britannique inglese britannico angielski angielskie brytyjski brytyjska englez englezesc britanic английский британский англійський ingiliz',
  IE: 'irish ireland irisch irische irlandes irlandais irlandese irlandzki irlandez ирландский',
  US: 'usa american amerikanisch amerikanische americano americana estadounidense americain amerykanski americanul американский amerikan',
  CA: 'canadian canada kanadisch kanadische canadiense canadien canadese kanadyjski канадский',
  AU: 'australian australia australisch australische australiano australien australijski австралийский',
  DE: 'german germany deutsch deutsche deutsches deutscher deutschland aleman alemana alemania allemand allemande tedesco tedesca alemao alema niemiecki niemiecka german nemtesc germania немецкий німецький alman almanya',
  AT: 'austrian austria osterreichisch osterreichische osterreichisches austriaco austriaca autrichien autrichienne austriacki austriac австрийский avusturya',
  CH: 'swiss switzerland schweizer suizo suiza suisse svizzero svizzera suico szwajcarski elvetian швейцарский isvicre',
  FR: 'french france franzosisch franzosische franzosisches frances francesa francia francais francaise francese francuski francuska francez frantuzesc французский fransiz',
  BE: 'belgian belgium belgisch belgische belga belge belgijski belgian бельгийский belcika',
  NL: 'dutch holland niederlandisch niederlandische hollandische holandes neerlandais olandese holenderski olandez голландский hollanda nederlands nederlandse',
  ES: 'spanish spain spanisch spanische spanisches espanol espanola espana espagnol espagnole spagnolo spagnola espanhol espanhola hiszpanski hiszpanska spaniol испанский ispanyol',
  PT: 'portuguese portugal portugiesisch portugiesische portugues portuguesa portugais portugaise portoghese portugalski portughez португальский portekiz',
  IT: 'italian italy italienisch italienische italienisches italiano italiana italia italien italienne wloski wloska итальянский italyan',
  RO: 'romanian romania rumanisch rumanische rumanisches rumano rumana roumain roumaine rumeno rumena romeno romena rumunski rumunska romanesc romana румынский rumen',
  PL: 'polish poland polnisch polnische polnisches polaco polaca polonais polonaise polacco polacca polski polska polskie polonez польский polonya',
  TR: 'turkish turkey turkisch turkische turkisches turco turca turc turque turecki turcesc турецкий turk turkiye',
  RU: 'russian russia russisch russische russisches ruso rusa russe russo russa rosyjski rosyjska rusesc русский российский rus rusya',
  UA: 'ukrainian ukraine ukrainisch ukrainische ucraniano ukrainien ucraino ukrainski ucrainean украинский український',
  BR: 'brazilian brazil brasilianisch brasilianische brasileno brasileiro brasileira bresilien brasiliano brazylijski бразильский',
  MX: 'mexican mexico mexikanisch mexicano mexicana mexicain messicano',
  HU: 'hungarian hungary ungarisch ungarische hungaro hongrois ungherese wegierski magyar венгерский',
  CZ: 'czech tschechisch tschechische checo tcheque ceco czeski cesky чешский',
  BG: 'bulgarian bulgaria bulgarisch bulgarische bulgaro bulgare bulgarski български',
};
const regions = Object.keys(names);
/** By the number of a word: the place of the region it names among them, from 1 on. */
const regionOfWord = new Uint8Array(
  1 +
    Math.max(
      ...Object.values(names).flatMap((words) => words.split(' ').map((word) => numberOf(foldWord(word)))),
    ),
);
Object.values(names).forEach((words, place) => {
  for (const word of words.split(' ')) regionOfWord[numberOf(foldWord(word))] = place + 1;
});

/** What such a name belongs to. */
const nouns = tableOf(
  (
    'number numbers num nr no phone telephone tel mobile mob cell sim simcard line whatsapp wa nummer handy handynummer telefonnummer mobilnummer ' +
    'telefon rufnummer numero numeros telefono movil celular telefone telemovel cellulare portable numar numarul numer номер телефон numara numarasi numaram'
  ).split(' '),
);
const MAX_LINKS = 3;
const linking = tableOf(
  'is ist es e est to jest my mein meine mi mon mio meu moj mon a the whatsapp sms call only nur solo nr no'.split(
    ' ',
  ),
);
const MAX_GAP = 4;
const MIN_DIGITS = 7;
const MAX_DIGITS = 13;
const MAX_GROUPS = 6;
const told = { rule: 'national', confidence: 0.8 };

/** Changes of such numbers to ones with their country code, in order of place. One look at each figure. */
export function numbersOfNamedCountries(prepared: PreparedText): readonly Change[] {
  const { figures, starts, ends } = prepared.table;
  const hasFlag = (prepared.table.beyond & FLAG_BLOCK) !== 0 && prepared.text.includes(FLAG_HIGH);
  let changes: Change[] | undefined;
  let next = 0;
  for (let place = 0; place < figures.length; place += 1) {
    const at = figures[place] ?? 0;
    if (at < next) continue;
    const isGrouped = (starts[at] ?? 0) - (ends[at - 1] ?? 0) <= 1 && figures[place - 1] === at - 1;
    const region = isGrouped ? undefined : regionBefore(prepared, at, hasFlag);
    if (region === undefined) continue;
    const found = numberAt(prepared, place, region);
    if (found === undefined) continue;
    (changes ??= []).push({ start: starts[at] ?? 0, end: found.end, word: `+${found.value}`, told });
    next = found.next;
  }
  return changes ?? none;
}

/** Bit of the block that the first unit of a flag stands in, as the tokens have them. */
const FLAG_BLOCK = 1 << ((FLAG_HIGH.charCodeAt(0) >> 5) & 31);
const none: readonly Change[] = [];

/** The country that a noun of phones and its adjective name right before figures, or a flag. */
function regionBefore(prepared: PreparedText, figure: number, hasFlag: boolean): string | undefined {
  const { table, text } = prepared;
  const start = table.starts[figure] ?? 0;
  const sign = start > 0 ? unitAt(text, start - 1) : 0;
  if (sign === PLUS) return undefined;
  const flag = hasFlag ? flagBefore(text, start) : undefined;
  if (flag !== undefined) return flag;
  let at = figure - 1;
  const direct = regionOfWord[table.numbers[at] ?? 0] ?? 0;
  if (direct > 0 && text.slice(table.ends[at], start).trim() === ':') return regions[direct - 1];
  for (
    let links = 0;
    links < MAX_LINKS && linking[table.numbers[at] ?? 0] === 1 && isNear(table, at);
    links += 1
  )
    at -= 1;
  if (at < 0 || !isNear(table, at)) return undefined;
  return regionOfPhrase(table, at, text);
}

/** "German number", "número alemán": nothing but a space or a hyphen between. */
function regionOfPhrase({ numbers, starts, ends }: TokenTable, at: number, text: string): string | undefined {
  const [left, right] = [numbers[at - 1] ?? 0, numbers[at] ?? 0];
  const isTied =
    (starts[at] ?? 0) - (ends[at - 1] ?? 0) === 1 && ' -'.includes(text.charAt(ends[at - 1] ?? 0));
  if (!isTied) return undefined;
  const region = nouns[right] === 1 ? regionOfWord[left] : nouns[left] === 1 ? regionOfWord[right] : 0;
  return regions[(region ?? 0) - 1];
}

/** Whether what follows a token stands close to it. */
function isNear({ starts, ends }: TokenTable, at: number): boolean {
  return at >= 0 && (starts[at + 1] ?? 0) - (ends[at] ?? 0) <= MAX_GAP;
}

const PLUS = 43;

interface Found {
  readonly value: string;
  readonly end: number;
  /** Place of the token behind it. */
  readonly next: number;
}

/** The longest number of the country that the groups from a figure on are. */
function numberAt({ table, text }: PreparedText, place: number, region: string): Found | undefined {
  const { figures, starts, ends, words } = table;
  let digits = '';
  let found: Found | undefined;
  for (let step = 0; step < MAX_GROUPS; step += 1) {
    const at = figures[place + step] ?? -1;
    if (at < 0 || (step > 0 && at !== (figures[place + step - 1] ?? 0) + 1)) break;
    if (step > 0 && !grouping.test(text.slice(ends[at - 1], starts[at]))) break;
    digits += words[at] ?? '';
    if (digits.length > MAX_DIGITS) break;
    if (digits.length < MIN_DIGITS || isTouched(text, ends[at] ?? 0)) continue;
    const number = readNational(digits, region);
    if (number?.isDialled === true) found = { value: number.value, end: ends[at] ?? 0, next: at + 1 };
  }
  return found;
}

const grouping = /^(?: ?[-/] ?|\.| |\) ?)$/;

const isTouched = (text: string, end: number): boolean => /^[\p{L}@%€$£]/u.test(text.slice(end, end + 1));
