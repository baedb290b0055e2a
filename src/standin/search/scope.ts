// What can be decided before any event is read: which indexes, which time, and what the inverted index can rule out.
import type { Command, SearchExpression, Word } from '../../splunk/spl/tree';
import { optionValues } from './arguments';
import type { EventScan, Prefilter, SearchHost } from './host';
import { isNetwork } from './cidr';
import { wildcardPattern } from './patterns';
import { isBreaker, minorSegments } from './segments';
import { resolveTime, timeBounds } from './time/resolveTime';

/** Fields that do not lie in the text of the event. */
const outsideText =
  /^(index|host|source|sourcetype|splunk_server.*|linecount|punct|timestamp|eventtype|tag.*|date_.*|_.*|timeendpos|timestartpos)$/;

/**
 * The part of the store that a search must read; passes too much rather than too little.
 *
 * @param range - of the request; `earliest=` and `latest=` in the search win over it.
 */
export function scanFor(
  expression: SearchExpression | undefined,
  host: SearchHost,
  range: { readonly earliest: number; readonly latest: number },
): EventScan {
  const bounds = expression === undefined ? {} : boundsOf(expression, host);
  return {
    indexes: indexesOf(expression, host),
    earliest: bounds.earliest ?? range.earliest,
    latest: bounds.latest ?? range.latest,
    ...(bounds.indexedFrom === undefined ? {} : { indexedFrom: bounds.indexedFrom }),
    prefilter: expression === undefined ? { kind: 'all' } : prefilterOf(expression, host),
  };
}

/** The indexes that a command's options `index=…` name, of those that may be searched; without one, the default ones. */
export function indexesNamed(command: Command, host: SearchHost): readonly string[] {
  const patterns = optionValues(command, 'index');
  if (patterns.length === 0) return host.defaultIndexes();
  return [...new Set(patterns.flatMap((pattern) => host.searchableIndexes(pattern)))];
}

function indexesOf(expression: SearchExpression | undefined, host: SearchHost): readonly string[] {
  const patterns = expression === undefined ? [] : indexPatterns(expression);
  if (expression === undefined || patterns.length === 0) return host.defaultIndexes();
  const candidates = new Set(patterns.flatMap((pattern) => host.searchableIndexes(pattern)));
  return [...candidates].filter((index) => mayHold(expression, index) !== false);
}

/** Patterns that name indexes; what only excludes some asks for all others. */
function indexPatterns(expression: SearchExpression): readonly string[] {
  switch (expression.kind) {
    case 'and':
    case 'or':
      return expression.parts.flatMap(indexPatterns);
    case 'not':
      return indexPatterns(expression.part).length > 0 ? ['*'] : [];
    case 'comparison':
      return expression.field !== 'index'
        ? []
        : [expression.operator === '=' || expression.operator === '::' ? expression.value.text : '*'];
    case 'in':
      return expression.field === 'index' ? expression.values.map(({ text }) => text) : [];
    default:
      return [];
  }
}

/** Whether events of the index can fit: false, true, or undefined where it depends on the event. */
function mayHold(expression: SearchExpression, index: string): boolean | undefined {
  switch (expression.kind) {
    case 'and': {
      const parts = expression.parts.map((part) => mayHold(part, index));
      return parts.includes(false) ? false : parts.includes(undefined) ? undefined : true;
    }
    case 'or': {
      const parts = expression.parts.map((part) => mayHold(part, index));
      return parts.includes(true) ? true : parts.includes(undefined) ? undefined : false;
    }
    case 'not': {
      const part = mayHold(expression.part, index);
      return part === undefined ? undefined : !part;
    }
    case 'comparison': {
      if (expression.field !== 'index') return undefined;
      const isEqual = wildcardPattern(expression.value.text).test(index);
      return expression.operator === '!=' ? !isEqual : isEqual;
    }
    case 'in':
      return expression.field === 'index'
        ? expression.values.some(({ text }) => wildcardPattern(text).test(index))
        : undefined;
    default:
      return undefined;
  }
}

interface Bounds {
  readonly earliest?: number;
  readonly latest?: number;
  readonly indexedFrom?: number;
}

