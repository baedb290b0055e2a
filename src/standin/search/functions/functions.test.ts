// Every eval function against null, lists, wrong types and wrong numbers of arguments: none throws over data, and what
// each gives is written down once, so that a change shows.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { parseSpl } from '../../../splunk/spl/parse';
import { compileEval } from '../compileEval';
import type { FieldValue } from '../host';
import { SearchRefusal } from '../refusal';
import type { EvalValue } from '../values';
import { MANY, type EvalContext, type EvalFunction } from './evalFunction';
import { evalFunctions } from './registry';
import { refusedFunctions } from './refused';

const answers = join(__dirname, '../../../../tests/cases/evalFunctionAnswers.json');

const context: EvalContext = {
  now: 1_700_000_000,
  time: () => 1_700_000_000.25,
  timeZone: 'UTC',
  compileSearchMatch: () => () => true,
};

function compute(
  expression: string,
  fields: Readonly<Record<string, FieldValue>> = {},
  asked = context,
): EvalValue {
  const parsed = parseSpl(`| makeresults | eval x=${expression}`);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  const command = parsed.value.commands[1];
  if (command?.kind !== 'eval') throw new Error('no eval');
  return compileEval(command.assignments[0]!.expression, asked)({ get: (name) => fields[name] });
}

function call({ name, arity: [least] }: EvalFunction, argument: string, count = least): string {
  return `${name}(${Array.from({ length: count }, () => argument).join(',')})`;
}

const withArguments = evalFunctions.filter(({ arity: [, most] }) => most > 0);
const rows: Readonly<Record<string, Readonly<Record<string, FieldValue>>>> = {
  nothing: {},
  'a list': { v: ['3', 'b', '3'] },
  'a text': { v: ['abc'] },
  'an empty text': { v: [''] },
  'a number': { v: ['4'] },
};

/** Functions that answer something for a field that is not there: all others give null. */
const answerNull: Readonly<Record<string, EvalValue>> = {
  isnull: true,
  isnotnull: false,
  isnum: false,
  isint: false,
  isstr: false,
  isbool: false,
  isdouble: false,
  ismv: false,
  isarray: false,
  isobject: false,
  typeof: 'Invalid',
  tostring: 'Null',
  sum: 0,
  json_array: '[]',
  json_object: '{}',
};

describe('every eval function', () => {
  test.each(withArguments.filter(({ name }) => !['searchmatch', 'mvmap', 'mvfilter'].includes(name)))(
    '$name gives null where there is no value, unless it is asked for just that',
    (definition) => {
      expect(compute(call(definition, 'v'))).toEqual(answerNull[definition.name] ?? null);
    },
  );

  test('the answers to a list, texts and numbers change only knowingly', () => {
    const table = Object.fromEntries(
      withArguments
        .filter(({ name }) => name !== 'searchmatch')
        .map((definition) => [
          definition.name,
          Object.fromEntries(
            Object.entries(rows).map(([name, fields]) => [name, compute(call(definition, 'v'), fields)]),
          ),
        ]),
    );
    expect(table).toEqual(JSON.parse(readFileSync(answers, 'utf8')));
  });

  test.each(evalFunctions)(
    '$name names itself when it is given too few or too many arguments',
    (definition) => {
      const { name, arity, syntax } = definition;
      const wrong = [arity[0] - 1, arity[1] + 1].filter((count) => count >= 0 && count < MANY);
      for (const count of wrong) {
        const refused = (): EvalValue => compute(call(definition, 'v', count));
        expect(refused).toThrow(SearchRefusal);
        expect(refused).toThrow(`The arguments to the '${name}' function are invalid`);
        expect(refused).toThrow(syntax);
      }
    },
  );

  test('none throws anything but a refusal, whatever the data', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        '',
        ' ',
        '-1',
        '1e308',
        '9007199254740993',
        '[1,{"a":null}]',
        '{"a":{"b":[1,2]}}',
        'a.b{}',
        '%d %*.*f',
        '@d',
        '-1mon@w3',
        '(',
        '%Y-%m-%d',
        '2024-02-30',
        '1d',
      ),
      fc.double().map(String),
    );
    const value = fc.array(piece, { maxLength: 3 });
    fc.assert(
      fc.property(fc.constantFrom(...withArguments), value, value, value, (definition, v, w, u) => {
        const names = ['v', 'w', 'u'];
        const count = Math.min(Math.max(definition.arity[0], 3), definition.arity[1]);
        const text = `${definition.name}(${Array.from({ length: count }, (_, at) => names[at % 3]).join(',')})`;
        const fields = Object.fromEntries(
          Object.entries({ v, w, u }).filter(([, found]) => found.length > 0),
        );
        try {
          compute(text, fields);
        } catch (problem) {
          if (!(problem instanceof SearchRefusal)) throw problem;
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('no name is both there and refused', () => {
    const names = new Set(evalFunctions.map(({ name }) => name));
    expect(names.size).toBe(evalFunctions.length);
    expect(Object.keys(refusedFunctions).filter((name) => names.has(name))).toEqual([]);
  });
});

describe('functions with a clock', () => {
  test('mvrange keeps the hour of the clock over a change of summer time, as the documented example does', () => {
    // Search Reference, mvrange: the list of 7d steps in a zone of the Pacific coast loses an hour on 11 March 2018.
    const moments = compute(
      'mvjoin(mvrange(1514834731,1524134919,"7d")," ")',
      {},
      {
        ...context,
        timeZone: 'America/Los_Angeles',
      },
    );
    expect(moments).toBe(
      '1514834731 1515439531 1516044331 1516649131 1517253931 1517858731 1518463531 1519068331 1519673131 1520277931 1520879131 1521483931 1522088731 1522693531 1523298331 1523903131',
    );
  });

  test('random gives the same numbers to the same moment, and others to another', () => {
    const numbers = (now: number): EvalValue => compute('random()', {}, { ...context, now });
    expect(numbers(1)).toBe(numbers(1));
    expect(numbers(1)).not.toBe(numbers(2));
  });

  test('bitwise functions agree with whole numbers of any size', () => {
    const bits = fc.maxSafeNat();
    fc.assert(
      fc.property(bits, bits, fc.nat({ max: 60 }), (left, right, places) => {
        const limit = (1n << 53n) - 1n;
        expect(compute(`bit_xor(${left},${right})`)).toBe(Number(BigInt(left) ^ BigInt(right)));
        expect(compute(`bit_shift_left(${left},${places})`)).toBe(
          Number((BigInt(left) << BigInt(places)) & limit),
        );
        expect(compute(`bit_not(bit_not(${left}))`)).toBe(left);
      }),
      { numRuns: 300 },
    );
  });
});
