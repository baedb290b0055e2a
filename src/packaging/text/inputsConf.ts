// What Splunk learns of our modular inputs: README/inputs.conf.spec makes a scheme known, default/inputs.conf gives it
// its defaults. Both are printed from the input's definition.
import type { InputArgument, InputDefinition } from '../../inputs/definition';
import { confOf, printConf } from '../../splunk/conf/print';

/**
 * `README/inputs.conf.spec`. A stanza without a setting would be ignored by splunkd without a word, so an input
 * without arguments is refused here.
 */
export function inputsSpec(inputs: readonly InputDefinition[]): string {
  return inputs.map(specStanza).join('\n');
}

function specStanza(input: InputDefinition): string {
  if (input.arguments.length === 0)
    throw new Error(
      `Input ${input.name} has no arguments; splunkd would never know it. Declare at least one.`,
    );
  const head = [`[${input.name}://<name>]`, `* ${input.title}: ${input.description}`];
  return [...head, ...input.arguments.map(specSetting)].join('\n') + '\n';
}

function specSetting(argument: InputArgument): string {
  const shape = { string: '<string>', number: '<number>', boolean: '<boolean>' }[argument.dataType];
  const standard =
    argument.defaultValue === undefined
      ? argument.requiredOnCreate
        ? '* Required.'
        : '* Optional; no default.'
      : `* Default: ${argument.defaultValue}`;
  return [
    `${argument.name} = ${shape}`,
    `* ${argument.title}. ${argument.description}`,
    `* Example: ${argument.example}`,
    standard,
  ].join('\n');
}

/** `default/inputs.conf`: defaults of each scheme and no input of any, so nothing runs until somebody creates one. */
export function inputsDefaults(inputs: readonly InputDefinition[]): string {
  return printConf(
    confOf(
      new Map(
        inputs.map((input) => [
          input.name,
          new Map([
            ['interval', String(input.defaultIntervalSeconds)],
            // The wrapper is started as it is: a shell between splunkd and it would swallow SIGTERM.
            ['start_by_shell', 'false'],
            ...input.arguments.flatMap((argument) =>
              argument.defaultValue === undefined ? [] : [[argument.name, argument.defaultValue] as const],
            ),
          ]),
        ]),
      ),
    ),
  );
}
