import type { MacroDefinition } from '../splunk/spl/prepare';

/** Names in the `args` of a macro: separated by commas. */
function splitArguments(text: string): readonly string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** A stanza of macros.conf as a macro; undefined where it defines nothing. */
export function macroIn(settings: ReadonlyMap<string, string> | undefined): MacroDefinition | undefined {
  const definition = settings?.get('definition');
  if (settings === undefined || definition === undefined) return undefined;
  return { definition, argumentNames: splitArguments(settings.get('args') ?? '') };
}
