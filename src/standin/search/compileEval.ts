// An expression as a function of a row, made once per search. After Splunk, Search Reference, "eval" and "where",
// and "Evaluation functions"; null is unknown: it is neither equal nor unequal to anything.
import type { BinaryOperator, EvalExpression } from '../../splunk/spl/tree';
import { evalFunction, evalFunctionNames } from './functions/registry';
import type { CompiledEval, EvalContext } from './functions/evalFunction';
import { refusedFunctions } from './functions/refused';
import { likePattern } from './patterns';
import { nearestName, SearchRefusal } from './refusal';
import { compare } from './comparison';
import { fromField, toNumber, toText, type EvalValue } from './values';

/**
 * Makes a function of an expression.
 *
 * @param context - clock, zone and whatever else functions ask for.
 * @returns the function from a row to a value.
 * @throws SearchRefusal for an unknown function or a wrong number of arguments.
 */
export function compileEval(expression: EvalExpression, context: EvalContext): CompiledEval {
  switch (expression.kind) {
    case 'number':
    case 'string': {
      const { value } = expression;
      return () => value;
    }
    case 'field': {
      const { name } = expression;
      return (row) => fromField(row.get(name));
    }
    case 'call':
      return compileCall(expression, context);
    case 'unary':
      return compileUnary(expression.operator, compileEval(expression.operand, context));
    case 'binary':
      return compileBinary(
        expression.operator,
        compileEval(expression.left, context),
        compileEval(expression.right, context),
      );
    case 'subsearch':
      throw new SearchRefusal('not-covered', 'A subsearch cannot stand here: its result is not known yet.');
  }
}

/** Whether the expression can only give true or false, which a field cannot hold. */
export function isBoolean(expression: EvalExpression): boolean {
  if (expression.kind === 'unary') return expression.operator === 'NOT';
  if (expression.kind === 'call') return evalFunction(expression.name)?.returns === 'boolean';
  return expression.kind === 'binary' && !['.', '+', '-', '*', '/', '%'].includes(expression.operator);
}

function compileCall(
  expression: Extract<EvalExpression, { kind: 'call' }>,
  context: EvalContext,
): CompiledEval {
  const definition = evalFunction(expression.name);
  if (definition === undefined) {
    const reason = refusedFunctions[expression.name.toLowerCase()];
    if (reason !== undefined)
      throw new SearchRefusal(
        'not-covered',
        `The stand-in refuses the eval function '${expression.name}': ${reason} (see COVERAGE.md).`,
      );
    throw new SearchRefusal(
      'unknown-function',
      `The stand-in has no eval function '${expression.name}' (see COVERAGE.md). Nearest it has: '${nearestName(expression.name, evalFunctionNames()) ?? ''}'.`,
    );
  }
  const [least, most] = definition.arity;
  const count = expression.arguments.length;
  if (count < least || count > most) {
    throw new SearchRefusal(
      'bad-argument',
      `The arguments to the '${definition.name}' function are invalid: it was given ${count}. It is written ${definition.syntax}.`,
    );
  }
  const objection = definition.objection?.(expression.arguments);
  if (objection !== undefined)
    throw new SearchRefusal(
      'bad-argument',
      `The arguments to the '${definition.name}' function are invalid: ${objection}. It is written ${definition.syntax}.`,
    );
  if ('compile' in definition) return definition.compile(expression.arguments, context, compileEval);
  const compiled = expression.arguments.map((argument) => compileEval(argument, context));
  return (row) =>
    definition.apply(
      compiled.map((argument) => argument(row)),
      context,
    );
}

function compileUnary(operator: 'NOT' | '-', operand: CompiledEval): CompiledEval {
  if (operator === '-') {
    return (row) => {
      const value = toNumber(operand(row));
      return value === undefined ? null : -value;
    };
  }
  return (row) => {
    const value = operand(row);
    return typeof value === 'boolean' ? !value : null;
  };
}

function compileBinary(operator: BinaryOperator, left: CompiledEval, right: CompiledEval): CompiledEval {
  switch (operator) {
    case 'AND':
      return (row) => {
        const first = left(row);
        if (first === false) return false;
        const second = right(row);
        return second === false ? false : first === true && second === true ? true : null;
      };
    case 'OR':
      return (row) => {
        const first = left(row);
        if (first === true) return true;
        const second = right(row);
        return second === true ? true : first === false && second === false ? false : null;
      };
    case 'XOR':
      return (row) => {
        const [first, second] = [left(row), right(row)];
        return typeof first === 'boolean' && typeof second === 'boolean' ? first !== second : null;
      };
    case '.':
      return (row) => concatenate(left(row), right(row));
    case 'LIKE':
      return (row) => {
        const [text, pattern] = [toText(left(row)), toText(right(row))];
        return text === undefined || pattern === undefined ? null : likePattern(pattern).test(text);
      };
    case '=':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return (row) => compare(operator, left(row), right(row));
    default:
      return (row) => calculate(operator, left(row), right(row));
  }
}

function concatenate(left: EvalValue, right: EvalValue): EvalValue {
  const [first, second] = [toText(left), toText(right)];
  return first === undefined || second === undefined ? null : first + second;
}

function calculate(operator: '+' | '-' | '*' | '/' | '%', left: EvalValue, right: EvalValue): EvalValue {
  const [first, second] = [toNumber(left), toNumber(right)];
  if (first === undefined || second === undefined) {
    const bothTexts = operator === '+' && typeof left === 'string' && typeof right === 'string';
    return bothTexts ? left + right : null;
  }
  const result =
    operator === '+'
      ? first + second
      : operator === '-'
        ? first - second
        : operator === '*'
          ? first * second
          : operator === '/'
            ? first / second
            : first % second;
  return Number.isFinite(result) ? result : null;
}
