// A search command as data: commands.conf, searchbnf.conf, the wrapper and docs/commands.md are derived from it.
import type { CommandType } from '../adapters/splunk/searchCommand/searchCommand';

export interface CommandArgument {
  readonly name: string;
  /** What stands after the `=`, as searchbnf writes it: `<field>`. */
  readonly placeholder: string;
  /** One sentence for an analyst: what it is, what happens when it is left out. */
  readonly description: string;
  readonly isRequired: boolean;
  /** Name of an argument that cannot stand beside this one. */
  readonly excludes?: string;
}

/** A field that the command adds to each row. */
export interface AddedField {
  readonly name: string;
  readonly description: string;
}

/** A whole search that a person can paste, with what it gives; a test runs it. */
export interface CommandExample {
  readonly search: string;
  readonly comment: string;
  /** Rows of the answer; several values are a list. */
  readonly rows: readonly Readonly<Record<string, string | readonly string[]>>[];
  /** It needs a tenant's macros and lookups: run there, in a tenant without records. Left out: runs in any app. */
  readonly runsIn?: 'tenant';
}

export interface CommandDefinition {
  /** Name in a search, stanza in commands.conf, base name of the wrapper: `minervaextract`. */
  readonly name: string;
  /** Half a sentence for the search assistant. */
  readonly summary: string;
  readonly description: string;
  readonly type: CommandType;
  readonly isGenerating: boolean;
  /** It asks splunkd in the user's name besides reading rows; every generating command does. */
  readonly asksSplunkd?: true;
  /** True if it writes anything anywhere: Splunk Web then warns before it runs. */
  readonly isRisky: boolean;
  /** What does the same where a search head may not run Node.js: one sentence. */
  readonly otherWay: string;
  readonly arguments: readonly CommandArgument[];
  readonly adds: readonly AddedField[];
  readonly examples: readonly [CommandExample, ...CommandExample[]];
  readonly tags: readonly string[];
}

/** How a command is written, for searchbnf.conf, docs and messages: `minervaextract field=<field> (country=<country>|country_field=<field>)? (types=<string>)?` */
export function syntaxOf(command: CommandDefinition): string {
  const later = new Set(command.arguments.flatMap(({ excludes }) => excludes ?? []));
  const shown = command.arguments
    .filter(({ name }) => !later.has(name))
    .map((argument) => {
      const rival = command.arguments.find(({ name }) => name === argument.excludes);
      const text = rival === undefined ? written(argument) : `${written(argument)}|${written(rival)}`;
      return argument.isRequired ? text : `(${text})?`;
    });
  return [command.name, ...shown].join(' ');
}

function written({ name, placeholder }: CommandArgument): string {
  return `${name}=${placeholder}`;
}
