// Random searches that are nearly right: commands with the options that their own syntax names, functions and
// statistics from the registries with roughly as many arguments as they take.
import { aggregateDefinitions } from '../../../src/standin/search/aggregates/registry';
import { commandDefinitions } from '../../../src/standin/search/commands/registry';
import { evalFunctions } from '../../../src/standin/search/functions/registry';
import { fromSyntax, type Fillers } from './fromSyntax';
import type { Random } from './random';

const fields = [
  'a',
  'b',
  'n',
  'm',
  '_time',
  '_raw',
  'host',
  'nowhere',
  'list{}',
  "'with space'",
  '"b c"',
  '*',
  'a*',
];
const values = [
  '1',
  '0',
  '-3.5',
  '10',
  '"x"',
  '"a b"',
  '""',
  'x*',
  '"1d"',
  '*',
  't',
  'f',
  'null',
  '"\\d+"',
  '"(?<g>.)"',
  '"%Y-%m-%d"',
];
const operators = [
  '+',
  '-',
  '*',
  '/',
  '%',
  '.',
  '=',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  ' AND ',
  ' OR ',
  ' XOR ',
  ' LIKE ',
];
const beginnings = [
  '| inputlookup input',
  '| makeresults count=3',
  'search index=main',
  'index=* a=1',
  '| tstats count where index=* by host',
  '| makeresults | eval a=split("x,y,x",","), n=3',
];
const MAX_DEPTH = 3;
/** Nearly all that begin a search are refused anywhere else. */
const first = commandDefinitions.filter(({ name, kind }) => kind === 'generating' || name === 'append');
const later = commandDefinitions.filter(
  ({ name, kind }) => kind !== 'generating' || ['search', 'inputlookup', 'tstats', 'union'].includes(name),
);

/** A search of one to five commands. */
export function randomSearch(random: Random, depth = 0): string {
  const rest = random.some(4, () => ` | ${randomCommand(random, depth)}`).join('');
  return (random.chance(0.85) ? random.pick(beginnings) : `| ${randomCommand(random, depth, first)}`) + rest;
}

function randomCommand(random: Random, depth: number, usual = later): string {
  const { name, syntax } = random.pick(random.chance(0.97) ? usual : commandDefinitions);
  if (random.chance(0.05)) return `${name} ${words(random)}`;
  switch (name) {
    case 'eval':
      return `eval ${random.pick(fields)}=${expression(random, depth)}`;
    case 'where':
      return `where ${expression(random, depth)}`;
    case 'search':
      return `search ${terms(random, depth)}`;
    case 'tstats':
      return `tstats ${statistics(random, depth)} where ${terms(random, depth)}${by(random)}`;
    case 'head':
    case 'tail':
      return `${name} ${random.below(9)}`;
    default:
      if (isStatistical(name))
        return `${name} ${option(random, syntax)}${statistics(random, depth)}${by(random)}`;
      return random.chance(0.75)
        ? `${name} ${fromSyntax(random, syntax, fillers(random, depth))}`
        : `${name} ${random.some(3, () => option(random, syntax)).join('')}${words(random)}${subsearch(random, syntax, depth)}`;
  }
}

function fillers(random: Random, depth: number): Fillers {
  return {
    fields,
    values,
    languages: {
      terms: () => terms(random, depth + 1),
      expression: () => expression(random, depth + 1),
      search: () => (depth < MAX_DEPTH ? randomSearch(random, depth + 1) : '| makeresults'),
      subpipeline: () => (depth < MAX_DEPTH ? randomCommand(random, depth + 1) : 'head 1'),
      statistic: () => random.pick(aggregateDefinitions).name,
    },
  };
}

function isStatistical(name: string): boolean {
  return ['stats', 'eventstats', 'streamstats', 'timechart', 'chart', 'sistats'].includes(name);
}

/** One of the options that the command's syntax names, with a value that may fit. */
function option(random: Random, syntax: string): string {
  const names = [...syntax.matchAll(/([a-z_.]+)=/g)].map((found) => found[1] ?? '');
  return names.length === 0 || random.chance(0.5) ? '' : `${random.pick(names)}=${random.pick(values)} `;
}

function subsearch(random: Random, syntax: string, depth: number): string {
  return syntax.includes('<sub') && depth < MAX_DEPTH && random.chance(0.9)
    ? ` [${randomSearch(random, depth + 1)}]`
    : '';
}

function words(random: Random): string {
  const word = (): string =>
    random.pick([
      random.pick(fields),
      random.pick(fields),
      random.pick(values),
      'AS',
      'BY',
      'OUTPUT',
      'WITH',
      'IN',
      ',',
      'input',
    ]);
  return [random.pick(fields), ...random.some(4, word)].join(' ');
}

function by(random: Random): string {
  return random.chance(0.5)
    ? ''
    : ` by ${[random.pick(fields), ...random.some(2, () => random.pick(fields))].join(', ')}`;
}

function statistics(random: Random, depth: number): string {
  const one = (): string => {
    const { name, isNumbered } = random.pick(aggregateDefinitions);
    const called = isNumbered === true ? `${name}${random.below(101)}` : name;
    const argument = random.chance(0.8) ? random.pick(fields) : `eval(${expression(random, depth + 1)})`;
    const bare = name === 'count' && random.chance(0.5);
    return `${called}${bare ? '' : `(${argument})`}${random.chance(0.4) ? ` as ${random.pick(fields)}` : ''}`;
  };
  return [one(), ...random.some(2, one)].join(random.pick([' ', ', ']));
}

function terms(random: Random, depth: number): string {
  const one = (): string =>
    random.pick([
      () => `${random.pick(fields)}${random.pick(['=', '!=', '<', '>=', '::'])}${random.pick(values)}`,
      () => random.pick(values),
      () => `${random.pick(fields)} IN (${random.pick(values)}, ${random.pick(values)})`,
      () => `NOT ${random.pick(values)}`,
      () => (depth < MAX_DEPTH ? `(${terms(random, depth + 1)})` : 'x'),
      () => (depth < MAX_DEPTH ? `[${randomSearch(random, depth + 1)}]` : 'x'),
      () => `TERM(${random.pick(values)})`,
    ])();
  return [one(), ...random.some(3, one)].join(random.pick([' ', ' OR ', ' AND ']));
}

function expression(random: Random, depth: number): string {
  const inner = (): string => expression(random, depth + 1);
  if (depth > MAX_DEPTH || random.chance(0.3)) return random.pick([random.pick(fields), random.pick(values)]);
  if (random.chance(0.4)) return `${inner()}${random.pick(operators)}${inner()}`;
  if (random.chance(0.1))
    return random.pick([`NOT ${inner()}`, `-${inner()}`, `(${inner()})`, `${inner()} IN (${inner()})`]);
  const { name, arity } = random.pick(evalFunctions);
  const most = Math.min(arity[1], arity[0] + 2) + (random.chance(0.05) ? 1 : 0);
  const count = arity[0] + random.below(most - arity[0] + 1);
  return `${name}(${Array.from({ length: count }, inner).join(', ')})`;
}
