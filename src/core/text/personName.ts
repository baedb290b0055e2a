// Names of persons as registers, lists and licences write them: titles off, "Last, First" turned round, aliases apart.
// A name is never an identifier: nobody is joined on it, and nothing about its bearer is guessed from it.
import { foldName } from './fold';

export interface PersonName {
  /** Folded, given names first, particles with the family name, suffix last: `jane van der fiction jr`. */
  readonly value: string;
  readonly given: readonly string[];
  /** With its particles; empty where only one word is known. */
  readonly family: readonly string[];
  /** `jr`, `sr`, `ii`, `iii`, `iv`, `v`: father and son are two persons. */
  readonly suffix?: string;
  /** Titles and credentials, folded, as they stood. */
  readonly titles: readonly string[];
  /** Other names written along, folded: nicknames in quotes, "a.k.a.", maiden names. */
  readonly aliases: readonly string[];
}

const MAX_NAME_CHARACTERS = 300;
const MAX_ROUNDS = 4;
/** Not "Don", "Major", "M": they are given names and initials more often. */
const titles = new Set(
  `mr mrs ms miss mx dr prof professor sir rev reverend hon honorable officer det detective sgt sergeant capt captain lt
  lieutenant col colonel gen agent inspector sheriff deputy herr frau fraulein dipl ing senor senora senorita sr sra srta
  monsieur madame mademoiselle mme mlle signor signora signorina hr hrn`.split(/\s+/),
);
const credentials = new Set(
  'lmt cmt rmt lmp nmt lac md do rn lpn np dc pt phd esq esquire cpa mba ba bsc msc ma llb jd ncbtmb bctmb'.split(
    ' ',
  ),
);
/** "Sr" before a name is señor, behind it senior. */
const suffixes: ReadonlyMap<string, string> = new Map(
  'jr jr|junior jr|jnr jr|sr sr|senior sr|snr sr|ii ii|2nd ii|iii iii|3rd iii|iv iv|4th iv|v v|5th v'
    .split('|')
    .map((pair) => {
      const [written = '', normal = ''] = pair.split(' ');
      return [written, normal] as const;
    }),
);
const particles = new Set(
  'von van vom zu zum zur der den de del della delle di da do dos das du des la le los las y bin ibn bint binti ben al el abu ap mac st ter ten'.split(
    ' ',
  ),
);
/** Bounded: quotes and brackets of at most 60 characters. */
const quoted = /["“”„«»]([^"“”„«»]{1,60})["“”„«»]|[(]([^()]{1,60})[)]/g;
const otherNames =
  /(?:^|[\s,;(])(?:a\.? ?k\.? ?a\.?|f\.? ?k\.? ?a\.?|n\.? ?k\.? ?a\.?|also known as|formerly|known as|alias|genannt|n[eé]e|geb\.?|geborene[r]?|nacida)(?=[\s:"“])[\s:]{0,3}/iu;

/**
 * Takes a person's name apart.
 *
 * @param written - as a source writes it, in any script, e.g. `FICTION, Jane M., Jr. a.k.a. "Lily"`.
 * @returns undefined where there is no letter or too much of everything. Reading `value` again gives the same `value`.
 */
export function readPersonName(written: string): PersonName | undefined {
  if (written.length > MAX_NAME_CHARACTERS) return undefined;
  let name = readOnce(written);
  // "Fiction, Dr" turned round begins with a title; what does not settle is no name.
  for (let round = 0; round < MAX_ROUNDS && name !== undefined; round += 1) {
    const again = readOnce(name.value);
    if (again?.value === name.value) return name;
    name = again && { ...again, titles: [...name.titles, ...again.titles], aliases: name.aliases };
  }
  return undefined;
}

function readOnce(written: string): PersonName | undefined {
  const aliases: string[] = [];
  const pieces = withoutAliases(written, aliases)
    .split(/[,;]/)
    .map(wordsOf)
    .filter((words) => words.length > 0)
    .map((words, place) => withoutTitles(words, place > 0));
  const suffix = pieces.find((piece) => piece.suffix !== undefined)?.suffix;
  const [first, turned] = pieces.map(({ words }) => words).filter((words) => words.length > 0);
  if (first === undefined) return undefined;
  const { given, family } = turned === undefined ? split(first) : { given: turned, family: first };
  const value = [...given, ...family, ...(suffix === undefined ? [] : [suffix])].join(' ');
  return {
    value,
    given,
    family,
    titles: pieces.flatMap((piece) => piece.titles),
    aliases: [...new Set(aliases.map(foldName))].filter((alias) => alias !== '' && alias !== value),
    ...(suffix !== undefined && { suffix }),
  };
}

function withoutAliases(written: string, aliases: string[]): string {
  const marked = otherNames.exec(written);
  let rest = written;
  if (marked !== null) {
    const behind = written.slice(marked.index + marked[0].length);
    for (const alias of behind.split(new RegExp(`[;,]|${otherNames.source}`, 'iu')))
      aliases.push(alias.replace(/["“”„«»()]/g, ' '));
    rest = written.slice(0, marked.index);
  }
  return rest.replace(quoted, (_, inQuotes: string | undefined, inBrackets: string | undefined) => {
    aliases.push(inQuotes ?? inBrackets ?? '');
    return ' ';
  });
}

/** "O'Neil" is one word, "al-Rashid" two. */
function wordsOf(text: string): readonly string[] {
  return foldName(text)
    .split(' ')
    .filter((word) => word !== '');
}

function withoutTitles(
  words: readonly string[],
  isBehindComma: boolean,
): { words: readonly string[]; titles: readonly string[]; suffix?: string } {
  let from = 0;
  let to = words.length;
  const found: string[] = [];
  let suffix: string | undefined;
  const least = isBehindComma ? 0 : 1;
  while (to - from > least) {
    const last = words[to - 1] ?? '';
    const normal = suffixes.get(last);
    if (credentials.has(last)) found.push(last);
    else if (suffix === undefined && normal !== undefined && (to - from > 1 || isBehindComma))
      suffix = normal;
    else break;
    to -= 1;
  }
  while (to - from > 1 && titles.has(words[from] ?? '')) {
    found.push(words[from] ?? '');
    from += 1;
  }
  return { words: words.slice(from, to), titles: found, ...(suffix !== undefined && { suffix }) };
}

/** The family name is the last word and the particles before it. */
function split(words: readonly string[]): { given: readonly string[]; family: readonly string[] } {
  if (words.length < 2) return { given: words, family: [] };
  let from = words.length - 1;
  while (from > 1 && particles.has(words[from - 1] ?? '')) from -= 1;
  return { given: words.slice(0, from), family: words.slice(from) };
}
