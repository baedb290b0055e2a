import { parseSpl } from '../../../splunk/spl/parse';
import { prepareSearch } from '../../../splunk/spl/prepare';
import type { Pipeline } from '../../../splunk/spl/tree';
import { misuse, readArguments, wholeNumber } from '../arguments';
import type { CommandDefinition, SearchRun } from '../command';
import { fillTemplate, plainOrRefuse } from '../fillTemplate';
import { MAX_HELD_ROWS, wholeTable } from '../flow';
import { SearchRefusal } from '../refusal';
import type { Row } from '../row';

const syntax = 'map search="<search with $field$>" | [<search with $field$>] [maxsearches=<count>]';
const USUAL_SEARCHES = 10; // Search Reference, map: maxsearches
const TOKEN = /\$([\w.:{}@-]{1,200})\$/g;

export const mapCommand: CommandDefinition = {
  name: 'map',
  kind: 'dataset',
  syntax,
  refused: [
    'saved searches',
    'multivalue fields',
    'values with spaces or signs outside quotes',
    '$$ of dashboards',
  ],
  source: 'Search Reference, map',
  compile: (command, run) => {
    const { options, words, templates } = readArguments(command, ['search', 'maxsearches']);
    if (words[0] !== undefined)
      throw new SearchRefusal(
        'not-covered',
        `The stand-in's map runs no saved search '${words[0].text}' (see COVERAGE.md). Write the search itself: search="…".`,
      );
    const template = options.get('search') ?? templates[0];
    if (template === undefined || templates.length + (options.has('search') ? 1 : 0) > 1)
      misuse('map', syntax);
    const most = wholeNumber('map', 'maxsearches', options.get('maxsearches'), {
      fallback: USUAL_SEARCHES,
      least: 1,
    });
    return wholeTable('map', run, async (rows) => {
      if (rows.length > most)
        run.host.report({
          type: 'WARN',
          text: `map runs a search for the first ${most} of ${rows.length} results (maxsearches=${most}); raise maxsearches for the others.`,
        });
      const found: Row[] = [];
      const columns = new Set<string>();
      for (const [at, row] of rows.slice(0, most).entries()) {
        if (run.host.isCancelled() || found.length >= MAX_HELD_ROWS) break;
        const part = await run.runPart(searchFor(template, row, at + 1, run), MAX_HELD_ROWS - found.length);
        for (const made of part.rows) found.push(made);
        for (const column of part.columns) columns.add(column);
      }
      return { rows: found, columns: [...columns] };
    });
  },
};

/** The search for one row; `$_serial_id$` counts from 1. */
function searchFor(template: string, row: Row, serial: number, run: SearchRun): Pipeline {
  const valueOf = (field: string): string => {
    const value = field === '_serial_id' ? [String(serial)] : row.get(field);
    if (value?.length !== 1)
      throw new SearchRefusal(
        value === undefined ? 'bad-argument' : 'not-covered',
        value === undefined
          ? `map: result ${serial} has no value for '${field}', which the search asks for as $${field}$. Filter such results first.`
          : `map: the field '${field}' of result ${serial} has ${value.length} values; the stand-in fills in one only. Use mvexpand first.`,
      );
    return value[0] ?? '';
  };
  const text = fillTemplate(template, TOKEN, valueOf, plainOrRefuse('map'));
  const prepared = prepareSearch(text, run.host.macro);
  const parsed = prepared.ok ? parseSpl(prepared.value) : prepared;
  if (!parsed.ok)
    throw new SearchRefusal('syntax', `The search of map cannot be read: ${parsed.problem.message}`);
  return parsed.value;
}
