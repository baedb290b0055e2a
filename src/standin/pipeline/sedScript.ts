// SEDCMD: changes of the text before it is written (props.conf.spec): `s/regex/replacement/flags`, `y/from/to/`, several
// with spaces between.
import { javascriptReplacement } from '../search/functions/text';
import { compilePattern } from './evalEngine';

export type ChangeText = (text: string) => string;

/** Compiles a script, or says why it cannot. */
export function compileSed(script: string): ChangeText | string {
  const changes: ChangeText[] = [];
  for (let rest = script.trim(); rest !== '';) {
    const command = readCommand(rest);
    const change = command === undefined ? undefined : compileCommand(command);
    if (command === undefined || change === undefined)
      return `'${rest.slice(0, 100)}' is neither s/regex/replacement/flags nor y/from/to/.`;
    if (typeof change === 'string') return change;
    changes.push(change);
    rest = rest.slice(command.length).trimStart();
  }
  return (text) => changes.reduce((changed, change) => change(changed), text);
}

interface SedCommand {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly flags: string;
  readonly length: number;
}

function readCommand(text: string): SedCommand | undefined {
  const sign = text[1];
  if (sign === undefined || /[\s\w\\]/.test(sign)) return undefined;
  const parts: string[] = [];
  let part = '';
  let at = 2;
  for (; at < text.length && parts.length < 2; at++) {
    if (text[at] === '\\') {
      const escaped = text[++at] ?? '';
      part += escaped === sign ? sign : `\\${escaped}`;
    } else if (text[at] === sign) {
      parts.push(part);
      part = '';
    } else part += text[at] ?? '';
  }
  const [from, to] = parts;
  const flags = /^\S*/.exec(text.slice(at))?.[0] ?? '';
  if (from === undefined || to === undefined) return undefined;
  return { kind: text[0] ?? '', from, to, flags, length: at + flags.length };
}

function compileCommand({ kind, from, to, flags }: SedCommand): ChangeText | string | undefined {
  if (kind === 'y') return flags === '' ? compileLetters(from, to) : undefined;
  if (kind !== 's' || !/^(g|\d{0,4})$/.test(flags)) return undefined;
  const pattern = compilePattern(from, 'g');
  if (typeof pattern === 'string') return pattern;
  const replacement = javascriptReplacement(to);
  if (flags === 'g') return (text) => text.replace(pattern, replacement);
  return replaceOne(pattern, to, Number(flags || '1'));
}

/** Only the wanted match, counted from 1. */
function replaceOne(pattern: RegExp, to: string, wanted: number): ChangeText {
  return (text) => {
    let count = 0;
    return text.replace(pattern, (...found: readonly unknown[]) => {
      if (++count !== wanted) return String(found[0]);
      return to.replace(/\\(\d)/g, (_, digit: string) => {
        const group = found[Number(digit)];
        return typeof group === 'string' ? group : '';
      });
    });
  };
}

function compileLetters(from: string, to: string): ChangeText | undefined {
  const [before, after] = [Array.from(from), Array.from(to)];
  if (before.length !== after.length) return undefined;
  const letters = new Map(before.map((letter, at) => [letter, after[at] ?? '']));
  return (text) => Array.from(text, (letter) => letters.get(letter) ?? letter).join('');
}
