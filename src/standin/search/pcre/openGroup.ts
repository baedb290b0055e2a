// What may stand after an opening parenthesis.
import type { Options, Scanner } from './scanner';
import { lacking, wrong, type LookSign, type PcreNode } from './tree';

type Close = (inner: PcreNode) => PcreNode;

const named = /^\(\?(?:P?<([A-Za-z_]\w{0,127})>|'([A-Za-z_]\w{0,127})')/;
const inline = /^\(\?(\^?)([imsxnUJ]{0,20})(?:-([imsxnUJ]{0,20}))?([:)])/;
const lacks: readonly (readonly [RegExp, string])[] = [
  [/^\(\?(?:R|[+-]?\d|&|P>)/, 'recursion (?R) and calls of groups (?1)'],
  [/^\(\?\(/, 'the conditional (?('],
  [/^\(\?\|/, 'the branch reset (?|'],
  [/^\(\?C/, 'the callout (?C'],
  [/^\(\*/, 'the verb (*'],
];

/**
 * Reads the opening of a group.
 *
 * @returns what makes a node of its inside; undefined for options that hold from here on, as `(?i)`.
 */
export function openGroup(scanner: Scanner): Close | undefined {
  const lack = lacks.find(([sign]) => sign.test(scanner.peek(4)));
  if (lack !== undefined) lacking(lack[1]);
  const look = (['(?=', '(?!', '(?<=', '(?<!'] as const).find((sign) => scanner.take(sign));
  if (look !== undefined) {
    const sign = look.slice(2) as LookSign;
    return (inner) => ({ kind: 'look', sign, inner });
  }
  if (scanner.take('(?>')) return (inner) => ({ kind: 'atomic', inner });
  if (scanner.take('(?:')) return (inner) => ({ kind: 'group', inner });
  const name = scanner.takeMatch(named, 140);
  if (name !== undefined) return capture(scanner, name[1] ?? name[2]);
  if (scanner.peek(2) !== '(?') {
    scanner.take('(');
    return capture(scanner, undefined);
  }
  return openOptions(scanner);
}

function openOptions(scanner: Scanner): Close | undefined {
  const found = scanner.takeMatch(inline);
  if (found === undefined) wrong(`'${scanner.peek(4)}' opens no group that PCRE knows`);
  const [, reset, on = '', off = '', end] = found;
  const letters = on + off;
  if (/[nJ]/.test(letters)) lacking(`the inline option (?${/[nJ]/.exec(letters)?.[0] ?? ''})`);
  const isOn = (letter: string, before: boolean): boolean =>
    off.includes(letter) ? false : on.includes(letter) || (before && reset !== '^');
  const before = scanner.options;
  const options: Options = {
    isCaseless: isOn('i', before.isCaseless),
    isMultiline: isOn('m', before.isMultiline),
    dotTakesAll: isOn('s', before.dotTakesAll),
    isExtended: isOn('x', before.isExtended),
    isUngreedy: on.includes('U') || (before.isUngreedy && !off.includes('U')),
  };
  scanner.options = options;
  return end === ':' ? (inner) => ({ kind: 'group', inner }) : undefined;
}

function capture(scanner: Scanner, name: string | undefined): Close {
  const number = ++scanner.groups;
  if (name !== undefined && scanner.names.has(name)) wrong(`two groups are called '${name}'`);
  if (name !== undefined) scanner.names.set(name, number);
  return (inner) => ({ kind: 'group', inner, number, ...(name === undefined ? {} : { name }) });
}
