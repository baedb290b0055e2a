import { misuse, readArguments } from '../arguments';
import type { CommandDefinition } from '../command';
import { areEvents, interleaved, notStreaming } from '../eventOrder';
import { MAX_HELD_ROWS, wholeTable } from '../flow';
import { SearchRefusal } from '../refusal';
import type { Row } from '../row';
import { readLimits, runLimited, subsearchOptionNames } from '../subsearchLimits';

const syntax = 'union [maxout=<count>] [maxtime=<seconds>] [<subsearch>] [<subsearch>] …';

export const unionCommand: CommandDefinition = {
  name: 'union',
  kind: 'generating',
  syntax,
  refused: ['named datasets (datamodel:, savedsearch:, lookup:)', 'timeout above maxtime'],
  source: 'Search Reference, union',
  compile: (command, run, { isFirst }) => {
    const { options, words, subsearches } = readArguments(command, subsearchOptionNames);
    if (words[0] !== undefined)
      throw new SearchRefusal(
        'not-covered',
        `The stand-in's union takes subsearches only, not the dataset '${words[0].text}' (see COVERAGE.md). Write it as [| inputlookup …].`,
      );
    if (subsearches.length < (isFirst ? 2 : 1)) misuse('union', syntax);
    const limits = readLimits('union', options);
    const areStreaming = subsearches.every((subsearch) => notStreaming(subsearch, run).length === 0);
    return wholeTable('union', run, async (rows, columns) => {
      const parts: (readonly Row[])[] = isFirst ? [] : [rows];
      const fields = new Set(columns);
      for (const subsearch of subsearches) {
        // Limits are for tables; events of a search come all.
        const part = areStreaming
          ? await run.runPart(subsearch, MAX_HELD_ROWS)
          : await runLimited(subsearch, limits, run);
        parts.push(part.rows);
        for (const column of part.columns) fields.add(column);
      }
      const isByTime = areStreaming && parts.every(areEvents);
      return { rows: isByTime ? interleaved(parts) : parts.flat(), columns: [...fields] };
    });
  },
};
