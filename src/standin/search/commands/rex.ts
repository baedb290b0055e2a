import { misuse, readArguments, wholeNumber } from '../arguments';
import type { CommandDefinition } from '../command';
import { perRow } from '../flow';
import { javascriptReplacement } from '../functions/text';
import type { FieldValue } from '../host';
import { pcre } from '../patterns';
import type { Row } from '../row';

const syntax =
  'rex [field=<field>] [max_match=<count>] "<regex with named groups>" | rex [field=<field>] mode=sed "s/…/…/g | y/…/…/"';
const MAX_MATCHES = 10_000; // max_match=0 means no limit; hostile text must not mean no limit of memory

export const rexCommand: CommandDefinition = {
  name: 'rex',
  kind: 'streaming',
  syntax,
  refused: ['offset_field'],
  source: 'Search Reference, rex',
  compile: (command) => {
    const { options, words } = readArguments(command, ['field', 'max_match', 'mode']);
    const [pattern] = words;
    const field = options.get('field') ?? '_raw';
    if (pattern === undefined || words.length > 1) misuse('rex', syntax);
    if (options.get('mode') === 'sed') {
      const change = sedChange(pattern.text);
      return perRow((row) => {
        row.set(field, row.get(field)?.map(change));
        return row;
      });
    }
    const regex = pcre(pattern.text, 'g');
    const most = wholeNumber('rex', 'max_match', options.get('max_match'), { fallback: 1 });
    const groups = [...pattern.text.matchAll(/\(\?P?<([A-Za-z_]\w*)>/g)].map((found) => found[1] ?? '');
    if (groups.length === 0) misuse('rex', syntax);
    return perRow((row) =>
      extract(row, row.get(field) ?? [], { regex, groups, most: most === 0 ? MAX_MATCHES : most }),
    );
  },
};

function extract(
  row: Row,
  texts: FieldValue,
  {
    regex,
    groups,
    most,
  }: { readonly regex: RegExp; readonly groups: readonly string[]; readonly most: number },
): Row {
  const found = new Map<string, string[]>();
  for (const text of texts) {
    let count = 0;
    for (const match of text.matchAll(regex)) {
      if (count++ >= most) break;
      for (const group of groups) {
        const value = match.groups?.[group];
        if (value !== undefined) found.set(group, [...(found.get(group) ?? []), value]);
      }
    }
  }
  for (const [group, values] of found) row.set(group, values);
  return row;
}

function sedChange(script: string): (text: string) => string {
  const sign = script[1] ?? '';
  const parts = splitUnescaped(script.slice(2), sign);
  const [from = '', to = '', flags = ''] = parts;
  if (script.startsWith('y') && parts.length === 3 && Array.from(from).length === Array.from(to).length) {
    const letters = new Map(Array.from(from, (letter, at) => [letter, Array.from(to)[at] ?? '']));
    return (text) => Array.from(text, (letter) => letters.get(letter) ?? letter).join('');
  }
  if (!script.startsWith('s') || parts.length !== 3 || !/^(g|\d*)$/.test(flags)) misuse('rex', syntax);
  const regex = pcre(from, 'g');
  const replacement = javascriptReplacement(to.replaceAll('&', '\\0'));
  if (flags === 'g') return (text) => text.replace(regex, replacement);
  const wanted = Number(flags || '1');
  return (text) => {
    let count = 0;
    return text.replace(regex, (whole: string) =>
      ++count === wanted ? whole.replace(pcre(from), replacement) : whole,
    );
  };
}

function splitUnescaped(text: string, sign: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\' && text[at + 1] === sign) part += text[++at] ?? '';
    else if (text[at] === '\\') part += `\\${text[++at] ?? ''}`;
    else if (text[at] === sign) {
      parts.push(part);
      part = '';
    } else part += text[at] ?? '';
  }
  return [...parts, part];
}
