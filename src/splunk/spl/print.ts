// The tree as a search again. Law: parsing what is printed gives the same tree.
import { isNameCharacter } from './reader';
import type {
  AggregateCommand,
  Aggregation,
  Argument,
  Command,
  EvalExpression,
  GroupField,
  Option,
  Pipeline,
  SearchExpression,
  Word,
} from './tree';

/** Prints a pipeline; a first command other than `search` gets its leading pipe. */
export function printSpl(pipeline: Pipeline): string {
  const printed = pipeline.commands.map(printCommand).join(' | ');
  return pipeline.commands[0]?.kind === 'search' ? printed : `| ${printed}`;
}

/** Prints one command with its name. */
export function printCommand(command: Command): string {
  switch (command.kind) {
    case 'search':
      return command.expression ? `search ${printSearch(command.expression)}` : 'search';
    case 'where':
      return `where ${printEval(command.expression)}`;
    case 'eval': {
      const assignments = command.assignments.map(
        ({ field, expression }) => `${printTarget(field)}=${printEval(expression)}`,
      );
      return `eval ${assignments.join(', ')}`;
    }
    case 'aggregate':
      return printAggregate(command);
    case 'generic':
      return [command.name, ...command.arguments.map(printArgument)].join(' ');
  }
}

/** Prints search terms; parentheses only where the tree needs them. */
export function printSearch(expression: SearchExpression): string {
  switch (expression.kind) {
    case 'and':
      return expression.parts
        .map((part) => (part.kind === 'and' ? group(part) : printSearch(part)))
        .join(' ');
    case 'or':
      return expression.parts
        .map((part) => (part.kind === 'and' || part.kind === 'or' ? group(part) : printSearch(part)))
        .join(' OR ');
    case 'not':
      return `NOT ${expression.part.kind === 'and' || expression.part.kind === 'or' ? group(expression.part) : printSearch(expression.part)}`;
    case 'term': {
      const isClause = !expression.word.isQuoted && /^(in|by|groupby)$/i.test(expression.word.text);
      return isClause ? `(${expression.word.text})` : printWord(expression.word);
    }
    case 'directive':
      return `${expression.name}(${quote(expression.text)})`;
    case 'comparison':
      return `${printSearchField(expression.field)}${expression.operator}${
        expression.directive === undefined
          ? printWord(expression.value)
          : `${expression.directive}(${quote(expression.value.text)})`
      }`;
    case 'in':
      return `${printSearchField(expression.field)} IN (${expression.values.map(printWord).join(', ')})`;
    case 'subsearch': {
      const { field, operator } = expression.comparison ?? { field: undefined, operator: '' };
      return `${field === undefined ? '' : printSearchField(field)}${operator}[${printSpl(expression.pipeline)}]`;
    }
  }
}

/** Prints an expression; every operation within another stands in parentheses. */
export function printEval(expression: EvalExpression): string {
  switch (expression.kind) {
    case 'number':
      // A number too great to hold is read as infinite, and has to be read so again.
      return String(expression.value).replace('Infinity', '1e999');
    case 'string':
      return quote(expression.value);
    case 'field':
      return isPlainName(expression.name) ? expression.name : quote(expression.name, "'");
    case 'call':
      return `${expression.name}(${expression.arguments.map(printEval).join(', ')})`;
    case 'binary':
      return `${printOperand(expression.left)} ${expression.operator} ${printOperand(expression.right)}`;
    case 'unary':
      return `${expression.operator} ${printOperand(expression.operand)}`;
    case 'subsearch':
      return `[${printSpl(expression.pipeline)}]`;
  }
}

function group(expression: SearchExpression): string {
  return `(${printSearch(expression)})`;
}

function printOperand(expression: EvalExpression): string {
  const printed = printEval(expression);
  return expression.kind === 'binary' || expression.kind === 'unary' ? `(${printed})` : printed;
}

function printAggregate(command: AggregateCommand): string {
  const { name, options, aggregations, from, where, by } = command;
  return [
    name,
    ...options.map(printOption),
    ...aggregations.map(printAggregation),
    ...(from === undefined ? [] : [`from ${/^[\w.=-]+$/.test(from) ? from : quote(from)}`]),
    ...(where === undefined ? [] : [`where ${printSearch(where)}`]),
    ...(by.length === 0 ? [] : [`by ${by.map(printGroupField).join(', ')}`]),
  ].join(' ');
}

function printAggregation({ name, argument, alias }: Aggregation): string {
  const inner =
    argument === undefined
      ? ''
      : argument.kind === 'field'
        ? `(${name === 'sparkline' ? argument.name : printField(argument.name)})`
        : `(eval(${printEval(argument.expression)}))`;
  return `${name}${inner}${alias === undefined ? '' : ` as ${printField(alias)}`}`;
}

function printGroupField({ field, options }: GroupField): string {
  const name = /^PREFIX\(.*\)$/.test(field) ? field : printField(field);
  return [name, ...options.map(printOption)].join(' ');
}

function printOption({ name, value }: Option): string {
  return `${name}=${printWord(value)}`;
}

function printArgument(argument: Argument): string {
  switch (argument.kind) {
    case 'word':
      return printWord(argument.word);
    case 'option':
      return `${argument.name}${argument.operator}${printWord(argument.value)}`;
    case 'sign':
      return argument.sign;
    case 'subsearch':
      return `[${printSpl(argument.pipeline)}]`;
    case 'template':
      return `[${argument.text}]`;
  }
}

function printWord(word: Word): string {
  return word.isQuoted ? quote(word.text) : word.text;
}

function printField(name: string): string {
  return /^[\w.{}*:@-]+$/.test(name) && !/^(as|by|where|from|groupby|over|eval)$/i.test(name)
    ? name
    : quote(name);
}

function printSearchField(field: string): string {
  const isPlain =
    /^[\w.{}*@:-]+$/.test(field) && !field.includes('::') && !/^(AND|OR|NOT|by|groupby)$/i.test(field);
  return isPlain ? field : quote(field);
}

function printTarget(field: string): string {
  return /^[\w.{}:@-]+$/.test(field) ? field : quote(field);
}

function isPlainName(name: string): boolean {
  if (name === '' || /^[0-9]/.test(name) || /^(and|or|xor|not|like|in)$/i.test(name)) return false;
  return Array.from(name).every((character) => isNameCharacter(character));
}

function quote(text: string, sign: '"' | "'" = '"'): string {
  return `${sign}${text.replaceAll('\\', '\\\\').replaceAll(sign, `\\${sign}`)}${sign}`;
}
