import { misuse, readArguments } from '../arguments';
import type { CommandDefinition, SearchRun } from '../command';
import { interleaved, notStreaming } from '../eventOrder';
import { inBatches, MAX_HELD_ROWS } from '../flow';
import { SearchRefusal } from '../refusal';
import type { Row } from '../row';
import type { Pipeline } from '../../../splunk/spl/tree';

const syntax = 'multisearch [<search>] [<search>] …';

export const multisearchCommand: CommandDefinition = {
  name: 'multisearch',
  kind: 'generating',
  syntax,
  refused: ['running side by side: one search after the other'],
  source: 'Search Reference, multisearch',
  compile: (command, run) => {
    const { words, subsearches } = readArguments(command, []);
    if (subsearches.length < 2 || words.length > 0) misuse('multisearch', syntax);
    for (const subsearch of subsearches) {
      const [found] = notStreaming(subsearch, run);
      if (found !== undefined)
        throw new SearchRefusal(
          'bad-argument',
          `multisearch takes searches of streaming commands only (search, eval, where, fields, rex …), not '${found}'. Use append or union instead.`,
        );
    }
    let columns: readonly string[] = [];
    const note = (found: readonly string[]): void => {
      columns = [...new Set([...columns, ...found])];
    };
    return () => ({
      batches: allOf(subsearches, run, note),
      columns: () => columns,
      isClosed: false,
    });
  },
};

async function* allOf(
  subsearches: readonly Pipeline[],
  run: SearchRun,
  note: (columns: readonly string[]) => void,
): AsyncGenerator<readonly Row[]> {
  const parts: (readonly Row[])[] = [];
  let left = MAX_HELD_ROWS;
  for (const subsearch of subsearches) {
    const { rows, columns } = await run.runPart(subsearch, left);
    left -= rows.length;
    run.counters.events += rows.length;
    note(columns);
    parts.push(rows);
  }
  yield* inBatches(interleaved(parts));
}
