// Arguments that a command takes, made from the line its syntax is written in: what stands in brackets may be left out,
// of alternatives one is taken, and each <placeholder> is filled with what it names, mostly.
import type { Random } from './random';

/** What fills placeholders; `languages` make terms, expressions, searches and commands of their own. */
export interface Fillers {
  readonly fields: readonly string[];
  readonly values: readonly string[];
  readonly languages: Readonly<
    Record<'terms' | 'expression' | 'search' | 'subpipeline' | 'statistic', () => string>
  >;
}

const examples: Readonly<Record<string, readonly string[]>> = {
  bool: ['true', 'false', 't', 'f', '1', '0'],
  count: ['0', '1', '2', '3', '10', '1000000', '-1'],
  number: ['0', '1', '2', '-1', '0.5', '1e9'],
  seconds: ['1', '60', '1000'],
  length: ['1s', '10s', '1d', '1mon', '3mon', '1log2', '10', '0.5', '100ms', '2000000000s'],
  lookup: ['input', 'input', 'nowhere'],
  regex: ['(?<g>.)', '(?<x>\\\\d+)(?<y>\\\\w*)', '^(?<a>[^ ]*) ?', '.', '((a+)+)$'],
  index: ['main', 'summary', '*', '_*'],
  format: ['%H:%M', '%Y-%m-%d', '%s', '$AGG$/$VAL$', ''],
  endpoint: ['server/info', 'nowhere'],
  path: ['a', 'list{}', 'list{1}', 'b.c', '{}', '{@x}', 'a{'],
  template: ['eval <<FIELD>>=<<FIELD>>+1', 'eval x="<<MATCHSTR>>"', 'stats count', 'eval n=n+<<ITEM>>'],
  characters: ['","', '"="', '":;"', '""'],
  time: ['0', '1700000000', '-1d@d', '@d', 'now'],
};
const converting = [
  'auto',
  'num',
  'ctime',
  'mktime',
  'dur2sec',
  'mstime',
  'memk',
  'rmcomma',
  'rmunit',
  'none',
];

/** Arguments after the syntax, the name of the command left out. */
export function fromSyntax(random: Random, syntax: string, fillers: Fillers): string {
  const ends = syntax.search(/; |: /);
  const written = ends < 0 ? syntax : syntax.slice(0, ends);
  const name = /^\w+/.exec(written)?.[0] ?? '';
  const one = random.pick(alternatives(written)).trim();
  return fill(random, one.startsWith(name) ? one.slice(name.length) : one, fillers).trim();
}

/** Split at bars that stand alone, outside brackets and quotes. */
function alternatives(syntax: string): readonly string[] {
  const found = [''];
  let depth = 0;
  for (const piece of syntax.match(/"[^"]*"| \| |./g) ?? []) {
    depth += piece === '[' ? 1 : piece === ']' ? -1 : 0;
    if (piece === ' | ' && depth === 0) found.push('');
    else found.push((found.pop() ?? '') + piece);
  }
  return found;
}

function fill(random: Random, syntax: string, fillers: Fillers): string {
  let made = '';
  let last = '';
  for (const piece of pieces(syntax)) {
    if (piece === '…') {
      const repeated = random.some(random.below(3), () => fill(random, last, fillers)).join(' ');
      made = repeated === '' ? made.replace(/,\s*$/, ' ') : `${made} ${repeated}`.replace(/,\s*$/, ' ');
    } else if (piece.startsWith('[')) made += bracketed(random, piece.slice(1, -1), fillers);
    else made += word(random, piece, fillers);
    if (piece.trim() !== '' && piece !== '…') last = piece;
  }
  return made;
}

/** Spaces, `…`, what stands in brackets, and words with their placeholders. */
function pieces(syntax: string): readonly string[] {
  return syntax.match(/\s+|…|\[(?:[^[\]]|\[[^\]]*\])*\]|(?:<[^>]*>|"[^"]*"|[^\s[\]…])+|./g) ?? [];
}

function bracketed(random: Random, inner: string, fillers: Fillers): string {
  const named = /^<(subsearch|search|subpipeline|template)/.exec(inner)?.[1];
  if (named !== undefined) return random.chance(0.95) ? `[${placeholder(random, named, fillers)}]` : '';
  if (inner === '+|-') return random.pick(['', '', '+', '-']);
  return random.chance(0.35) ? fill(random, random.pick(alternatives(inner)), fillers) : '';
}

function word(random: Random, piece: string, fillers: Fillers): string {
  const [, option = '', rest = ''] = /^([\w.]+=)?(.*)$/s.exec(piece) ?? [];
  if (option !== '' && rest === '') return `${option}${random.pick(fillers.values)}`;
  const isChoice = /\|/.test(rest) && !/["/]/.test(rest);
  const chosen = isChoice ? random.pick(rest.split('|')) : rest;
  return option + chosen.replace(/<([^>]*)>/g, (_, named: string) => placeholder(random, named, fillers));
}

/** What a placeholder names, or now and then something else. */
function placeholder(random: Random, named: string, fillers: Fillers): string {
  const { terms, expression, search, subpipeline, statistic } = fillers.languages;
  if (/^(subsearch|search$)/.test(named)) return search();
  if (named === 'subpipeline') return subpipeline();
  if (random.chance(0.03)) return random.pick(fillers.values);
  if (named.startsWith('search with')) return random.pick(['search a=$a$', '| makeresults | eval a=$n$']);
  if (named === 'terms or eval(…)')
    return random.pick([`eval(${expression()})`, `(${terms()})`, `"${random.pick(fillers.fields)}"`]);
  if (/^(terms|comparisons)/.test(named)) return terms();
  if (named === 'expression') return expression();
  if (named === 'function') return random.pick([...converting, statistic()]);
  const known = Object.keys(examples).find((key) => named.startsWith(key));
  if (known !== undefined) return random.pick(examples[known] ?? []);
  return random.pick(/field|name|alias|wildcard/.test(named) ? fillers.fields : fillers.values);
}
