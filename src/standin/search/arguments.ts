// Shared reading of the arguments of commands without a grammar of their own.
import type { Argument, Command, GenericCommand, Option, Pipeline, Word } from '../../splunk/spl/tree';
import { SearchRefusal } from './refusal';

export interface ReadArguments {
  /** Options by lower-case name. */
  readonly options: ReadonlyMap<string, string>;
  readonly words: readonly Word[];
  readonly subsearches: readonly Pipeline[];
  /** What stands in brackets, unread, of foreach and map. */
  readonly templates: readonly string[];
}

/**
 * Sorts arguments into options, words and subsearches; commas are dropped.
 *
 * @param known - options the command covers.
 * @throws SearchRefusal for an option it does not.
 */
export function readArguments(command: Command, known: readonly string[]): ReadArguments {
  const generic = asGeneric(command);
  const options = new Map<string, string>();
  const words: Word[] = [];
  const subsearches: Pipeline[] = [];
  const templates: string[] = [];
  for (const argument of withNamesJoined(generic.arguments)) {
    if (argument.kind === 'word') words.push(argument.word);
    else if (argument.kind === 'subsearch') subsearches.push(argument.pipeline);
    else if (argument.kind === 'template') templates.push(argument.text);
    else if (argument.kind === 'option') {
      const name = argument.name.toLowerCase();
      if (!known.includes(name)) refuseOption(generic.name, name, known);
      options.set(name, argument.value.text);
    } else if (argument.sign !== ',')
      throw new SearchRefusal(
        'bad-argument',
        `The command '${generic.name}' takes no '${argument.sign}' here.`,
      );
  }
  return { options, words, subsearches, templates };
}

/**
 * Arguments in which `avg(latency)` is one word: columns that statistics make are named so, and are written without
 * quotes in the commands that follow.
 *
 * @param isFunction - words that are functions of the command before a parenthesis, such as `num` of sort.
 */
export function withNamesJoined(
  pieces: readonly Argument[],
  isFunction: (word: string) => boolean = () => false,
): readonly Argument[] {
  const joined: Argument[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as Argument;
    const name = piece.kind === 'word' && !piece.word.isQuoted ? piece.word.text : '';
    const bare = name.replace(/^[+-]/, '');
    const close = bare === '' || isFunction(bare) ? undefined : closeOf(pieces, at + 1);
    if (close === undefined) {
      joined.push(piece);
      continue;
    }
    const inner = pieces.slice(at + 1, close + 1).map(textOf);
    joined.push({ kind: 'word', word: { text: `${name}${inner.join('')}`, isQuoted: false } });
    at = close;
  }
  return joined;
}

/** Place of the parenthesis that closes the one at `open`; undefined if none is there, or more than words between. */
function closeOf(pieces: readonly Argument[], open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < pieces.length; at++) {
    const piece = pieces[at] as Argument;
    if (piece.kind === 'sign' && piece.sign !== ',') depth += piece.sign === '(' ? 1 : -1;
    else if (depth === 0 || piece.kind !== 'word') return undefined;
    if (depth === 0) return at;
  }
  return undefined;
}

function textOf(piece: Argument): string {
  if (piece.kind === 'sign') return piece.sign;
  return piece.kind === 'word' ? piece.word.text : '';
}

/** Every value of an option that may come several times, such as index=. */
export function optionValues(command: Command, name: string): readonly string[] {
  return asGeneric(command).arguments.flatMap((argument) =>
    argument.kind === 'option' && argument.name.toLowerCase() === name ? [argument.value.text] : [],
  );
}

/** Options of the stats family as a map, refusing unknown ones. */
export function readOptions(
  name: string,
  options: readonly Option[],
  known: readonly string[],
): ReadonlyMap<string, string> {
  for (const option of options) if (!known.includes(option.name)) refuseOption(name, option.name, known);
  return new Map(options.map((option) => [option.name, option.value.text]));
}

export function asGeneric(command: Command): GenericCommand {
  if (command.kind !== 'generic')
    throw new SearchRefusal('bad-argument', `The command '${command.kind}' was read in an unexpected form.`);
  return command;
}

export function refuseOption(command: string, option: string, known: readonly string[]): never {
  const has = known.length === 0 ? 'It has none.' : `It has: ${known.join(', ')}.`;
  throw new SearchRefusal(
    'not-covered',
    `The stand-in's command '${command}' has no option '${option}' (see COVERAGE.md). ${has}`,
  );
}

/** A whole number of at least `least`, or the fallback where nothing is written. */
export function wholeNumber(
  command: string,
  name: string,
  written: string | undefined,
  { fallback, least = 0 }: { readonly fallback: number; readonly least?: number },
): number {
  if (written === undefined) return fallback;
  const value = Number(written);
  if (written.trim() === '' || !Number.isSafeInteger(value) || value < least)
    throw new SearchRefusal(
      'bad-argument',
      `The option '${name}' of '${command}' must be a whole number of at least ${least}, not '${written}'.`,
    );
  return value;
}

/** `true`, `t`, `1` or `false`, `f`, `0`. */
export function truth(
  command: string,
  name: string,
  written: string | undefined,
  fallback: boolean,
): boolean {
  if (written === undefined) return fallback;
  if (/^(true|t|1)$/i.test(written)) return true;
  if (/^(false|f|0)$/i.test(written)) return false;
  throw new SearchRefusal(
    'bad-argument',
    `The option '${name}' of '${command}' must be true or false, not '${written}'.`,
  );
}

/** Stops with the command's syntax. */
export function misuse(command: string, syntax: string): never {
  throw new SearchRefusal(
    'bad-argument',
    `The command '${command}' cannot be read as written. It is written: ${syntax}`,
  );
}
