// What Splunk learns of our search commands: commands.conf makes them known, searchbnf.conf helps whoever types one.
import { syntaxOf, type CommandDefinition } from '../../commands/definition';
import { DEFAULT_PLATFORM, type Platform } from '../nodeRuntimes';
import { wrapperName } from '../platformPrograms';
import { confOf, printConf } from '../../splunk/conf/print';

/**
 * `default/commands.conf`. Only settings that are valid with `chunked = true`; that a command stays on the search head
 * is not said here but in its answer to getinfo.
 */
export function commandsConf(
  commands: readonly CommandDefinition[],
  platform: Platform = DEFAULT_PLATFORM,
): string {
  return printConf(
    confOf(
      new Map(
        commands.map(({ name, isRisky }) => [
          name,
          new Map([
            ['chunked', 'true'],
            // Looked up in the platform's folder first: linux_x86_64/bin.
            ['filename', wrapperName(platform, name)],
            ['is_risky', String(isRisky)],
          ]),
        ]),
      ),
    ),
  );
}

/** `default/searchbnf.conf`: syntax and help for the search assistant. */
export function searchHelp(commands: readonly CommandDefinition[]): string {
  return printConf(
    confOf(new Map(commands.map((command) => [`${command.name}-command`, new Map(helpOf(command))]))),
  );
}

function helpOf(command: CommandDefinition): readonly (readonly [string, string])[] {
  const { summary, description, arguments: named, adds, examples, tags } = command;
  const meanings = [...named, ...adds].map((part) => `${part.name}: ${part.description}`);
  return [
    ['syntax', syntaxOf(command)],
    ['shortdesc', summary],
    ['description', [description, ...meanings].join(' ')],
    ['usage', 'public'],
    ...examples.flatMap(({ search, comment }, at): readonly (readonly [string, string])[] => [
      [`example${at + 1}`, search],
      [`comment${at + 1}`, comment],
    ]),
    ['tags', tags.join(' ')],
  ];
}
