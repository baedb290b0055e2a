import { misuse, readArguments } from '../arguments';
import type { CommandDefinition } from '../command';
import { perRow } from '../flow';
import { readSpan, spanStart } from '../time/span';
import { formatNumber, readNumber } from '../values';

const syntax = 'bin <field> span=<length> [AS <name>]';

export const binCommand = binNamed('bin');
export const bucketCommand = binNamed('bucket');

function binNamed(name: 'bin' | 'bucket'): CommandDefinition {
  return {
    name,
    kind: 'streaming',
    syntax: syntax.replace('bin', name),
    refused: ['bins', 'minspan', 'start', 'end', 'aligntime', 'a logarithmic span'],
    source: 'Search Reference, bin',
    compile: (command, run) => {
      const { options, words } = readArguments(command, ['span']);
      const [field, as, alias] = words.map(({ text }) => text);
      const span = options.get('span');
      if (
        field === undefined ||
        span === undefined ||
        (as !== undefined && (as.toLowerCase() !== 'as' || alias === undefined))
      )
        misuse(name, syntax);
      const size = readNumber(span);
      // On _time a bare number means seconds.
      const time = field === '_time' ? readSpan(size === undefined ? span : `${span}s`) : undefined;
      if (time === undefined && (size === undefined || size <= 0)) misuse(name, syntax);
      return perRow((row) => {
        const value = readNumber(row.get(field)?.[0] ?? '');
        if (value === undefined) return row;
        const start = Math.floor(value / (size ?? 1)) * (size ?? 1);
        const text =
          time === undefined
            ? `${formatNumber(start)}-${formatNumber(start + (size ?? 1))}`
            : formatNumber(spanStart(value, time, run.host.timeZone));
        row.set(alias ?? field, [text]);
        return row;
      });
    },
  };
}
