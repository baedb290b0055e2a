import { misuse, readArguments } from '../arguments';
import type { CommandDefinition } from '../command';
import { starsOf } from '../fieldPatterns';
import { perRow } from '../flow';

const syntax = 'replace <value or wildcard> WITH <value>, … [IN <field>, …]';

export const replaceCommand: CommandDefinition = {
  name: 'replace',
  kind: 'streaming',
  syntax,
  refused: [],
  source: 'Search Reference, replace',
  compile: (command) => {
    const { words } = readArguments(command, []);
    const inAt = words.findIndex(
      (word, at) => at % 3 === 0 && at > 0 && !word.isQuoted && word.text.toLowerCase() === 'in',
    );
    const changes = inAt < 0 ? words : words.slice(0, inAt);
    const fields = inAt < 0 ? undefined : words.slice(inAt + 1).map(({ text }) => text);
    if (changes.length === 0 || changes.length % 3 !== 0 || fields?.length === 0) misuse('replace', syntax);
    const pairs: (readonly [string, string])[] = [];
    for (let at = 0; at < changes.length; at += 3) {
      if (changes[at + 1]?.text.toLowerCase() !== 'with') misuse('replace', syntax);
      pairs.push([changes[at]?.text ?? '', changes[at + 2]?.text ?? '']);
    }
    return perRow((row) => {
      for (const field of fields ?? [...row.names()].filter((name) => !name.startsWith('_'))) {
        const values = row.get(field);
        if (values !== undefined)
          row.set(
            field,
            values.map((value) => replaced(value, pairs)),
          );
      }
      return row;
    });
  },
};

function replaced(value: string, pairs: readonly (readonly [string, string])[]): string {
  for (const [from, to] of pairs) {
    const stars = starsOf(from, value);
    if (stars === undefined) continue;
    let used = 0;
    return to.replaceAll('*', () => stars[used++] ?? '');
  }
  return value;
}
