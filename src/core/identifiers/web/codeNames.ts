// Names in code that have the form of a host: members of objects, packages, which are hosts told backwards.
import type { Span } from '../../brand';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const NEAR = 28; // characters looked at on either side

/** First labels of members, with whatever is behind them. */
const objects = setOf(
  'document window self this console event process module exports req res props ctx args kwargs std sys java javax system navigator localstorage math config obj object array elem user',
);
/** Of packages: "org.example.shop". */
const packages = setOf('com org net io edu gov');
const plainEndings = setOf('com net org');
/** "MyClass.MyMethod.call" */
const camels = /^[A-Z][a-z]+[A-Z][a-z]+\.[A-Z]?[a-z]+[A-Z][a-z]+\./;

/**
 * Whether a bare host with plain dots is one of those.
 *
 * @param suffix - its public suffix.
 */
export function isNameInCode(text: string, { start, end }: Span, suffix: string): boolean {
  const written = text.slice(start, end);
  const first = written.slice(0, written.indexOf('.')).toLowerCase();
  const isOfThree = written.indexOf('.') !== written.lastIndexOf('.');
  if (isOfThree && (packages.has(first) || camels.test(written))) return true;
  if (!objects.has(first)) return false;
  if (isOfThree) return !plainEndings.has(suffix);
  // "std.io std.fs"
  const around = `${text.slice(Math.max(0, start - NEAR), start)} ${text.slice(end, end + NEAR)}`;
  return around.toLowerCase().includes(` ${first}.`);
}
