// The arguments of a search command as splunkd hands them over: `name=value`, quotes gone.
import type { Result } from '../core/brand';
import { syntaxOf, type CommandDefinition } from './definition';

export interface ArgumentProblem {
  readonly code:
    'argument-unknown' | 'argument-twice' | 'argument-missing' | 'arguments-exclude' | 'no-argument';
  readonly message: string;
}

/**
 * Sorts arguments by name.
 *
 * @param words - of `searchinfo.args`. A word without `=` continues the value before it, after a comma: whether splunkd
 *   cuts `types=email,phone` at the comma is not documented, and both readings must give the same.
 * @returns values by lower-case name; each problem says which argument, and how the command is written.
 */
export function readArguments(
  command: CommandDefinition,
  words: readonly string[],
): Result<ReadonlyMap<string, string>, ArgumentProblem> {
  const known = command.arguments.map(({ name }) => name);
  const values = new Map<string, string>();
  let last: string | undefined;
  for (const word of words) {
    const equals = word.indexOf('=');
    if (equals <= 0) {
      if (word === ',') continue;
      if (last === undefined)
        return problem(command, 'no-argument', `'${shown(word)}' has no name before it`);
      values.set(last, `${values.get(last) ?? ''},${word}`);
      continue;
    }
    const name = word.slice(0, equals).trim().toLowerCase();
    if (!known.includes(name))
      return problem(command, 'argument-unknown', `there is no argument '${shown(name)}'`);
    if (values.has(name)) return problem(command, 'argument-twice', `'${name}' is written twice`);
    values.set(name, word.slice(equals + 1).trim());
    last = name;
  }
  return complete(command, values);
}

function complete(
  command: CommandDefinition,
  values: ReadonlyMap<string, string>,
): Result<ReadonlyMap<string, string>, ArgumentProblem> {
  for (const { name, isRequired, excludes } of command.arguments) {
    if (isRequired && (values.get(name) ?? '') === '')
      return problem(command, 'argument-missing', `'${name}' is missing`);
    if (excludes !== undefined && values.has(name) && values.has(excludes))
      return problem(command, 'arguments-exclude', `'${name}' and '${excludes}' cannot stand together`);
  }
  return { ok: true, value: values };
}

function problem(
  command: CommandDefinition,
  code: ArgumentProblem['code'],
  what: string,
): { readonly ok: false; readonly problem: ArgumentProblem } {
  const message = `${command.name}: ${what}. It is written: ${syntaxOf(command)}`;
  return { ok: false, problem: { code, message } };
}

function shown(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}
