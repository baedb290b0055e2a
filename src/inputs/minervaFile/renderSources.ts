// The files' part of docs/sources.md: what can be read, how to say so, and what happens to what cannot be read.
import type { FileMapping, SideFile, TableFormat } from '../../sources/file/mapping';
import { fileMappings } from '../../sources/file/registry';
import { argumentLines, argumentTable, table } from '../collecting/markdown';
import { minervaFileDefinition } from './definition';

const reasons: readonly (readonly [string, string])[] = [
  [
    '`file-missing`, `file-is-folder`, `file-not-regular`, `file-unreadable`',
    'The path, or a side file, is not there or cannot be read.',
  ],
  ['`file-binary`', 'A NUL byte in what is not UTF-16 with a byte order mark.'],
  ['`header-unusable`', 'The first row lacks a column that the mapping needs, or has it twice.'],
  ['`side-file-too-large`', 'A side file has more than 256 MiB or 2,000,000 rows.'],
  ['`file-vanished`', 'Reading broke off; rows up to there are in, the rest follows at the next run.'],
  ['`file-changed`', 'The file changed while it was read; it is read again at the next run.'],
  ['`row-too-short`, `row-too-long`', 'The row has another number of columns than the file.'],
  [
    '`quote-unclosed`',
    'A quote is not closed or does not fit; its line is left out, reading goes on with the next.',
  ],
  ['`row-oversize`', 'A line of more than 1 MiB; its length is told.'],
  ['`orphan-row`', 'A side row whose key no row of the main file has.'],
  ['`native-id-missing`', 'The row has no id, so its record could not be found again.'],
  [
    '`attributes-invalid`, `text-too-long`, `too-many-texts`',
    'The record does not fit the data model; the message names what.',
  ],
  ['`record-failed`', 'A fault of Minerva; report it. The file is read again after an update.'],
];

/** The part as paragraphs of Markdown. */
export function renderFileSources(): readonly string[] {
  return [
    '## Files: the input `minerva_file`',
    'A *mapping* says how the rows of a file become records. An input stanza names the files, the mapping, and what ' +
      'every record of them is marked with:',
    [
      '```ini',
      '[minerva_file://lists]',
      ...argumentLines(minervaFileDefinition),
      'interval = 3600',
      '```',
    ].join('\n'),
    argumentTable(minervaFileDefinition),
    'A file is read again when its bytes, those of a side file, or the arguments change; a file that was only touched ' +
      'is not. Progress is kept per file and batch: after a crash nothing is lost, and at most one batch is written ' +
      'twice, under the same keys; after a crash of splunkd itself, which may lose what it had not written yet, at most a ' +
      'megabyte. Every run writes one `minerva:run` event per file to `minerva_health_<tenant>`.',
    '### What cannot be read',
    'goes to `minerva_health_<tenant>` as `minerva:quarantine`, with file, row, reason, message and the first 500 ' +
      'characters; every other row comes in. Count distinct `quarantine_key`.',
    table(['reason', 'meaning'], reasons),
    'Text is UTF-8, or UTF-16 with a byte order mark; a row that is no UTF-8 is read as windows-1252, and the run ' +
      'event counts such rows (`encoding_fallback_rows`). Rows are numbered as a spreadsheet numbers them. Where a mapping ' +
      'knows all columns of a publisher, the run event tells those that are new and those that did not come ' +
      '(`schema_drift`); columns are found by name, in any order.',
    '## Mappings',
    ...fileMappings.map(renderMapping),
    '## One more mapping',
    '1. Write `src/sources/file/mappings/<name>.ts`: a `FileMapping`; beside it `<name>Sample.ts` with fictional rows. ' +
      '2. Add one line to `src/sources/file/registry.ts` and one to `samples.ts` there. 3. `npm run docs`. ' +
      'The contract test runs the sample and feeds the mapping rows that nobody expected.',
  ];
}

function renderMapping(mapping: FileMapping): string {
  return [
    `### \`${mapping.name}\`: ${mapping.title}`,
    mapping.description,
    table(
      ['file', 'columns', 'joined'],
      [
        [mapping.mainFile, columnsOf(mapping.format), 'main file'],
        ...mapping.sideFiles.map((side) => [side.name, columnsOf(side.format), joinOf(mapping, side)]),
      ],
    ),
    `Use: ${mapping.licence}`,
  ].join('\n\n');
}

function columnsOf({ columns }: TableFormat): string {
  const names = columns.kind === 'declared' ? columns.names : columns.required;
  return `${columns.kind === 'declared' ? 'no header; ' : 'header with '}${names.map((name) => `\`${name}\``).join(', ')}`;
}

function joinOf(mapping: FileMapping, side: SideFile): string {
  const key = `by \`${side.keyColumn}\` = \`${mapping.keyColumn ?? ''}\``;
  const how = side.join.kind === 'append' ? `, \`${side.join.from}\` continues \`${side.join.to}\`` : '';
  return `${key}${how}${side.optional === true ? ' (may be absent)' : ''}`;
}
