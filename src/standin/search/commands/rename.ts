import { misuse, readArguments } from '../arguments';
import type { CommandDefinition } from '../command';
import { starsOf } from '../fieldPatterns';
import { perRow } from '../flow';

const syntax = 'rename <field or wildcard> AS <new name>, …';

export const renameCommand: CommandDefinition = {
  name: 'rename',
  kind: 'streaming',
  syntax,
  refused: ['renaming to a name with *, where the stars do not match in number'],
  source: 'Search Reference, rename',
  compile: (command) => {
    const { words } = readArguments(command, []);
    const pairs: (readonly [string, string])[] = [];
    for (let at = 0; at < words.length; at += 3) {
      const [from, as, to] = words.slice(at, at + 3);
      if (from === undefined || to === undefined || as?.text.toLowerCase() !== 'as') misuse('rename', syntax);
      // A wildcard mismatch is an error both ways (Search Reference, rename).
      if (to.text.split('*').length !== from.text.split('*').length) misuse('rename', syntax);
      pairs.push([from.text, to.text]);
    }
    if (pairs.length === 0) misuse('rename', syntax);
    const stage = perRow((row) => {
      for (const [from, to] of pairs) {
        const names = from.includes('*') ? [...row.names()] : [from];
        for (const name of names) {
          const renamed = newName(name, from, to);
          if (renamed === undefined || renamed === name) continue;
          const value = row.get(name);
          row.set(name, undefined);
          // A field that was there under the new name is replaced even by nothing.
          row.set(renamed, value);
        }
      }
      return row;
    });
    return (input) => ({
      ...stage(input),
      columns: () => [
        ...new Set(
          pairs.reduce<readonly string[]>(
            (columns, [from, to]) =>
              columns
                .filter((name) => name !== to || from === to)
                .map((name) => newName(name, from, to) ?? name),
            input.columns(),
          ),
        ),
      ],
    });
  },
};

function newName(name: string, from: string, to: string): string | undefined {
  if (!from.includes('*')) return name === from ? to : undefined;
  if (name.startsWith('_') && !from.startsWith('_')) return undefined;
  const stars = starsOf(from, name);
  let used = 0;
  return stars === undefined ? undefined : to.replaceAll('*', () => stars[used++] ?? '');
}
