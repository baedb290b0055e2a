// The words with which a language says a digit once for several, ready to be looked up.
import { foldWord } from '../../../text/tokens';
import { languages } from '../spelling/lexicon';
import { inflectedWords } from './inflectedWords';
import { repeatTables, type RepeatWords } from './repeatTables';
import { furtherWords, gluedBehind, gluedCounts, phrases } from './repeatWords';

/** What the words of one language say. */
export interface RepeatTable {
  readonly counts: ReadonlyMap<string, number>;
  readonly before: ReadonlyMap<string, number>;
  readonly behind: ReadonlyMap<string, number>;
  readonly pairs: ReadonlyMap<string, number>;
  readonly times: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly digits: ReadonlyMap<string, string>;
  readonly plurals: ReadonlyMap<string, string>;
  readonly ends: ReadonlySet<string>;
  readonly glued: ReadonlyMap<string, string>;
  readonly phrases: ReadonlyMap<string, number>;
  readonly rows: ReadonlySet<string>;
  readonly sureCounts: ReadonlySet<string>;
  readonly timesBehind: ReadonlySet<string>;
  readonly measuresBehind: ReadonlySet<string>;
  readonly digitArticles: ReadonlySet<string>;
  readonly behindLinks: ReadonlySet<string>;
  readonly unmarkedCounts: ReadonlySet<string>;
}

const wordsOf = (line: string): readonly string[] =>
  line
    .split(' ')
    .filter((word) => word !== '' && word !== '-')
    .map(foldWord);

const setOf = (line = ''): ReadonlySet<string> => new Set(wordsOf(line));

/** Of each word, the place of its line and two. */
const byCount = (lines: readonly string[]): ReadonlyMap<string, number> =>
  new Map(lines.flatMap((line, place) => wordsOf(line).map((word) => [word, place + 2] as const)));

const MIN_GLUED = 5; // "einser", "nullen", and no "ein" of "einpaar"

function tableFrom(table: RepeatWords): RepeatTable {
  const digits = new Map<string, string>();
  for (const { id, words } of languages)
    if (table.ids.includes(id))
      for (const [word, meaning] of words)
        if (meaning.kind === 'number' && meaning.value < 10 && !meaning.isSound)
          digits.set(word, String(meaning.value));
  const [own = ''] = table.ids;
  for (const [id, word, digit] of inflectedWords)
    if (id === own && !digits.has(word)) digits.set(word, digit);
  const plurals = new Map<string, string>();
  table.plurals.split(' ').forEach((forms, digit) => {
    for (const form of wordsOf(forms.replaceAll('|', ' '))) plurals.set(form, String(digit));
  });
  const glued = new Map<string, string>();
  for (const [id, count, many] of gluedCounts)
    if (id === own)
      for (const [word, digit] of [...digits, ...plurals])
        glued.set(foldWord(count) + word, digit.repeat(many));
  for (const [id, pair, many] of gluedBehind)
    if (id === own)
      for (const [word, digit] of [...digits, ...plurals])
        if (word.length >= MIN_GLUED) glued.set(word + foldWord(pair), digit.repeat(many));
  const further = furtherWords[own] ?? {};
  return {
    counts: byCount(table.counts),
    before: byCount(table.before),
    behind: byCount(table.behind),
    pairs: byCount(table.pairs),
    times: setOf(table.times),
    measures: setOf(table.measures),
    links: setOf(table.links),
    articles: setOf(table.articles),
    digits,
    plurals,
    ends: setOf(table.ends),
    glued,
    phrases: new Map(
      phrases
        .filter(([id]) => id === own)
        .map(([, left, right, many]) => [foldWord(`${left} ${right}`), many]),
    ),
    rows: setOf(further.rows),
    sureCounts: setOf(further.sureCounts),
    timesBehind: setOf(further.timesBehind),
    measuresBehind: setOf(further.measuresBehind),
    digitArticles: setOf(further.digitArticles),
    behindLinks: setOf(further.behindLinks),
    unmarkedCounts: setOf(further.unmarkedCounts),
  };
}

/** All of them, in the order of the languages. */
export const tables: readonly RepeatTable[] = repeatTables.map(tableFrom);

/** Words of digits, of one language each. */
export const digitsByTable: readonly ReadonlyMap<string, string>[] = tables.map(({ digits }) => digits);
