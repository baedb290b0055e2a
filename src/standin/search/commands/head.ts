import { parseEvalText } from '../../../splunk/spl/parse';
import { printCommand } from '../../../splunk/spl/print';
import { asGeneric, misuse, readArguments, truth, wholeNumber } from '../arguments';
import type { CommandDefinition, Flow } from '../command';
import { compileEval } from '../compileEval';
import type { CompiledEval } from '../functions/evalFunction';
import type { Row } from '../row';

const syntax = 'head [<count> | limit=<count> | (<expression>)] [null=<bool>] [keeplast=<bool>]';

export const headCommand: CommandDefinition = {
  name: 'head',
  kind: 'streaming',
  syntax,
  refused: [],
  source: 'Search Reference, head',
  compile: (command, run) => {
    const generic = asGeneric(command);
    if (generic.arguments.some((argument) => argument.kind === 'sign' && argument.sign === '(')) {
      const parsed = parseEvalText(printCommand(generic).replace(/^head /, ''));
      if (!parsed.ok) misuse('head', syntax);
      const test = compileEval(parsed.value, run.context);
      return (input) => ({ ...input, batches: whileTrue(input, test) });
    }
    const { options, words } = readArguments(command, ['limit', 'null', 'keeplast']);
    truth('head', 'null', options.get('null'), false);
    const count = wholeNumber('head', 'limit', options.get('limit') ?? words[0]?.text, { fallback: 10 });
    return (input) => ({ ...input, batches: firstRows(input, count) });
  },
};

async function* firstRows(input: Flow, count: number): AsyncGenerator<readonly Row[]> {
  let left = count;
  if (left === 0) return;
  for await (const batch of input.batches) {
    yield batch.slice(0, left);
    left -= batch.length;
    if (left <= 0) return;
  }
}

async function* whileTrue(input: Flow, test: CompiledEval): AsyncGenerator<readonly Row[]> {
  for await (const batch of input.batches) {
    const end = batch.findIndex((row) => test(row) !== true);
    yield end < 0 ? batch : batch.slice(0, end);
    if (end >= 0) return;
  }
}
