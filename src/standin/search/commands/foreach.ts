import { parseSpl } from '../../../splunk/spl/parse';
import { commandName, type Pipeline } from '../../../splunk/spl/tree';
import { misuse, readArguments, type ReadArguments } from '../arguments';
import type { CommandDefinition, SearchRun, Stage } from '../command';
import { fieldTest, starsOf } from '../fieldPatterns';
import { fieldsOf, inBatches, MAX_HELD_ROWS, wholeTable } from '../flow';
import { SearchRefusal } from '../refusal';
import type { Row } from '../row';
import { foreachItem } from './foreachItem';

const syntax =
  'foreach [mode=multifield] <field or wildcard> … [<template>] | foreach mode=multivalue|json_array <field> [eval …]';
const tokens = {
  fieldstr: '<<FIELD>>',
  matchstr: '<<MATCHSTR>>',
  matchseg1: '<<MATCHSEG1>>',
  matchseg2: '<<MATCHSEG2>>',
  matchseg3: '<<MATCHSEG3>>',
};

export const foreachCommand: CommandDefinition = {
  name: 'foreach',
  kind: 'streaming',
  syntax,
  refused: [
    'mode=auto_collections',
    '<<MATCHSTR>> of several wildcards',
    'templates with commands that do not stream',
    'bare <<ITEM>> of texts: write "<<ITEM>>"',
  ],
  source: 'Search Reference, foreach',
  compile: (command, run) => {
    const read = readArguments(command, ['mode', 'itemstr', 'iterstr', ...Object.keys(tokens)]);
    const [template] = read.templates;
    if (template === undefined || read.templates.length > 1 || read.words.length === 0)
      misuse('foreach', syntax);
    const mode = read.options.get('mode')?.toLowerCase() ?? 'multifield';
    if (mode === 'multifield') return foreachField(template, read, run);
    if (mode === 'multivalue' || mode === 'json_array') return foreachItem(mode, template, read, run);
    throw new SearchRefusal(
      'not-covered',
      `The stand-in's foreach has no mode '${mode}' (see COVERAGE.md). It has: multifield, multivalue, json_array.`,
    );
  },
};

/** The template once for every field that is there and fits, over all rows. */
function foreachField(template: string, { options, words }: ReadArguments, run: SearchRun): Stage {
  return wholeTable('foreach', run, async (rows, columns) => {
    let table: { readonly rows: readonly Row[]; readonly columns: readonly string[] } = { rows, columns };
    const done = new Set<string>();
    const fields = fieldsOf(columns, rows);
    for (const { text: pattern } of words)
      for (const field of fields) {
        if (done.has(field) || !fieldTest(pattern)(field)) continue;
        done.add(field);
        const pipeline = readTemplate(fillIn(template, field, pattern, options), run);
        const { rows: before, columns: shown } = table;
        table = await run.runPart(pipeline, MAX_HELD_ROWS, {
          batches: batchesOf(before),
          columns: () => shown,
          isClosed: false,
        });
      }
    return table;
  });
}

async function* batchesOf(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  await Promise.resolve();
  yield* inBatches(rows);
}

function fillIn(
  template: string,
  field: string,
  pattern: string,
  options: ReadonlyMap<string, string>,
): string {
  if (/["'`|[\]\\]/.test(field))
    throw new SearchRefusal(
      'not-covered',
      `foreach cannot fill in the field '${field.slice(0, 100)}': its name holds a quote, a bracket, a pipe or a backslash. Rename it first.`,
    );
  const stars = starsOf(pattern, field) ?? [];
  const [first = '', second = '', third = ''] = stars;
  const match = options.get('matchstr') ?? tokens.matchstr;
  if (stars.length > 1 && template.includes(match))
    throw new SearchRefusal(
      'not-covered',
      `The stand-in's foreach has no ${match} for '${pattern}', which has several wildcards. Use <<MATCHSEG1>>, <<MATCHSEG2>>, <<MATCHSEG3>>.`,
    );
  const values = { fieldstr: field, matchstr: first, matchseg1: first, matchseg2: second, matchseg3: third };
  return Object.entries(values).reduce(
    (text, [name, value]) =>
      text.replaceAll(options.get(name) ?? tokens[name as keyof typeof tokens], () => value),
    template,
  );
}

function readTemplate(text: string, run: SearchRun): Pipeline {
  const parsed = parseSpl(text.startsWith('|') ? text : `| ${text}`);
  if (!parsed.ok)
    throw new SearchRefusal('syntax', `The template of foreach cannot be read: ${parsed.problem.message}`);
  const other = parsed.value.commands.map(commandName).find((name) => run.kindOf(name) !== 'streaming');
  if (other !== undefined)
    throw new SearchRefusal(
      'not-covered',
      `The template of foreach takes streaming commands such as eval, not '${other}'.`,
    );
  return parsed.value;
}
