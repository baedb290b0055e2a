import { readArguments, misuse } from '../arguments';
import type { CommandDefinition, Flow, SearchRun } from '../command';
import type { Pipeline } from '../../../splunk/spl/tree';
import { inBatches } from '../flow';
import type { Row } from '../row';
import { readLimits, runLimited, subsearchOptionNames, type SubsearchLimits } from '../subsearchLimits';

const syntax = 'append [maxout=<count>] [maxtime=<seconds>] [<subsearch>]';

export const appendCommand: CommandDefinition = {
  name: 'append',
  kind: 'streaming',
  syntax,
  refused: ['extendtimerange', 'timeout above maxtime'],
  source: 'Search Reference, append',
  compile: (command, run) => {
    const { options, subsearches } = readArguments(command, subsearchOptionNames);
    const [subsearch] = subsearches;
    if (subsearch === undefined) misuse('append', syntax);
    const limits = readLimits('append', options);
    return (input) => {
      let added: readonly string[] = [];
      const note = (columns: readonly string[]): void => {
        added = columns;
      };
      return {
        ...input,
        batches: both(input, { subsearch, limits, note }, run),
        columns: () => [...new Set([...input.columns(), ...added])],
      };
    };
  },
};

interface Addition {
  readonly subsearch: Pipeline;
  readonly limits: SubsearchLimits;
  readonly note: (columns: readonly string[]) => void;
}

async function* both(
  input: Flow,
  { subsearch, limits, note }: Addition,
  run: SearchRun,
): AsyncGenerator<readonly Row[]> {
  yield* input.batches;
  const { rows, columns } = await runLimited(subsearch, limits, run);
  note(columns);
  yield* inBatches(rows);
}
