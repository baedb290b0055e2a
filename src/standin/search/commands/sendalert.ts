import { asGeneric, misuse } from '../arguments';
import type { CommandDefinition, Flow, SearchRun } from '../command';
import type { Command } from '../../../splunk/spl/tree';
import { holdRows, inBatches } from '../flow';
import { SearchRefusal } from '../refusal';
import type { Row } from '../row';

const syntax = 'sendalert <action> [param.<name>=<text> …]';

export const sendalertCommand: CommandDefinition = {
  name: 'sendalert',
  kind: 'streaming',
  syntax,
  refused: ['results_link', 'results_path'],
  source: 'Search Reference, sendalert',
  compile: (command, run) => {
    const { name, parameters } = readCall(command);
    return (input) => ({ ...input, batches: sent(input, { name, parameters }, run) });
  },
};

interface AlertCall {
  readonly name: string;
  /** Without `param.`. */
  readonly parameters: ReadonlyMap<string, string>;
}

function readCall(command: Command): AlertCall {
  const parameters = new Map<string, string>();
  const names: string[] = [];
  for (const argument of asGeneric(command).arguments) {
    if (argument.kind === 'word') names.push(argument.word.text);
    else if (argument.kind === 'option' && argument.name.startsWith('param.'))
      parameters.set(argument.name.slice('param.'.length), argument.value.text);
    else misuse('sendalert', syntax);
  }
  const [name, ...others] = names;
  if (name === undefined || others.length > 0) misuse('sendalert', syntax);
  return { name, parameters };
}

/** The action is run once, with all rows; then they go on. */
async function* sent(
  input: Flow,
  { name, parameters }: AlertCall,
  run: SearchRun,
): AsyncGenerator<readonly Row[]> {
  const rows = await holdRows(input, run, 'sendalert');
  const { sendAlert } = run.host;
  const problem =
    sendAlert === undefined
      ? 'there are no alert actions here.'
      : await sendAlert(
          name,
          parameters,
          rows.map((row) => row.asMap()),
        );
  if (problem !== undefined)
    throw new SearchRefusal('bad-argument', `Error in 'sendalert' command: ${problem}`);
  yield* inBatches(rows);
}
