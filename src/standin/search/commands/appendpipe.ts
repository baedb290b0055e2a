import { misuse, readArguments } from '../arguments';
import type { CommandDefinition, Flow, SearchRun } from '../command';
import type { Pipeline } from '../../../splunk/spl/tree';
import { holdRows, inBatches } from '../flow';
import type { Row } from '../row';

const syntax = 'appendpipe [<subpipeline>]';
const MAX_APPENDED = 50_000; // limits.conf [searchresults] maxresultrows

export const appendpipeCommand: CommandDefinition = {
  name: 'appendpipe',
  kind: 'dataset',
  syntax,
  refused: ['run_in_preview'],
  source: 'Search Reference, appendpipe',
  compile: (command, run) => {
    const { words, subsearches } = readArguments(command, []);
    const [subpipeline, ...others] = subsearches;
    if (subpipeline === undefined || others.length > 0 || words.length > 0) misuse('appendpipe', syntax);
    return (input) => {
      let added: readonly string[] = [];
      const note = (columns: readonly string[]): void => {
        added = columns;
      };
      return {
        ...input,
        batches: withAnswer(input, subpipeline, run, note),
        columns: () => [...new Set([...input.columns(), ...added])],
      };
    };
  },
};

/** The rows as they are, then what the subpipeline makes of copies of them. */
async function* withAnswer(
  input: Flow,
  subpipeline: Pipeline,
  run: SearchRun,
  note: (columns: readonly string[]) => void,
): AsyncGenerator<readonly Row[]> {
  const rows = await holdRows(input, run, 'appendpipe');
  const copies: Flow = { ...input, batches: copiesOf(rows) };
  const answer = await run.runPart(subpipeline, MAX_APPENDED + 1, copies);
  if (answer.rows.length > MAX_APPENDED)
    run.host.report({
      type: 'WARN',
      text: `appendpipe adds at most ${MAX_APPENDED} rows; the rest was left out.`,
    });
  note(answer.columns);
  yield* inBatches(rows);
  yield* inBatches(answer.rows.slice(0, MAX_APPENDED));
}

async function* copiesOf(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  await Promise.resolve();
  for (const batch of inBatches(rows)) yield batch.map((row) => row.copy());
}
