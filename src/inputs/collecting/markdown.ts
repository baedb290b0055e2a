// Pieces of Markdown that the pages about inputs share.
import type { InputDefinition } from '../definition';

/** A table; bars inside cells are escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Every argument with its example, as a stanza writes it. */
export function argumentLines(definition: InputDefinition): readonly string[] {
  return definition.arguments.map(({ name, example }) => `${name} = ${example}`);
}

/** What each argument means. */
export function argumentTable(definition: InputDefinition): string {
  return table(
    ['argument', 'meaning'],
    definition.arguments.map(({ name, description }) => [`\`${name}\``, description]),
  );
}
