import { compileEval } from '../compileEval';
import { SearchRefusal } from '../refusal';
import { perRow } from '../flow';
import type { CommandDefinition } from '../command';

export const whereCommand: CommandDefinition = {
  name: 'where',
  kind: 'streaming',
  syntax: 'where <expression>',
  refused: [],
  source: 'Search Reference, where',
  compile: (command, run) => {
    if (command.kind !== 'where')
      throw new SearchRefusal('bad-argument', 'where was read in an unexpected form.');
    const test = compileEval(command.expression, run.context);
    return perRow((row) => (test(row) === true ? row : undefined));
  },
};
