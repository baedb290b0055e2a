// COVERAGE.md, the confession: what the stand-in's search language has, and what it refuses.
import { refusedAggregates } from './aggregates/refused';
import { aggregateDefinitions } from './aggregates/registry';
import { commandDefinitions } from './commands/registry';
import { refusedFunctions } from './functions/refused';
import { evalFunctions } from './functions/registry';

/** The whole text of COVERAGE.md, generated from the registries. */
export function renderCoverage(): string {
  const commands = commandDefinitions.map(
    ({ name, kind, syntax, refused, source }) =>
      `| ${name} | ${kind} | ${refused.length === 0 ? 'done' : 'partial'} | ${code(syntax)} | ${refused.map(escapeCell).join('; ') || '–'} | ${source} |`,
  );
  const functions = evalFunctions.map(({ syntax }) => `- ${code(syntax)}`);
  const statistics = aggregateDefinitions.map(
    ({ syntax, aliases = [] }) =>
      `- ${code(syntax)}${aliases.length === 0 ? '' : ` (also ${aliases.join(', ')})`}`,
  );
  return [
    '# What the stand-in knows of the search language',
    '',
    'Generated from the registries in `src/standin/search`; a test keeps it so. What is not listed is refused by name, never guessed.',
    '',
    '## Commands',
    '',
    '| command | kind | state | written | refused or missing | follows |',
    '| --- | --- | --- | --- | --- | --- |',
    ...commands,
    '',
    '## Commands that apps bring',
    '',
    "A command of an app's commands.conf with `chunked = true` is started as a process and spoken to by Splunk's search",
    'command protocol 2: getinfo, then chunks of at most 50,000 rows, one answer to each. Partial:',
    '',
    '- done: permissions and export, the capability `run_custom_command`, platform folders, types `stateful`, `events`,',
    '  `reporting`, generating commands, `required_fields` with merging by `_chunked_idx`, messages, errors; the process is',
    '  ended when the search ends or is cancelled. Strict: what is written unasked, or in a wrong frame, ends the search.',
    '- `streaming` runs here, as there are no indexers; nothing of it is tested for the knowledge bundle.',
    '- ignored: `maxwait`, `maxchunksize`, `run_in_preview` (there are no previews), `is_risky`, `command.arg.<N>`.',
    '- refused: protocol 1 (`chunked` not true), `streaming_preop`, subsearches among the arguments, `.path` files.',
    '- assumed: an unquoted `a=b,c` reaches the command as one argument; rows are numbered anew in each chunk.',
    '',
    '## Functions of eval and where',
    '',
    ...functions,
    '',
    ...refusals(refusedFunctions),
    '',
    '## Statistical functions',
    '',
    ...statistics,
    '',
    ...refusals(refusedAggregates),
    '',
    ...functionNotes,
    '',
    '## Search terms and regular expressions',
    '',
    'Terms are cut at the major and minor breakers of segmenters.conf, sequences such as `%20` apart. Regular expressions are',
    'PCRE: possessive and atomic groups, inline options, POSIX classes, named groups and lookarounds are read as PCRE2 reads',
    'them, which a test holds against PCRE2 itself. Recursion, conditionals, callouts and what else has no like in JavaScript',
    'is refused by name.',
    '',
  ].join('\n');
}

function refusals(reasons: Readonly<Partial<Record<string, string>>>): readonly string[] {
  return [
    'Refused by name:',
    '',
    ...Object.entries(reasons).map(([name, reason]) => `- ${code(name)}: ${reason ?? ''}`),
  ];
}

/** What the pages of the Search Reference leave open or contradict themselves in, and how it is read here. */
const functionNotes = [
  '`random` goes on from the moment of the search, so that a search of the same moment answers the same twice. Percentiles',
  'are by nearest rank (the page says so; its worked example is the other method), exact beyond 1000 values too. `NaN` in a',
  'field is a text. `%V` is the week by ISO 8601 (of two examples on the pages one is not). `mode` of a tie is the value seen',
  'first. A time that the clock leaves out is an hour later; of one that it shows twice, the first.',
  'Arithmetic is shown with all its digits, as Splunk shows what stands in exact(); where fractions are multiplied or added,',
  'Splunk shows only their significant figures (0.014*0.23 is 0.0032 there, 0.00322 here).',
];

function code(text: string): string {
  return `\`${escapeCell(text)}\``;
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|');
}
