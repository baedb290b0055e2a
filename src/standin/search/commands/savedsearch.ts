import { asGeneric, misuse, truth } from '../arguments';
import type { Command } from '../../../splunk/spl/tree';
import type { CommandDefinition, Flow, SearchRun } from '../command';
import { SearchRefusal } from '../refusal';
import type { Row } from '../row';

const syntax =
  'savedsearch <name> [nosubstitution=<bool>] [<name>=<text> …]; $name$ in the search becomes the text';
const MAX_DEPTH = 10; // a saved search may run another, and so on round in a circle

export const savedsearchCommand: CommandDefinition = {
  name: 'savedsearch',
  kind: 'generating',
  syntax,
  refused: ['a saved search that runs itself'],
  source: 'Search Reference, savedsearch',
  compile: (command, run) => {
    const { name, values, isLiteral } = readCall(command);
    const saved = run.host.savedSearch?.(name);
    if (saved === undefined)
      throw new SearchRefusal(
        'bad-argument',
        `There is no saved search '${name}' that this app and user can see.`,
      );
    if (run.depth >= MAX_DEPTH)
      throw new SearchRefusal(
        'limit',
        `The saved search '${name}' stands within more than ${MAX_DEPTH} others.`,
      );
    const spl = isLiteral
      ? saved.spl
      : saved.spl.replaceAll(/\$([\w.-]{1,100})\$/g, (token, key: string) => values.get(key) ?? token);
    // "All time" means the times stored with the search; any other range wins over them.
    const isAllTime = run.range.earliest === 0 && run.range.latest === Infinity;
    return (): Flow => opened(spl, isAllTime ? saved : run.range, run);
  },
};

function opened(spl: string, range: SearchRun['range'], run: SearchRun): Flow {
  let columns: () => readonly string[] = () => [];
  async function* batches(): AsyncGenerator<readonly Row[]> {
    const flow = await run.openSearch(spl, range);
    ({ columns } = flow);
    yield* flow.batches;
  }
  return { batches: batches(), columns: () => columns(), isClosed: false };
}

function readCall(command: Command): {
  readonly name: string;
  readonly values: ReadonlyMap<string, string>;
  readonly isLiteral: boolean;
} {
  const values = new Map<string, string>();
  const words: string[] = [];
  for (const argument of asGeneric(command).arguments) {
    if (argument.kind === 'word') words.push(argument.word.text);
    else if (argument.kind === 'option') values.set(argument.name, argument.value.text);
    else if (argument.kind !== 'sign' || argument.sign !== ',') misuse('savedsearch', syntax);
  }
  const [name] = words;
  if (name === undefined || words.length > 1) misuse('savedsearch', syntax);
  return {
    name,
    values,
    isLiteral: truth('savedsearch', 'nosubstitution', values.get('nosubstitution'), false),
  };
}
