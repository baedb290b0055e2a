// A search as a tree. Commands whose arguments are a language of their own (search, where, eval, the stats family)
// have their own node; every other command is a name and its arguments, so that any search parses, known or not.

/** A word as the search means it: quotes gone, escapes resolved. */
export interface Word {
  readonly text: string;
  /** Written in quotes: never a keyword, an option's name or a number's sign. */
  readonly isQuoted: boolean;
}

export type ComparisonOperator = '=' | '!=' | '<' | '<=' | '>' | '>=' | '::';

/** What `search` and `tstats … where` filter by. */
export type SearchExpression =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly SearchExpression[] }
  | { readonly kind: 'not'; readonly part: SearchExpression }
  /** Bare word or phrase, looked for in the text of an event; `*` is a wildcard even in quotes. */
  | { readonly kind: 'term'; readonly word: Word }
  /** `TERM(…)` one segment between major breakers; `CASE(…)` upper and lower case matter. */
  | { readonly kind: 'directive'; readonly name: 'TERM' | 'CASE'; readonly text: string }
  | {
      readonly kind: 'comparison';
      readonly field: string;
      readonly operator: ComparisonOperator;
      readonly value: Word;
      /** `field=CASE(value)`, `field=TERM(value)`. */
      readonly directive?: 'TERM' | 'CASE';
    }
  | { readonly kind: 'in'; readonly field: string; readonly values: readonly Word[] }
  | {
      readonly kind: 'subsearch';
      readonly pipeline: Pipeline;
      /** `earliest=[…]`: what it finds stands for the value. */
      readonly comparison?: { readonly field: string; readonly operator: ComparisonOperator };
    };

export type BinaryOperator =
  'OR' | 'XOR' | 'AND' | '=' | '!=' | '<' | '<=' | '>' | '>=' | 'LIKE' | '.' | '+' | '-' | '*' | '/' | '%';

/** What `eval`, `where` and `count(eval(…))` compute. */
export type EvalExpression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly EvalExpression[] }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: EvalExpression;
      readonly right: EvalExpression;
    }
  | { readonly kind: 'unary'; readonly operator: 'NOT' | '-'; readonly operand: EvalExpression }
  | { readonly kind: 'subsearch'; readonly pipeline: Pipeline };

export interface Assignment {
  readonly field: string;
  readonly expression: EvalExpression;
}

/** `count`, `dc(user) as users`, `count(eval(status>400)) as errors`. */
export interface Aggregation {
  /** Lower case, with its number: `perc95`. */
  readonly name: string;
  /** Absent for a bare `count`. */
  readonly argument?:
    | { readonly kind: 'field'; readonly name: string }
    | { readonly kind: 'eval'; readonly expression: EvalExpression };
  readonly alias?: string;
}

/** `name=value`, before the aggregations or after the field of a `by`. */
export interface Option {
  readonly name: string;
  readonly value: Word;
}

export interface GroupField {
  readonly field: string;
  /** `_time span=1h` */
  readonly options: readonly Option[];
}

/** One piece of the arguments of a command that has no grammar of its own. */
export type Argument =
  | { readonly kind: 'word'; readonly word: Word }
  | { readonly kind: 'option'; readonly name: string; readonly operator: '=' | '!='; readonly value: Word }
  | { readonly kind: 'sign'; readonly sign: ',' | '(' | ')' }
  | { readonly kind: 'subsearch'; readonly pipeline: Pipeline }
  /** What stands in brackets, unread: foreach and map fill in names first, and only then is it a search. */
  | { readonly kind: 'template'; readonly text: string };

export interface SearchCommand {
  readonly kind: 'search';
  /** Absent: everything. */
  readonly expression?: SearchExpression;
}

export interface WhereCommand {
  readonly kind: 'where';
  readonly expression: EvalExpression;
}

export interface EvalCommand {
  readonly kind: 'eval';
  readonly assignments: readonly Assignment[];
}

export interface AggregateCommand {
  readonly kind: 'aggregate';
  readonly name: AggregateName;
  readonly options: readonly Option[];
  readonly aggregations: readonly Aggregation[];
  /** `from …`, only of tstats. */
  readonly from?: string;
  /** `where …`, only of tstats. */
  readonly where?: SearchExpression;
  readonly by: readonly GroupField[];
}

export interface GenericCommand {
  readonly kind: 'generic';
  readonly name: string;
  readonly arguments: readonly Argument[];
}

export const aggregateNames = [
  'stats',
  'eventstats',
  'streamstats',
  'timechart',
  'chart',
  'tstats',
  'sistats',
] as const;
export type AggregateName = (typeof aggregateNames)[number];

export type Command = SearchCommand | WhereCommand | EvalCommand | AggregateCommand | GenericCommand;

export interface Pipeline {
  /** At least one; the first may be an implicit `search`. */
  readonly commands: readonly Command[];
}

/** Why a search could not be read. */
export interface SplProblem {
  /** 0-based, in the text after macros were expanded. */
  readonly position: number;
  readonly expected: string;
  readonly message: string;
}

export type SplResult<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: SplProblem };

/** The name a command is called by. */
export function commandName(command: Command): string {
  return command.kind === 'generic' || command.kind === 'aggregate' ? command.name : command.kind;
}