function boundsOf(expression: SearchExpression, host: SearchHost): Bounds {
  if (expression.kind === 'comparison') {
    const bound = timeBounds[expression.field];
    if (bound === undefined || (bound.field === '_indextime' && !bound.isLower)) return {};
    const moment = resolveTime(expression.value.text, host);
    if (bound.field === '_indextime') return { indexedFrom: moment };
    return bound.isLower ? { earliest: moment } : { latest: moment };
  }
  if (expression.kind !== 'and' && expression.kind !== 'or') return {};
  const parts = expression.parts.map((part) => boundsOf(part, host));
  const [narrow, wide] = expression.kind === 'and' ? [Math.max, Math.min] : [Math.min, Math.max];
  const earliest = parts.map((part) => part.earliest).filter((moment) => moment !== undefined);
  const latest = parts.map((part) => part.latest).filter((moment) => moment !== undefined);
  const indexedFrom = parts.map((part) => part.indexedFrom).filter((moment) => moment !== undefined);
  // An alternative without a bound of its own is left to the request's.
  const isWhole = (found: readonly number[]): boolean =>
    found.length > 0 && (expression.kind === 'and' || found.length === parts.length);
  return {
    ...(isWhole(earliest) ? { earliest: narrow(...earliest) } : {}),
    ...(isWhole(latest) ? { latest: wide(...latest) } : {}),
    ...(isWhole(indexedFrom) ? { indexedFrom: narrow(...indexedFrom) } : {}),
  };
}

function prefilterOf(expression: SearchExpression, host: SearchHost): Prefilter {
  switch (expression.kind) {
    case 'and':
      return allOf(expression.parts.map((part) => prefilterOf(part, host)));
    case 'or':
      return oneOf(expression.parts.map((part) => prefilterOf(part, host)));
    case 'term':
      return termsOf(expression.word.text);
    case 'directive':
      return termsOf(expression.text);
    case 'comparison':
      return expression.operator === '=' || expression.operator === '::'
        ? valueFilter(expression.field, expression.value, host)
        : { kind: 'all' };
    case 'in':
      return oneOf(expression.values.map((value) => valueFilter(expression.field, value, host)));
    default:
      return { kind: 'all' };
  }
}

function valueFilter(field: string, value: Word, host: SearchHost): Prefilter {
  if (isNetwork(value.text)) return { kind: 'all' };
  if (host.isIndexedField(field)) return indexedFilter(field, value.text);
  if (outsideText.test(field) || timeBounds[field] !== undefined || host.isCalculatedField?.(field) === true)
    return { kind: 'all' };
  return termsOf(value.text);
}

function indexedFilter(field: string, text: string): Prefilter {
  const star = text.indexOf('*');
  if (star < 0) return { kind: 'indexed', field, value: text };
  return star === 0 ? { kind: 'all' } : { kind: 'beginning', field, prefix: text.slice(0, star) };
}

/** Segments that must be in the text wherever the term is; pieces that touch a `*` may be part of a longer one. */
function termsOf(term: string): Prefilter {
  const pieces = term.split('*').flatMap((piece, at, all) => {
    const segments = minorSegments(piece);
    const opensOnWildcard = at > 0 && !isBreaker(piece[0]);
    const closesOnWildcard = at < all.length - 1 && !isBreaker(piece.at(-1));
    return segments.slice(
      opensOnWildcard ? 1 : 0,
      closesOnWildcard ? Math.max(segments.length - 1, 0) : undefined,
    );
  });
  return allOf([...new Set(pieces)].map((piece) => ({ kind: 'term', term: piece })));
}

function allOf(parts: readonly Prefilter[]): Prefilter {
  const telling = parts.filter(({ kind }) => kind !== 'all');
  if (telling.some(({ kind }) => kind === 'none')) return { kind: 'none' };
  return telling.length > 1 ? { kind: 'and', parts: telling } : (telling[0] ?? { kind: 'all' });
}

function oneOf(parts: readonly Prefilter[]): Prefilter {
  if (parts.some(({ kind }) => kind === 'all')) return { kind: 'all' };
  const telling = parts.filter(({ kind }) => kind !== 'none');
  return telling.length > 1 ? { kind: 'or', parts: telling } : (telling[0] ?? { kind: 'none' });
}
