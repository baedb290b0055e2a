// Comparison and conditional functions (Search Reference, "Comparison and Conditional functions").
import { cidrContains } from '../cidr';
import { compare } from '../comparison';
import { likePattern, pcre } from '../patterns';
import { SearchRefusal } from '../refusal';
import { entries, toText } from '../values';
import { MANY, pairsAfter, type EvalFunction } from './evalFunction';

export const choiceFunctions: readonly EvalFunction[] = [
  {
    name: 'if',
    syntax: 'if(condition, then, else)',
    arity: [3, 3],
    compile: (expressions, context, compileEval) => {
      const [condition, then, otherwise] = expressions.map((expression) => compileEval(expression, context));
      return (row) => (condition?.(row) === true ? then : otherwise)?.(row) ?? null;
    },
  },
  {
    name: 'case',
    syntax: 'case(condition, value, condition, value, …)',
    arity: [2, MANY],
    objection: pairsAfter(0, 'condition and value'),
    compile: (expressions, context, compileEval) => {
      const compiled = expressions.map((expression) => compileEval(expression, context));
      return (row) => {
        for (let at = 0; at < compiled.length; at += 2)
          if (compiled[at]?.(row) === true) return compiled[at + 1]?.(row) ?? null;
        return null;
      };
    },
  },
  {
    name: 'validate',
    syntax: 'validate(condition, message, …)',
    arity: [2, MANY],
    objection: pairsAfter(0, 'condition and message'),
    compile: (expressions, context, compileEval) => {
      const compiled = expressions.map((expression) => compileEval(expression, context));
      return (row) => {
        for (let at = 0; at < compiled.length; at += 2)
          if (compiled[at]?.(row) === false) return compiled[at + 1]?.(row) ?? null;
        return null;
      };
    },
  },
  {
    name: 'coalesce',
    syntax: 'coalesce(value, …)',
    arity: [1, MANY],
    apply: (values) => values.find((value) => value !== null) ?? null,
  },
  { name: 'null', syntax: 'null()', arity: [0, 0], apply: () => null },
  {
    name: 'nullif',
    syntax: 'nullif(value, unwanted)',
    arity: [2, 2],
    apply: ([value = null, unwanted = null]) => (compare('=', value, unwanted) === true ? null : value),
  },
  { name: 'true', syntax: 'true()', arity: [0, 0], returns: 'boolean', apply: () => true },
  { name: 'false', syntax: 'false()', arity: [0, 0], returns: 'boolean', apply: () => false },
  {
    name: 'in',
    syntax: 'in(field, value, …)',
    arity: [2, MANY],
    returns: 'boolean',
    apply: ([value = null, ...wanted]) =>
      value === null ? null : wanted.some((one) => compare('=', value, one) === true),
  },
  {
    name: 'like',
    syntax: 'like(text, pattern)',
    arity: [2, 2],
    returns: 'boolean',
    apply: ([value = null, pattern = null]) => {
      const wanted = toText(pattern);
      if (value === null || wanted === undefined) return null;
      const test = likePattern(wanted);
      return entries(value).some((entry) => test.test(entry));
    },
  },
  {
    name: 'match',
    syntax: 'match(text, regex)',
    arity: [2, 2],
    returns: 'boolean',
    apply: ([value = null, pattern = null]) => {
      const wanted = toText(pattern);
      if (value === null || wanted === undefined) return null;
      const regex = pcre(wanted, '', 'unread');
      return entries(value).some((entry) => regex.test(entry));
    },
  },
  {
    name: 'cidrmatch',
    syntax: 'cidrmatch(network, address)',
    arity: [2, 2],
    returns: 'boolean',
    apply: ([network = null, address = null]) => {
      const [wanted, given] = [toText(network), toText(address)];
      return wanted === undefined || given === undefined ? null : cidrContains(wanted, given);
    },
  },
  {
    name: 'searchmatch',
    syntax: 'searchmatch("search terms")',
    arity: [1, 1],
    returns: 'boolean',
    compile: ([terms], context) => {
      if (terms?.kind !== 'string' || context.compileSearchMatch === undefined)
        throw new SearchRefusal(
          'bad-argument',
          `The function 'searchmatch' needs search terms as a text in quotes, within a search.`,
        );
      return context.compileSearchMatch(terms.value);
    },
  },
];
