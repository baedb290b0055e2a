// INGEST_EVAL (transforms.conf.spec): comma-separated assignments `name=expr`, `name:=expr`, `name[type]=expr`.
// `=` adds values to the index-time field, `:=` replaces them; a multivalue result gives several values.
import type { CompileEval, EvalFunction } from './evalEngine';

export type IngestType = 'auto' | 'string' | 'int' | 'float';

export interface IngestAssignment {
  readonly field: string;
  readonly type: IngestType;
  readonly replaces: boolean;
  readonly evaluate: EvalFunction;
}

export interface CompiledIngest {
  readonly assignments: readonly IngestAssignment[];
  readonly problems: readonly string[];
}

const TYPES: ReadonlyMap<string, IngestType> = new Map([
  ['string', 'string'],
  ['int', 'int'],
  ['float', 'float'],
  ['float32', 'float'],
]);

/** Compiles the value of INGEST_EVAL; an assignment that cannot be read is a problem, the others stand. */
export function compileIngestEval(text: string, compileEval: CompileEval): CompiledIngest {
  const assignments: IngestAssignment[] = [];
  const problems: string[] = [];
  for (const piece of splitAtCommas(text)) {
    const compiled = compileOne(piece, compileEval);
    if (typeof compiled === 'string') problems.push(compiled);
    else assignments.push(compiled);
  }
  return { assignments, problems };
}

/** Splits at commas that stand in no quotes and no brackets. */
export function splitAtCommas(text: string): readonly string[] {
  const pieces: string[] = [];
  let depth = 0;
  let start = 0;
  let quote = '';
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (quote !== '') {
      if (character === '\\') at++;
      else if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if ('([{'.includes(character)) depth++;
    else if (')]}'.includes(character)) depth--;
    else if (character === ',' && depth === 0) {
      pieces.push(text.slice(start, at));
      start = at + 1;
    }
  }
  pieces.push(text.slice(start));
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

function compileOne(piece: string, compileEval: CompileEval): IngestAssignment | string {
  const read = /^([A-Za-z_][A-Za-z0-9_.:]*?)\s*(?:\[([a-z0-9]+)\])?\s*(:?=)([\s\S]*)$/.exec(piece);
  const [, field, typeName, operator, expression] = read ?? [];
  if (field === undefined || expression === undefined) return `INGEST_EVAL cannot be read at '${piece.slice(0, 120)}'.`;
  const type = typeName === undefined ? 'auto' : TYPES.get(typeName);
  if (type === undefined) return `INGEST_EVAL type '${String(typeName)}' of ${field} is unknown to the stand-in.`;
  const evaluate = compileEval(expression.trim());
  if (typeof evaluate === 'string') return `INGEST_EVAL ${field}: ${evaluate}`;
  return { field, type, replaces: operator === ':=', evaluate };
}
