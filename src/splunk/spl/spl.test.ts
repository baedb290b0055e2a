import fc from 'fast-check';
import { parseEvalText, parseSearchText, parseSpl } from './parse';
import { printEval, printSearch, printSpl } from './print';
import type { Argument, Command, EvalExpression, Pipeline, SearchExpression, Word } from './tree';

const quotedText = fc.string({ unit: 'grapheme', maxLength: 12 });
const bareText = fc
  .stringMatching(/^[a-z*][a-z0-9_.*/:@-]{0,8}$/)
  .filter((text) => !text.includes('::') && text !== 'search');
const fieldName = fc.oneof(
  fc.stringMatching(/^[a-z_][a-z0-9_]{0,6}$/),
  fc.constantFrom('a.b', 'list{}.name', 'with space', 'Über', 'and', 'NOT'),
);
const word: fc.Arbitrary<Word> = fc.oneof(
  bareText.map((text) => ({ text, isQuoted: false })),
  quotedText.map((text) => ({ text, isQuoted: true })),
);
const operator = fc.constantFrom(
  '=' as const,
  '!=' as const,
  '<' as const,
  '<=' as const,
  '>' as const,
  '>=' as const,
);

const { search, expression, pipeline } = fc.letrec<{
  search: SearchExpression;
  expression: EvalExpression;
  pipeline: Pipeline;
}>((tie) => {
  const atLeastTwo = (kind: 'and' | 'or'): fc.Arbitrary<SearchExpression> =>
    fc.array(tie('search'), { minLength: 2, maxLength: 3 }).map((parts) => ({ kind, parts }));
  const command: fc.Arbitrary<Command> = fc.oneof(
    tie('search').map((found): Command => ({ kind: 'search', expression: found })),
    tie('expression').map((found): Command => ({ kind: 'where', expression: found })),
    fc
      .array(fc.record({ field: fieldName, expression: tie('expression') }), { minLength: 1, maxLength: 2 })
      .map((assignments): Command => ({ kind: 'eval', assignments })),
    fc.record({
      kind: fc.constant('aggregate' as const),
      name: fc.constantFrom('stats' as const, 'eventstats' as const),
      options: fc.array(fc.record({ name: fc.constant('window'), value: word }), { maxLength: 1 }),
      aggregations: fc.array(
        fc.record({
          name: fc.constantFrom('dc', 'perc95'),
          argument: fc.oneof(
            fieldName.map((name) => ({ kind: 'field' as const, name })),
            tie('expression').map((found) => ({ kind: 'eval' as const, expression: found })),
          ),
          alias: fieldName,
        }),
        { minLength: 1, maxLength: 2 },
      ),
      by: fc.array(fc.record({ field: fieldName, options: fc.constant([]) }), { maxLength: 2 }),
    }),
    fc
      .array(
        fc.oneof(
          word.map((found): Argument => ({ kind: 'word', word: found })),
          fc.record({
            kind: fc.constant('option' as const),
            name: fc.stringMatching(/^[a-z]{1,5}$/),
            operator: fc.constantFrom('=' as const, '!=' as const),
            value: word,
          }),
          fc
            .constantFrom(',' as const, '(' as const, ')' as const)
            .map((sign): Argument => ({ kind: 'sign', sign })),
          tie('pipeline').map((found): Argument => ({ kind: 'subsearch', pipeline: found })),
        ),
        { maxLength: 4 },
      )
      .map((found): Command => ({ kind: 'generic', name: 'anything', arguments: found })),
  );
  return {
    search: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      word.map((found): SearchExpression => ({ kind: 'term', word: found })),
      fc.record({ kind: fc.constant('comparison' as const), field: fieldName, operator, value: word }),
      fc.record({
        kind: fc.constant('in' as const),
        field: fieldName,
        values: fc.array(word, { minLength: 1, maxLength: 3 }),
      }),
      quotedText
        .filter((text) => text !== '')
        .map((text): SearchExpression => ({ kind: 'directive', name: 'TERM', text })),
      atLeastTwo('and'),
      atLeastTwo('or'),
      tie('search').map((part): SearchExpression => ({ kind: 'not', part })),
      tie('pipeline').map((found): SearchExpression => ({ kind: 'subsearch', pipeline: found })),
    ),
    expression: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      fc
        .double({ noNaN: true, noDefaultInfinity: true, min: 0, max: 1e15 })
        .map((value): EvalExpression => ({ kind: 'number', value })),
      quotedText.map((value): EvalExpression => ({ kind: 'string', value })),
      fieldName.map((name): EvalExpression => ({ kind: 'field', name })),
      fc.record({
        kind: fc.constant('binary' as const),
        operator: fc.constantFrom(
          'OR' as const,
          'AND' as const,
          'XOR' as const,
          '=' as const,
          '<=' as const,
          'LIKE' as const,
          '.' as const,
          '+' as const,
          '-' as const,
          '*' as const,
          '%' as const,
        ),
        left: tie('expression'),
        right: tie('expression'),
      }),
      tie('expression').map((operand): EvalExpression => ({ kind: 'unary', operator: 'NOT', operand })),
      fc
        .array(tie('expression'), { maxLength: 3 })
        .map((found): EvalExpression => ({ kind: 'call', name: 'coalesce', arguments: found })),
    ),
    pipeline: fc.array(command, { minLength: 1, maxLength: 3 }).map((commands) => ({ commands })),
  };
});

