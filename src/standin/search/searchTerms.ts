// Search terms as a test of rows: words in `_raw`, comparisons of fields, caseless, `*` as wildcard (Search Reference,
// "search"). A missing field fits no comparison, not even `!=`.
import type { SearchExpression, Word } from '../../splunk/spl/tree';
import type { FieldValue } from './host';
import { cidrContains, isNetwork } from './cidr';
import { wildcardPattern } from './patterns';
import { SearchRefusal } from './refusal';
import { isMajorBreaker, termTest } from './segments';
import { resolveTime, timeBounds, type TimeContext } from './time/resolveTime';
import { compareValues, type FieldReader } from './values';

export type RowTest = (row: FieldReader) => boolean;

/** How a search without index-time text (tstats) and one with it differ. */
export interface TermContext extends TimeContext {
  /** Refused in tstats, which reads no text. */
  readonly hasRaw: boolean;
  /** TERM() may be asked of the text all the same: it looks for what is indexed of it. */
  readonly hasIndexedTerms?: boolean;
}

/** Makes a test of rows of a search expression; subsearches must have been replaced. */
export function compileTerms(expression: SearchExpression, context: TermContext): RowTest {
  switch (expression.kind) {
    case 'and': {
      const tests = expression.parts.map((part) => compileTerms(part, context));
      return (row) => tests.every((test) => test(row));
    }
    case 'or': {
      const tests = expression.parts.map((part) => compileTerms(part, context));
      return (row) => tests.some((test) => test(row));
    }
    case 'not': {
      const test = compileTerms(expression.part, context);
      return (row) => !test(row);
    }
    case 'term':
      return expression.word.text === '*'
        ? () => true
        : rawTest(termTest(expression.word.text), expression.word.text, context);
    case 'directive':
      return rawTest(
        directiveTest(expression.name, expression.text),
        `${expression.name}(${expression.text})`,
        context,
      );
    case 'comparison':
      return compileComparison(expression, context);
    case 'in':
      return compileIn(expression.field, expression.values);
    case 'subsearch':
      throw new SearchRefusal('not-covered', 'A subsearch cannot stand here: its result is not known yet.');
  }
}

function rawTest(
  test: (raw: string) => boolean,
  written: string,
  { hasRaw, hasIndexedTerms }: TermContext,
): RowTest {
  const isIndexed = hasIndexedTerms === true && written.startsWith('TERM(');
  if (!hasRaw && !isIndexed) {
    throw new SearchRefusal(
      'not-covered',
      `tstats of the stand-in compares index-time fields only; it cannot look for '${written}' in the text of events. Use search.`,
    );
  }
  return (row) => {
    const raw = row.get('_raw');
    return raw !== undefined && test(raw[0] ?? '');
  };
}

function directiveTest(name: 'TERM' | 'CASE', text: string): (raw: string) => boolean {
  if (name === 'CASE') {
    const caseless = termTest(text);
    return (raw) => caseless(raw) && raw.includes(text.replaceAll('*', ''));
  }
  const term = text.toLowerCase();
  return (raw) => {
    const lower = raw.toLowerCase();
    for (let place = lower.indexOf(term); place >= 0; place = lower.indexOf(term, place + 1)) {
      if (isMajorBreaker(lower[place - 1]) && isMajorBreaker(lower[place + term.length])) return true;
    }
    return false;
  };
}

function compileComparison(
  comparison: Extract<SearchExpression, { kind: 'comparison' }>,
  context: TermContext,
): RowTest {
  const { field, operator, value } = comparison;
  if (comparison.directive !== undefined) return compileDirected(comparison, comparison.directive, context);
  if (oldTimeModifiers.test(field)) refuseOld(field);
  const bound = timeBounds[field];
  if (bound !== undefined) {
    const moment = resolveTime(value.text, context);
    return (row) => {
      const time = Number(row.get(bound.field)?.[0] ?? Number.NaN);
      return bound.isLower ? time >= moment : time < moment;
    };
  }
  if (!context.hasRaw && /^(eventtype|tag)(::|$)/.test(field))
    throw new SearchRefusal(
      'not-covered',
      `tstats of the stand-in knows no event types and tags ('${field}'), which are made at search time. Use search.`,
    );
  if (/^(savedsearch|savedsplunk)$/.test(field))
    throw new SearchRefusal(
      'not-covered',
      `The stand-in knows saved searches only in terms that begin a search ('${field}').`,
    );
  const tagged = operator === '::' && field === 'tag' ? /^([^=]+)=(.*)$/s.exec(value.text) : null;
  if (tagged !== null)
    return someValue(`tag::${tagged[1] ?? ''}`, equality({ ...value, text: tagged[2] ?? '' }));
  if (operator === '=' || operator === '::') return someValue(field, equality(value));
  if (operator === '!=') {
    const isEqual = equality(value);
    return someValue(field, (text) => !isEqual(text));
  }
  return someValue(field, (text) => {
    const order = compareValues(text, value.text);
    return operator === '<'
      ? order < 0
      : operator === '<='
        ? order <= 0
        : operator === '>'
          ? order > 0
          : order >= 0;
  });
}

/** Search Reference, "Time modifiers", those that might be removed: never fields, so never compared as such. */
const oldTimeModifiers =
  /^((start|end)?(days|hours|minutes|months)ago|(start|end)timeu?|searchtimespan(days|hours|minutes|months)|timeformat)$/;

function refuseOld(modifier: string): never {
  throw new SearchRefusal(
    'not-covered',
    `The stand-in has no time modifier '${modifier}', which Splunk calls outdated. Write earliest= and latest=.`,
  );
}

/** `field=CASE(value)` minds upper and lower case; `field=TERM(value)` asks that the value be a term of the text too. */
function compileDirected(
  { field, operator, value }: Extract<SearchExpression, { kind: 'comparison' }>,
  directive: 'TERM' | 'CASE',
  context: TermContext,
): RowTest {
  if (operator !== '=')
    throw new SearchRefusal(
      'not-covered',
      `${directive}() of the stand-in stands after = only, not ${operator}.`,
    );
  if (directive === 'CASE') {
    const pattern = wildcardPattern(value.text, { isCaseless: false });
    return someValue(field, (text) => pattern.test(text));
  }
  const isEqual = someValue(field, equality(value));
  const isTerm = rawTest(directiveTest('TERM', value.text), `TERM(${value.text})`, context);
  return (row) => isEqual(row) && isTerm(row);
}

function compileIn(field: string, values: readonly Word[]): RowTest {
  const plain = new Set(
    values.filter(({ text }) => !text.includes('*')).map(({ text }) => text.toLowerCase()),
  );
  const patterns = values.filter(({ text }) => text.includes('*')).map(({ text }) => wildcardPattern(text));
  const networks = values.map(({ text }) => text).filter(isNetwork);
  return someValue(
    field,
    (text) =>
      plain.has(text.toLowerCase()) ||
      patterns.some((pattern) => pattern.test(text)) ||
      networks.some((network) => cidrContains(network, text)),
  );
}

function equality(value: Word): (text: string) => boolean {
  const pattern = wildcardPattern(value.text);
  if (!isNetwork(value.text)) return (text) => pattern.test(text);
  return (text) => pattern.test(text) || cidrContains(value.text, text);
}

function someValue(field: string, test: (text: string) => boolean): RowTest {
  return (row) => {
    const values: FieldValue | undefined = row.get(field);
    if (values === undefined) return false;
    for (const value of values) if (test(value)) return true;
    return false;
  };
}
