// The value of INGEST_EVAL in transforms.conf: `name[type]:=expression, name=expression` (transforms.conf.spec).
import { parsePipeline } from './parse';
import { parseEval } from './parseEval';
import { readAll, type Reader } from './reader';
import type { EvalExpression, SplResult } from './tree';

export interface IngestAssignment {
  readonly field: string;
  /** `[int]`, `[float]`, `[string]` or other written type; undefined if none is. */
  readonly type?: string;
  /** `:=` replaces what the field had, `=` adds to it. */
  readonly operator: '=' | ':=';
  readonly expression: EvalExpression;
}

/** Reads the assignments of one INGEST_EVAL, in order. */
export function parseIngestEval(text: string): SplResult<readonly IngestAssignment[]> {
  return readAll(text, (reader) => {
    const found: IngestAssignment[] = [];
    do found.push(parseAssignment(reader));
    while (reader.take(','));
    return found;
  });
}

function parseAssignment(reader: Reader): IngestAssignment {
  reader.skipSpace();
  const field = reader.next === '"' || reader.next === "'" ? reader.quoted() : reader.until('=:[,()"');
  if (field === '') reader.fail('the name of a field', 'INGEST_EVAL');
  let type: string | undefined;
  if (reader.take('[')) {
    type = reader.until(']').toLowerCase();
    reader.expect(']', `the type of '${field}'`);
  }
  const operator = reader.take(':=') ? ':=' : '=';
  if (operator === '=') reader.expect('=', `the field '${field}'`);
  return {
    field,
    ...(type === undefined ? {} : { type }),
    operator,
    expression: parseEval(reader, parsePipeline),
  };
}