describe('spl', () => {
  test('parsing a printed pipeline gives the same tree', () => {
    fc.assert(
      fc.property(pipeline, (tree) => {
        expect(parseSpl(printSpl(tree))).toEqual({ ok: true, value: tree });
      }),
      { numRuns: 500 },
    );
  });

  test('parsing printed search terms gives the same tree', () => {
    fc.assert(
      fc.property(search, (tree) => {
        expect(parseSearchText(printSearch(tree))).toEqual({ ok: true, value: tree });
      }),
      { numRuns: 500 },
    );
  });

  test('parsing a printed expression gives the same tree', () => {
    fc.assert(
      fc.property(expression, (tree) => {
        expect(parseEvalText(printEval(tree))).toEqual({ ok: true, value: tree });
      }),
      { numRuns: 500 },
    );
  });

  test('no text makes the parser throw', () => {
    const pieces = fc.constantFrom(
      '|',
      '[',
      ']',
      '(',
      ')',
      '"',
      "'",
      '\\',
      'search',
      'eval',
      'a',
      '=',
      '!=',
      ' ',
      ',',
      'NOT',
      'OR',
      'IN',
      'by',
      'stats',
      'tstats',
      'where',
      '*',
      '`',
      '1',
      '.',
      '-',
      'TERM(',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const parsed = parseSpl(parts.join(''));
        expect(parsed.ok || parsed.problem.message !== '').toBe(true);
        if (parsed.ok) expect(parseSpl(printSpl(parsed.value))).toEqual(parsed);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['search (a', "')'"],
    ['search a=', 'a value'],
    ['search a===', 'a value'],
    ['search a= =b', 'a value'],
    ['| eval x=1 +', 'a field, a value or a function'],
    ['| stats count by', 'the name of a field'],
    ['index=x | | head', 'the name of a command'],
    ['search foo ]', 'the end'],
    ['search a ( OR )', 'a search term'],
    ['search (AND b)', 'a search term'],
    ['| stats count by a count by=m', 'the name of an option'],
    ["| stats count, as' s", 'an aggregation such as count or sum(field)'],
  ])('%s says that it expected %s', (text, expected) => {
    const parsed = parseSpl(text);
    expect(parsed).toMatchObject({ ok: false, problem: { expected } });
    expect(parsed.ok ? '' : parsed.problem.message).toMatch(/position \d+/);
  });

  test('bottomless nesting is refused, not run into the stack', () => {
    for (const open of ['(', '[', 'NOT '])
      expect(parseSpl(`search ${open.repeat(50_000)}a`)).toMatchObject({ ok: false });
    expect(parseSpl(`| where ${'('.repeat(50_000)}a`)).toMatchObject({ ok: false });
    expect(parseSpl(`| where ${'-'.repeat(50_000)}a`)).toMatchObject({ ok: false });
  });

  test.each([
    'index=x | stats sparkline(avg(a), 1h) as t, dc("b c") BY d',
    '| stats sum(n) idex=* as$x$as c',
    'index=x | foreach *_count [eval total = total + 1] | convert ctime(_time) AS t',
    '| tstats count from datamodel=A.B where A.c=d by A.e, _time span=1h',
    'index=x | transaction user startswith=eval(match(a,"b")) maxspan=5m',
  ])('%s parses, and parses the same when printed', (text) => {
    const parsed = parseSpl(text);
    expect(parsed).toMatchObject({ ok: true });
    if (parsed.ok) expect(parseSpl(printSpl(parsed.value))).toEqual(parsed);
  });

  test('a command nobody knows parses, with its subsearch', () => {
    expect(parseSpl('| frobnicate a=b [search x | head 1] "c d"')).toMatchObject({
      ok: true,
      value: {
        commands: [{ kind: 'generic', name: 'frobnicate', arguments: [{}, { kind: 'subsearch' }, {}] }],
      },
    });
  });
});

describe('transaction', () => {
  test.each([
    '| transaction s startswith=eval(a=="x)" AND (b>1)) endswith=(login OR "log in") maxspan=5m',
    '| transaction startswith="a=b" endswith=word',
  ])('keeps its filters as written, and prints them so: %s', (text) => {
    const parsed = parseSpl(text);
    expect(parsed).toMatchObject({ ok: true });
    if (parsed.ok) expect(parseSpl(printSpl(parsed.value))).toEqual(parsed);
  });

  test('names the place where a filter is never closed', () => {
    expect(parseSpl('| transaction s startswith=eval(a="x"')).toMatchObject({
      ok: false,
      problem: { position: 37, expected: "')'" },
    });
  });
});
