// docs/commands.md, derived: how each command is written, what it adds, examples that a test runs.
import { syntaxOf, type CommandDefinition, type CommandExample } from './definition';
import { commandDefinitions } from './registry';

/** The page as Markdown. */
export function renderCommands(): string {
  return `${[
    '# Search commands',
    'Generated from `src/commands` by `npm run docs`; do not edit. Each example is run by a test.',
    'The commands come with **TA-minerva** and can be used in every app. Install it on the search head too, if the ' +
      'commands are wanted there; they run on the search head only, with the Node.js that is in the package, and need the ' +
      'capability `run_custom_command`, which the roles `user` and `power` have and a role of a tenant has by conf. ' +
      'Where a search head may not run Node.js (Splunk Cloud), there is another way for each.',
    table(
      ['command', 'where it runs', 'other way without Node.js'],
      commandDefinitions.map(({ name, isGenerating, asksSplunkd, otherWay }) => [
        `\`${name}\``,
        isGenerating
          ? 'search head; asks splunkd there in the name of the user'
          : asksSplunkd
            ? 'search head; reads the rows before it, and asks splunkd there in the name of the user'
            : 'search head; reads the rows before it and nothing else',
        otherWay,
      ]),
    ),
    ...commandDefinitions.flatMap(sectionsOf),
    '## One more command',
    '1. Write a definition and its run in `src/commands/<name>/`. 2. Add one line to `src/commands/registry.ts`. ' +
      '3. Add `bin/<name>.ts` (four lines). `commands.conf`, `searchbnf.conf`, the wrapper and this page are derived; ' +
      'the examples become tests.',
  ].join('\n\n')}\n`;
}

function sectionsOf(command: CommandDefinition): readonly string[] {
  return [
    `## \`${command.name}\``,
    command.summary,
    `\`\`\`\n| ${syntaxOf(command)}\n\`\`\``,
    command.description,
    table(
      ['argument', 'meaning'],
      command.arguments.map(({ name, description, isRequired }) => [
        `\`${name}\`${isRequired ? ' (required)' : ''}`,
        description,
      ]),
    ),
    table(
      ['adds', 'meaning'],
      command.adds.map(({ name, description }) => [`\`${name}\``, description]),
    ),
    ...command.examples.map(exampleText),
  ];
}

function exampleText({ search, comment, rows }: CommandExample): string {
  const lines = rows.map((row) =>
    Object.entries(row)
      .map(([field, value]) => `${field} = ${[value].flat().join(', ')}`)
      .join('; '),
  );
  return `${comment}\n\n\`\`\`\n${search}\n\`\`\`\n\ngives ${lines.map((line) => `\`${line}\``).join(', ')}.`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
