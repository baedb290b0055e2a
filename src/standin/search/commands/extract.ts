import { autoFields } from '../../pipeline/autoFields';
import { misuse, readArguments, truth, wholeNumber } from '../arguments';
import type { CommandDefinition } from '../command';
import { perRow } from '../flow';
import { cleanKey, pairsOf, type Pair } from '../keyValuePairs';
import { SearchRefusal } from '../refusal';
import type { Row } from '../row';

const usage =
  '[pairdelim=<characters> kvdelim=<characters>] [limit=<count>] [maxchars=<count>] [mv_add=<bool>] [clean_keys=<bool>]';
const USUAL_LIMIT = 50; // Search Reference, extract
const USUAL_CHARACTERS = 10_240; // Search Reference, extract

export const extractCommand = pairExtraction('extract');
/** Another name of extract. */
export const kvCommand = pairExtraction('kv');

function pairExtraction(name: 'extract' | 'kv'): CommandDefinition {
  const syntax = `${name} ${usage}`;
  return {
    name,
    kind: 'streaming',
    syntax,
    refused: [
      'names of stanzas of transforms.conf',
      'auto',
      'reload',
      'segment',
      'one delimiter without the other',
    ],
    source: 'Search Reference, extract',
    compile: (command) => {
      const known = ['pairdelim', 'kvdelim', 'limit', 'maxchars', 'mv_add', 'clean_keys'];
      const { options, words } = readArguments(command, known);
      if (words.length > 0) misuse(name, syntax);
      const count = (option: string, fallback: number): number =>
        wholeNumber(name, option, options.get(option), { fallback });
      const limit = count('limit', USUAL_LIMIT);
      const characters = count('maxchars', USUAL_CHARACTERS);
      const read = readerOf(name, options);
      const addsValues = truth(name, 'mv_add', options.get('mv_add'), false);
      return perRow((row) => {
        const raw = row.get('_raw')?.[0]?.slice(0, characters) ?? '';
        put(row, read(raw).slice(0, limit), addsValues);
        return row;
      });
    },
  };
}

function readerOf(name: string, options: ReadonlyMap<string, string>): (raw: string) => readonly Pair[] {
  const [pairs, keyFromValue] = [options.get('pairdelim'), options.get('kvdelim')];
  const isClean = truth(name, 'clean_keys', options.get('clean_keys'), true);
  if (pairs === undefined && keyFromValue === undefined) {
    if (!isClean || options.has('mv_add'))
      throw new SearchRefusal(
        'not-covered',
        `The stand-in's ${name} has clean_keys and mv_add only beside pairdelim and kvdelim.`,
      );
    return (raw) =>
      [...autoFields(raw, { isEscaped: false, isTrimmed: true })].map(([key, [value = '']]) => [key, value]);
  }
  if (!pairs || !keyFromValue)
    throw new SearchRefusal(
      'not-covered',
      `The stand-in's ${name} needs both pairdelim and kvdelim, or neither.`,
    );
  return (raw) =>
    pairsOf(raw, { pairs, keyFromValue })
      .map(([key, value]): Pair => [isClean ? cleanKey(key) : key, value])
      .filter(([key]) => key !== '');
}

/** transforms.conf.spec, MV_ADD: a value for a field that is there already is left out, unless told to add it. */
function put(row: Row, pairs: readonly Pair[], addsValues: boolean): void {
  for (const [key, value] of pairs) {
    const known = row.get(key);
    if (known === undefined) row.set(key, [value]);
    else if (addsValues) row.set(key, [...known, value]);
  }
}
