import { readArguments, wholeNumber, misuse } from '../arguments';
import type { CommandDefinition, Flow, SearchRun } from '../command';
import type { Pipeline } from '../../../splunk/spl/tree';
import { inBatches } from '../flow';
import type { Row } from '../row';
import { runCapped } from '../subsearch';

const MAX_APPENDED = 50_000; // Search Reference, append: maxout

export const appendCommand: CommandDefinition = {
  name: 'append',
  kind: 'streaming',
  syntax: 'append [maxout=<count>] [<subsearch>]',
  refused: ['extendtimerange', 'maxtime', 'timeout'],
  source: 'Search Reference, append',
  compile: (command, run) => {
    const { options, subsearches } = readArguments(command, ['maxout']);
    const [subsearch] = subsearches;
    if (subsearch === undefined) misuse('append', 'append [maxout=<count>] [<subsearch>]');
    const limit = wholeNumber('append', 'maxout', options.get('maxout'), {
      fallback: MAX_APPENDED,
      least: 1,
    });
    return (input) => {
      let added: readonly string[] = [];
      const note = (columns: readonly string[]): void => {
        added = columns;
      };
      return {
        ...input,
        batches: both(input, { subsearch, limit, note }, run),
        columns: () => [...new Set([...input.columns(), ...added])],
      };
    };
  },
};

interface Addition {
  readonly subsearch: Pipeline;
  readonly limit: number;
  readonly note: (columns: readonly string[]) => void;
}

async function* both(
  input: Flow,
  { subsearch, limit, note }: Addition,
  run: SearchRun,
): AsyncGenerator<readonly Row[]> {
  yield* input.batches;
  const { rows, columns } = await runCapped(subsearch, limit, run);
  note(columns);
  yield* inBatches(rows);
}
