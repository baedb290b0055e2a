// The arguments of a command that an app brings, as splunkd hands them over: `args` without quotes, `raw_args` with.
import type { Argument, Command } from '../../splunk/spl/tree';
import { printCommand } from '../../splunk/spl/print';
import { SearchRefusal } from './refusal';

export interface ExternalArguments {
  readonly args: readonly string[];
  readonly rawArgs: readonly string[];
}

/** What is joined by commas stays one argument: whether splunkd cuts there is assumed, see docs/assumptions.md. */
export function externalArguments(name: string, command: Command): ExternalArguments {
  if (command.kind !== 'generic')
    throw new SearchRefusal('bad-argument', `The command '${name}' was read in an unexpected form.`);
  const args: string[] = [];
  const rawArgs: string[] = [];
  let isJoined = false;
  for (const argument of command.arguments) {
    const plain = plainText(name, argument);
    const raw = printCommand({ kind: 'generic', name: '', arguments: [argument] }).slice(1);
    const isComma = argument.kind === 'sign' && argument.sign === ',';
    if ((isComma || isJoined) && args.length > 0) {
      args.push(`${args.pop() ?? ''}${plain}`);
      rawArgs.push(`${rawArgs.pop() ?? ''}${raw}`);
    } else {
      args.push(plain);
      rawArgs.push(raw);
    }
    isJoined = isComma;
  }
  return { args, rawArgs };
}

function plainText(name: string, argument: Argument): string {
  switch (argument.kind) {
    case 'word':
      return argument.word.text;
    case 'option':
      return `${argument.name}${argument.operator}${argument.value.text}`;
    case 'sign':
      return argument.sign;
    case 'subsearch':
    case 'template':
      throw new SearchRefusal(
        'not-covered',
        `The stand-in passes no subsearch to '${name}' (see COVERAGE.md).`,
      );
  }
}
